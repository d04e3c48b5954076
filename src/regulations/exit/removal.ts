import { clause } from '../../law/clause.js'
import { atLeast, moreThan } from '../../law/fraction.js'
import { provision } from '../../law/provision.js'
import { R2016, R2021, R2025A, R2025B, R2026B, S2016, S2021, S2025 } from '../instruments.js'
import { assumed, secondary, text, unknown } from '../version.js'

/** Abandoned activity in one year, without good reason. */
export const removalAbsenceDuration = provision({
  id: 'removal.absence.duration',
  unit: 'month',
  governedBy: 'removal-proposal',
  before: 'carry',
  versions: [
    text(R2016, 3, 'pt 8.1'),
    secondary(R2021, 3, 'pt 8.1'),
    assumed(R2025A, 3, 'pt 8.1'),
    text(R2025B, 3, 'pt 8.1'),
    secondary(R2026B, 3), // keyed question bank, 2026
  ],
})

/** Unpaid Party fee in one year, without good reason. */
export const removalFeesUnpaidDuration = provision({
  id: 'removal.fees-unpaid.duration',
  unit: 'month',
  governedBy: 'removal-proposal',
  before: 'carry',
  versions: [
    text(R2016, 3, 'pt 8.1'),
    secondary(R2021, 3, 'pt 8.1'),
    assumed(R2025A, 3, 'pt 8.1'),
    text(R2025B, 3, 'pt 8.1'),
    secondary(R2026B, 3), // keyed question bank, 2026; probationary members pay like official ones
  ],
})

/** Time after the cell's education without progress. */
export const removalNoProgressDuration = provision({
  id: 'removal.no-progress.duration',
  unit: 'month',
  countsFrom: 'education',
  governedBy: 'removal-proposal',
  before: 'carry',
  versions: [
    text(R2016, 12, 'pt 8.1'),
    secondary(R2021, 12, 'pt 8.1'),
    assumed(R2025A, 12, 'pt 8.1'),
    text(R2025B, 12, 'pt 8.1'),
    secondary(R2026B, 12, 'art. 8'), // weak: question bank without a published key, 2026
  ],
})

/** Consecutive years of breaching member standing. */
export const removalStandingBreachYears = provision({
  id: 'removal.standing-breach.years',
  unit: 'completed-year',
  governedBy: 'removal-proposal',
  before: 'carry',
  versions: [
    text(R2016, 2, 'pt 8.1'),
    secondary(R2021, 2, 'pt 8.1'),
    assumed(R2025A, 2, 'pt 8.1'),
    text(R2025B, 2, 'pt 8.1'),
    secondary(R2026B, 2, 'art. 8'), // weak: question bank without a published key, 2026
  ],
})

/** Requests after which the cell may proceed without the self-criticism. */
export const removalSelfCriticismRequests = provision({
  id: 'removal.self-criticism.requests',
  unit: 'count',
  countsFrom: 'first-request',
  governedBy: 'removal-proposal',
  before: 'carry',
  versions: [
    unknown(S2016),
    text(S2021, 3, 'pt 11.1(a)'),
    text(S2025, 3, 'pt 11.1(a)'), // deliberate refusal: proceed at once
  ],
})

/** Cell proposing removal. */
export const voteRemovalCellThreshold = provision({
  id: 'vote.removal.cell.threshold',
  unit: 'fraction',
  governedBy: 'vote',
  before: 'carry',
  versions: [
    assumed(S2016, atLeast(2, 3)),
    secondary(S2021, atLeast(2, 3), 'pt 4.6, 11.1'),
    text(S2025, atLeast(2, 3), 'pt 4.6, 11.1(b)'),
  ],
})

/** Grassroots committee proposing removal. */
export const voteRemovalGrassrootsCommitteeThreshold = provision({
  id: 'vote.removal.grassroots-committee.threshold',
  unit: 'fraction',
  governedBy: 'vote',
  before: 'carry',
  versions: [
    assumed(S2016, atLeast(2, 3)),
    secondary(S2021, atLeast(2, 3), 'pt 4.6, 11.1'),
    text(S2025, atLeast(2, 3), 'pt 4.6, 11.1(b)'),
  ],
})

/** Delegated grassroots committee deciding removal. */
export const voteRemovalDelegatedCommitteeThreshold = provision({
  id: 'vote.removal.delegated-committee.threshold',
  unit: 'fraction',
  governedBy: 'vote',
  before: 'carry',
  versions: [
    unknown(S2016),
    secondary(S2021, atLeast(2, 3), 'pt 4.6'), // sitting members
    text(S2025, atLeast(2, 3), 'pt 4.6, 11.1(b)'), // sitting members, not all members
  ],
})

/** Standing committee deciding removal. */
export const voteRemovalStandingCommitteeThreshold = provision({
  id: 'vote.removal.standing-committee.threshold',
  unit: 'fraction',
  governedBy: 'vote',
  before: 'carry',
  versions: [
    assumed(S2016, moreThan(1, 2)),
    secondary(S2021, moreThan(1, 2), 'pt 4.6, 11.1'),
    text(S2025, moreThan(1, 2), 'pt 4.6, 11.1(b)'),
  ],
})

/** The grounds, those without a figure included. */
export const removalGroundsClause = clause(
  'removal.grounds',
  secondary(R2016, 'pt 8.1'),
  secondary(R2021, 'pt 8.1'),
  assumed(R2025A, 'pt 8.1'),
  text(R2025B, 'pt 4.2.1, 5.2.7, 5.2.8, 8.1'),
)

/** Cell, then section, then grassroots committee, then the decision. */
export const removalResolutionsPresentClause = clause(
  'removal.resolutions-present',
  assumed(S2016),
  secondary(S2021, 'pt 4.6, 11.1'),
  text(S2025, 'pt 4.6, 11.1(b)'),
)
