/** What was filled in: the act as far as it goes, with nothing where nothing was said. */
export interface ActValue {
  readonly [field: string]: unknown
}

/** The value at a path, `tally.yes`. */
export function valueAt(value: ActValue, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => (at as ActValue | undefined)?.[key], value)
}

/** The same with another value at a path; what says nothing is left out, and a group with nothing in it too. */
export function withValue(value: ActValue, path: string, next: unknown): ActValue {
  const [key = '', ...rest] = path.split('.')
  const { [key]: before, ...others } = value
  const inner = rest.length === 0 ? next : withValue((before ?? {}) as ActValue, rest.join('.'), next)
  return isNothing(inner) ? others : { ...value, [key]: inner }
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === '') return true
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}
