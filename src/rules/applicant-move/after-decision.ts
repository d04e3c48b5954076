import { laterOf } from '../../calendar/order.js'
import type { PlainDay } from '../../calendar/plain-day.js'
import type { CaseFile } from '../../casefile/case-file.js'
import type { ActType } from '../../casefile/shapes.js'
import type { Citable } from '../../law/clause.js'
import type { Inquiry } from '../../law/inquiry.js'
import {
  applicantMoveCeremonyWindow,
  applicantMoveDecidedSameAuthorityClause,
} from '../../regulations/applicant-move/applicant-move.js'
import { type Clock, closedFrom, type Span } from '../engine/clock.js'
import type { DutyId } from '../engine/duty-id.js'
import { type Following, followingMove } from './moved-with-decision.js'

/** What becomes of a decision after a move is a duty of the committee that decided, without a limit (guidance pt 3.9(c)). */
function duty(
  id: DutyId,
  closedBy: readonly ActType[],
  provision: Citable,
  spans: (following: Following, file: CaseFile) => readonly Span[],
): Clock {
  return {
    id,
    obligor: 'competentCommittee',
    endsWith: 'membership',
    closedBy,
    provisions: [provision, applicantMoveCeremonyWindow],
    spans: (file: CaseFile, ask: Inquiry) => {
      const following = followingMove(file, ask)
      if (!following || following.id !== id) return []
      ask.cite(provision, following.move.transferDecidedOn ?? following.move.on)
      return spans(following, file)
    },
    lastDay: () => undefined,
  }
}

/** Day from which both the move and the decision are on file. */
const known = ({ move, decision }: Following): PlainDay => laterOf(move.on, decision.on)

const passedOn = (following: Following, file: CaseFile): readonly Span[] => {
  const from = known(following)
  return [{ from, ...closedFrom(file, from, ['decision.passed-on', 'decision.annulled', 'ceremony.held']) }]
}

/** The same committee is competent for the new place: it passes its decision on. */
export const sameAuthorityPassesOnClock = duty(
  'applicant-move.decided-same-authority',
  ['decision.passed-on'],
  applicantMoveDecidedSameAuthorityClause,
  passedOn,
)

/** Decided within the window: letter, decision and file go to the committee above the new place. */
export const oldPlacePassesOnClock = duty(
  'applicant-move.decided-in-time',
  ['decision.passed-on'],
  applicantMoveCeremonyWindow,
  passedOn,
)

/** Decided after the window: the decision is annulled, and the file then sent to the committee of the new place. */
export const lateDecisionClock = duty(
  'applicant-move.decided-late',
  ['decision.annulled', 'file.forwarded'],
  applicantMoveCeremonyWindow,
  (following, file) => {
    const from = known(following)
    const annulled = closedFrom(file, from, ['decision.annulled'])
    const first: Span = { from, key: 'annul', ...annulled }
    if (annulled.closedOn === undefined) return [first]
    const forwarded = closedFrom(file, annulled.closedOn, ['file.forwarded'])
    return [first, { from: annulled.closedOn, key: 'forward', ...forwarded }]
  },
)
