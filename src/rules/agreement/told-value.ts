import type { Act } from '../../casefile/shapes.js'

/** The names of a path, taken apart once: every act of a replay is asked for the same ones. */
export type Names = readonly string[]

export const namesOf = (path: string): Names => path.split('.')

/** The person and the place an act may tell of. */
export type Parts = { readonly person?: object; readonly unit?: object }

/** What of an act a shape is of: the person or the place it tells of, or the act itself; `undefined` where it tells of none. */
export function partOf(act: Act, shape: string): object | undefined {
  if (shape === 'person') return (act as Parts).person
  return shape === 'unit' ? (act as Parts).unit : act
}

/** The day or label at a path of an act, or of a part of it; `undefined` where there is none. */
export function valueAt(part: object | undefined, names: Names): string | undefined {
  let value: unknown = part
  for (const name of names) {
    if (value === undefined) return undefined
    value = (value as Readonly<Record<string, unknown>>)[name]
  }
  return value as string | undefined
}
