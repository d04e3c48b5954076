import type { Act, ActOf } from '../../../src/index.js'
import { moveDuties } from './course-moves.js'
import { recognitionDuties } from './course-recognition.js'
import { codeOf, isFollowed, isPassed, isShortVote, stageOf } from './course-stages.js'
import type { Day } from './days.js'
import { ceremonyLastDay, decisionLastDay } from './decisions.js'
import { recordDays, replyDays } from './figures.js'
import { endedOn } from './membership.js'
import { all, type Log, last, upTo } from './record.js'
import { workingDaysLater } from './working-days.js'

/** A duty of the way to membership: since when it stands, and the last day on which it is done in time, where one is told. */
export interface CourseDuty {
  readonly rule: string
  readonly from: Day
  readonly dueOn?: Day
}

export const courseDuty = (rule: string, from: Day, dueOn?: Day | null): readonly CourseDuty[] => [
  { rule, from, ...(typeof dueOn === 'string' && { dueOn }) },
]

/**
 * Every duty of the way that stands on a day. None lapses by time. It falls away with the act that does it, with one further on the way,
 * which shows that it was done, and with the end of the way: a withdrawal, a rejection, the end of the membership, an annulment.
 */
export function courseDuties(acts: Log, today: Day): readonly CourseDuty[] {
  const log = upTo(acts, today)
  if (endedOn(log) !== undefined || last(log, 'admission.annulled')) return []
  const open = [
    ...replies(log),
    ...shortfalls(log),
    ...admission(log),
    ...notices(log),
    ...ceremony(log),
    ...record(log),
    ...moveDuties(log),
    ...recognitionDuties(log, today),
  ]
  return open.filter(({ from }) => from <= today)
}

/** Waited for until the background is concluded, and no longer once the cell considers. */
function replies(log: Log): readonly CourseDuty[] {
  return all(log, 'verification.requested').flatMap((asked) => {
    const isAnswered = all(log, 'verification.replied').some(
      (reply) => reply.request === asked.request && reply.on >= asked.on,
    )
    if (
      isAnswered ||
      isFollowed(log, asked, 'background.certified', 'background.rejected', 'applicant.withdrew')
    )
      return []
    if (isPassed(log, asked, 'background.certified')) return []
    const { receivedOn, abroad } = asked
    const days = abroad ? replyDays.abroad : replyDays.domestic
    const from = receivedOn ?? asked.on
    return courseDuty('verification.reply-on-time', from, receivedOn && workingDaysLater(receivedOn, days))
  })
}

/** A missed fraction is reported; an answer from above shows that it was, and on an admission whatever goes further rests on one. */
function shortfalls(log: Log): readonly CourseDuty[] {
  return log.flatMap((vote) => {
    const matter = 'matter' in vote ? vote.matter : undefined
    if (!isShortVote(vote) || matter === undefined) return []
    const isDone =
      isFollowed(log, vote, `shortfall.reported:${matter}`, `shortfall.answered:${matter}`) ||
      (matter === 'admission' && goesFurther(log, vote))
    const rule = { admission: 'cell', recognition: 'recognition', removal: 'removal' }[matter as string]
    return isDone || rule === undefined ? [] : courseDuty(`${rule}.shortfall-reported`, vote.on)
  })
}

const goesFurther = (log: Log, vote: Act): boolean =>
  log
    .slice(log.indexOf(vote) + 1)
    .some((act) => stageOf(codeOf(act)) >= stageOf('cell.voted:admission') && !isShortVote(act))

/** The last proposal of the cell that stands: nothing gave the case back to the cell, or ended it, since. */
export function proposal(log: Log, matter: 'admission' | 'recognition'): ActOf<'cell.voted'> | undefined {
  return all(log, 'cell.voted').findLast((vote) => vote.matter === matter && !isShortVote(vote))
}

function admission(log: Log): readonly CourseDuty[] {
  const vote = proposal(log, 'admission')
  if (!vote || isPassed(log, vote, 'admission.decided') || isBackWithCell(log, vote)) return []
  const ends = [
    'admission.decided',
    'admission.refused',
    'applicant.withdrew',
    'file.forwarded',
    'file.received',
  ]
  if (isFollowed(log, vote, ...ends, 'result.notified:admission')) return []
  return courseDuty('decision.on-time', vote.on, decisionLastDay(log, 'admission'))
}

/** Returned to the start, or one step back from the vote itself, answered by a refusal or a return: the cell has it again. */
function isBackWithCell(log: Log, vote: Act): boolean {
  const after = log.slice(log.indexOf(vote) + 1)
  const isOnAdmission = (act: Act) => !('matter' in act) || (act.matter ?? 'admission') === 'admission'
  return after.some((act, index) => {
    if (!isOnAdmission(act)) return false
    if (act.type === 'shortfall.answered') return act.answer !== 'consider'
    if (act.type !== 'dossier.returned') return false
    const isAbove = after
      .slice(0, index)
      .some((one) => stageOf(codeOf(one)) > stageOf('cell.voted:admission'))
    return act.to === 'start' || !isAbove
  })
}

/** The result, agreed or refused, is notified to the proposing cell, which may also have it by the decision itself. */
function notices(log: Log): readonly CourseDuty[] {
  return log.flatMap((act) => {
    const isResult = ['admission.decided', 'admission.refused', 'recognition.decided', 'recognition.refused']
    const isRefusal = act.type === 'shortfall.answered' && act.answer === 'refuse'
    const matter = isRefusal ? act.matter : act.type.split('.')[0]
    if (!isResult.includes(act.type) && !(isRefusal && (matter === 'admission' || matter === 'recognition')))
      return []
    const hasIt = isFollowed(log, act, `result.notified:${matter}`)
    const knows =
      matter === 'admission'
        ? isFollowed(log, act, 'decision.received') || isPassed(log, act, 'decision.received')
        : isFollowed(log, act, 'recognition.announced', 'card.handed-over')
    const isOver = isFollowed(log, act, 'decision.annulled')
    return hasIt || knows || isOver ? [] : courseDuty('decision.cell-notified', act.on)
  })
}

function ceremony(log: Log): readonly CourseDuty[] {
  const decided = last(log, 'admission.decided')
  if (!decided || isFollowed(log, decided, 'ceremony.held', 'decision.annulled')) return []
  if (isPassed(log, decided, 'ceremony.held')) return []
  const issued = decided.on >= '2026-07-26'
  const received = log.findLast(
    (act) => act.type === 'decision.received' && log.indexOf(act) > log.indexOf(decided),
  )
  const from = issued ? decided.on : received?.on
  return from === undefined ? [] : courseDuty('ceremony.on-time', from, ceremonyLastDay(log))
}

function record(log: Log): readonly CourseDuty[] {
  const held = last(log, 'ceremony.held')
  if (!held || isFollowed(log, held, 'member-record.filed')) return []
  return courseDuty('records.member-record-on-time', held.on, workingDaysLater(held.on, recordDays))
}
