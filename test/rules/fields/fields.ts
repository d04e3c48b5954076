import type * as z from 'zod'
import type { Applicability } from '../../../src/casefile/acts/applicability.js'
import { inapplicableFields } from '../../../src/casefile/acts/applicable-fields.js'
import type { Observed } from '../../../src/rules/fields/observed.js'
import { inner, type Near, valuesOf } from './legal-values.js'

type Groups = { readonly [field: string]: Observed | Groups }

/** A value deep in a shape: the way to it, its schema, and what notices it. */
export interface Leaf {
  readonly path: readonly string[]
  readonly schema: z.ZodType
  readonly observed: Observed
}

/** The name of a leaf in a shape, `cell.voted tally.yes`. */
export const nameOf = (shape: string, { path }: Pick<Leaf, 'path'>) => `${shape} ${path.join('.')}`

const isObserved = (one: Observed | Groups): one is Observed => Array.isArray(one) || 'reference' in one

/** The object a field holds, itself or as the elements of its list. */
function groupOf(schema: z.ZodType): z.ZodObject | undefined {
  const given = inner(schema)
  const element = given.type === 'array' ? inner((given as z.ZodArray<z.ZodType>).element) : given
  return element.type === 'object' ? (element as z.ZodObject) : undefined
}

/** Every value of a shape that has an observer; a field without one is a fault. */
export function leavesOf(shape: z.ZodType, observers: object, path: readonly string[] = []): readonly Leaf[] {
  return Object.entries((shape as z.ZodObject).shape).flatMap(([name, field]) => {
    const schema = field as z.ZodType
    const here = [...path, name]
    const observed = (observers as Groups)[name]
    if (observed === undefined) throw new Error(`nothing is said of ${here.join('.')}`)
    const group = groupOf(schema)
    if (group && !isObserved(observed)) return leavesOf(group, observed, here)
    if (group || !isObserved(observed)) throw new Error(`${here.join('.')} is not said of as it is`)
    return [{ path: here, schema, observed }]
  })
}

/** The object without the fields that mean nothing beside the others, but the one that is tried. */
export function withoutInapplicable(
  table: Applicability,
  given: unknown,
  tried: string | undefined,
): unknown {
  if (given === undefined) return given
  const object = given as Record<string, unknown>
  const dropped = inapplicableFields(table, object).flatMap(({ field }) => (field === tried ? [] : [field]))
  return dropped.length === 0
    ? given
    : Object.fromEntries(Object.entries(object).filter(([name]) => !dropped.includes(name)))
}

/** The object with a value at a path; what is wanting on the way is made of the first values it needs. */
export function withValue(
  shape: z.ZodType,
  given: unknown,
  [name, ...rest]: readonly string[],
  value: unknown,
  near: Near,
): unknown {
  const before = (given ?? {}) as Record<string, unknown>
  const schema = (inner(shape) as z.ZodObject).shape[name as string] as z.ZodType
  if (rest.length === 0) {
    const { [name as string]: _, ...others } = before
    return value === undefined ? others : { ...others, [name as string]: value }
  }
  const old = before[name as string]
  if (inner(schema).type !== 'array')
    return {
      ...before,
      [name as string]: withValue(schema, old ?? least(inner(schema), near), rest, value, near),
    }
  const element = groupOf(schema) as z.ZodObject
  const [first = least(element, near), ...others] = (old ?? []) as readonly unknown[]
  return { ...before, [name as string]: [withValue(element, first, rest, value, near), ...others] }
}

function least(schema: z.ZodType, near: Near): object {
  const fields = Object.entries((schema as z.ZodObject).shape).filter(
    ([, field]) => field.type !== 'optional',
  )
  return Object.fromEntries(
    fields.map(([name, field]) => [
      name,
      groupOf(field as z.ZodType) ? least(field as z.ZodType, near) : valuesOf(field as z.ZodType, near)[0],
    ]),
  )
}
