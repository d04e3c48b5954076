import { clause } from '../../law/clause.js'
import { CH2011 } from '../instruments.js'
import { text } from '../version.js'

/** The steps of Charter art. 4 and 5 follow one another, so the days that papers tell of them do. */
export const daysAgreeClause = clause('agreement.days', text(CH2011, 'art. 4, 5'))

/** A step of Charter art. 4 and 5 that answers another presupposes it. */
export const referencesAgreeClause = clause('agreement.references', text(CH2011, 'art. 4, 5'))

/** Each step of Charter art. 4 and 5 is taken once, and one taken again is another step. */
export const enteredOnceClause = clause('agreement.entered-once', text(CH2011, 'art. 4, 5'))
