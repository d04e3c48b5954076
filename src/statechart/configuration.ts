import type { StateValue } from 'xstate'

/** A configuration as a stable key: the state value with its regions in alphabetical order. */
export function keyOf(value: StateValue): string {
  return JSON.stringify(sorted(value))
}

/** The state value of a key. */
export function stateValueOf(key: string): StateValue {
  return JSON.parse(key) as StateValue
}

/** Every active state of a configuration as a dotted path, `probationary.review.collecting`. */
export function pathsOf(key: string): readonly string[] {
  return pathsIn(stateValueOf(key))
}

function pathsIn(value: StateValue): readonly string[] {
  if (typeof value === 'string') return [value]
  return Object.entries(value).flatMap(([name, inner]) => {
    const paths = inner === undefined ? [] : pathsIn(inner)
    return paths.length === 0 ? [name] : paths.map((path) => `${name}.${path}`)
  })
}

function sorted(value: StateValue): StateValue {
  if (typeof value === 'string') return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(
    entries.map(([name, inner]) => [name, inner === undefined ? inner : sorted(inner)]),
  )
}
