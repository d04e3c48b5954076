import * as z from 'zod'
import { act } from './envelope.js'
import { count, day } from './fields.js'
import { vote } from './vote.js'

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
  ...vote,
  ground: removalGround.optional(),
  /** The criminal situation of the fast track, which needs no ordinary procedure. */
  criminal: criminalSituation.optional(),
})

/** The competent body expels [khai trừ]. */
export const memberExpelled = act('member.expelled', {
  ...vote,
  criminal: criminalSituation.optional(),
  /** Grounds of deferral: pregnancy, a child under 12 months, serious illness. */
  deferral: z.enum(['pregnancy', 'child', 'illness']).optional(),
  childBornOn: day.optional(),
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
export const memberResigned = act('member.resigned', vote)

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

/** The complaint is answered. */
export const complaintAnswered = act('complaint.answered', {
  answer: z.enum(['upheld', 'rejected', 'restored']),
})

/** The membership is restored: wrongly removed or expelled; seniority is continuous. */
export const memberRestored = act('member.restored', { arrearsPaid: z.boolean().optional() })
