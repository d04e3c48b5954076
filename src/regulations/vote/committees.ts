import { clause } from '../../law/clause.js'
import { atLeast, moreThan } from '../../law/fraction.js'
import { provision } from '../../law/provision.js'
import { R2016, R2021, R2025A, R2025B, R2026B, S2016, S2021, S2025, S2026 } from '../instruments.js'
import { assumed, secondary, text } from '../version.js'

/** Grassroots committee proposing to a higher committee. */
export const voteGrassrootsCommitteeThreshold = provision({
  id: 'vote.grassroots-committee.threshold',
  unit: 'fraction',
  governedBy: 'vote',
  before: 'carry',
  versions: [
    secondary(S2016, atLeast(2, 3), 'pt 3.6'),
    secondary(S2021, atLeast(2, 3), 'pt 3.6(c)'),
    text(S2025, atLeast(2, 3), 'pt 3.6(c), 4.5'),
    secondary(S2026, atLeast(2, 3)), // weak: sample data of a membership application, 2026; from 2026-07-26 the decision itself moves to its standing committee
  ],
})

/** Delegated grassroots committee deciding admission or recognition. */
export const voteDelegatedCommitteeThreshold = provision({
  id: 'vote.delegated-committee.threshold',
  unit: 'fraction',
  governedBy: 'vote',
  before: 'carry',
  versions: [
    secondary(S2016, atLeast(2, 3), 'pt 3.7'),
    secondary(S2021, atLeast(2, 3), 'pt 3.6(c), 3.7(a)'),
    text(S2025, atLeast(2, 3), 'pt 3.7(a)'), // collective, never its standing committee; not used from 2026-07-26, see `vote.grassroots-standing-committee.threshold`
  ],
})

/** Standing committee of a grassroots committee deciding (new in 2026). */
export const voteGrassrootsStandingCommitteeThreshold = provision({
  id: 'vote.grassroots-standing-committee.threshold',
  unit: 'fraction',
  governedBy: 'vote',
  before: 'none',
  versions: [
    assumed(R2026B, moreThan(1, 2)), // by analogy with other standing committees; same value in the sample data of a membership application; see `grassrootsStandingCommitteeThreshold`
  ],
})

/** Who is counted in a committee or standing committee. */
export const voteCommitteeBase = provision({
  id: 'vote.committee.base',
  unit: 'choice',
  governedBy: 'vote',
  before: 'carry',
  versions: [
    assumed(R2016, 'sitting-members-less-deductions', 'pt 9.3'),
    text(R2021, 'sitting-members-less-deductions', 'pt 9.3.3'), // read in an English translation
    assumed(R2025A, 'sitting-members-less-deductions', 'pt 9.3.3'),
    text(R2025B, 'sitting-members-less-deductions', 'pt 9.3.3'),
  ],
})

/** The other reading of the fraction of a grassroots standing committee (`grassrootsStandingCommitteeThreshold`). */
export const voteGrassrootsStandingCommitteeThresholdTwoThirds = provision({
  id: 'vote.grassroots-standing-committee.threshold.two-thirds',
  unit: 'fraction',
  governedBy: 'vote',
  before: 'none',
  versions: [assumed(R2026B, atLeast(2, 3))],
})

export const sectionAppraisalPresentClause = clause(
  'section.appraisal-present',
  assumed(S2016),
  assumed(S2021, 'pt 3.6(b)'),
  text(S2025, 'pt 3.6(b)'),
)
