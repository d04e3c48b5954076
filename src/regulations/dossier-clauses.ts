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

// Clauses on the dossier that fix no figure: the point each rule rests on, by version.

export const awarenessCertificateHeldClause = clause(
  'awareness-certificate.held',
  assumed(S2016, true),
  text(S2021, true, 'pt 3.1'),
  text(S2025, true, 'pt 3.1'),
  assumed(S2026, true),
)

export const applicationSelfMadeClause = clause(
  'application.self-made',
  text(CH2011, true, 'art. 4.1'),
  assumed(S2016, true),
  text(S2021, true, 'pt 3.2'),
  text(S2025, true, 'pt 3.2'),
  assumed(S2026, true),
)

export const applicationHandwrittenClause = clause(
  'application.handwritten',
  secondary(G2017, true),
  secondary(G2022, true),
  assumed(G2025, true),
)

export const applicationBeforeDeclarationClause = clause(
  'application.before-declaration',
  assumed(S2016, true),
  secondary(S2021, true, 'pt 3.2–3.4'),
  secondary(S2025, true, 'pt 3.2–3.4'),
  assumed(S2026, true),
)

export const backgroundSelfDeclaredClause = clause(
  'background.self-declared',
  assumed(S2016, true),
  text(S2021, true, 'pt 3.3(a)'),
  text(S2025, true, 'pt 3.3(a)'),
  assumed(S2026, true),
  text(G2022, true, 'pt I.1.4.1'),
  text(G2025, true, 'pt I.1.4'),
)

export const verificationProcedureOrderClause = clause(
  'verification.procedure-order',
  assumed(S2016, true),
  assumed(S2021, true, 'pt 3.4(d)'),
  text(S2025, true, 'pt 3.4(d)'),
  assumed(S2026, true),
  text(G2025, true, 'pt I.1.4'),
)

export const verificationSamePlaceClause = clause(
  'verification.same-place',
  assumed(S2016, true),
  assumed(S2021, true, 'pt 3.4(c)(4)'),
  text(S2025, true, 'pt 3.4(c)(4)'),
  assumed(S2026, true),
)

export const introductionTwoOfficialMembersClause = clause(
  'introduction.two-official-members',
  text(CH2011, true, 'art. 4.1'),
)

export const introductionYouthUnionRouteClause = clause(
  'introduction.youth-union-route',
  text(CH2011, true, 'art. 4.1'),
  assumed(R2016, true, 'pt 3.1'),
  text(R2021, true, 'pt 3.1'),
  assumed(R2025A, true, 'pt 3.1'),
  text(R2025B, true, 'pt 3.1'),
  assumed(R2026A, true),
  assumed(R2026B, true),
)

export const introductionTradeUnionRouteClause = clause(
  'introduction.trade-union-route',
  text(CH2011, true, 'art. 4.1'),
  assumed(R2016, true, 'pt 3.1'),
  text(R2021, true, 'pt 3.1'),
  assumed(R2025A, true, 'pt 3.1'),
  text(R2025B, true, 'pt 3.1'),
  assumed(R2026A, true),
  assumed(R2026B, true),
)

export const introductionOfficialStatusClause = clause(
  'introduction.official-status',
  text(CH2011, true, 'art. 4.2'),
  secondary(R2016, true, 'pt 3.2.1'),
  text(R2021, true, 'pt 3.2.1'),
  assumed(R2025A, true, 'pt 3.2.1'),
  text(R2025B, true, 'pt 3.2.1'),
  assumed(R2026A, true),
  assumed(R2026B, true),
)

export const opinionsGatheredClause = clause(
  'opinions.gathered',
  text(CH2011, true, 'art. 4.3'),
  assumed(S2016, true),
  assumed(S2021, true, 'pt 3.5'),
  text(S2025, true, 'pt 3.5'),
  assumed(S2026, true),
)

export const recognitionOpinionsClause = clause(
  'recognition.opinions',
  assumed(S2016, true),
  assumed(S2021, true, 'pt 4.4'),
  text(S2025, true, 'pt 4.4'),
  assumed(S2026, true),
)
