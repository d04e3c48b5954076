import type { PlainDay } from '../../calendar/plain-day.js'
import { type CaseFile, lastUpTo } from '../../casefile/case-file.js'
import type { ActOf } from '../../casefile/shapes.js'
import type { Facts } from '../../law/finding.js'
import type { Inquiry } from '../../law/inquiry.js'
import {
  applicantMoveCeremonyWindow,
  applicantMoveDecidedSameAuthorityClause,
  applicantMoveReconsiderationDeadline,
  applicantMoveResolvedNotSentClause,
} from '../../regulations/applicant-move/applicant-move.js'
import { type Answer, broken, countedFrom, holds, met, missing, rule } from '../engine/rule.js'
import {
  type ApplicantMove,
  lastSince,
  moveSinceProposal,
  newCellOf,
  stageAtMove,
} from './applicant-stage.js'
import {
  decidedByOldPlace,
  isAnnulled,
  isNotUpheld,
  type Moved,
  movedWithDecision,
  windowOf,
} from './moved-with-decision.js'

/**
 * Resolved by cell and committee, not yet sent: the old grassroots committee sends letter and file to the competent
 * committee of the new place, which has an official member assigned and considers (guidance pt 3.9(b)): it sends it to no other, and
 * nobody decides, or refuses, before.
 */
export const resolvedNotSent = rule({
  id: 'applicant-move.resolved-not-sent',
  breaking: 'breach',
  actor: 'grassrootsCommittee',
  guards: ['dossier.submitted', 'admission.decided', 'admission.refused'],
  matters: ['admission'],
  asks: 'file',
  provisions: [applicantMoveResolvedNotSentClause],
  cure: ['file.forwarded', 'helper.assigned'],
  check: ({ file, act, on, ask }) => {
    const move = moveSinceProposal(file, on)
    if (!move || move.authority === 'same' || !isResolvedNotSent(file, move)) return undefined
    const forwarded = lastSince(file, move, 'file.forwarded')
    // To which committee a dossier is sent no act tells: it is held against a place that is told to have another.
    if (act.type === 'dossier.submitted' && (forwarded || move.authority !== 'other')) return undefined
    ask.cite(applicantMoveResolvedNotSentClause, move.on)
    if (!forwarded) return missing('file.forwarded', { movedOn: move.on })
    const assigned = lastSince(file, move, 'helper.assigned')
    const facts = { movedOn: move.on, forwardedOn: forwarded.on }
    return assigned ? met({ ...facts, assignedOn: assigned.on }) : missing('helper.assigned', facts)
  },
})

/** Whether the applicant moved after the resolutions and before the dossier was sent. */
export function isResolvedNotSent(file: CaseFile, move: ApplicantMove): boolean {
  const stage = stageAtMove(file, move)
  return stage === 'cell-resolved' || stage === 'committee-resolved'
}

/**
 * A request of the new place to reconsider that waits for its answer is told at the ceremony; no text says that the ceremony
 * waits for it (guidance pt 3.9(c)).
 */
export const reconsiderationAwaited = rule({
  id: 'applicant-move.reconsideration-awaited',
  breaking: 'note',
  actor: 'competentCommittee',
  guards: ['ceremony.held'],
  asks: 'file',
  needs: ['reconsideration.requested'],
  provisions: [applicantMoveReconsiderationDeadline],
  cure: ['reconsideration.answered'],
  check: ({ file, on, ask }) => {
    const asked = lastUpTo(file, 'reconsideration.requested', on)
    if (!asked) return undefined
    ask.cite(applicantMoveReconsiderationDeadline, asked.on)
    const answered = lastSince(file, asked, 'reconsideration.answered')
    return answered
      ? met({ requestedOn: asked.on, answeredOn: answered.on })
      : broken({ requestedOn: asked.on })
  },
})

/**
 * New place under the same competent committee: that committee passes its decision on, and the ceremony is held there
 * (guidance pt 3.9(c)). Asks, of any move, under which authority the new place is.
 */
export const decidedSameAuthority = rule({
  id: 'applicant-move.decided-same-authority',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['ceremony.held'],
  asks: 'file',
  provisions: [applicantMoveDecidedSameAuthorityClause],
  cure: ['decision.passed-on', 'ceremony.at-new-place'],
  check: ({ file, act, on, ask }) => {
    const moved = movedWithDecision(file, on)
    if (!moved || moved.move.authority === 'other') return undefined
    ask.cite(applicantMoveDecidedSameAuthorityClause, moved.move.on)
    if (moved.move.authority === undefined) return missing('evidence.authority', { movedOn: moved.move.on })
    return ceremonyAnswer(file, moved, act)
  },
})

/**
 * Decision within the window after the person's transfer decision, new place under another authority: letter, decision and
 * file go to the committee above the new place, and the ceremony is held only there (guidance pt 3.9(c)).
 */
export const decidedInTime = rule({
  id: 'applicant-move.decided-in-time',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['ceremony.held'],
  asks: 'file',
  provisions: [applicantMoveCeremonyWindow],
  cure: ['decision.passed-on', 'ceremony.at-new-place'],
  check: ({ file, act, on, ask }) => {
    const moved = decidedByOldPlace(file, on)
    if (!moved) return undefined
    const window = windowOf(moved, ask)
    if (!window) return noTransferDecision(moved, ask)
    return moved.decision.on > window.lastDay
      ? undefined
      : countedFrom(window.transferDecidedOn, ceremonyAnswer(file, moved, act, window))
  },
})

/**
 * Decision after the window: the committee that issued it annuls it and sends the file on; to pass it on is a breach, no ceremony may
 * rest on it, and a decision within the window is not annulled for the move (guidance pt 3.9(c)).
 */
export const decidedLate = rule({
  id: 'applicant-move.decided-late',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['ceremony.held', 'decision.annulled', 'decision.passed-on'],
  asks: 'file',
  provisions: [applicantMoveCeremonyWindow],
  cure: ['decision.annulled', 'file.forwarded'],
  check: ({ file, act, on, ask }) => {
    const moved = decidedByOldPlace(file, on)
    if (act.type === 'decision.annulled') return annulmentAnswer(file, on, moved, ask)
    // On a decision that is annulled no ceremony can be held anyway: there is none.
    if (act.type === 'ceremony.held' && moved && isAnnulled(file, moved)) return undefined
    const window = moved && windowOf(moved, ask)
    if (!moved || !window || moved.decision.on <= window.lastDay) return undefined
    const isPassedOn = act.type === 'decision.passed-on'
    return countedFrom(window.transferDecidedOn, broken(window, isPassedOn ? { effect: 'breach' } : {}))
  },
})

function annulmentAnswer(file: CaseFile, on: PlainDay, moved: Moved | undefined, ask: Inquiry): Answer {
  const reconsidered = movedWithDecision(file, on)
  const isUpheld = !reconsidered || !isNotUpheld(file, reconsidered.decision)
  if (moved === undefined || !isUpheld) {
    ask.cite(applicantMoveCeremonyWindow)
    return isUpheld ? broken({ isLate: false }, { cure: [] }) : met({ upheld: false })
  }
  const window = windowOf(moved, ask)
  if (!window) return noTransferDecision(moved, ask)
  return countedFrom(
    window.transferDecidedOn,
    holds(moved.decision.on > window.lastDay, window, { cure: ['ceremony.at-new-place'] }),
  )
}

/** The window cannot be counted: the person's transfer decision has no day on file. */
function noTransferDecision({ move }: Moved, ask: Inquiry): Answer {
  ask.cite(applicantMoveCeremonyWindow)
  return missing('evidence.transferDecidedOn', { movedOn: move.on })
}

/** The decision was passed on, stands after any reconsideration, and the ceremony is at the new place. */
function ceremonyAnswer(
  file: CaseFile,
  { move, decision }: Moved,
  act: ActOf<'ceremony.held'>,
  more: Facts = {},
): Answer {
  const facts = { movedOn: move.on, ...more, decidedOn: decision.on }
  if (isNotUpheld(file, decision)) return broken({ ...facts, upheld: false }, { cure: ['decision.annulled'] })
  const passed = lastSince(file, move, 'decision.passed-on', (one) => one.on >= decision.on)
  if (!passed) return missing('decision.passed-on', facts)
  return newPlaceAnswer(file, move, act, { ...facts, passedOn: passed.on })
}

/** The ceremony is held by the cell of the new place, which both the move and the ceremony have to name. */
export function newPlaceAnswer(
  file: CaseFile,
  move: ApplicantMove,
  act: ActOf<'ceremony.held'>,
  facts: Facts,
): Answer {
  const cell = newCellOf(file, move)
  if (cell === undefined) return missing('unit.newCell', facts)
  if (act.by?.id === undefined) return missing('evidence.ceremonyCell', facts)
  const isNewPlace = act.by.id === cell
  return holds(isNewPlace, { ...facts, isNewPlace }, { cure: ['ceremony.at-new-place'] })
}
