import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import { G2025, R2016, R2021, R2025A, R2025B, R2026B, S2016, S2021, S2025, S2026 } from '../instruments.js'
import { assumed, secondary, text, unknown } from '../version.js'

export const recognitionSelfReviewAfterTermClause = clause(
  'recognition.self-review-after-term',
  assumed(S2016),
  text(S2021, 'pt 4.2'),
  text(S2025, 'pt 4.2'),
)

export const recognitionFileCompleteClause = clause(
  'recognition.file-complete',
  assumed(S2016),
  assumed(S2021, 'pt 4, 8.1(b)'),
  text(S2025, 'pt 4, 8.1(b)'),
  text(G2025, 'pt II.1.1(c), II.2.2(b)'),
)

/** No text says it: of a helper who died without remarks they can be asked no more; those of the next helper stand alone. */
export const recognitionHelperDiedClause = clause(
  'recognition.helper-died',
  assumed(S2016),
  assumed(S2021, 'pt 3.10'),
  assumed(S2025, 'pt 3.10'),
)

export const recognitionRemovalIfUnqualifiedClause = clause(
  'recognition.removal-if-unqualified',
  secondary(R2016, 'pt 4.2.1'),
  secondary(R2021, 'pt 4.2.1'),
  assumed(R2025A, 'pt 4.2.1'),
  text(R2025B, 'pt 4.2.1'),
)

export const recognitionOpinionsClause = clause(
  'recognition.opinions',
  assumed(S2016),
  assumed(S2021, 'pt 4.4'),
  text(S2025, 'pt 4.4'),
)

/** Time for the cell to review and propose recognition or removal. */
export const recognitionProposalDeadline = provision({
  id: 'recognition.proposal.deadline',
  unit: 'working-day',
  countsFrom: 'term-end',
  governedBy: 'term-end',
  before: 'carry',
  versions: [
    text(R2016, 30, 'pt 4.2.1'),
    text(R2021, 30, 'pt 4.2.1'),
    secondary(R2025A, 30, 'pt 4.2.1'),
    text(R2025B, 30, 'pt 4.2.1'),
    secondary(R2026B, 30), // weak: question bank without a published key, 2026
  ],
})

/** Day on which a qualified member is official. */
export const recognitionOfficialDate = provision({
  id: 'recognition.official-date',
  unit: 'choice',
  countsFrom: 'ceremony',
  governedBy: 'term-end',
  before: 'carry',
  versions: [
    text(R2016, 'term-end', 'pt 4.2(b)'),
    text(R2021, 'term-end', 'pt 4.2.2'),
    assumed(R2025A, 'term-end', 'pt 4.2.2'),
    text(R2025B, 'term-end', 'pt 4.2.2'), // however late the cell or the committee is
    secondary(R2026B, 'term-end'), // keyed question bank, 2026
  ],
})

/** When the recognition decision is announced. */
export const recognitionAnnouncement = provision({
  id: 'recognition.announcement',
  unit: 'choice',
  countsFrom: 'decision-receipt',
  governedBy: 'announcement',
  before: 'carry',
  versions: [
    unknown(S2016),
    assumed(S2021, 'nearest-cell-meeting', 'pt 4.5'),
    text(S2025, 'nearest-cell-meeting', 'pt 4.5(b)'),
    secondary(S2026, 'nearest-cell-meeting', 'pt 4.5(b)'), // keyed official question of September 2026
  ],
})
