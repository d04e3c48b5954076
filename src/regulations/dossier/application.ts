import { clause } from '../clause.js'
import { CH2011, G2017, G2022, S2016, S2021, S2025 } from '../instruments.js'
import { assumed, secondary, text } from '../version.js'

export const applicationSelfMadeClause = clause(
  'application.self-made',
  text(CH2011, true, 'art. 4.1'),
  assumed(S2016, true),
  text(S2021, true, 'pt 3.2'),
  text(S2025, true, 'pt 3.2'),
)

export const applicationHandwrittenClause = clause(
  'application.handwritten',
  secondary(G2017, true),
  secondary(G2022, true),
)

export const applicationBeforeDeclarationClause = clause(
  'application.before-declaration',
  assumed(S2016, true),
  secondary(S2021, true, 'pt 3.2–3.4'),
  secondary(S2025, true, 'pt 3.2–3.4'),
)
