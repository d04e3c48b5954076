import type { PlainDay } from '../../calendar/plain-day.js'
import { actsOf, type CaseFile } from '../../casefile/case-file.js'
import { actsSince } from '../../casefile/log/acts-in-order.js'
import { isAdmissionSentBack } from '../../casefile/refusal.js'
import type { Act, ActType } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import {
  applicantMoveDecideDeadline,
  applicantMoveForwardDeadline,
  applicantMoveReconsiderationDeadline,
  applicantMoveResolvedNotSentClause,
} from '../../regulations/applicant-move/applicant-move.js'
import { forwardingClockStart } from '../../regulations/policies.js'
import { type Clock, onTime, type Span } from '../engine/clock.js'
import { isResolvedNotSent } from './applicant-move.js'
import { type ApplicantMove, endsConsideration, isBackAtCell, stageAtMove } from './applicant-stage.js'

/** The moves to a place under another authority, or one not stated, and what was entered after each. */
function movesElsewhere(file: CaseFile): readonly { move: ApplicantMove; after: readonly Act[] }[] {
  return actsOf(file, 'applicant.moved')
    .filter((move) => move.authority !== 'same' && move.unit?.temporaryPlace !== true)
    .map((move) => ({ move, after: actsSince(file, move) }))
}

const closedBy = (act: Act | undefined) => (act ? { closedOn: act.on } : {})

/**
 * The resolved file of an applicant who moved is sent to the competent committee of the new place, which has an official member
 * assigned and considers: no time limit (guidance pt 3.9(b)).
 */
export const resolvedNotSentClock: Clock = {
  id: 'applicant-move.resolved-not-sent',
  obligor: 'grassrootsCommittee',
  endsWith: 'membership',
  closedBy: ['file.forwarded', 'helper.assigned', 'admission.decided', 'admission.refused'],
  provisions: [applicantMoveResolvedNotSentClause],
  spans: (file, ask) =>
    movesElsewhere(file)
      .filter(({ move }) => isResolvedNotSent(file, move))
      .flatMap(({ move, after }): readonly Span[] => {
        ask.cite(applicantMoveResolvedNotSentClause, move.on)
        const isOver = (act: Act) =>
          isBackAtCell(act) || isAdmissionSentBack(act) || endsAtNewPlace.includes(act.type)
        // Received there, it was sent, told or not.
        const forwarded = after.find(({ type }) => type === 'file.forwarded' || type === 'file.received')
        const over = after.find(isOver)
        if (!forwarded) return [{ from: move.on, ...closedBy(over) }]
        const assigned = after.find(({ type }) => type === 'helper.assigned')
        const there = { from: forwarded.on, obligor: 'competentCommittee' } as const
        return [
          { from: move.on, closedOn: forwarded.on },
          { ...there, key: 'assign', ...closedBy(assigned ?? over) },
          { ...there, key: 'consider', ...closedBy(over) },
        ]
      }),
  lastDay: () => undefined,
}

/** A return to the cell, and another move: what the new place owed is over. */
const endsAtNewPlace: readonly ActType[] = ['dossier.returned', 'applicant.moved']

/** A dossier sent and undecided is forwarded within 15 working days of the move (guidance pt 3.9(b)). */
export const forwardingClock: Clock = {
  id: 'applicant-move.sent-undecided',
  obligor: 'competentCommittee',
  endsWith: 'membership',
  closedBy: ['file.forwarded'],
  provisions: [applicantMoveForwardDeadline],
  spans: (file, ask) =>
    movesElsewhere(file)
      .filter(({ move }) => stageAtMove(file, move) === 'sent')
      .map(({ move, after }): Span => {
        const closing = after.find((act) => act.type === 'file.forwarded' || endsConsideration(act))
        return { from: forwardingStart(move, ask), governedOn: move.on, ...closedBy(closing) }
      }),
  lastDay: (span, lawDay, ask, file) => {
    const move = movesElsewhere(file).find((one) => one.move.on === span.governedOn)?.move as ApplicantMove
    return ask.workingDays(forwardingStart(move, ask), ask.law(applicantMoveForwardDeadline, lawDay))
  },
}

/** The exact event is not stated: the person's transfer decision where known, or the day the move became known. */
function forwardingStart(move: ApplicantMove, ask: Inquiry): PlainDay {
  if (move.transferDecidedOn === undefined) return move.on
  return ask.policy(forwardingClockStart) === 'transfer-decision-day' ? move.transferDecidedOn : move.on
}

/** The new competent committee decides within 30 working days of receipt, or explains to the one above (pt 3.9(b)). */
export const newPlaceDecisionClock: Clock = {
  id: 'applicant-move.new-place-decides',
  obligor: 'competentCommittee',
  endsWith: 'membership',
  closedBy: ['admission.decided', 'admission.refused'],
  provisions: [applicantMoveDecideDeadline],
  spans: (file) =>
    movesElsewhere(file)
      .filter(({ move }) => stageAtMove(file, move) === 'sent')
      .flatMap(({ after }) => {
        const place = after.findIndex((act) => act.type === 'file.received')
        const received = after[place]
        if (!received) return []
        return [
          {
            from: received.on,
            ...closedBy(
              after
                .slice(place)
                .find(
                  (act) => isBackAtCell(act) || isAdmissionSentBack(act) || act.type === 'dossier.returned',
                ),
            ),
          },
        ]
      }),
  lastDay: (span, lawDay, ask) => ask.workingDays(span.from, ask.law(applicantMoveDecideDeadline, lawDay)),
}

/**
 * The committee that decided answers a request to reconsider within 60 working days of its receipt; without the day of
 * receipt the duty stands with no last day. The new place never refuses alone (guidance pt 3.9(c)).
 */
export const reconsiderationClock: Clock = {
  id: 'applicant-move.rechecked',
  obligor: 'competentCommittee',
  endsWith: 'membership',
  closedBy: ['reconsideration.answered'],
  provisions: [applicantMoveReconsiderationDeadline],
  spans: (file, ask) =>
    actsOf(file, 'reconsideration.requested').map((request): Span => {
      const from = request.receivedOn ?? request.on
      ask.cite(applicantMoveReconsiderationDeadline, from)
      const answered = actsSince(file, request).find(({ type }) => type === 'reconsideration.answered')
      return { from, ...closedBy(answered) }
    }),
  lastDay: (span, lawDay, ask, file) => {
    const isReceived = actsOf(file, 'reconsideration.requested').some((one) => one.receivedOn === span.from)
    if (!isReceived) return undefined
    return ask.workingDays(span.from, ask.law(applicantMoveReconsiderationDeadline, lawDay))
  },
}

/** A dossier forwarded after its last day is a breach. */
export const forwardedOnTime = onTime(forwardingClock)

/** A decision of the new place after its last day is a breach. */
export const newPlaceDecidedOnTime = onTime(newPlaceDecisionClock, { cure: ['delay.explained'] })

/** An answer to a request to reconsider after its last day is a breach. */
export const reconsideredOnTime = onTime(reconsiderationClock)
