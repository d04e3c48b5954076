import { lastDay, type PlainDay } from '../../calendar/plain-day.js'
import { actsOf, type CaseFile } from '../../casefile/case-file.js'
import type { Inquiry } from '../../law/inquiry.js'
import { applicantMoveHelpedClause } from '../../regulations/applicant-move/applicant-move.js'
import { actorProvisionsOf } from '../actors/actor.js'
import { isRightlyActed } from '../actors/actor-verdict.js'
import type { Clock, Span } from '../engine/clock.js'
import { met, missing, rule } from '../engine/rule.js'
import { type ApplicantMove, consideredAfter, lastSince, moveOf, stageAtMove } from './applicant-stage.js'

/** The latest move on or before a day of one who was still being helped and considered. */
export function moveWhileHelped(file: CaseFile, day: PlainDay): ApplicantMove | undefined {
  const move = moveOf(file, day)
  return move && stageAtMove(file, move) === 'helped' ? move : undefined
}

/** Whether the old grassroots committee, or the committee directly above where there is none, certified up to a day. */
export function isBeingHelpedCertified(file: CaseFile, on: PlainDay, ask: Inquiry): boolean {
  return actsOf(file, 'being-helped.certified').some((act) => act.on <= on && isRightlyActed(file, act, ask))
}

/**
 * Moved while still helped and considered: the old grassroots committee certifies it, and the cell of the new place assigns an
 * official member, before it considers (guidance pt 3.9(a)).
 */
export const movedWhileHelped = rule({
  id: 'applicant-move.helped',
  breaking: 'breach',
  actor: 'grassrootsCommittee',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  needs: ['applicant.moved'],
  provisions: [applicantMoveHelpedClause, ...actorProvisionsOf('being-helped.certified')],
  cure: ['being-helped.certified', 'helper.assigned'],
  check: ({ file, on, ask }) => {
    const move = moveWhileHelped(file, on)
    if (!move) return undefined
    ask.cite(applicantMoveHelpedClause, move.on)
    const facts = { movedOn: move.on }
    if (!isBeingHelpedCertified(file, on, ask))
      return { ...missing('being-helped.certified', facts), cure: ['being-helped.certified'] }
    const assigned = lastSince(file, move, 'helper.assigned')
    if (!assigned) return { ...missing('helper.assigned', facts), actor: 'cell', cure: ['helper.assigned'] }
    return met({ ...facts, assignedOn: assigned.on })
  },
})

/** Both stand from the move until they are done, the new place has proposed, or the case has ended: no time limit. */
export const movedWhileHelpedClock: Clock = {
  id: 'applicant-move.helped',
  obligor: 'grassrootsCommittee',
  endsWith: 'membership',
  closedBy: ['being-helped.certified', 'helper.assigned'],
  provisions: [applicantMoveHelpedClause, ...actorProvisionsOf('being-helped.certified')],
  spans: (file, ask): readonly Span[] => {
    const move = moveWhileHelped(file, lastDay)
    if (!move) return []
    ask.cite(applicantMoveHelpedClause, move.on)
    const ended = consideredAfter(file, move)
    const certified = actsOf(file, 'being-helped.certified').find((act) => isRightlyActed(file, act, ask))
    const assigned = lastSince(file, move, 'helper.assigned')
    const closed = (act: { readonly on: PlainDay } | undefined) => {
      const closing = act ?? ended
      return closing ? { closedOn: closing.on } : {}
    }
    return [
      { from: move.on, key: 'certify', ...closed(certified) },
      { from: move.on, key: 'assign', obligor: 'cell', ...closed(assigned) },
    ]
  },
  lastDay: () => undefined,
}
