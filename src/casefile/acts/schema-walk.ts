import type * as z from 'zod'

/** A schema of zod, by its own definition. */
export type Schema = z.core.$ZodType

/** What is made of a schema, once for each; `make` may ask it of the schemas within. */
export function madeOnce<T>(make: (schema: z.core.$ZodTypes) => T): (schema: Schema) => T {
  const made = new WeakMap<Schema, { readonly of: T }>()
  return (schema) => {
    const before = made.get(schema)
    if (before) return before.of
    const of = make(schema as z.core.$ZodTypes)
    made.set(schema, { of })
    return of
  }
}

/** The options of a union by each value of the field that tells them apart; `undefined` where no field does. */
export function optionsByValue<T>(
  def: z.core.$ZodUnionDef,
  of: (option: Schema) => T,
): { readonly name: string; readonly options: ReadonlyMap<unknown, T> } | undefined {
  if (!('discriminator' in def)) return undefined
  const name = String(def.discriminator)
  const options = def.options.flatMap((option) =>
    [...(option._zod.propValues?.[name] ?? [])].map((value) => [value, of(option)] as const),
  )
  return { name, options: new Map(options) }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
