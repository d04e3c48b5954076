import * as z from 'zod'
import { applicabilityOf, applicableFields } from './applicable-fields.js'
import { body } from './body.js'
import { day, documentReference, instant, label } from './fields.js'

/** The fields that tell of the paper that proves an act, and of its entry. */
const entry = {
  document: documentReference.optional(),
  /** The app's id of the entry. */
  id: label.optional(),
  /** Instant of entry; without it the act counts as entered when its day ended in Vietnam. */
  recordedAt: instant.optional(),
}

/** What an act of the common chain is about: admission [kết nạp], recognition [công nhận chính thức], or an exit. */
export const matter = z.enum(['admission', 'recognition', 'removal', 'expulsion', 'resignation'])

/** What opinions, an extended time limit and a returned dossier are about: the two matters a dossier is decided on. */
export const dossierMatter = matter.extract(['admission', 'recognition'])

/**
 * Schema of one act: its name `noun.verb`, the day it took place, the body that acted, its paper and entry, and the evidence
 * its rules need; unknown fields are refused, and those that mean nothing beside what the others say.
 */
export const act = <const T extends string, S extends z.ZodRawShape>(type: T, evidence: S) => {
  return askingOf(
    type,
    z.strictObject({ type: z.literal(type), on: day, by: body.optional(), ...entry, ...evidence }),
  )
}

/** The same of an act that no body has to be named for. */
export const actOfNoBody = <const T extends string, S extends z.ZodRawShape>(type: T, evidence: S) =>
  askingOf(type, z.strictObject({ type: z.literal(type), on: day, ...entry, ...evidence }))

/** The schema, which asks of its fields what they mean something under. */
function askingOf<S extends z.ZodObject>(type: string, shape: S): S {
  const table = applicabilityOf(type)
  return table ? shape.superRefine(applicableFields(table)) : shape
}
