import type { Act } from '../../casefile/shapes.js'

/** The day or label at a path of an act, or of the person or the place it tells of; `undefined` where there is none. */
export function valueAt(act: Act, shape: string, path: string): string | undefined {
  let value: unknown = shape === 'person' || shape === 'unit' ? (act as Parts)[shape] : act
  for (const name of path.split('.')) value = (value as Readonly<Record<string, unknown>> | undefined)?.[name]
  return value as string | undefined
}

type Parts = { readonly person?: unknown; readonly unit?: unknown }
