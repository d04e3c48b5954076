import type { PlainDay } from '../../calendar/plain-day.js'
import { actsOf, type CaseFile, lastOf } from '../../casefile/case-file.js'
import { homeCellOf } from '../../casefile/place.js'
import type { ActOf } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import {
  ceremonyClockStart,
  ceremonyDeadline,
  ceremonyEachSeparatelyClause,
  ceremonyProgrammeSteps,
  ceremonyRightPlaceClause,
} from '../../regulations/decision/ceremony.js'
import { consentProvisionsOf, standingConsent } from '../actors/consent.js'
import { newPlaceAnswer } from '../applicant-move/applicant-move.js'
import { type ApplicantMove, moveSinceProposal } from '../applicant-move/applicant-stage.js'
import { isDecidedAtNewPlace } from '../applicant-move/moved-with-decision.js'
import { type Clock, lastDayOf, type Span } from '../engine/clock.js'
import { information } from '../engine/information.js'
import { type Answer, broken, countedFrom, holds, met, missing, rule, untold } from '../engine/rule.js'

/**
 * The ceremony clock: 30 working days from the receipt by the cell for decisions issued to 2026-07-25, from the issue
 * from 2026-07-26 (regulation pt 4.1); after a move, from the receipt by the cell of the new place. The event that
 * governs is the issue under every version. Nobody is admitted on a decision that was annulled, nor who withdrew.
 */
export const ceremonyClock: Clock = {
  id: 'ceremony.on-time',
  obligor: 'cell',
  endsWith: 'membership',
  closedBy: ['ceremony.held'],
  provisions: [ceremonyClockStart, ceremonyDeadline],
  spans: (file, ask) => {
    const decision = lastOf(file, 'admission.decided')
    if (!decision) return []
    const from = clockStart(file, decision.on, decision.on, ask)
    const isAfter = (act: { readonly on: PlainDay }) => act.on >= decision.on
    const closing =
      lastOf(file, 'ceremony.held', isAfter) ??
      lastOf(file, 'applicant.withdrew', isAfter) ??
      lastOf(file, 'decision.annulled', isAfter)
    return from === undefined
      ? []
      : [{ from, governedOn: decision.on, ...(closing && { closedOn: closing.on }) }]
  },
  lastDay: (span, lawDay, ask, file) => {
    const from = clockStart(file, span.governedOn as PlainDay, lawDay, ask)
    return from === undefined ? undefined : ask.workingDays(from, ask.law(ceremonyDeadline, lawDay))
  },
}

function clockStart(
  file: CaseFile,
  decidedOn: PlainDay,
  lawDay: PlainDay,
  ask: Inquiry,
): PlainDay | undefined {
  if (ask.law(ceremonyClockStart, lawDay) === 'decision-issued') return decidedOn
  const receipts = actsOf(file, 'decision.received').filter((act) => act.on >= decidedOn)
  return (moveSinceProposal(file, receipts.at(-1)?.on ?? decidedOn) ? receipts.at(-1) : receipts[0])?.on
}

/** On time, or late with the agreement of the committee directly above given before (regulation pt 4.1). */
export const ceremonyOnTime = rule({
  id: 'ceremony.on-time',
  breaking: 'breach',
  actor: 'cell',
  guards: ['ceremony.held'],
  asks: 'file',
  provisions: [ceremonyDeadline, ceremonyClockStart, ...consentProvisionsOf('late-ceremony')],
  cure: ['consent.late-ceremony'],
  check: ({ file, on, ask }) => {
    const decision = lastOf(file, 'admission.decided')
    if (!decision) return undefined
    const span: Span = { from: decision.on, governedOn: decision.on }
    const lastDay = lastDayOf(ceremonyClock, span, on, ask, file)
    if (lastDay === undefined) return missing('decision.received')
    const facts = { decidedOn: decision.on, lastDay, actual: on }
    const counted = (answer: Answer) =>
      countedFrom(clockStart(file, decision.on, decision.on, ask) ?? decision.on, answer)
    if (on <= lastDay) return counted(met(facts))
    const consent = standingConsent(file, 'late-ceremony', on, ask, decision.on)
    return counted(consent ? met({ ...facts, consentOn: consent.on }) : broken(facts))
  },
})

/** Several people may share an occasion; each is admitted separately (guidance pt 3.8(a)). */
export const eachSeparately = rule({
  id: 'ceremony.each-separately',
  breaking: 'breach',
  actor: 'cell',
  guards: ['ceremony.held'],
  asks: 'evidence',
  provisions: [ceremonyEachSeparatelyClause],
  cure: [],
  check: ({ act, ask }) => {
    ask.cite(ceremonyEachSeparatelyClause)
    if (act.separately === undefined) return untold('evidence.separately')
    return holds(act.separately, { actual: act.separately })
  },
})

/**
 * Without a move, the ceremony is held by the cell that resolved, that of the unit on file where the vote names none; after one, where the
 * committee of the new place decided, by the cell there (guidance pt 3.9(c)). A decision of the old place has rules of
 * its own.
 */
export const rightPlace = rule({
  id: 'ceremony.right-place',
  breaking: 'bar',
  actor: 'cell',
  guards: ['ceremony.held'],
  asks: 'file',
  provisions: [ceremonyRightPlaceClause],
  cure: ['ceremony.at-right-place'],
  check: ({ file, act, on, ask }) => {
    const move = moveSinceProposal(file, on)
    if (move) return isDecidedAtNewPlace(file, move) ? movedAnswer(file, move, act, ask) : undefined
    const vote = lastOf(file, 'cell.voted', ({ matter }) => matter === 'admission')
    const resolved = vote?.by?.id ?? homeCellOf(file)
    const held = act.by?.id
    if (resolved === undefined || held === undefined) return undefined
    // Of a vote that is not on file nothing is said to hold.
    if (!vote && held === resolved) return undefined
    ask.cite(ceremonyRightPlaceClause)
    return holds(held === resolved, { isSameCell: held === resolved })
  },
})

function movedAnswer(file: CaseFile, move: ApplicantMove, act: ActOf<'ceremony.held'>, ask: Inquiry): Answer {
  ask.cite(ceremonyRightPlaceClause)
  return newPlaceAnswer(file, move, act, { movedOn: move.on })
}

export const ceremonyProgramme = information(
  'ceremony.programme',
  'cell',
  ['ceremony.held'],
  ceremonyProgrammeSteps,
)
