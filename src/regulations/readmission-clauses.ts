import { clause } from './clause.js'
import { R2016, R2021, R2025A, R2025B, R2026A, R2026B } from './instruments.js'
import { assumed, secondary, text } from './version.js'

// Clauses on re-admission that fix no figure: the point each rule rests on, by version.

export const readmissionFullProcedureClause = clause(
  'readmission.full-procedure',
  assumed(R2016, true, 'pt 3.5.1'),
  text(R2021, true, 'pt 3.5.1(c)'),
  assumed(R2025A, true, 'pt 3.5.1(c)'),
  text(R2025B, true, 'pt 3.5.1(c)'),
  assumed(R2026A, true),
  assumed(R2026B, true),
)

/** The application is one for re-admission; what else is asked for is practice of Hanoi, which is not national law. */
export const readmissionPapersClause = clause(
  'readmission.papers',
  secondary(R2016, true, 'pt 3.5.1'),
  text(R2021, true, 'pt 3.5.1'),
  assumed(R2025A, true, 'pt 3.5.1'),
  text(R2025B, true, 'pt 3.5.1'),
  assumed(R2026A, true),
  secondary(R2026B, true), // weak: question bank without a published key, 2026
)
