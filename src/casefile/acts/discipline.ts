import * as z from 'zod'
import { act } from './envelope.js'
import { day } from './fields.js'

/** Forms of discipline [hình thức kỷ luật] of a member, the heaviest last. */
export const disciplineForm = z.enum(['reprimand', 'warning', 'dismissal', 'expulsion'])

/**
 * A breach is found and discipline is being considered [xem xét kỷ luật]: the matter is open until the member is
 * disciplined or expelled, or it is closed without.
 */
export const disciplineOpened = act('discipline.opened', {
  /** The form the body that found the breach holds deserved, where it has said so. */
  deserves: disciplineForm.optional(),
  /** Day of the breach. */
  breachOn: day.optional(),
})

/** The consideration ends without discipline. */
export const disciplineClosed = act('discipline.closed', {})

/** A member is disciplined. */
export const memberDisciplined = act('member.disciplined', {
  form: disciplineForm,
  /** Day of the breach; the limitation period counts from here. */
  breachOn: day.optional(),
})

/** What is handled about a member beside discipline: inspection or examination [kiểm tra], a complaint or denunciation [khiếu nại, tố cáo] about the member, a criminal case. */
const proceeding = z.enum(['inspection', 'denunciation', 'criminal-case'])

/** A proceeding about the member begins; about an applicant only a criminal case. */
export const proceedingOpened = act('proceeding.opened', { proceeding })

/** The proceeding ends. */
export const proceedingClosed = act('proceeding.closed', { proceeding })
