import { actsOf, lastUpTo } from '../../casefile/case-file.js'
import type { BodyKind, Tally, Unit } from '../../casefile/shapes.js'
import type { Fraction } from '../../law/fraction.js'
import type { Inquiry } from '../../law/inquiry.js'
import { readmissionDecider } from '../../regulations/applicant/readmission.js'
import {
  authorityCompetentClause,
  authorityConsentsFirstClause,
  authorityFileReappraisedClause,
  decisionAdmissionDecider,
  voteStandingCommitteeThreshold,
  voteStandingMembersAndHeadsThreshold,
} from '../../regulations/decision/authority.js'
import { structureLevels } from '../../regulations/organisation/organisation.js'
import { armedForcesAuthority, grassrootsStandingCommitteeThreshold } from '../../regulations/policies.js'
import {
  voteCommitteeBase,
  voteDelegatedCommitteeThreshold,
  voteGrassrootsStandingCommitteeThreshold,
  voteGrassrootsStandingCommitteeThresholdTwoThirds,
} from '../../regulations/vote/committees.js'
import { readmissionDeciders } from '../applicant/readmission/readmission.js'
import { type Answer, broken, holds, missing, rule, unanswered } from '../engine/rule.js'
import { committeeBase, outcomeAnswer } from '../vote/tally.js'

/** The decisions of the body competent to admit. */
export const decisions = [
  'admission.decided',
  'admission.refused',
  'recognition.decided',
  'recognition.refused',
  'member.removed',
  'member.expelled',
  'member.resigned',
] as const

/**
 * The decision comes from the body competent on its day for the place: the standing committee of the district, then of
 * the committee directly above, then of the grassroots committee; a delegated grassroots committee as a collective to
 * 2026-07-25; standing members with heads at province or central level (regulation pt 4.3.2). The body competent to admit
 * decides the exits too (guidance pt 4.6, 11.1(b), 11.2; regulation pt 22.1).
 */
export const competentBody = rule({
  id: 'authority.competent',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: decisions,
  asks: 'evidence',
  provisions: [authorityCompetentClause, structureLevels, decisionAdmissionDecider, readmissionDecider],
  cure: ['decision.by-competent-body'],
  check: ({ file, act, ask }) => {
    if (act.type === 'admission.decided' && file.person.privateOwner === true) return undefined
    if (act.type === 'admission.decided' && readmissionDeciders(file, ask)) return undefined
    ask.cite(authorityCompetentClause)
    if (file.unit.armedForces !== undefined && ask.policy(armedForcesAuthority) === 'unknown')
      return unanswered({ missing: 'law.armed-forces', armedForces: file.unit.armedForces })
    ask.cite(structureLevels)
    const competent = competentBodies(file.unit, ask)
    if (act.by === undefined) return missing('evidence.by', { required: competent })
    return holds(competent.includes(act.by.kind), { actual: act.by.kind, required: competent })
  },
})

/** The bodies competent for the place, of those the law of the day knows. */
export function competentBodies(unit: Unit, ask: Inquiry): readonly string[] {
  const known = ask.law(decisionAdmissionDecider)
  if (unit.underCentralLevel === true) return known.filter((kind) => kind === 'standingMembersAndHeads')
  if (unit.delegated === true && known.includes('delegatedGrassrootsCommittee'))
    return ['delegatedGrassrootsCommittee']
  return known.filter((kind) => kind !== 'delegatedGrassrootsCommittee' && kind !== 'standingMembersAndHeads')
}

/** More than half of a deciding standing committee, or of the standing members with heads (regulation pt 9.3.4). */
export const majority = rule({
  id: 'authority.majority',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['admission.decided', 'recognition.decided'],
  asks: 'evidence',
  provisions: [
    voteCommitteeBase,
    voteStandingMembersAndHeadsThreshold,
    voteStandingCommitteeThreshold,
    voteGrassrootsStandingCommitteeThresholdTwoThirds,
    voteGrassrootsStandingCommitteeThreshold,
  ],
  cure: ['decision.not-issued'],
  check: ({ act, ask }) => {
    if (act.by?.kind === 'delegatedGrassrootsCommittee') return undefined
    const fraction = decidingFraction(act.by?.kind, ask)
    if (act.tally === undefined) return missing('evidence.tally')
    return decided(act.tally, fraction, ask)
  },
})

/** The fraction by which a body decides an admission or a recognition; a delegated committee's is of all its members. */
export function decidingFraction(kind: BodyKind | undefined, ask: Inquiry): Fraction {
  if (kind === 'delegatedGrassrootsCommittee') return ask.law(voteDelegatedCommitteeThreshold)
  if (kind === 'standingMembersAndHeads') return ask.law(voteStandingMembersAndHeadsThreshold)
  const general = ask.law(voteStandingCommitteeThreshold)
  if (kind !== 'grassrootsStandingCommittee') return general
  const isTwoThirds = ask.policy(grassrootsStandingCommitteeThreshold) === 'two-thirds'
  const own = ask.law(
    isTwoThirds
      ? voteGrassrootsStandingCommitteeThresholdTwoThirds
      : voteGrassrootsStandingCommitteeThreshold,
  )
  return own ?? general
}

function decided(tally: Tally, fraction: Fraction, ask: Inquiry): Answer {
  ask.cite(voteCommitteeBase)
  const answer = outcomeAnswer(tally, committeeBase(tally), fraction, 'proposed')
  return answer.outcome === 'met' ? answer : broken(answer.facts)
}

/** A delegated grassroots committee decides by at least 2/3 of all its members (regulation pt 4.3.2(a)). */
export const delegatedCollective = rule({
  id: 'authority.delegated-collective',
  breaking: 'bar',
  actor: 'delegatedGrassrootsCommittee',
  guards: ['admission.decided', 'recognition.decided'],
  asks: 'evidence',
  provisions: [voteDelegatedCommitteeThreshold],
  cure: ['decision.not-issued'],
  check: ({ act, ask }) => {
    if (act.by?.kind !== 'delegatedGrassrootsCommittee') return undefined
    const fraction = decidingFraction(act.by.kind, ask)
    if (act.tally === undefined) return missing('evidence.tally')
    const answer = outcomeAnswer(act.tally, act.tally.members, fraction, 'proposed')
    return answer.outcome === 'met' ? answer : broken(answer.facts)
  },
})

/** The organising body re-appraises the file and circulates an extract before the decision (guidance pt 3.7(a)). */
export const fileReappraised = rule({
  id: 'authority.file-reappraised',
  breaking: 'breach',
  actor: 'organisingBody',
  guards: ['admission.decided'],
  asks: 'evidence',
  provisions: [authorityFileReappraisedClause],
  cure: ['file.reappraised'],
  check: ({ act, ask }) => {
    if (act.by?.kind === 'delegatedGrassrootsCommittee') return undefined
    ask.cite(authorityFileReappraisedClause)
    return act.reappraised === undefined
      ? missing('evidence.reappraised')
      : holds(act.reappraised, { actual: act.reappraised })
  },
})

/** Every consent recorded for the case is dated no later than the decision (guidance pt 1.1, 1.2(b), 3.7(c)). */
export const consentsFirst = rule({
  id: 'authority.consents-first',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['consent.given'],
  asks: 'evidence',
  provisions: [authorityConsentsFirstClause],
  cure: [],
  check: ({ file, act, on, ask }) => {
    if (act.matter === 'late-ceremony') return undefined
    ask.cite(authorityConsentsFirstClause)
    const decision =
      lastUpTo(file, 'admission.decided', on) ?? actsOf(file, 'admission.decided').find((one) => one.on > on)
    if (!decision) return undefined
    return holds(on <= decision.on, { consentOn: on, decidedOn: decision.on })
  },
})
