import type * as z from 'zod'
import { isRecord, madeOnce, optionsByValue, type Schema } from './schema-walk.js'

/** A value with the fields of its records in another order, its parts the same; what is of no use to be put in order is given back. */
export type Ordering = (value: unknown) => unknown

/** Puts the fields of a value in the order of its schema, as a parse does; it checks nothing, and leaves to it what is not known here. */
export function orderingOf(schema: Schema): Ordering {
  return known(schema) ?? asItIs
}

const asItIs: Ordering = (value) => value

/** `undefined` for what holds no record. */
const known = madeOnce(kindOf)

function kindOf({ _zod: { def } }: z.core.$ZodTypes): Ordering | undefined {
  switch (def.type) {
    case 'optional':
      return known(def.innerType)
    case 'array':
      return listOf(known(def.element))
    case 'object':
      return recordOf(def.shape)
    case 'union':
      return toldApart(def)
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

function toldApart(def: z.core.$ZodUnionDef): Ordering | undefined {
  const found = optionsByValue(def, orderingOf)
  if (!found) return undefined
  const { name, options } = found
  return (value) => (isRecord(value) ? (options.get(value[name])?.(value) ?? value) : value)
}
