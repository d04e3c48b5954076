import type { Act } from '../../casefile/acts/act.js'
import type { Tally } from '../../casefile/acts/tally.js'
import type { Fraction } from '../../law/fraction.js'
import type { Inquiry } from '../../law/inquiry.js'
import {
  voteExpulsionDecidingThreshold,
  voteExpulsionProposingThreshold,
} from '../../regulations/exit/expulsion.js'
import {
  voteRemovalCellThreshold,
  voteRemovalDelegatedCommitteeThreshold,
  voteRemovalGrassrootsCommitteeThreshold,
  voteRemovalStandingCommitteeThreshold,
} from '../../regulations/exit/removal.js'
import { voteResignationThreshold } from '../../regulations/exit/resignation.js'
import { criminalFastTrackThreshold } from '../../regulations/membership/probation.js'
import {
  absenceAtCellMeeting,
  delegatedCommitteeBase,
  resignationThreshold,
} from '../../regulations/policies.js'
import { voteCellBase } from '../../regulations/vote/cell.js'
import { voteCommitteeBase } from '../../regulations/vote/committees.js'
import { type Answer, broken, missing, type Rule, rule } from '../engine/rule.js'
import { cellBase, committeeBase, outcomeAnswer } from '../vote/tally.js'
import { exitMatterOf, needsProcedure } from './exit-matter.js'

/** A count against a fraction: a proposal may be recorded as a shortfall, a decision is not issued on one. */
function counted(
  act: Act & { readonly tally?: Tally | undefined },
  fraction: Fraction,
  ask: Inquiry,
): Answer {
  if (act.tally === undefined) return missing('evidence.tally')
  const base = baseOf(act, act.tally, ask)
  const isVote = act.type === 'cell.voted' || act.type === 'grassroots.voted'
  const answer = outcomeAnswer(act.tally, base, fraction, isVote ? (act.outcome ?? 'proposed') : 'proposed')
  return isVote || answer.outcome === 'met' ? answer : broken(answer.facts)
}

function baseOf(act: Act, tally: Tally, ask: Inquiry): number {
  if (act.type === 'cell.voted') {
    ask.law(voteCellBase)
    return cellBase(tally, ask.policy(absenceAtCellMeeting))
  }
  const isDelegatedRemoval = act.type === 'member.removed' && isDelegated(act)
  if (isDelegatedRemoval && ask.policy(delegatedCommitteeBase) === 'sitting-members') return tally.members
  ask.law(voteCommitteeBase)
  return committeeBase(tally)
}

const isDelegated = (act: Act) => act.by?.kind === 'delegatedGrassrootsCommittee'

/**
 * Removal: 2/3 in the cell and in the grassroots committee, more than half of the deciding standing committee, or 2/3 of
 * the sitting members of a delegated committee (guidance pt 4.6, 11.1(b)). The criminal fast track needs no votes.
 */
export const removalVotes = rule({
  id: 'removal.votes',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['cell.voted', 'grassroots.voted', 'member.removed'],
  asks: 'evidence',
  provisions: [
    voteRemovalCellThreshold,
    voteRemovalGrassrootsCommitteeThreshold,
    voteRemovalStandingCommitteeThreshold,
    voteRemovalDelegatedCommitteeThreshold,
    voteCellBase,
    voteCommitteeBase,
    criminalFastTrackThreshold,
  ],
  cure: ['decision.not-issued'],
  check: ({ act, ask }) => {
    if (exitMatterOf(act) !== 'removal' || !needsProcedure(act, ask)) return undefined
    return counted(act, ask.law(removalFraction(act)) as Fraction, ask)
  },
})

function removalFraction(act: Act) {
  if (act.type === 'cell.voted') return voteRemovalCellThreshold
  if (act.type === 'grassroots.voted') return voteRemovalGrassrootsCommitteeThreshold
  return isDelegated(act) ? voteRemovalDelegatedCommitteeThreshold : voteRemovalStandingCommitteeThreshold
}

/** Expulsion: at least 2/3 of the proposing organisation, more than half of the deciding committee (regulation pt 9.3.4). */
export const expulsionVotes = rule({
  id: 'expulsion.votes',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['cell.voted', 'grassroots.voted', 'member.expelled'],
  asks: 'evidence',
  provisions: [
    voteExpulsionProposingThreshold,
    voteExpulsionDecidingThreshold,
    voteCellBase,
    voteCommitteeBase,
    criminalFastTrackThreshold,
  ],
  cure: ['decision.not-issued'],
  check: ({ act, ask }) => {
    if (exitMatterOf(act) !== 'expulsion' || !needsProcedure(act, ask)) return undefined
    const isDecision = act.type === 'member.expelled'
    const fraction = ask.law(isDecision ? voteExpulsionDecidingThreshold : voteExpulsionProposingThreshold)
    return counted(act, fraction as Fraction, ask)
  },
})

/** Resignation: no text states a fraction; more than half of every body that votes, by analogy, or none asked. */
export const resignationVotes = rule({
  id: 'resignation.votes',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['cell.voted', 'grassroots.voted', 'member.resigned'],
  asks: 'evidence',
  provisions: [voteResignationThreshold, voteCellBase, voteCommitteeBase],
  cure: ['decision.not-issued'],
  check: ({ act, ask }) => {
    if (exitMatterOf(act) !== 'resignation') return undefined
    if (ask.policy(resignationThreshold) === 'none') return undefined
    return counted(act, ask.law(voteResignationThreshold) as Fraction, ask)
  },
})

export const exitVotesRules: readonly Rule[] = [removalVotes, expulsionVotes, resignationVotes]
