import { lastDay, type PlainDay } from '../../calendar/plain-day.js'
import { type CaseFile, lastOf } from '../../casefile/case-file.js'
import type { ActOf } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import { applicantMoveCeremonyWindow } from '../../regulations/applicant-move/applicant-move.js'
import { type ApplicantMove, lastSince, moveSinceProposal } from './applicant-stage.js'

/** The move and the decision of the old place, with the rule that says what becomes of the decision. */
export interface Following extends Moved {
  readonly id:
    | 'applicant-move.decided-same-authority'
    | 'applicant-move.decided-in-time'
    | 'applicant-move.decided-late'
}

/** What becomes of the decision after a move; `undefined` where none rests on the old place, or the file does not tell. */
export function followingMove(file: CaseFile, ask: Inquiry): Following | undefined {
  const moved = movedWithDecision(file, lastDay)
  if (!moved || isDecidedAtNewPlace(file, moved.move)) return undefined
  if (moved.move.authority === 'same') return { ...moved, id: 'applicant-move.decided-same-authority' }
  const window = moved.move.authority === 'other' && windowOf(moved, ask)
  if (!window) return undefined
  const isLate = moved.decision.on > window.lastDay
  return { ...moved, id: isLate ? 'applicant-move.decided-late' : 'applicant-move.decided-in-time' }
}

/** A move, and the decision that rests on the old place. */
export interface Moved {
  readonly move: ApplicantMove
  readonly decision: ActOf<'admission.decided'>
}

/** The move and the decision of a case that no cell of the new place has proposed. */
export function movedWithDecision(file: CaseFile, on: PlainDay): Moved | undefined {
  const move = moveSinceProposal(file, on)
  const decision = lastOf(file, 'admission.decided')
  return move && decision ? { move, decision } : undefined
}

/** The same where another authority is competent at the new place and has not itself received the file and decided. */
export function decidedByOldPlace(file: CaseFile, on: PlainDay): Moved | undefined {
  const moved = movedWithDecision(file, on)
  if (moved?.move.authority !== 'other') return undefined
  return isDecidedAtNewPlace(file, moved.move) ? undefined : moved
}

/** What shows that the committee of the old place has the file no more: sent, received at the new one, its own decision annulled. */
const gone = ['file.forwarded', 'file.received', 'decision.annulled'] as const

/** Whether the competent committee of the new place decided itself: the old one had the case no more. */
export function isDecidedAtNewPlace(file: CaseFile, move: ApplicantMove): boolean {
  const isBeforeDecision = (act: ActOf<(typeof gone)[number]>) =>
    lastSince(file, act, 'admission.decided') !== undefined
  return (
    move.authority === 'other' &&
    gone.some((type) => lastSince(file, move, type, isBeforeDecision) !== undefined)
  )
}

/** The working days after the person's transfer decision in which the old place may decide; `undefined` where its day is not on file. */
export function windowOf({ move, decision }: Moved, ask: Inquiry) {
  if (move.transferDecidedOn === undefined) return undefined
  const window = ask.law(applicantMoveCeremonyWindow, move.transferDecidedOn)
  const lastDay = ask.workingDays(move.transferDecidedOn, window)
  return { transferDecidedOn: move.transferDecidedOn, lastDay, decidedOn: decision.on }
}

/** Whether the decision was annulled since. */
export const isAnnulled = (file: CaseFile, { decision }: Moved) =>
  lastSince(file, decision, 'decision.annulled') !== undefined

/** Whether the committee that issued the decision answered that it no longer stands by it. */
export function isNotUpheld(file: CaseFile, decision: ActOf<'admission.decided'>): boolean {
  return lastSince(file, decision, 'reconsideration.answered')?.upheld === false
}
