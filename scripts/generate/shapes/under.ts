import { type Applicability, competenceApplicability } from '../../../src/casefile/acts/applicability.js'
import { applicabilityOf } from '../../../src/casefile/acts/applicable-fields.js'
import type { Field, ObjectShape, Shape } from './shape.js'

/** The fields of a shape that mean something whatever its other fields hold, and those told apart by one of them. */
export interface Parted {
  readonly always: readonly Field[]
  readonly told: readonly (readonly Variant[])[]
}

/** The fields under some values of the one that tells them apart; what means nothing there is without a value. */
export interface Variant {
  readonly of: Field
  readonly fields: readonly Field[]
  readonly without: readonly string[]
}

/** A shape by what its fields mean something under (`applicability`). */
export function parted(shape: ObjectShape, shapes: readonly Shape[]): Parted {
  const table = tableOf(shape)
  const names = new Set(Object.values(table).flatMap((under) => under?.of ?? []))
  const always = shape.fields.filter(({ name }) => table[name] === undefined && !names.has(name))
  const told = shape.fields
    .filter(({ name }) => names.has(name))
    .map((of) => variantsOf(of, shape.fields, table, shapes))
  return { always, told }
}

function tableOf({ name, fields }: ObjectShape): Applicability {
  if (name === 'UnitCompetence') return competenceApplicability as Applicability
  const [type] = fields.find((field) => field.name === 'type')?.types ?? []
  return applicabilityOf(type?.replaceAll("'", '') ?? '') ?? {}
}

/** One variant for all values of a field under which the same fields mean something, in the order of the values. */
function variantsOf(
  of: Field,
  fields: readonly Field[],
  table: Applicability,
  shapes: readonly Shape[],
): readonly Variant[] {
  const under = fields.filter(({ name }) => table[name]?.of === of.name)
  const variants = new Map<string, { values: string[]; fields: readonly Field[] }>()
  for (const value of valuesOf(of, shapes)) {
    const meant = under.filter(({ name }) => table[name]?.is.map(written).includes(value))
    const key = meant.map(({ name }) => name).join()
    const variant = variants.get(key) ?? { values: [], fields: meant }
    variant.values.push(value)
    variants.set(key, variant)
  }
  const all = [...variants.values()].map(({ values, fields: meant }) => ({
    of: {
      ...of,
      isOptional: values.includes('undefined'),
      types: values.filter((value) => value !== 'undefined'),
    },
    fields: meant,
    without: under.filter((field) => !meant.includes(field)).map(({ name }) => name),
  }))
  // What leaves the field out is compared with the first alone.
  return all.sort((one, other) => Number(other.of.isOptional) - Number(one.of.isOptional))
}

/** The values a field may have, as they are written in a type. */
function valuesOf({ types, isOptional }: Field, shapes: readonly Shape[]): readonly string[] {
  const values = types.flatMap((type) => {
    if (type === 'boolean') return ['true', 'false']
    const codes = shapes.find(({ kind, name }) => kind === 'codes' && name === type)
    return codes?.kind === 'codes' ? codes.codes.map(written) : [type]
  })
  return isOptional ? [...values, 'undefined'] : values
}

const written = (value: string | boolean | undefined): string =>
  typeof value === 'string' ? `'${value}'` : String(value)
