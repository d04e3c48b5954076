import { z } from 'zod'
import { act } from './envelope.js'
import { count, day, label } from './fields.js'
import { tally, voteForm } from './tally.js'

/** A member is disciplined. */
export const memberDisciplined = act('member.disciplined', {
  form: z.enum(['reprimand', 'warning', 'dismissal', 'expulsion']),
  /** Day of the breach; the limitation period counts from here. */
  breachOn: day.optional(),
})

/** The probationary member writes the self-review [bản tự kiểm điểm, 10-KNĐ]. */
export const selfReviewMade = act('self-review.made', {})

/** A helper, present or earlier, writes remarks [11-KNĐ]. */
export const remarksMade = act('remarks.made', { helper: label.optional() })

/** The competent committee decides to recognise [16-KNĐ]. */
export const recognitionDecided = act('recognition.decided', {
  tally: tally.optional(),
  form: voteForm.optional(),
  persons: count.optional(),
})

/** The competent committee refuses to recognise; removal is then proposed. */
export const recognitionRefused = act('recognition.refused', { tally: tally.optional() })

/** The recognition is announced at the cell meeting. */
export const recognitionAnnounced = act('recognition.announced', {})

/** The membership card is handed over. */
export const cardHandedOver = act('card.handed-over', {})
