import { clause } from './clause.js'
import { G2022, G2025 } from './instruments.js'
import { TC2020, TC2025 } from './neighbouring-instruments.js'
import { assumed, secondary, text } from './version.js'

// Clauses on the pool that fix no figure: the point each rule rests on, by version.

export const poolListedByResolutionClause = clause(
  'pool.listed-by-resolution',
  assumed(G2022, true),
  text(G2025, true, 'pt I.1.1(d), I.1.3'),
)

export const poolApplicationSequenceClause = clause(
  'pool.application-sequence',
  assumed(G2022, true),
  text(G2025, true, 'pt I.1.3'),
)

export const awarenessClassAttendedFromListClause = clause(
  'awareness-class.attended-from-list',
  assumed(G2022, true),
  text(G2025, true, 'pt I.1.1'),
)

export const classRegisterClause = clause('class.register', secondary(TC2020, true), secondary(TC2025, true))
