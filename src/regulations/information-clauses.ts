import { clause } from './clause.js'
import {
  CH2011,
  G2017,
  G2022,
  G2025,
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
} from './instruments.js'
import { assumed, secondary, text } from './version.js'

// Clauses that inform and neither blame nor block: the point each rule rests on, by version.

export const poolMonthlyListClause = clause(
  'pool.monthly-list',
  secondary(G2017, true),
  assumed(G2022, true),
  text(G2025, true, 'pt I.1.1(b–d)'),
)

export const awarenessClassOpenedByUpperCommitteeClause = clause(
  'awareness-class.opened-by-upper-committee',
  assumed(G2022, true),
  text(G2025, true, 'pt I.1.1(a–b)'),
)

export const verificationUnclearOnlyClause = clause(
  'verification.unclear-only',
  assumed(S2016, true),
  text(S2021, true, 'pt 3.4(c)(3)'),
  text(S2025, true, 'pt 3.4(c)(3)'),
  assumed(S2026, true),
)

export const verificationArmedForcesClause = clause(
  'verification.armed-forces',
  assumed(S2016, true),
  assumed(S2021, true, 'pt 3.4(c)(5)'),
  text(S2025, true, 'pt 3.4(c)(5)'),
  assumed(S2026, true),
)

export const verificationAbroadClause = clause(
  'verification.abroad',
  assumed(S2016, true),
  assumed(S2021, true, 'pt 3.4(c)(6)–(7)'),
  text(S2025, true, 'pt 3.4(c)(6)–(7)'),
  assumed(S2026, true),
)

export const verificationForeignEmployerClause = clause(
  'verification.foreign-employer',
  assumed(S2016, true),
  assumed(S2021, true, 'pt 3.4(c)(8)'),
  text(S2025, true, 'pt 3.4(c)(8)'),
  assumed(S2026, true),
)

export const verificationCostClause = clause(
  'verification.cost',
  assumed(S2016, true),
  assumed(S2021, true, 'pt 3.4(đ)'),
  text(S2025, true, 'pt 3.4(đ)'),
  assumed(S2026, true),
)

export const introductionDutyClause = clause(
  'introduction.duty',
  text(CH2011, true, 'art. 4.2'),
  secondary(R2016, true, 'pt 3.2.1'),
  text(R2021, true, 'pt 3.2.1'),
  assumed(R2025A, true, 'pt 3.2.1'),
  text(R2025B, true, 'pt 3.2.1'),
  assumed(R2026A, true),
  assumed(R2026B, true),
)

export const decisionFixesSeniorityClause = clause(
  'decision.fixes-seniority',
  text(CH2011, true, 'art. 5.4'),
  secondary(R2016, true, 'pt 4.5'),
  text(R2021, true, 'pt 4.5'),
  assumed(R2025A, true, 'pt 4.5'),
  text(R2025B, true, 'pt 4.5'),
  assumed(R2026A, true),
  assumed(R2026B, true),
)

export const probationStartsAtCeremonyClause = clause(
  'probation.starts-at-ceremony',
  text(CH2011, true, 'art. 5.1'),
)

export const probationDutiesClause = clause('probation.duties', text(CH2011, true, 'art. 2'))

export const probationUnionActivityKeptClause = clause(
  'probation.union-activity-kept',
  secondary(CH2011, true, 'art. 45'),
)

export const probationNoExtensionClause = clause(
  'probation.no-extension',
  assumed(R2016, true),
  assumed(R2021, true),
  assumed(R2025A, true),
  text(R2025B, true, 'pt 4.2'),
  assumed(R2026A, true),
  assumed(R2026B, true),
)
