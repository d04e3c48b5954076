import type * as z from 'zod'

type Schema = z.core.$ZodType

/** A value with the fields of its records in another order, its parts the same; what is of no use to be put in order is given back. */
export type Ordering = (value: unknown) => unknown

/** Puts the fields of a value in the order of its schema, as a parse does; it checks nothing, and leaves to it what is not known here. */
export function orderingOf(schema: Schema): Ordering {
  return known(schema) ?? asItIs
}

const asItIs: Ordering = (value) => value

const made = new WeakMap<Schema, Ordering | undefined>()

/** `undefined` for what holds no record. */
function known(schema: Schema): Ordering | undefined {
  if (!made.has(schema)) made.set(schema, kindOf(schema as z.core.$ZodTypes))
  return made.get(schema)
}

function kindOf({ _zod: { def } }: z.core.$ZodTypes): Ordering | undefined {
  switch (def.type) {
    case 'optional':
      return known(def.innerType)
    case 'array':
      return listOf(known(def.element))
    case 'object':
      return recordOf(def.shape)
    case 'union':
      return 'discriminator' in def ? toldApartBy(String(def.discriminator), def.options) : undefined
    default:
      return undefined
  }
}

function listOf(ordering: Ordering | undefined): Ordering | undefined {
  return ordering && ((value) => (Array.isArray(value) ? value.map(ordering) : value))
}

function recordOf(shape: Readonly<Record<string, Schema>>): Ordering {
  const fields = Object.entries(shape).map(([name, schema]) => ({ name, ordering: known(schema) ?? asItIs }))
  return (value) => {
    if (!isRecord(value)) return value
    const ordered: Record<string, unknown> = {}
    for (const { name, ordering } of fields)
      if (Object.hasOwn(value, name)) ordered[name] = ordering(value[name])
    return { ...ordered, ...rest(value, ordered) }
  }
}

/** The fields the schema does not have: it is for the parse to object to them. */
function rest(value: Readonly<Record<string, unknown>>, ordered: object): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !Object.hasOwn(ordered, name)))
}

function toldApartBy(name: string, options: readonly Schema[]): Ordering {
  const orderings = new Map<unknown, Ordering>()
  for (const option of options)
    for (const value of option._zod.propValues?.[name] ?? []) orderings.set(value, orderingOf(option))
  return (value) => (isRecord(value) ? (orderings.get(value[name])?.(value) ?? value) : value)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
