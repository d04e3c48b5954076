import { clause } from '../clause.js'
import {
  CH2011,
  G2022,
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
import { assumed, secondary, text } from '../version.js'

// Clauses on the votes and the decision that fix no figure: the point each rule rests on, by version.

export const cellDossierCompleteClause = clause(
  'cell.dossier-complete',
  assumed(S2016, true),
  assumed(S2021, true, 'pt 3.6(a)'),
  text(S2025, true, 'pt 3.6(a)'),
  assumed(S2026, true),
  text(G2022, true, 'pt II.1.1'),
)

export const cellConditionsRecheckedClause = clause(
  'cell.conditions-rechecked',
  text(CH2011, true, 'art. 4.3'),
)

export const cellOneByOneClause = clause(
  'cell.one-by-one',
  text(CH2011, true, 'art. 4.3'),
  assumed(S2016, true),
  text(S2021, true, 'pt 3.8(a)'),
  text(S2025, true, 'pt 3.8(a)'),
  assumed(S2026, true),
)

export const cellOnlyOfficialMembersVoteClause = clause(
  'cell.only-official-members-vote',
  text(CH2011, true, 'art. 3'),
)

export const cellResolutionContentClause = clause(
  'cell.resolution-content',
  assumed(S2016, true),
  assumed(S2021, true, 'pt 3.6(b)'),
  text(S2025, true, 'pt 3.6(b)'),
  assumed(S2026, true),
)

export const sectionAppraisalPresentClause = clause(
  'section.appraisal-present',
  assumed(S2016, true),
  assumed(S2021, true, 'pt 3.6(b)'),
  text(S2025, true, 'pt 3.6(b)'),
  assumed(S2026, true),
)

export const authorityCompetentClause = clause(
  'authority.competent',
  secondary(R2016, true, 'pt 4.3.2'),
  text(R2021, true, 'pt 4.3.2'),
  secondary(R2025A, true, 'pt 4.3.2'),
  text(R2025B, true, 'pt 4.3.2'),
  assumed(R2026A, true),
  secondary(R2026B, true),
)

export const authorityConsentsFirstClause = clause(
  'authority.consents-first',
  assumed(S2016, true),
  text(S2021, true, 'pt 1.1, 1.2(b), 3.7(c)'),
  text(S2025, true, 'pt 1.1, 1.2(b), 3.7(c)'),
  assumed(S2026, true),
)

export const authorityFileReappraisedClause = clause(
  'authority.file-reappraised',
  assumed(S2016, true),
  assumed(S2021, true, 'pt 3.7(a)'),
  text(S2025, true, 'pt 3.7(a)'),
  assumed(S2026, true),
)

export const decisionCellNotifiedClause = clause(
  'decision.cell-notified',
  text(R2016, true, 'pt 4.3.1'),
  text(R2021, true, 'pt 4.3.1'),
  assumed(R2025A, true, 'pt 4.3.1'),
  text(R2025B, true, 'pt 4.3.1'),
  assumed(R2026A, true),
  assumed(R2026B, true),
)

export const decisionOnePersonClause = clause('decision.one-person', secondary(CH2011, true, 'art. 4.3'))

export const decisionResolutionsFirstClause = clause(
  'decision.resolutions-first',
  text(CH2011, true, 'art. 4'),
)
