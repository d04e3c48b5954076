import { addDays } from '../../calendar/day-arithmetic.js'
import type { PlainDay } from '../../calendar/plain-day.js'
import { actsOf, type CaseFile, lastOf } from '../../casefile/case-file.js'
import type { Act, ActOf } from '../../casefile/shapes.js'
import {
  complaintAdmissibleClause,
  complaintDisciplineAnswerClause,
  complaintDisciplineDeadline,
  complaintRemovalAnswerCentral,
  complaintRemovalAnswerLocal,
  complaintRemovalDeadline,
  complaintRemovalLocalLevels,
} from '../../regulations/exit/complaint.js'
import { disciplineComplaintDays } from '../../regulations/policies.js'
import { type Clock, lastDayOf, onTime } from '../engine/clock.js'
import type { Missing } from '../engine/codes.js'
import {
  type Actor,
  type Answer,
  broken,
  countedFrom,
  holds,
  met,
  missing,
  type Question,
  rule,
} from '../engine/rule.js'
import { answerable, complaintsOf } from './complaint-answers.js'
import { decisionAgainst } from './contested.js'

type Complaint = ActOf<'complaint.lodged'>

/**
 * A complaint carried upward after an earlier one on the same decision has no time limit of its own; one lodged again at the same
 * level or below is late like the first. Where either tells no level it may be upward.
 */
function isCarriedUpward(file: CaseFile, complaint: Complaint, decidedOn: PlainDay): boolean {
  return actsOf(file, 'complaint.lodged').some(
    (one) =>
      one.against === complaint.against &&
      one.on >= decidedOn &&
      one.on <= complaint.on &&
      isHigher(complaint.level, one.level),
  )
}

/** The levels a complaint goes through, the lowest first; at the Centre there is more than one body, up to the Secretariat. */
const levels: readonly Complaint['level'][] = ['upper', 'province', 'central']

const isHigher = (level: Complaint['level'], earlier: Complaint['level']): boolean =>
  level === undefined ||
  earlier === undefined ||
  level === 'central' ||
  levels.indexOf(level) > levels.indexOf(earlier)

/** A time limit that runs from the receipt of the decision: a right of the member, no duty. */
type Limit = Pick<Clock, 'lastDay'>

const removalLimit: Limit = {
  lastDay: (span, lawDay, ask) => ask.workingDays(span.from, ask.law(complaintRemovalDeadline, lawDay)),
}

const disciplineLimit: Limit = {
  lastDay: (span, lawDay, ask) => {
    const days = ask.law(complaintDisciplineDeadline, lawDay)
    const isPlain = ask.policy(disciplineComplaintDays) === 'plain-days'
    return isPlain ? addDays(span.from, days) : ask.workingDays(span.from, days)
  },
}

function inTime(limit: Limit, receivedOn: PlainDay, { on, ask, file }: Question): Answer {
  const lastDay = lastDayOf(limit, { from: receivedOn }, on, ask, file) as PlainDay
  return countedFrom(receivedOn, holds(on <= lastDay, { receivedOn, lastDay, actual: on }))
}

/**
 * Where the day of the receipt is not told: nobody receives a decision before it is made, so that a complaint within the limit
 * of the decision itself is in time; of a later one the file does not tell.
 */
function inTimeOfDecision(limit: Limit, decidedOn: PlainDay, gap: Missing, question: Question): Answer {
  const { file, on, ask } = question
  const lastDay = lastDayOf(limit, { from: decidedOn }, on, ask, file) as PlainDay
  return on <= lastDay ? met({ decidedOn, actual: on }) : missing(gap)
}

/** Day the decision of an exit first reached the person; a later copy of it does not begin the time again. */
function firstReceipt(file: CaseFile, decidedOn: PlainDay, on: PlainDay): PlainDay | undefined {
  return actsOf(file, 'exit-decision.received')
    .map((received) => received.on)
    .filter((day) => day >= decidedOn && day <= on)
    .sort()[0]
}

/** Against removal within 30 working days of the receipt of the decision (regulation pt 8.2). */
export const complaintRemovalInTime = rule({
  id: 'complaint.removal-in-time',
  breaking: 'bar',
  actor: 'member',
  guards: ['complaint.lodged'],
  asks: 'evidence',
  provisions: [complaintRemovalDeadline],
  cure: [],
  check: (question) => {
    const { file, act, on } = question
    const decision = decisionAgainst(file, act.against, on)
    if (act.against !== 'removal' || !decision || isCarriedUpward(file, act, decision.on)) return undefined
    const receivedOn = firstReceipt(file, decision.on, on)
    if (receivedOn !== undefined) return inTime(removalLimit, receivedOn, question)
    return inTimeOfDecision(removalLimit, decision.on, 'exit-decision.received', question)
  },
})

/** Against discipline, an expulsion too, within 30 plain days of the receipt of the decision (296-QĐ/TW art. 25). */
export const complaintDisciplineInTime = rule({
  id: 'complaint.discipline-in-time',
  breaking: 'bar',
  actor: 'member',
  guards: ['complaint.lodged'],
  asks: 'evidence',
  provisions: [complaintDisciplineDeadline],
  cure: [],
  check: (question) => {
    const { file, act, on } = question
    const decision = decisionAgainst(file, act.against, on)
    if (act.against === 'removal' || !decision || isCarriedUpward(file, act, decision.on)) return undefined
    if (act.decisionReceivedOn !== undefined) return inTime(disciplineLimit, act.decisionReceivedOn, question)
    const isExit = act.against === 'expulsion'
    const receivedOn = isExit ? firstReceipt(file, decision.on, on) : undefined
    if (receivedOn !== undefined) return inTime(disciplineLimit, receivedOn, question)
    const gap = isExit ? 'exit-decision.received' : 'evidence.decisionReceivedOn'
    return inTimeOfDecision(disciplineLimit, decision.on, gap, question)
  },
})

/**
 * Handled only where there is a decision, the member complains alone and in person, and the highest competent level has
 * not concluded (regulation pt 8.2); what is late is not handled either, under the rule of its time limit.
 */
export const complaintAdmissible = rule({
  id: 'complaint.admissible',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['complaint.lodged'],
  asks: 'evidence',
  provisions: [complaintAdmissibleClause],
  cure: ['complaint.by-member'],
  check: ({ file, act, on, ask }) => {
    ask.cite(complaintAdmissibleClause)
    const reasons = [
      ...(decisionAgainst(file, act.against, on) ? [] : ['no-decision']),
      ...(act.concluded === true ? ['concluded'] : []),
      ...(act.lodgedBy === 'other' ? ['lodged-by-another'] : []),
      ...(act.lodgedBy === 'group' ? ['lodged-collectively'] : []),
    ]
    if (reasons.length > 0) return broken({ reasons, against: act.against })
    return act.lodgedBy === undefined ? missing('evidence.lodgedBy') : met({ against: act.against })
  },
})

/** Who answers at each level; bodies of the Centre have no name here. */
const answeringBody: Readonly<Partial<Record<NonNullable<ActOf<'complaint.lodged'>['level']>, Actor>>> = {
  upper: 'upperCommittee',
  province: 'provincialStandingCommittee',
}

/**
 * A complaint is answered within 90 working days of its receipt at the local levels, 180 at central level (regulation pt 8.2,
 * stated of a removal and read of every other decision); without a level on file the duty has no day. It ends with the death of
 * the member, and of one who never was a member nothing else is decided.
 */
export const complaintAnswerClock: Clock = {
  id: 'complaint.answered-in-time',
  obligor: 'competentCommittee',
  endsWith: 'annulment',
  closedBy: ['complaint.answered'],
  provisions: [
    complaintRemovalAnswerLocal,
    complaintRemovalAnswerCentral,
    complaintRemovalLocalLevels,
    complaintDisciplineAnswerClause,
  ],
  spans: (file) =>
    actsOf(file, 'complaint.lodged').map((lodged, index) => {
      const from = lodged.receivedOn ?? lodged.on
      const answered = complaintsOf(file).find((one) => one.lodged === lodged)?.answered
      const isAfter = ({ on }: Pick<Act, 'on'>) => on >= lodged.on
      const ended = answered ?? lastOf(file, 'member.died', isAfter)
      const obligor = lodged.level && answeringBody[lodged.level]
      return {
        from,
        key: String(index + 1),
        ...(obligor && { obligor }),
        ...(ended && { closedOn: ended.on }),
      }
    }),
  lastDay: (span, lawDay, ask, file) => {
    const { level, against } = actsOf(file, 'complaint.lodged')[Number(span.key) - 1] ?? {}
    if (level === undefined) return undefined
    if (against !== 'removal') ask.cite(complaintDisciplineAnswerClause, lawDay)
    if (level !== 'central') ask.cite(complaintRemovalLocalLevels, lawDay)
    const days = ask.law(
      level === 'central' ? complaintRemovalAnswerCentral : complaintRemovalAnswerLocal,
      lawDay,
    )
    return ask.workingDays(span.from, days as number)
  },
}

/** An answer to a complaint after its last day is a breach. */
export const complaintAnsweredOnTime = onTime(complaintAnswerClock)

/** An answer tells which complaint it is to where several are open: by the decision, or by the level (regulation pt 8.2). */
export const complaintToldApart = rule({
  id: 'complaint.told-apart',
  breaking: 'note',
  actor: 'competentCommittee',
  guards: ['complaint.answered'],
  asks: 'evidence',
  provisions: [complaintAdmissibleClause],
  cure: ['complaint.named'],
  check: ({ file, act, ask }) => {
    const open = answerable(file, act)
    if (open.length === 0) return undefined
    ask.cite(complaintAdmissibleClause)
    const [first] = open as readonly [Complaint]
    return open.length > 1
      ? broken({ open: open.length, lodgedOn: first.on })
      : met({ lodgedOn: first.on, against: first.against })
  },
})
