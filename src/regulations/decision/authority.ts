import { clause } from '../../law/clause.js'
import { moreThan } from '../../law/fraction.js'
import { provision } from '../../law/provision.js'
import { R2011, R2016, R2021, R2025A, R2025B, R2026B, S2016, S2021, S2025, S2026 } from '../instruments.js'
import { assumed, secondary, text } from '../version.js'

/** Deciders beside the ordinary one: of the equal of its level, by granted power, delegated, at province or central level. */
const otherDeciders = [
  'upperStandingCommittee',
  'grantedStandingCommittee',
  'delegatedGrassrootsCommittee',
  'standingMembersAndHeads',
] as const

const underDistricts = ['districtStandingCommittee', ...otherDeciders] as const

/** Who decides admission, by situation. */
export const decisionAdmissionDecider = provision({
  id: 'decision.admission.decider',
  unit: 'set',
  governedBy: 'admission-decision',
  before: 'carry',
  versions: [
    secondary(R2011, underDistricts),
    text(R2016, underDistricts, 'pt 4.3.2'), // text read for the standing committee; the rest secondary
    secondary(R2021, underDistricts, 'pt 4.3.2'),
    secondary(R2025A, underDistricts, 'pt 4.3.2'),
    text(R2025B, ['communeStandingCommittee', ...otherDeciders], 'pt 4.3.2'),
    secondary(R2026B, ['grassrootsStandingCommittee', 'communeStandingCommittee', 'standingMembersAndHeads']), // keyed question bank, 2026 for (a); the rest is carried, `assumed`
  ],
})

export const authorityConsentsFirstClause = clause(
  'authority.consents-first',
  assumed(S2016),
  text(S2021, 'pt 1.1, 1.2(b), 3.7(c)'),
  text(S2025, 'pt 1.1, 1.2(b), 3.7(c)'),
)

export const authorityFileReappraisedClause = clause(
  'authority.file-reappraised',
  assumed(S2016),
  assumed(S2021, 'pt 3.7(a)'),
  text(S2025, 'pt 3.7(a)'),
)

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
  ],
})
