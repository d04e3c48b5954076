import { clause } from './clause.js'
import { CH2011, R2016, R2021, R2025A, R2025B, R2026A, R2026B } from './instruments.js'
import { assumed, secondary, text } from './version.js'

// Clauses on the applicant that fix no figure: the point each rule rests on, by version.

export const applicantAcceptsPlatformClause = clause(
  'applicant.accepts-platform',
  text(CH2011, true, 'art. 1.2'),
)

export const applicantOverAgeConsentClause = clause(
  'applicant.over-age-consent',
  secondary(R2016, true, 'pt 1.1.2'),
  text(R2021, true, 'pt 1.1.2'),
  assumed(R2025A, true, 'pt 1.1.2'),
  text(R2025B, true, 'pt 1.1.2'),
  assumed(R2026A, true),
  secondary(R2026B, true),
)

export const applicantPoliticalStandardClause = clause(
  'applicant.political-standard',
  text(CH2011, true, 'art. 4.3'),
  secondary(R2016, true, 'pt 3.3'),
  text(R2021, true, 'pt 3.3'),
  assumed(R2025A, true, 'pt 3.3'),
  text(R2025B, true, 'pt 3.3'),
  assumed(R2026A, true),
  assumed(R2026B, true),
)
