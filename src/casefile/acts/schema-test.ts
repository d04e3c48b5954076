import type * as z from 'zod'
import { isPlain } from '../../calendar/frozen.js'
import { passing, type Test } from './schema-checks.js'
import { isRecord, madeOnce, optionsByValue, type Schema } from './schema-walk.js'

/** The test of a schema, made once from its own definition; the checks put on it are asked themselves. */
export function testOf(schema: Schema): Test {
  return known(schema) ?? (() => false)
}

const known = madeOnce((schema): Test | undefined => checked(schema, kindOf(schema)))

function kindOf({ _zod: { def } }: z.core.$ZodTypes): Test | undefined {
  if ('coerce' in def && def.coerce === true) return undefined
  switch (def.type) {
    case 'string':
      return (value) => typeof value === 'string'
    case 'number':
      return Number.isFinite
    case 'boolean':
      return (value) => typeof value === 'boolean'
    case 'literal':
      return oneOf(def.values)
    case 'enum':
      return oneOf(Object.values(def.entries))
    case 'optional':
      return orAbsent(known(def.innerType))
    case 'array':
      return listOf(known(def.element))
    case 'object':
      return def.catchall?._zod.def.type === 'never' ? recordOf(def.shape) : undefined
    case 'union':
      return toldApart(def)
    default:
      return undefined
  }
}

function oneOf(values: readonly unknown[]): Test {
  const [only] = values
  if (values.length === 1) return (value) => value === only
  const all = new Set(values)
  return (value) => all.has(value)
}

function orAbsent(test: Test | undefined): Test | undefined {
  return test && ((value) => value === undefined || test(value))
}

function listOf(test: Test | undefined): Test | undefined {
  if (!test) return undefined
  return (value) => {
    if (!Array.isArray(value)) return false
    for (const one of value) if (!test(one)) return false
    return true
  }
}

/** A field of a record: its test, and whether it must be there. */
interface Field {
  readonly name: string
  readonly test: Test
  readonly isRequired: boolean
}

/** The fields of a record stand in the order of the schema, so that each is looked for from where the one before it was. */
function recordOf(shape: Readonly<Record<string, Schema>>): Test | undefined {
  const fields: Field[] = []
  for (const [name, schema] of Object.entries(shape)) {
    // A field that is told is tested as what it is: one told as `undefined`, which no text of JSON does, is left to the schema.
    const test = known(innermost(schema))
    if (!test) return undefined
    fields.push({ name, test, isRequired: schema._zod.optin === undefined })
  }
  const required = fields.filter(({ isRequired }) => isRequired).length
  return (value) => {
    if (!isRecord(value) || !isPlain(value)) return false
    let at = 0
    let found = 0
    for (const name in value) {
      while (at < fields.length && (fields[at] as Field).name !== name) at += 1
      const field = fields[at]
      if (!field?.test(value[name])) return false
      if (field.isRequired) found += 1
    }
    return found === required
  }
}

function innermost(schema: Schema): Schema {
  const { def } = (schema as z.core.$ZodTypes)._zod
  return def.type === 'optional' && (def.checks ?? []).length === 0 ? innermost(def.innerType) : schema
}

/** An option that is not known takes nothing, so that it does not hold up the others. */
function toldApart(def: z.core.$ZodUnionDef): Test | undefined {
  const found = optionsByValue(def, testOf)
  if (!found) return undefined
  const { name, options } = found
  return (value) => isRecord(value) && (options.get(value[name])?.(value) ?? false)
}

/** The test, and after it every check of the schema: its own, where it is one, and those put on it. */
function checked(schema: Schema, test: Test | undefined): Test | undefined {
  const { def, traits } = schema._zod
  const own = traits.has('$ZodCheck') ? [schema as unknown as z.core.$ZodCheck] : []
  const [first, ...others] = [...own, ...(def.checks ?? [])].map(passing)
  if (!test || !first) return test
  if (others.length === 0) return (value) => test(value) && first(value)
  return (value) => {
    if (!test(value) || !first(value)) return false
    for (const other of others) if (!other(value)) return false
    return true
  }
}
