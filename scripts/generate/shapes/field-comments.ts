import { type ActFields, actFields, type FieldSaid, organisationFields } from 'ketnap/schemas'
import * as z from 'zod'
import { organisationRecord } from '../../../src/casefile/organisation/organisation-record.js'
import { staters } from '../../../src/casefile/words/staters.js'

/** What is said of the fields of each schema that has words, by the schema: those of an act, and of the groups inside. */
export class FieldComments {
  readonly #said = new Map<z.ZodType, ActFields>()

  constructor() {
    this.#note(organisationRecord, organisationFields())
  }

  /** Takes in the words of an act of a case, a class or a plan. */
  noteAct(schema: z.ZodObject, type: string): void {
    const said = actFields(type as never)
    if (said) this.#note(schema, said)
  }

  /** What stands over a field in the types: its words, and what is written at the schema where they say no more than its name. */
  of(schema: z.ZodType, field: string, written: string): string {
    const said = field === 'type' ? undefined : this.#said.get(schema)?.[field]
    return said ? worded(said, written) : written
  }

  #note(schema: z.ZodObject, said: ActFields): void {
    if (this.#said.has(schema)) return
    this.#said.set(schema, said)
    for (const [name, { fields }] of Object.entries(said)) {
      const group = groupIn(schema.shape[name] as z.ZodType)
      if (fields && group) this.#note(group, fields)
    }
  }
}

function worded({ label, means, statedBy }: FieldSaid, written: string): string {
  const called = `${label.en} [${label.vi}]`
  const meant = means ? `: ${means.en}.` : written === '' ? '.' : `. ${written.replaceAll('\n', ' ')}`
  const stated = statedBy === staters.actor ? '' : ` Stated by ${statedBy.en}.`
  return `${called}${meant}${stated}`
}

function groupIn(schema: z.ZodType): z.ZodObject | undefined {
  if (schema instanceof z.ZodOptional) return groupIn(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodArray) return groupIn(schema.element as z.ZodType)
  return schema instanceof z.ZodObject ? schema : undefined
}
