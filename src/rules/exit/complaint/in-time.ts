import { addDays } from '../../../calendar/day-arithmetic.js'
import type { PlainDay } from '../../../calendar/plain-day.js'
import { actsOf, type CaseFile } from '../../../casefile/case-file.js'
import type { ActOf } from '../../../casefile/shapes.js'
import { complaintDisciplineDeadline, complaintRemovalDeadline } from '../../../regulations/exit/complaint.js'
import { disciplineComplaintDays } from '../../../regulations/policies.js'
import { type Clock, lastDayOf } from '../../engine/clock.js'
import type { Missing } from '../../engine/codes.js'
import {
  type Answer,
  countedFrom,
  holds,
  met,
  missing,
  type Question,
  rule,
  unanswered,
} from '../../engine/rule.js'
import { transferOn } from '../../transfer/member-place.js'
import { decisionAgainst } from '../contested.js'

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

/**
 * Against removal within 30 working days of the receipt of the decision; of a member abroad by a rule of its own, which was not read
 * (regulation pt 8.2).
 */
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
    const answer =
      receivedOn !== undefined
        ? inTime(removalLimit, receivedOn, question)
        : inTimeOfDecision(removalLimit, decision.on, 'exit-decision.received', question)
    const isAbroad = transferOn(file, decision.on)?.transfer === 'abroad'
    if (answer.outcome === 'met' || !isAbroad) return answer
    return { ...unanswered({ uncovered: 'law.not-covered', day: receivedOn ?? decision.on }), effect: 'note' }
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
