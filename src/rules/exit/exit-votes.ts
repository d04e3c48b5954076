import type { CaseFile } from '../../casefile/case-file.js'
import type { Act, Tally } from '../../casefile/shapes.js'
import type { Fraction } from '../../law/fraction.js'
import type { Inquiry } from '../../law/inquiry.js'
import { absenceAtCellMeeting, delegatedCommitteeBase } from '../../regulations/policies.js'
import { voteCellBase } from '../../regulations/vote/cell.js'
import { voteCommitteeBase } from '../../regulations/vote/committees.js'
import { actsByDelegation } from '../decision/delegation.js'
import { type Answer, broken, missing } from '../engine/rule.js'
import { cellBase, committeeBase, outcomeAnswer } from '../vote/tally.js'

/** A count against a fraction: a proposal may be recorded as a shortfall, a decision is not issued on one. */
export function counted(
  file: CaseFile,
  act: Act & { readonly tally?: Tally | undefined },
  fraction: Fraction,
  ask: Inquiry,
): Answer {
  if (act.tally === undefined) return missing('evidence.tally')
  const base = baseOf(file, act, act.tally, ask)
  const isVote = act.type === 'cell.voted' || act.type === 'grassroots.voted'
  const answer = outcomeAnswer(act.tally, base, fraction, isVote ? (act.outcome ?? 'proposed') : 'proposed')
  return isVote || answer.outcome === 'met' ? answer : broken(answer.facts)
}

function baseOf(file: CaseFile, act: Act, tally: Tally, ask: Inquiry): number {
  if (act.type === 'cell.voted') {
    ask.cite(voteCellBase)
    return cellBase(tally, ask.policy(absenceAtCellMeeting))
  }
  const isDelegatedRemoval = act.type === 'member.removed' && isDelegated(file, act)
  if (isDelegatedRemoval && ask.policy(delegatedCommitteeBase) === 'sitting-members') return tally.members
  ask.cite(voteCommitteeBase)
  return committeeBase(tally)
}

/** Whether a delegated committee decides, as a whole. */
export const isDelegated = (file: CaseFile, act: Act) => actsByDelegation(act.by, file.unit)
