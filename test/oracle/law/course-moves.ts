import type { Act, ActOf } from '../../../src/index.js'
import { type CourseDuty, courseDuty } from './course-duties.js'
import { codeOf, isFollowed, isPassed, isShortVote } from './course-stages.js'
import { all, type Log } from './record.js'
import { workingDaysLater } from './working-days.js'

/** What the old and the new place owe of an applicant who moved, by how far the case was. */
export function moveDuties(log: Log): readonly CourseDuty[] {
  const moved = all(log, 'applicant.moved').at(-1)
  if (!moved) return []
  const before = log.slice(0, log.indexOf(moved))
  const decided = log.findLast(
    (act): act is ActOf<'admission.decided'> =>
      act.type === 'admission.decided' && isOfOldPlace(log, moved, act),
  )
  if (isFollowed(log, moved, 'applicant.withdrew', 'background.rejected')) return []
  return [
    ...(decided ? withDecision(log, moved, decided) : undecided(log, moved, before)),
    ...newPlace(log),
    ...reconsideration(log),
  ]
}

/** A decision after the file went on is that of the new place. */
const isOfOldPlace = (log: Log, moved: Act, decided: Act): boolean =>
  !log
    .slice(log.indexOf(moved), log.indexOf(decided))
    .some(({ type }) => ['file.forwarded', 'file.received', 'decision.annulled'].includes(type))

function undecided(log: Log, moved: ActOf<'applicant.moved'>, before: Log): readonly CourseDuty[] {
  const last = before.findLast(
    (act) =>
      ['cell.voted:admission', 'grassroots.voted:admission', 'dossier.submitted:admission'].includes(
        codeOf(act),
      ) ||
      act.type === 'admission.refused' ||
      act.type === 'shortfall.answered',
  )
  const isResolved =
    last !== undefined && 'matter' in last && !isShortVote(last) && last.type !== 'shortfall.answered'
  const gone = ['file.forwarded', 'file.received', 'admission.decided', 'admission.refused']
  if (!isResolved) {
    if (isPassed(log, moved, 'background.certified') || isFollowed(log, moved, 'admission.refused')) return []
    const isCertified = all(log, 'being-helped.certified').length > 0
    const isHelped = isFollowed(log, moved, 'helper.assigned')
    return [isCertified, isHelped].flatMap((is) => (is ? [] : courseDuty('applicant-move.helped', moved.on)))
  }
  // Under one committee nothing is forwarded: the file comes to it as before.
  if (moved.authority === 'same') return []
  if (last.type !== 'dossier.submitted') return notSent(log, moved)
  if (isFollowed(log, moved, ...gone) || isPassed(log, moved, 'admission.decided')) return []
  const from = moved.transferDecidedOn ?? moved.on
  return courseDuty('applicant-move.sent-undecided', from, workingDaysLater(from, 15))
}

/** Sent by the old place; the new one has an official member assigned and considers, without a time limit. */
function notSent(log: Log, moved: Act): readonly CourseDuty[] {
  const rule = 'applicant-move.resolved-not-sent'
  const sent = log.find(
    (act) =>
      log.indexOf(act) > log.indexOf(moved) &&
      (act.type === 'file.forwarded' || act.type === 'file.received'),
  )
  const isOver = isFollowed(log, moved, 'cell.voted:admission', 'admission.decided', 'admission.refused')
  if (isOver || isPassed(log, moved, 'admission.decided')) return []
  if (!sent) return courseDuty(rule, moved.on)
  const isHelped = isFollowed(log, moved, 'helper.assigned')
  return [...(isHelped ? [] : courseDuty(rule, sent.on)), ...courseDuty(rule, sent.on)]
}

/** The new committee decides within 30 working days of receiving the file. */
function newPlace(log: Log): readonly CourseDuty[] {
  const received = all(log, 'file.received').at(-1)
  const before = received ? log.slice(0, log.indexOf(received)) : []
  const moved = all(before, 'applicant.moved').at(-1)
  const isSent =
    moved && before.slice(0, before.indexOf(moved)).some(({ type }) => type === 'dossier.submitted')
  if (!received || !isSent || isFollowed(log, received, 'admission.decided', 'admission.refused')) return []
  if (isPassed(log, received, 'admission.decided')) return []
  return courseDuty('applicant-move.new-place-decides', received.on, workingDaysLater(received.on, 30))
}

function withDecision(
  log: Log,
  moved: ActOf<'applicant.moved'>,
  decided: ActOf<'admission.decided'>,
): readonly CourseDuty[] {
  const from = decided.on > moved.on ? decided.on : moved.on
  const isHeld = isPassed(log, decided, 'decision.received')
  if (moved.authority === 'same')
    return isHeld || isFollowed(log, moved, 'decision.passed-on')
      ? []
      : courseDuty('applicant-move.decided-same-authority', from)
  const transfer = moved.transferDecidedOn
  if (transfer === undefined) return []
  const window = workingDaysLater(transfer, 30)
  if (window === undefined || decided.on <= window)
    return isHeld || isFollowed(log, moved, 'decision.passed-on')
      ? []
      : courseDuty('applicant-move.decided-in-time', from)
  // No ceremony is held on a late decision, so that none settles it.
  const annulled = all(log, 'decision.annulled').at(-1)
  const isSent = isFollowed(log, decided, 'file.forwarded', 'file.received')
  const isDecidedThere = isFollowed(log, decided, 'admission.decided')
  return isDecidedThere || (annulled && isSent)
    ? []
    : courseDuty('applicant-move.decided-late', annulled?.on ?? from)
}

/** A request to reconsider is answered within 60 working days of its receipt; no text says that the ceremony settles it. */
function reconsideration(log: Log): readonly CourseDuty[] {
  const asked = all(log, 'reconsideration.requested').at(-1)
  if (!asked || isFollowed(log, asked, 'reconsideration.answered', 'decision.annulled')) return []
  const from = asked.receivedOn ?? asked.on
  return courseDuty('applicant-move.rechecked', from, workingDaysLater(from, 60))
}
