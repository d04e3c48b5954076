import type * as z from 'zod'
import { frozen } from '../../calendar/frozen.js'
import { AdmissionError } from '../../errors.js'
import { actSchema } from '../acts/act.js'
import { label } from '../acts/fields.js'
import { person, unit } from '../acts/particulars.js'
import { classActSchema } from '../class/class-act.js'
import { organisationRecord } from '../organisation/organisation-record.js'
import { planActSchema } from '../plan/plan-act.js'
import { organisationMarks, planActMarks } from './organisation-marks.js'
import {
  actMarks,
  classActMarks,
  consentMatterMarks,
  envelopeMarks,
  type Mark,
  personMarks,
  unitMarks,
} from './privacy-marks.js'

/** A field of a schema with its mark: a value, or a group of fields. Either may be a list. */
export interface MarkedField {
  /** Mark of a value, the gravest where values differ; a group has those of its fields. */
  readonly mark?: Mark
  /** Mark of each value, where what a code tells depends on the code. */
  readonly markOf?: Readonly<Record<string, Mark>>
  readonly fields?: MarkedFields
  /** Whether the act is no act without it. */
  readonly isRequired: boolean
  /** Whether any text of the app's choice may stand here. */
  readonly isLabel: boolean
  readonly isList: boolean
}

/** The fields of a shape by name, each with its mark. */
export type MarkedFields = Readonly<Record<string, MarkedField>>

type Marks = { readonly [field: string]: Mark | Marks }

/**
 * The fields of a shape with their marks: of an act of a case, a class or a plan by its type, of `person`, `unit` or
 * `organisation`; `undefined` for any other name. Throws `privacy.unmarked` where a field has no mark, so that none is shown or kept by oversight.
 */
export function markedFields(shape: string): MarkedFields | undefined {
  return fieldsByShape().get(shape)
}

/** Every shape that has marks. */
export function markedShapes(): readonly string[] {
  return [...fieldsByShape().keys()]
}

let known: ReadonlyMap<string, MarkedFields> | undefined

function fieldsByShape(): ReadonlyMap<string, MarkedFields> {
  known ??= new Map([
    ...actSchema.options.map((option) => marked(option, actMarks)),
    ...classActSchema.options.map((option) => marked(option, classActMarks)),
    ...planActSchema.options.map((option) => marked(option, planActMarks)),
    ['organisation', fieldsOf(organisationRecord, organisationMarks, 'organisation')],
    ['person', fieldsOf(person, personMarks, 'person')],
    ['unit', fieldsOf(unit, unitMarks, 'unit')],
  ])
  return known
}

type TypedObject = z.ZodObject<{ type: z.ZodLiteral<string> }>

function marked<T extends string>(
  option: TypedObject | z.ZodType,
  marksByType: Readonly<Record<T, object>>,
): readonly [string, MarkedFields] {
  const { type } = (option as TypedObject).shape
  const own = marksByType[type.value as T] as Marks
  return [type.value, fieldsOf(option as TypedObject, { ...envelopeMarks, ...own }, type.value)]
}

function fieldsOf(schema: z.ZodObject, marks: Marks, path: string): MarkedFields {
  const fields = Object.fromEntries(
    Object.entries(schema.shape).map(([name, field]) => [
      name,
      fieldOf(field as z.ZodType, marks[name], `${path}.${name}`),
    ]),
  )
  return frozen(fields)
}

function fieldOf(schema: z.ZodType, marks: Mark | Marks | undefined, path: string): MarkedField {
  const isRequired = schema.type !== 'optional'
  const given = inner(schema)
  const isList = given.type === 'array'
  const element = isList ? inner((given as z.ZodArray<z.ZodType>).element) : given
  const rest = { isRequired, isList, isLabel: (element as unknown) === label }
  if (element.type === 'object' && typeof marks === 'object')
    return { ...rest, fields: fieldsOf(element as z.ZodObject, marks, path) }
  if (element.type === 'object' || typeof marks !== 'string')
    throw new AdmissionError('privacy.unmarked', { field: path })
  const markOf = marksByValue[path]
  return { ...rest, mark: marks, ...(markOf && { markOf }) }
}

/** Fields whose codes do not all tell the same, by their paths. */
const marksByValue: Readonly<Record<string, Readonly<Record<string, Mark>>>> = {
  'consent.given.matter': consentMatterMarks,
}

function inner(schema: z.ZodType): z.ZodType {
  return schema.type === 'optional' ? inner((schema as z.ZodOptional<z.ZodType>).unwrap()) : schema
}
