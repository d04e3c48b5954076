import type { Act } from '../../casefile/shapes.js'

/** The day or label at a path of an act, or of the person or the place it tells of; `undefined` where there is none. */
export function valueAt(act: Act, shape: string, path: string): string | undefined {
  let value: unknown = shape === 'person' || shape === 'unit' ? (act as Parts)[shape] : act
  for (const name of namesOf(path)) {
    if (value === undefined) return undefined
    value = (value as Readonly<Record<string, unknown>>)[name]
  }
  return value as string | undefined
}

type Parts = { readonly person?: unknown; readonly unit?: unknown }

const known = new Map<string, readonly string[]>()

/** The names of a path, taken apart once: every act of a replay is asked for the same ones. */
function namesOf(path: string): readonly string[] {
  const names = known.get(path) ?? path.split('.')
  if (!known.has(path)) known.set(path, names)
  return names
}
