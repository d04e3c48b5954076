import { clause } from '../../law/clause.js'
import { CH2011, G2012, G2017, G2022, G2025 } from '../instruments.js'
import { assumed, secondary, text } from '../version.js'

/** The steps of Charter art. 4 and 5 follow one another, so the days that papers tell of them do. */
export const daysAgreeClause = clause('agreement.days', text(CH2011, 'art. 4, 5'))

/** A step of Charter art. 4 and 5 that answers another presupposes it. */
export const referencesAgreeClause = clause('agreement.references', text(CH2011, 'art. 4, 5'))

/** Each step of Charter art. 4 and 5 is taken once, and one taken again is another step. */
export const enteredOnceClause = clause('agreement.entered-once', text(CH2011, 'art. 4, 5'))

/** The forms of the dossier and of the member file, stable since 2012; the annex of 2025 was not read. */
export const formsOfPapersClause = clause(
  'agreement.document',
  assumed(G2012),
  secondary(G2017),
  secondary(G2022, 'pt II.1.1'),
  secondary(G2025, 'pt II.1.1'),
)
