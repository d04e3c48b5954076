import { completedMonths } from '../../../calendar/age.js'
import { addMonths } from '../../../calendar/month-arithmetic.js'
import type { PlainDay } from '../../../calendar/plain-day.js'
import { actsOf, type CaseFile, lastUpTo } from '../../../casefile/case-file.js'
import { actsInOrder } from '../../../casefile/log/effective-log.js'
import type { ActOf } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import { applicantMoveTogetherMinimum } from '../../../regulations/applicant-move/applicant-move.js'
import {
  introductionMembersDefault,
  introductionMembersWithUnion,
  introductionOfficialStatusClause,
  introductionReplacementTogetherMinimum,
  introductionTogetherKinds,
  introductionTogetherMinimum,
  introductionTogetherScope,
  introductionTradeUnionBodies,
  introductionTradeUnionRouteClause,
  introductionTwoOfficialMembersClause,
  introductionYouthAgeMaximum,
  introductionYouthAgeWhereNotDefined,
  introductionYouthUnionBodies,
  introductionYouthUnionRouteClause,
} from '../../../regulations/dossier/introduction.js'
import { introducerTogetherMeasuredAt } from '../../../regulations/policies.js'
import { type ApplicantMove, lastSince, moveOf, stageAtMove } from '../../applicant-move/applicant-stage.js'
import { type Answer, broken, holds, met, missing, rule } from '../../engine/rule.js'
import { routeOf } from './route.js'

type Introduction = ActOf<'introduction.made'>

/** The introductions that stand on a day: the latest of each introducer, those lost since left out. */
export function standingIntroductions(file: CaseFile, day: PlainDay): readonly Introduction[] {
  const latest = new Map<string, Introduction>()
  for (const made of actsOf(file, 'introduction.made'))
    if (made.on <= day) latest.set(made.introducer.id, made)
  return [...latest.values()].filter(
    (made) =>
      !actsOf(file, 'introducer.lost').some(
        (lost) => lost.introducer === made.introducer.id && lost.on <= day && lost.on >= made.on,
      ),
  )
}

function enoughMembers(file: CaseFile, on: PlainDay, required: number): Answer {
  const actual = standingIntroductions(file, on).length
  return actual >= required ? met({ actual, required }) : missing('introduction.made', { actual, required })
}

/** Two official members introduce where no union route applies (Charter art. 4.1). */
export const twoOfficialMembers = rule({
  id: 'introduction.two-official-members',
  breaking: 'bar',
  actor: 'introducer',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  provisions: [
    introductionTwoOfficialMembersClause,
    introductionMembersDefault,
    introductionYouthAgeMaximum,
    introductionYouthAgeWhereNotDefined,
  ],
  cure: ['introduction.made'],
  check: ({ file, on, ask }) => {
    const route = routeOf(file, on, ask)
    if (route !== 'members' && route !== 'members-past-youth') return undefined
    ask.cite(introductionTwoOfficialMembersClause)
    if (route === 'members-past-youth' && file.person.tradeUnionMember !== true)
      return missing('person.tradeUnionMember', { route })
    return enoughMembers(file, on, ask.law(introductionMembersDefault))
  },
})

/** Youth Union at the place and applicant of youth age: its resolution and one official member (regulation pt 3.1). */
export const youthUnionRoute = rule({
  id: 'introduction.youth-union-route',
  breaking: 'bar',
  actor: 'youthUnionExecutive',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  provisions: [
    introductionYouthUnionRouteClause,
    introductionYouthAgeMaximum,
    introductionYouthAgeWhereNotDefined,
    introductionYouthUnionBodies,
    introductionTradeUnionBodies,
    introductionMembersWithUnion,
  ],
  cure: ['union.resolved', 'introduction.made'],
  check: ({ file, on, ask }) => {
    const route = routeOf(file, on, ask)
    if (route === 'unknown') ask.cite(introductionYouthUnionRouteClause)
    if (route === 'unknown' && file.unit.youthUnion !== false)
      return missing(file.unit.youthUnion === undefined ? 'unit.youthUnion' : 'person.youthAge')
    if (route !== 'youth-union') return undefined
    ask.cite(introductionYouthUnionRouteClause)
    if (file.person.youthUnionMember === undefined) return missing('person.youthUnionMember')
    if (!file.person.youthUnionMember) return broken({ youthUnionMember: false })
    return unionAnswer(file, on, ask, 'youth-union')
  },
})

/** No Youth Union, a trade union at the place: its executive and one official member (regulation pt 3.1). */
export const tradeUnionRoute = rule({
  id: 'introduction.trade-union-route',
  breaking: 'bar',
  actor: 'tradeUnionExecutive',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  provisions: [
    introductionTradeUnionRouteClause,
    introductionYouthAgeMaximum,
    introductionYouthAgeWhereNotDefined,
    introductionYouthUnionBodies,
    introductionTradeUnionBodies,
    introductionMembersWithUnion,
  ],
  cure: ['union.resolved', 'introduction.made'],
  check: ({ file, on, ask }) => {
    const route = routeOf(file, on, ask)
    if (route === 'unknown' && file.unit.youthUnion === false) return missing('unit.tradeUnion')
    if (route !== 'trade-union') return undefined
    ask.cite(introductionTradeUnionRouteClause)
    if (file.person.tradeUnionMember === undefined) return missing('person.tradeUnionMember')
    if (!file.person.tradeUnionMember) return broken({ tradeUnionMember: false })
    return unionAnswer(file, on, ask, 'trade-union')
  },
})

function unionAnswer(
  file: CaseFile,
  on: PlainDay,
  ask: Inquiry,
  union: 'youth-union' | 'trade-union',
): Answer {
  const resolved = lastUpTo(file, 'union.resolved', on, (act) => act.union === union)
  if (!resolved) return missing('union.resolved', { union })
  const bodies = ask.law(
    union === 'youth-union' ? introductionYouthUnionBodies : introductionTradeUnionBodies,
    resolved.on,
  )
  if (resolved.by === undefined) return missing('evidence.by', { required: bodies })
  if (!bodies.includes(resolved.by.kind)) return broken({ actual: resolved.by.kind, required: bodies })
  return enoughMembers(file, on, ask.law(introductionMembersWithUnion))
}

/** An introducer is an official member on the day; no minimum time as one (Charter art. 4.2). */
export const officialStatus = rule({
  id: 'introduction.official-status',
  breaking: 'bar',
  actor: 'introducer',
  guards: ['introduction.made', 'cell.voted'],
  matters: ['admission'],
  asks: 'file',
  provisions: [introductionOfficialStatusClause],
  cure: ['introduction.made'],
  check: ({ file, act, on, ask }) => {
    const introductions = act.type === 'introduction.made' ? [act] : standingIntroductions(file, on)
    if (introductions.length === 0) return undefined
    ask.cite(introductionOfficialStatusClause)
    if (introductions.some((made) => made.introducer.official === false)) return broken({ official: false })
    return introductions.every((made) => made.introducer.official === true)
      ? met({ official: true })
      : missing('evidence.introducer.official')
  },
})

/** At least 12 months together, of a kind and within a unit the law of the day names (regulation pt 3.2.1). */
export const workedTogether = rule({
  id: 'introduction.worked-together',
  breaking: 'bar',
  actor: 'introducer',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  provisions: [
    applicantMoveTogetherMinimum,
    introductionReplacementTogetherMinimum,
    introductionTogetherMinimum,
    introductionTogetherKinds,
    introductionTogetherScope,
  ],
  cure: ['introducer.wait', 'introduction.made'],
  check: ({ file, on, ask }) => {
    let answer: Answer | undefined
    for (const made of standingIntroductions(file, on)) {
      answer = togetherAnswer(file, made, on, ask)
      if (answer.outcome !== 'met') return answer
    }
    return answer
  },
})

/**
 * An introducer assigned at the new place, once the old one certified that the applicant is being helped, is freed from
 * the 12 months (guidance pt 3.9(a)); so is a replacement the cell assigned (regulation pt 3.2.2). Any other has to have them.
 */
function togetherAnswer(file: CaseFile, made: Introduction, on: PlainDay, ask: Inquiry): Answer {
  const move = moveWhileHelped(file, made)
  if (!move) return replacementAnswer(file, made, on, ask)
  ask.cite(applicantMoveTogetherMinimum)
  const isCertified = isBeingHelpedCertified(file, on)
  if (isCertified && isAssigned(file, move, made)) return met({ waived: true, movedOn: move.on })
  const answer = replacementAnswer(file, made, on, ask)
  if (answer.outcome === 'met' || made.assignedByCell === false) return answer
  return missing(isCertified ? 'evidence.assignedByCell' : 'being-helped.certified', { movedOn: move.on })
}

/** The move while helped and considered, before the introduction was made. */
function moveWhileHelped(file: CaseFile, made: Introduction): ApplicantMove | undefined {
  const move = moveOf(file, made.on)
  const isAfter = move && actsInOrder(file).indexOf(move) < actsInOrder(file).indexOf(made)
  return isAfter && stageAtMove(file, move) === 'helped' ? move : undefined
}

/** Certified by the old grassroots committee, or by the committee directly above where there is none. */
function isBeingHelpedCertified(file: CaseFile, on: PlainDay): boolean {
  const bodies = ['grassrootsCommittee', 'delegatedGrassrootsCommittee', 'upperCommittee']
  return (
    lastUpTo(file, 'being-helped.certified', on, ({ by }) => by !== undefined && bodies.includes(by.kind)) !==
    undefined
  )
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
  return answer.outcome === 'met' || made.assignedByCell === false
    ? answer
    : missing('evidence.assignedByCell')
}

function ordinaryAnswer(made: Introduction, on: PlainDay, ask: Inquiry): Answer {
  const minimum = ask.law(introductionTogetherMinimum)
  if (made.togetherSince === undefined) return missing('evidence.togetherSince', { minimum })
  const isMeasuredAtVote = ask.policy(introducerTogetherMeasuredAt) === 'cell-consideration'
  const months = completedMonths(made.togetherSince, isMeasuredAtVote ? on : made.on)
  const facts = { months, minimum, togetherSince: made.togetherSince }
  if (months < minimum && isMeasuredAtVote)
    return broken(facts, { lawfulFrom: addMonths(made.togetherSince, minimum, 'first-of-next') })
  if (months < minimum) return broken(facts, { cure: ['introduction.made'] })
  const kinds = ask.law(introductionTogetherKinds)
  if (made.togetherIn !== undefined && !kinds.includes(made.togetherIn))
    return broken({ ...facts, actual: made.togetherIn, required: kinds }, { cure: ['introduction.made'] })
  ask.cite(introductionTogetherScope)
  if (made.sameOrganisation === undefined) return missing('evidence.sameOrganisation', facts)
  return holds(made.sameOrganisation, facts, { cure: ['introduction.made'] })
}

function isReplacement(file: CaseFile, made: Introduction): boolean {
  return actsOf(file, 'introducer.lost').some(
    (lost) => lost.introducer === made.replaces && lost.on <= made.on,
  )
}

/** Whether as many introductions as the route asks for stand on a day, whatever their quality. */
export function isIntroduced(file: CaseFile, on: PlainDay, ask: Inquiry): boolean {
  const route = routeOf(file, on, ask)
  const members = standingIntroductions(file, on).length
  if (route === 'youth-union' || route === 'trade-union')
    return (
      members >= ask.law(introductionMembersWithUnion) &&
      lastUpTo(file, 'union.resolved', on, (act) => act.union === route) !== undefined
    )
  return members >= ask.law(introductionMembersDefault)
}
