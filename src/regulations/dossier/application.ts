import { clause } from '../../law/clause.js'
import { CH2011, G2017, G2022, S2016, S2021, S2025 } from '../instruments.js'
import { assumed, secondary, text } from '../version.js'

export const applicationSelfMadeClause = clause(
  'application.self-made',
  text(CH2011, 'art. 4.1'),
  assumed(S2016),
  text(S2021, 'pt 3.2'),
  text(S2025, 'pt 3.2'),
)

export const applicationHandwrittenClause = clause(
  'application.handwritten',
  secondary(G2017),
  secondary(G2022),
)

export const applicationBeforeDeclarationClause = clause(
  'application.before-declaration',
  assumed(S2016),
  secondary(S2021, 'pt 3.2–3.4'),
  secondary(S2025, 'pt 3.2–3.4'),
)
