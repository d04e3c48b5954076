import { actsOf, lastUpTo } from '../../../casefile/case-file.js'
import type { BodyKind, Tally } from '../../../casefile/shapes.js'
import type { Fraction } from '../../../law/fraction.js'
import type { Inquiry } from '../../../law/inquiry.js'
import {
  authorityConsentsFirstClause,
  authorityFileReappraisedClause,
  voteStandingCommitteeThreshold,
  voteStandingMembersAndHeadsThreshold,
} from '../../../regulations/decision/authority.js'
import { memberFileCorrectedClause } from '../../../regulations/membership/membership.js'
import { grassrootsStandingCommitteeThreshold } from '../../../regulations/policies.js'
import {
  voteCommitteeBase,
  voteDelegatedCommitteeThreshold,
  voteGrassrootsStandingCommitteeThreshold,
  voteGrassrootsStandingCommitteeThresholdTwoThirds,
} from '../../../regulations/vote/committees.js'
import { type Answer, broken, holds, met, missing, rule } from '../../engine/rule.js'
import { trueAtDecision } from '../../engine/stands.js'
import { committeeBase, outcomeAnswer } from '../../vote/tally.js'
import { actsByDelegation } from '../delegation.js'

/** The decisions of the body competent to admit, which decides the exits too. */
export const decisions = [
  'admission.decided',
  'admission.refused',
  'recognition.decided',
  'recognition.refused',
  'member.removed',
  'member.expelled',
  'member.resigned',
] as const

/** More than half of a deciding standing committee, or of the standing members with heads (regulation pt 9.3.4). */
export const majority = rule({
  id: 'authority.majority',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['admission.decided', 'recognition.decided'],
  asks: 'evidence',
  stands: trueAtDecision,
  provisions: [
    voteCommitteeBase,
    voteStandingMembersAndHeadsThreshold,
    voteStandingCommitteeThreshold,
    voteGrassrootsStandingCommitteeThresholdTwoThirds,
    voteGrassrootsStandingCommitteeThreshold,
  ],
  cure: ['decision.not-issued'],
  check: ({ file, act, ask, isMetUnheard }) => {
    if (actsByDelegation(act.by, file.unit)) return undefined
    const fraction = decidingFraction(act.by?.kind, ask)
    if (act.tally === undefined) return missing('evidence.tally')
    return decided(act.tally, fraction, ask, isMetUnheard)
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

function decided(tally: Tally, fraction: Fraction, ask: Inquiry, isMetUnheard?: boolean): Answer {
  ask.cite(voteCommitteeBase)
  const answer = outcomeAnswer(tally, committeeBase(tally), fraction, 'proposed', isMetUnheard)
  return answer.outcome === 'met' ? answer : broken(answer.facts)
}

/** A delegated grassroots committee decides by at least 2/3 of all its members (regulation pt 4.3.2(a)). */
export const delegatedCollective = rule({
  id: 'authority.delegated-collective',
  breaking: 'bar',
  actor: 'delegatedGrassrootsCommittee',
  guards: ['admission.decided', 'recognition.decided'],
  asks: 'evidence',
  stands: trueAtDecision,
  provisions: [voteDelegatedCommitteeThreshold],
  cure: ['decision.not-issued'],
  check: ({ file, act, ask }) => {
    if (!actsByDelegation(act.by, file.unit)) return undefined
    const fraction = decidingFraction('delegatedGrassrootsCommittee', ask)
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
  check: ({ file, act, ask }) => {
    if (actsByDelegation(act.by, file.unit)) return undefined
    ask.cite(authorityFileReappraisedClause)
    return act.reappraised === undefined
      ? missing('evidence.reappraised')
      : holds(act.reappraised, { actual: act.reappraised })
  },
})

/**
 * Every consent recorded for the case says in what, is in writing, and is dated no later than the decision (guidance pt 1.1, 1.2(b),
 * 3.7(c)); one to correct a member file is in writing too (294-QĐ/TW pt 6.2.4). Whether it is may be left untold; one that is not was given all the same, and carries no decision.
 */
export const consentsFirst = rule({
  id: 'authority.consents-first',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['consent.given'],
  asks: 'evidence',
  provisions: [authorityConsentsFirstClause, memberFileCorrectedClause],
  cure: ['consent.in-writing'],
  check: ({ file, act, on, ask }) => {
    if (act.matter === 'late-ceremony') return undefined
    const isOfFile = act.matter === 'member-file'
    ask.cite(isOfFile ? memberFileCorrectedClause : authorityConsentsFirstClause)
    if (act.matter === undefined) return missing('consent.matter')
    if (act.written === false) return broken({ written: false }, { effect: 'breach' })
    if (isOfFile) return undefined
    const decision =
      lastUpTo(file, 'admission.decided', on) ?? actsOf(file, 'admission.decided').find((one) => one.on > on)
    if (!decision) return undefined
    const facts = { consentOn: on, decidedOn: decision.on }
    return on <= decision.on ? met(facts) : broken(facts, { cure: [] })
  },
})
