import * as z from 'zod'
import { act } from './envelope.js'
import { across, day, distinct, label } from './fields.js'
import { committeeTally } from './tally.js'
import { committeeVote } from './vote.js'

/** The probationary member writes the self-review [bản tự kiểm điểm, 10-KNĐ]. */
export const selfReviewMade = act('self-review.made', {})

/** A helper, present or earlier, writes remarks [11-KNĐ]. */
export const remarksMade = act('remarks.made', { helper: label.optional() })

/** The competent committee decides to recognise [16-KNĐ]. */
export const recognitionDecided = act('recognition.decided', committeeVote)

/** The competent committee refuses to recognise; removal is then proposed. */
export const recognitionRefused = act('recognition.refused', { tally: committeeTally.optional() })

/** The recognition is announced at the cell meeting. */
export const recognitionAnnounced = act('recognition.announced', {})

/** The membership card is handed over. */
export const cardHandedOver = act('card.handed-over', {})

/** The new member declares the member record and the member sheet [1-HSĐV, 2-HSĐV]. */
export const memberRecordFiled = act('member-record.filed', {})

/** Membership carried over from an office's existing register: the dates are taken from it, the steps are unproven. */
export const membershipTranscribed = act('membership.transcribed', {
  standing: z.enum(['probationary', 'official']),
  decidedOn: day.optional(),
  ceremonyOn: day.optional(),
  /** Day of the recognition decision. */
  recognisedOn: day.optional(),
  /** Official date [Ngày chính thức] as the register has it; the end of probation where it is left out. */
  officialSince: day.optional(),
  /** Years of the Party badges the register says the member holds; none where it is empty, not known where it is left out. */
  badges: distinct(z.int().min(1).max(100)).max(20).optional(),
  /** Where the person was admitted, south of the Bến Hải river or not; asked of joining dates of the wars. */
  region: z.enum(['north', 'south']).optional(),
  /**
   * What the joining day is taken from where there was no ordinary admission in the wars: the first day of cell life after a
   * secret mass organisation, the day a member's tasks were given or a cell was founded, or the day a sympathiser taken for
   * a member took part.
   */
  joinedBy: z.enum(['cell-life', 'member-tasks', 'taking-part']).optional(),
  /** How many members introduced the person; one alone is asked of admissions of the wars. */
  introducers: z.int().min(1).max(10).optional(),
  /** Given where the register takes the member over because of a transfer on `on`, not from its own earlier books. */
  across: across.optional(),
})

/** The file of a member [hồ sơ đảng viên] is found lost; by whom, once that is established. */
export const memberFileLost = act('member-file.lost', {
  lostBy: z.enum(['member', 'organisation', 'force-majeure']).optional(),
})

/** The file is made again: record, sheet, the papers of the two decisions, the report on the loss. */
export const memberFileRestored = act('member-file.restored', {
  /** Day of the opinion of the standing committee of the committee directly above. */
  opinionOn: day.optional(),
  /** The competent committee has verified and certified the new file. */
  certified: z.boolean().optional(),
  /** Copies of the decisions on admission and recognition, and the report on the loss, are in it. */
  copiesFiled: z.boolean().optional(),
})

/** The files of an organisation and its list of members are compared [đối chiếu hồ sơ với danh sách đảng viên], and the member's file is there. */
export const memberFileReconciled = act('member-file.reconciled', {})

/** The Party badge [Huy hiệu Đảng] is awarded. */
export const badgeAwarded = act('badge.awarded', {
  years: z.int().min(1).max(100),
  early: z.enum(['illness', 'posthumous']).optional(),
  correctionAcknowledged: z.boolean().optional(),
})
