import { completedMonths } from '../../../calendar/age.js'
import { addMonths } from '../../../calendar/month-arithmetic.js'
import type { PlainDay } from '../../../calendar/plain-day.js'
import { actsOf, type CaseFile } from '../../../casefile/case-file.js'
import { actsInOrder } from '../../../casefile/log/acts-in-order.js'
import type { Inquiry } from '../../../law/inquiry.js'
import { applicantMoveTogetherMinimum } from '../../../regulations/applicant-move/applicant-move.js'
import {
  introductionReplacementTogetherMinimum,
  introductionTogetherKinds,
  introductionTogetherMinimum,
  introductionTogetherScope,
} from '../../../regulations/dossier/introduction.js'
import { introducerTogetherMeasuredAt } from '../../../regulations/policies.js'
import { actorProvisionsOf } from '../../actors/actor.js'
import { type ApplicantMove, lastSince } from '../../applicant-move/applicant-stage.js'
import { isBeingHelpedCertified, moveWhileHelped } from '../../applicant-move/helped.js'
import { type Answer, broken, holds, met, missing, rule } from '../../engine/rule.js'
import { trueAtConsideration } from '../../engine/stands.js'
import { type Introduction, membersRequired, membersRequiredLaw, standingIntroductions } from './standing.js'

/**
 * At least 12 months together, of a kind and within a unit the law of the day names (regulation pt 3.2.1). An
 * introduction without them does not count; it bars only where as many as are asked for do not count without it. Where the
 * law of the day leaves out a kind (to 2021-07-29 living in one place), one that tells none is remarked.
 */
export const workedTogether = rule({
  id: 'introduction.worked-together',
  breaking: 'bar',
  actor: 'introducer',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  stands: trueAtConsideration,
  provisions: [
    applicantMoveTogetherMinimum,
    introductionReplacementTogetherMinimum,
    introductionTogetherMinimum,
    introductionTogetherKinds,
    introductionTogetherScope,
    ...membersRequiredLaw,
    ...actorProvisionsOf('being-helped.certified'),
  ],
  cure: ['introducer.wait', 'introduction.made'],
  check: ({ file, on, ask }) => {
    const standing = standingIntroductions(file, on)
    const officials = standing.filter((made) => made.introducer.official !== false)
    const counted = officials.length > 0 ? officials : standing
    const answers = counted.map((made) => togetherAnswer(file, made, on, ask))
    const unmet = answers.filter((answer) => !isCounting(answer))
    if (unmet.length === 0) return answers.find(({ outcome }) => outcome !== 'met') ?? answers.at(-1)
    const counting = answers.length - unmet.length
    const required = answers.length > 1 ? membersRequired(file, on, ask) : undefined
    if (required !== undefined && counting >= required) return enough(answers, required)
    return nearest(unmet, required === undefined ? unmet.length : required - counting)
  },
})

/** An introduction of which only the kind of time together is not told counts, with a note. */
const isCounting = ({ outcome, effect }: Answer) => outcome === 'met' || effect === 'note'

/** One that is met, where as many as are asked for are; else the note that stands in the way of that. */
function enough(answers: readonly Answer[], required: number): Answer | undefined {
  const met = answers.filter(({ outcome }) => outcome === 'met')
  return met.length >= required
    ? met[0]
    : answers.find((answer) => isCounting(answer) && !met.includes(answer))
}

/** Of answers of which so many have to become met, the one that is met last; one that never is, where it takes that. */
function nearest(unmet: readonly Answer[], awaited: number): Answer {
  const inTime = unmet.filter(({ lawfulFrom }) => lawfulFrom !== undefined)
  const never = unmet.find(({ lawfulFrom }) => lawfulFrom === undefined)
  if (inTime.length < awaited && never) return never
  const byDay = [...inTime].sort((a, b) => ((a.lawfulFrom as PlainDay) < (b.lawfulFrom as PlainDay) ? -1 : 1))
  return byDay[Math.min(awaited, byDay.length) - 1] as Answer
}

/**
 * An introducer assigned at the new place, once the old one certified that the applicant is being helped, is freed from
 * the 12 months (guidance pt 3.9(a)); so is a replacement the cell assigned (regulation pt 3.2.2). Any other has to have them.
 */
function togetherAnswer(file: CaseFile, made: Introduction, on: PlainDay, ask: Inquiry): Answer {
  const move = movedBefore(file, made)
  if (!move) return replacementAnswer(file, made, on, ask)
  ask.cite(applicantMoveTogetherMinimum)
  const isCertified = isBeingHelpedCertified(file, on, ask)
  if (isCertified && isAssigned(file, move, made)) return met({ waived: true, movedOn: move.on })
  const answer = replacementAnswer(file, made, on, ask)
  if (isCounting(answer) || made.assignedByCell === false) return answer
  const [gap, cure] = isCertified
    ? (['evidence.assignedByCell', 'helper.assigned'] as const)
    : (['being-helped.certified', 'being-helped.certified'] as const)
  return { ...missing(gap, { movedOn: move.on }), cure: [cure, 'introducer.wait', 'introduction.made'] }
}

/** The move while helped and considered, before the introduction was made. */
function movedBefore(file: CaseFile, made: Introduction): ApplicantMove | undefined {
  const move = moveWhileHelped(file, made.on)
  if (!move) return undefined
  const acts = actsInOrder(file)
  return acts.indexOf(move) < acts.indexOf(made) ? move : undefined
}

function isAssigned(file: CaseFile, move: ApplicantMove, made: Introduction): boolean {
  const isHelper = ({ helper }: { helper: { id?: string | undefined } }) => helper.id === made.introducer.id
  return made.assignedByCell === true || lastSince(file, move, 'helper.assigned', isHelper) !== undefined
}

/** A replacement the cell assigned is freed from the 12 months; any other has to have them (regulation pt 3.2.2). */
function replacementAnswer(file: CaseFile, made: Introduction, on: PlainDay, ask: Inquiry): Answer {
  if (!isReplacement(file, made)) return ordinaryAnswer(made, on, ask)
  ask.cite(introductionReplacementTogetherMinimum)
  if (made.assignedByCell === true) return met({ waived: true })
  const answer = ordinaryAnswer(made, on, ask)
  if (isCounting(answer) || made.assignedByCell === false) return answer
  const { lawfulFrom } = answer
  return { ...missing('evidence.assignedByCell'), ...(lawfulFrom !== undefined && { lawfulFrom }) }
}

function ordinaryAnswer(made: Introduction, on: PlainDay, ask: Inquiry): Answer {
  const minimum = ask.law(introductionTogetherMinimum)
  if (made.togetherSince === undefined) return missing('evidence.togetherSince', { minimum })
  const isMeasuredAtVote = ask.policy(introducerTogetherMeasuredAt) === 'cell-consideration'
  const months = completedMonths(made.togetherSince, isMeasuredAtVote ? on : made.on)
  const facts = { months, minimum, togetherSince: made.togetherSince }
  if (months < minimum && isMeasuredAtVote) {
    const lawfulFrom = addMonths(made.togetherSince, minimum, 'first-of-next')
    return broken(
      facts,
      isOfSameUnit(made, lawfulFrom, ask) ? { lawfulFrom } : { cure: ['introduction.made'] },
    )
  }
  if (months < minimum) return broken(facts, { cure: ['introduction.made'] })
  const kinds = ask.law(introductionTogetherKinds)
  if (made.togetherIn !== undefined && !kinds.includes(made.togetherIn))
    return broken({ ...facts, actual: made.togetherIn, required: kinds }, { cure: ['introduction.made'] })
  ask.cite(introductionTogetherScope)
  if (made.sameOrganisation === undefined) return missing('evidence.sameOrganisation', facts)
  if (made.sameOrganisation && made.togetherIn === undefined && !kinds.includes('residence'))
    return { ...missing('evidence.togetherIn', { required: kinds }), effect: 'note', cure: [] }
  return holds(made.sameOrganisation, facts, { cure: ['introduction.made'] })
}

/** Whether time alone makes the introduction count: together in a way the law of that day names, in one organisation. */
function isOfSameUnit(made: Introduction, day: PlainDay, ask: Inquiry): boolean {
  const kinds = ask.law(introductionTogetherKinds, day)
  return made.sameOrganisation === true && (made.togetherIn === undefined || kinds.includes(made.togetherIn))
}

function isReplacement(file: CaseFile, made: Introduction): boolean {
  return actsOf(file, 'introducer.lost').some(
    (lost) => lost.introducer === made.replaces && lost.on <= made.on,
  )
}
