import type { PlainDay } from '../../calendar/plain-day.js'
import { matterOf } from '../../casefile/acts/matter.js'
import { type CaseFile, lastOf } from '../../casefile/case-file.js'
import type { Inquiry } from '../../law/inquiry.js'
import { decisionAdmissionDecider } from '../../regulations/decision/authority.js'
import { structureCellKinds } from '../../regulations/organisation/organisation.js'
import {
  voteCommitteeBase,
  voteDelegatedCommitteeThreshold,
  voteGrassrootsCommitteeThreshold,
} from '../../regulations/vote/committees.js'
import { decidesItself } from '../decision/delegation.js'
import { admissionAndRecognition, met, missing, rule } from '../engine/rule.js'
import { carriedByGrassroots } from '../engine/stands.js'
import { abroadLengths } from '../transfer/member-place.js'
import { conclusions, isNotAgreed, isWithoutCell, proposalOf } from './proposal.js'
import { isAnsweredShortfall } from './shortfall.js'
import { committeeBase, outcomeAnswer } from './tally.js'

/**
 * Whether the place has the grassroots step on a day: not for a grassroots cell, nor for a village cell under the
 * decider, where the law of the day knows such cells or no longer tells the kinds apart (294-QĐ/TW pt 20.2.2). A rule that
 * asks declares `structureCellKinds`.
 */
export function hasGrassrootsStep(file: CaseFile, day: PlainDay, ask: Inquiry): boolean {
  const { cellKind } = file.unit
  if (cellKind !== 'village-cell') return cellKind !== 'grassroots-cell'
  const kinds = ask.law(structureCellKinds, day)
  return !kinds.includes(cellKind) && !kinds.includes('cell')
}

/**
 * The grassroots committee proposes with at least 2/3 of its members (guidance pt 3.6(c)); the next steps need it. A
 * delegated one, to 2026-07-25, resolves and decides by at least 2/3 of all its members (pt 3.6(c), 3.7(a)).
 */
export const grassrootsTwoThirds = rule({
  id: 'grassroots.two-thirds',
  breaking: 'bar',
  actor: 'grassrootsCommittee',
  guards: ['grassroots.voted'],
  matters: admissionAndRecognition,
  asks: 'evidence',
  stands: carriedByGrassroots,
  provisions: [
    voteGrassrootsCommitteeThreshold,
    voteDelegatedCommitteeThreshold,
    voteCommitteeBase,
    decisionAdmissionDecider,
  ],
  cure: ['vote.recorded-as-not-proposed', 'shortfall.reported'],
  check: ({ file, act, ask, isMetUnheard }) => {
    const isDelegated =
      file.unit.delegated === true &&
      ask.law(decisionAdmissionDecider).includes('delegatedGrassrootsCommittee')
    const fraction = ask.law(isDelegated ? voteDelegatedCommitteeThreshold : voteGrassrootsCommitteeThreshold)
    if (!isDelegated) ask.cite(voteCommitteeBase)
    if (act.tally === undefined) return missing('evidence.tally')
    const base = isDelegated ? act.tally.members : committeeBase(act.tally)
    return outcomeAnswer(act.tally, base, fraction, act.outcome ?? 'proposed', isMetUnheard)
  },
})

/**
 * The grassroots resolution is on file before the dossier goes up or is decided, where the step exists. A refusal without it stands
 * as a breach: no text makes it void.
 */
export const grassrootsResolved = rule({
  id: 'grassroots.resolution-present',
  breaking: 'bar',
  actor: 'grassrootsCommittee',
  guards: ['dossier.submitted', ...conclusions],
  matters: admissionAndRecognition,
  asks: 'file',
  provisions: [voteGrassrootsCommitteeThreshold, structureCellKinds, ...abroadLengths],
  cure: ['grassroots.voted'],
  check: ({ file, act, on, ask }) => {
    const matter = matterOf(act)
    if (act.type !== 'dossier.submitted' && 'by' in act && decidesItself(act.by, file.unit)) return undefined
    if (isAnsweredShortfall(file, matter)) return undefined
    if (!hasGrassrootsStep(file, on, ask) || isWithoutCell(file, matter, on, ask)) return undefined
    ask.cite(voteGrassrootsCommitteeThreshold)
    const since = proposalOf(file, matter)?.on ?? on
    const voted = lastOf(
      file,
      'grassroots.voted',
      (vote) =>
        vote.matter === matter && vote.outcome !== 'not-proposed' && vote.on >= since && vote.on <= on,
    )
    if (voted) return met({ votedOn: voted.on })
    return { ...missing('grassroots.voted'), ...(isNotAgreed(act) && { effect: 'breach' }) }
  },
})
