import * as z from 'zod'
import { body } from '../acts/body.js'
import { actOfNoBody } from '../acts/envelope.js'
import { label } from '../acts/fields.js'
import { educationLevels } from '../acts/particulars.js'

/** The acts of a training class; persons are the app's labels. */
export const classActSchema = z.discriminatedUnion('type', [
  /** The committee orders a class and a centre runs it; `sessions` is how many will be held. */
  actOfNoBody('class.planned', {
    class: label,
    course: z.enum(['awareness', 'new-member']),
    by: body,
    sessions: z.int().min(1).max(100),
    noCentre: z.boolean().optional(),
  }),
  actOfNoBody('enrolment.opened', {}),
  actOfNoBody('person.enrolled', {
    person: label,
    education: z.enum(educationLevels).optional(),
    /** Lives in an area, or follows a calling, for which the entrant's education is relaxed. */
    relaxed: z.boolean().optional(),
  }),
  actOfNoBody('session.held', { session: z.int().min(1).max(100), attended: z.array(label) }),
  actOfNoBody('essay.marked', { person: label, mark: z.number().min(0).max(10) }),
  actOfNoBody('completion.decided', { persons: z.array(label) }),
  actOfNoBody('class-certificate.issued', { person: label }),
  actOfNoBody('class.closed', {}),
])
