import * as z from 'zod'
import { body } from '../acts/body.js'
import { day, documentReference, instant, label } from '../acts/fields.js'
import { educationLevels } from '../acts/particulars.js'

const envelope = {
  on: day,
  document: documentReference.optional(),
  id: label.optional(),
  recordedAt: instant.optional(),
}

const classAct = <const T extends string, S extends z.ZodRawShape>(type: T, evidence: S) =>
  z.strictObject({ type: z.literal(type), ...envelope, ...evidence })

/** The acts of a training class; persons are the app's labels. */
export const classActSchema = z.discriminatedUnion('type', [
  /** The committee orders a class and a centre runs it; `sessions` is how many will be held. */
  classAct('class.planned', {
    class: label,
    course: z.enum(['awareness', 'new-member']),
    by: body,
    sessions: z.int().min(1).max(100),
    noCentre: z.boolean().optional(),
  }),
  classAct('enrolment.opened', {}),
  classAct('person.enrolled', {
    person: label,
    education: z.enum(educationLevels).optional(),
    /** Lives in an area, or follows a calling, for which the entrant's education is relaxed. */
    relaxed: z.boolean().optional(),
  }),
  classAct('session.held', { session: z.int().min(1).max(100), attended: z.array(label) }),
  classAct('essay.marked', { person: label, mark: z.number().min(0).max(10) }),
  classAct('completion.decided', { persons: z.array(label) }),
  classAct('class-certificate.issued', { person: label }),
  classAct('class.closed', {}),
])
