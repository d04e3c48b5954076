import type { Act } from '../../../src/index.js'
import { type CourseDuty, courseDuty, proposal } from './course-duties.js'
import { isFollowed, isPassed, isShortVote } from './course-stages.js'
import { type Day, monthsLater } from './days.js'
import { decisionLastDay } from './decisions.js'
import { failedVotes, probationMonths, reviewDays } from './figures.js'
import { all, type Log, last } from './record.js'
import { workingDaysLater } from './working-days.js'

/** What is owed of a probationary member, and of one recognised. */
export function recognitionDuties(log: Log, today: Day): readonly CourseDuty[] {
  return [
    ...helper(log),
    ...review(log, today),
    ...failed(log),
    ...decision(log),
    ...refused(log),
    ...afterwards(log),
  ]
}

/** Probation is over with the recognition, told, shown by what follows it, or fixed again with its day. */
const isRecognised = (log: Log): boolean =>
  log.some(
    (act) =>
      ['recognition.decided', 'recognition.announced', 'card.handed-over'].includes(act.type) ||
      (act.type === 'admission.regularised' && act.officialSince !== undefined),
  )

/** A helper who left is followed by another; the new cell assigns one of its own to whoever is transferred to it. */
function helper(log: Log): readonly CourseDuty[] {
  const joining = joiningOf(log)
  if (!joining || isRecognised(log) || last(log, 'membership.transcribed')?.standing === 'official') return []
  const left = all(log, 'helper.left').findLast((act) => log.indexOf(act) > log.indexOf(joining))
  const received = all(log, 'member.received').at(-1)
  const hasNew = all(log, 'helper.assigned').some(({ on }) => received !== undefined && on >= received.on)
  return [
    ...(left && !isFollowed(log, left, 'helper.assigned')
      ? courseDuty('probation.helper-kept', left.on)
      : []),
    ...(received && !hasNew ? courseDuty('probation.helper-kept-on-transfer', received.on) : []),
  ]
}

/** What makes a probationary member: the ceremony, or a register that was carried over. */
const joiningOf = (log: Log): Act | undefined =>
  last(log, 'ceremony.held') ?? last(log, 'membership.transcribed')

/** The day the 12 months end, from the ceremony, by whatever tells of it. */
export function probationEndOf(log: Log): Day | undefined {
  const carried = last(log, 'membership.transcribed')
  if (carried?.standing === 'official') return undefined
  const held = last(log, 'ceremony.held')?.on ?? carried?.ceremonyOn
  return held === undefined ? undefined : monthsLater(held, probationMonths)
}

const isReview = (act: Act): boolean =>
  act.type === 'cell.voted' && (act.matter === 'recognition' || act.matter === 'removal')

/** Within 30 working days of the end of the 12 months the cell proposes recognition, or removal. */
function review(log: Log, today: Day): readonly CourseDuty[] {
  const [joining, end] = [joiningOf(log), probationEndOf(log)]
  if (!joining || end === undefined || today < end || isRecognised(log)) return []
  const isDone = log.some(isReview) || isPassed(log, joining, 'cell.voted:recognition')
  return isDone ? [] : courseDuty('recognition.cell-review-on-time', end, workingDaysLater(end, reviewDays))
}

/** Three votes of one body without two thirds: the levels above decide. */
function failed(log: Log): readonly CourseDuty[] {
  return (['cell.voted', 'grassroots.voted'] as const).flatMap((type) => {
    const short = all(log, type).filter(
      (act) => isShortVote(act) && (act.matter === 'recognition' || act.matter === 'removal'),
    )
    const third = short[failedVotes - 1]
    if (!third) return []
    const isAnswered = isFollowed(
      log,
      third,
      'shortfall.answered:recognition',
      'shortfall.answered:removal',
      'recognition.decided',
      'recognition.refused',
    )
    return isAnswered || isRecognised(log) ? [] : courseDuty('recognition.three-failed-votes', third.on)
  })
}

function decision(log: Log): readonly CourseDuty[] {
  const vote = proposal(log, 'recognition')
  if (
    !vote ||
    isFollowed(log, vote, 'recognition.decided', 'recognition.refused', 'result.notified:recognition')
  )
    return []
  const isBack = log
    .slice(log.indexOf(vote) + 1)
    .some(
      (act) =>
        (act.type === 'dossier.returned' && act.matter === 'recognition' && act.to === 'start') ||
        (act.type === 'shortfall.answered' && act.matter === 'recognition' && act.answer !== 'consider'),
    )
  if (isBack || isFollowed(log, vote, 'recognition.announced', 'card.handed-over')) return []
  return courseDuty('recognition.decision-on-time', vote.on, decisionLastDay(log, 'recognition'))
}

/** Whoever is not recognised is proposed for removal: membership does not lapse, a decision is needed. */
function refused(log: Log): readonly CourseDuty[] {
  const act = last(log, 'recognition.refused')
  return act && !isFollowed(log, act, 'recognition.decided', 'cell.voted:recognition')
    ? courseDuty('recognition.removal-if-unqualified', act.on)
    : []
}

/** Announced at the nearest meeting, where the card is handed over too. */
function afterwards(log: Log): readonly CourseDuty[] {
  const decided = last(log, 'recognition.decided')
  if (!decided) return []
  return [
    ...(isFollowed(log, decided, 'recognition.announced', 'card.handed-over')
      ? []
      : courseDuty('recognition.announced-at-nearest-meeting', decided.on)),
    ...(isFollowed(log, decided, 'card.handed-over') ? [] : courseDuty('card.with-recognition', decided.on)),
  ]
}
