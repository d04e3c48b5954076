import * as z from 'zod'
import { frozen } from '../../calendar/frozen.js'
import { assertTaken } from '../../errors/wrong-call.js'
import { schemaByType } from '../acts/act-schemas.js'
import { classActSchema } from '../class/class-act.js'
import { organisationRecord } from '../organisation/organisation-record.js'
import { planActSchema } from '../plan/plan-act.js'
import type { ActType, ClassAct, PlanAct } from '../shapes.js'
import { actWords } from './act-words.js'
import { classActWords, planActWords } from './log-words.js'
import { organisationWords } from './organisation-words.js'
import { personWords } from './person.js'
import {
  bodyWords,
  committeeTallyWords,
  documentWords,
  envelopeWords,
  memberWords,
  tallyWords,
} from './shared.js'
import { staters } from './staters.js'
import { unitWords } from './unit.js'
import type { FieldWord, WordLanguage } from './word.js'

type InWords = Readonly<Record<WordLanguage, string>>

/** What is said of one field, in both languages. */
export interface FieldSaid {
  readonly label: InWords
  readonly means?: InWords
  readonly statedBy: InWords
  /** The field of the dictionaries its codes have their words under: `vi.code(codes, value)`; `body` for `vi.body`. */
  readonly codes?: string
  readonly fields?: ActFields
}

/** What is said of the fields of an act, by name. */
export type ActFields = { readonly [field: string]: FieldSaid }

export type Words = { readonly [field: string]: FieldWord }

/** Groups of fields that stand in several places, by the field they stand in. */
const sharedGroups: { readonly [field: string]: Words } = {
  by: bodyWords,
  document: documentWords,
  person: personWords,
  unit: unitWords,
  helper: memberWords,
  introducer: memberWords,
}

/** The words of the fields within a field, where it is a group; `properties` are the names the group has. */
export function wordsWithin(name: string, said: FieldWord, properties: object): Words | undefined {
  if ('fields' in said) return said.fields as Words
  if (name === 'tally') return 'exemptedAbsent' in properties ? tallyWords : committeeTallyWords
  return sharedGroups[name]
}

/** The types of acts of a case, a class or a plan. */
type AnyActType = ActType | ClassAct['type'] | PlanAct['type']

const ownWords: Readonly<Record<AnyActType, object>> = { ...actWords, ...classActWords, ...planActWords }

/** The words of the fields of an act, those that every act has first. */
export function wordsOf(type: AnyActType): Words {
  return { ...envelopeWords, ...(ownWords[type] as Words) }
}

function shapeOf(type: AnyActType): z.ZodRawShape | undefined {
  if (Object.hasOwn(schemaByType, type)) return schemaByType[type]?.shape
  const options: readonly z.ZodObject[] = [...classActSchema.options, ...planActSchema.options]
  return options.find(({ shape }) => (shape.type as z.ZodLiteral | undefined)?.value === type)?.shape
}

/**
 * What is said of every field of an act of a case, a class or a plan, in both languages: its label, what it means, who states it.
 * Plain data, for a form or a page of an app's own; `undefined` for a type there is not. Throws `call.malformed` of what is no code.
 */
export function actFields(type: AnyActType): ActFields | undefined {
  assertTaken('actFields', 'type', type, 'string')
  const shape = shapeOf(type)
  return shape && frozen(fieldsOf(shape, wordsOf(type)))
}

/** What is said of every field of the organisation over time, as `actFields` says it of an act. */
export function organisationFields(): ActFields {
  return frozen(fieldsOf(organisationRecord.shape, organisationWords as Words))
}

function fieldsOf(shape: z.ZodRawShape, words: Words): ActFields {
  return Object.fromEntries(
    Object.entries(shape).flatMap(([name, schema]) => {
      const said = words[name]
      return said ? [[name, saidOf(name, groupIn(schema as z.ZodType), said)]] : []
    }),
  )
}

function saidOf(name: string, group: z.ZodObject | undefined, said: FieldWord): FieldSaid {
  const { vi, en, means, by = 'actor', codes } = said
  const within = group && wordsWithin(name, said, group.shape)
  return {
    label: { vi, en },
    ...(means && { means }),
    statedBy: staters[by],
    ...(codes !== undefined && { codes }),
    ...(group && within && { fields: fieldsOf(group.shape, within) }),
  }
}

/** The group of fields a schema holds: itself, or each element of a list. */
function groupIn(schema: z.ZodType): z.ZodObject | undefined {
  if (schema instanceof z.ZodOptional) return groupIn(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodArray) return groupIn(schema.element as z.ZodType)
  return schema instanceof z.ZodObject ? schema : undefined
}
