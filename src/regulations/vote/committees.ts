import { atLeast, moreThan } from '../../law/fraction.js'
import { provision } from '../../law/provision.js'
import {
  CH2011,
  R2016,
  R2021,
  R2025A,
  R2025B,
  R2026A,
  R2026B,
  S2016,
  S2021,
  S2025,
  S2026,
} from '../instruments.js'
import { assumed, secondary, text, unknown } from '../version.js'

// Fractions, bases and form of the votes. One block per provision: what each instrument says of it, oldest first within a layer.

/** Cell proposing admission or recognition. */
export const voteCellThreshold = provision({
  id: 'vote.cell.threshold',
  unit: 'fraction',
  governedBy: 'vote',
  before: 'carry',
  versions: [
    text(CH2011, atLeast(2, 3), 'art. 4.3, 5'), // governs
    secondary(S2016, atLeast(2, 3), 'pt 3.6'), // restates
    text(S2021, atLeast(2, 3), 'pt 3.6(b)'), // restates
    text(R2025B, atLeast(2, 3), 'pt 9.3.4'), // restates
    text(S2025, atLeast(2, 3), 'pt 3.6(b), 4.5'), // restates
    secondary(S2026, atLeast(2, 3)), // restates; keyed question bank, 2026
  ],
})

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
    text(S2025, atLeast(2, 3), 'pt 3.7(a)'), // collective, never its standing committee
    assumed(S2026, atLeast(2, 3)), // carried; not used from 2026-07-26, see `vote.grassroots-standing-committee.threshold`
  ],
})

/** Standing committee of the competent committee deciding. */
export const voteStandingCommitteeThreshold = provision({
  id: 'vote.standing-committee.threshold',
  unit: 'fraction',
  governedBy: 'vote',
  before: 'carry',
  versions: [
    secondary(S2016, moreThan(1, 2), 'pt 3.7'),
    assumed(S2021, moreThan(1, 2), 'pt 3.7(a)'), // one portal gives 2/3 for every decision: not followed
    text(R2025B, moreThan(1, 2), 'pt 9.3.4'),
    text(S2025, moreThan(1, 2), 'pt 3.7(a)'),
    secondary(S2026, moreThan(1, 2)), // weak: sample data of a membership application, 2026
  ],
})

/** Province or central level: standing members with the standing-committee members heading Party commissions. */
export const voteStandingMembersAndHeadsThreshold = provision({
  id: 'vote.standing-members-and-heads.threshold',
  unit: 'fraction',
  governedBy: 'vote',
  before: 'carry',
  versions: [
    assumed(S2016, moreThan(1, 2)),
    assumed(S2021, moreThan(1, 2), 'pt 3.7'),
    text(S2025, moreThan(1, 2), 'pt 3.7(b)'),
    assumed(S2026, moreThan(1, 2)),
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

/** Who is counted in a cell or member meeting. */
export const voteCellBase = provision({
  id: 'vote.cell.base',
  unit: 'choice',
  governedBy: 'vote',
  before: 'carry',
  versions: [
    unknown(R2016), // carry back the 2021 rule
    text(R2021, 'official-members-summoned-less-deductions', 'pt 9.3.2'), // probationary members never count (Charter art. 3)
    assumed(R2025A, 'official-members-summoned-less-deductions', 'pt 9.3.2'),
    text(R2025B, 'official-members-summoned-less-deductions', 'pt 9.3.2'), // ordinary absence stays in the base (keyed question bank, 2025)
    assumed(R2026A, 'official-members-summoned-less-deductions'),
    assumed(R2026B, 'official-members-summoned-less-deductions'),
  ],
})

/** Who is counted in a committee or standing committee. */
export const voteCommitteeBase = provision({
  id: 'vote.committee.base',
  unit: 'choice',
  governedBy: 'vote',
  before: 'carry',
  versions: [
    unknown(R2016),
    assumed(R2021, 'sitting-members-less-deductions', 'pt 9.3.3'), // opening of the point confirmed only
    assumed(R2025A, 'sitting-members-less-deductions', 'pt 9.3.3'),
    text(R2025B, 'sitting-members-less-deductions', 'pt 9.3.3'),
    assumed(R2026A, 'sitting-members-less-deductions'),
    assumed(R2026B, 'sitting-members-less-deductions'),
  ],
})

/** Permitted forms, chosen by the meeting. */
export const voteForm = provision({
  id: 'vote.form',
  unit: 'set',
  governedBy: 'vote',
  before: 'carry',
  versions: [
    assumed(S2016, ['secret-ballot', 'raised-card']),
    text(S2021, ['secret-ballot', 'raised-card'], 'pt 5.1'),
    text(S2025, ['secret-ballot', 'raised-card'], 'pt 5.1'),
    secondary(S2026, ['secret-ballot', 'raised-card']), // keyed question bank, 2026
  ],
})

/** What follows when the fraction is missed. */
export const voteShortfallAction = provision({
  id: 'vote.shortfall.action',
  unit: 'choice',
  countsFrom: 'vote',
  governedBy: 'vote',
  before: 'carry',
  versions: [
    assumed(S2016, 'report-full-result-to-competent-committee'),
    text(S2021, 'report-full-result-to-competent-committee', 'pt 5.1'),
    text(S2025, 'report-full-result-to-competent-committee', 'pt 5.1'), // that committee considers and decides
    secondary(S2026, 'report-full-result-to-competent-committee'), // keyed question bank, 2026
  ],
})

/** Votes on recognition or on removal without two thirds before escalation. */
export const voteRecognitionAttemptsMaximum = provision({
  id: 'vote.recognition.attempts.maximum',
  unit: 'count',
  countsFrom: 'first-vote',
  governedBy: 'vote',
  before: 'carry',
  versions: [
    secondary(R2016, 3, 'pt 4.2.3'),
    text(R2021, 3, 'pt 4.2.3'), // never applies to admission
    assumed(R2025A, 3, 'pt 4.2.3'),
    text(R2025B, 3, 'pt 4.2.3'), // report to the committee directly above and to the competent committee
    assumed(R2026A, 3),
    assumed(R2026B, 3),
  ],
})

/** Official members a cell needs. */
export const cellOfficialMembersMinimum = provision({
  id: 'cell.official-members.minimum',
  unit: 'count',
  governedBy: 'vote',
  before: 'carry',
  versions: [
    text(CH2011, 3, 'art. 21.2, 24.1'), // probationary members do not count
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
