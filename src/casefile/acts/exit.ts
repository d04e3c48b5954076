import * as z from 'zod'
import { deferral } from './discipline.js'
import { act } from './envelope.js'
import { count, day } from './fields.js'
import { committeeVote } from './vote.js'

/** Grounds of a removal of the name [xóa tên] (regulation pt 8.1, 4.2.1, 5.2.7, 5.2.8). */
export const removalGround = z.enum([
  'abandonment',
  'fees-unpaid',
  'card-returned-or-destroyed',
  'no-progress',
  'standing-breached',
  'political-standard',
  'unqualified-probationary',
  'transfer-not-filed',
  'impostor',
  'interruption',
])

/** The cell opens a removal on a ground; the days and counts its rule needs stand beside it. */
export const removalOpened = act('removal.opened', {
  ground: removalGround,
  /** Months without activity or without fee in the year. */
  months: count.optional(),
  /** First day of the cell's education that brought no progress. */
  educatedSince: day.optional(),
  /** Consecutive years in breach of standing. */
  years: count.optional(),
  /** A good reason was shown. */
  excused: z.boolean().optional(),
})

/** The cell asks for the self-criticism [bản tự kiểm điểm]. */
export const selfCriticismRequested = act('self-criticism.requested', {})

/** The member writes it and attends, or refuses deliberately. */
export const selfCriticismAnswered = act('self-criticism.answered', { answer: z.enum(['made', 'refused']) })

/** Situations in which name or membership is struck without the ordinary procedure (296-QĐ/TW art. 16(3)). */
export const criminalSituation = z.enum([
  'wanted',
  'detained',
  'non-custodial-reform',
  'imprisonment',
  'fine',
  'warning',
])

/** The competent committee removes the name. */
export const memberRemoved = act('member.removed', {
  ...committeeVote,
  ground: removalGround.optional(),
  /** The criminal situation of the fast track, which needs no ordinary procedure. */
  criminal: criminalSituation.optional(),
})

/** The competent body expels [khai trừ]. */
export const memberExpelled = act('member.expelled', {
  ...committeeVote,
  criminal: criminalSituation.optional(),
  ...deferral,
})

/** The member applies to leave [xin ra khỏi Đảng]. */
export const resignationRequested = act('resignation.requested', {
  written: z.boolean().optional(),
  /** The member has breached standing or is under discipline. */
  inBreach: z.boolean().optional(),
  /** Specially hard family circumstances, which keep a later re-admission open. */
  hardship: z.boolean().optional(),
})

/** The competent committee lets the member leave. */
export const memberResigned = act('member.resigned', committeeVote)

/** The competent committee does not agree to an exit that was proposed; the membership goes on. */
export const exitRefused = act('exit.refused', { matter: z.enum(['removal', 'expulsion', 'resignation']) })

/** The member dies [từ trần]. */
export const memberDied = act('member.died', {})

/** The cell collects the card. */
export const cardCollected = act('card.collected', {})

/** The notice of the exit is made, and later sent upward with the file. */
export const exitNoticeMade = act('exit-notice.made', {})

export const exitFileSent = act('exit-file.sent', {})

/** The person receives the decision on the exit; the time for a complaint runs from here. */
export const exitDecisionReceived = act('exit-decision.received', {})

/** A complaint [khiếu nại] against removal or discipline. */
export const complaintLodged = act('complaint.lodged', {
  against: z.enum(['removal', 'expulsion', 'discipline']),
  /** Day the body received the complaint; the time to answer runs from here, by default from the day of the act. */
  receivedOn: day.optional(),
  /** Day the member received a decision on discipline; of a decision on an exit the receipt is an act of its own. */
  decisionReceivedOn: day.optional(),
  lodgedBy: z.enum(['member', 'other', 'group']).optional(),
  level: z.enum(['upper', 'province', 'central']).optional(),
  /** Concluded by the highest competent level before. */
  concluded: z.boolean().optional(),
})

/** A complaint is answered; where several are open, `against` and `level` tell which. */
export const complaintAnswered = act('complaint.answered', {
  answer: z.enum(['upheld', 'rejected', 'restored']),
  against: z.enum(['removal', 'expulsion', 'discipline']).optional(),
  level: z.enum(['upper', 'province', 'central']).optional(),
})

/** The membership is restored: wrongly removed or expelled; seniority is continuous. */
export const memberRestored = act('member.restored', { arrearsPaid: z.boolean().optional() })
