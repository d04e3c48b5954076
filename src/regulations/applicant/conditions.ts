import { clause } from '../../law/clause.js'
import { CH2011, R2016, R2021, R2025B, S2021, S2025 } from '../instruments.js'
import { assumed, secondary, text } from '../version.js'

// Conditions at the steps after the cell's consideration. The texts fix when a condition is judged, who looks at the file
// again, and what becomes of a wrong decision; they say nothing of a condition that fails between two steps.

/** A condition is judged as of the cell's consideration; the competent committee re-checks what was true on that day. */
export const conditionsJudgedAtConsiderationClause = clause(
  'conditions.judged-at-consideration',
  text(CH2011, 'art. 4.3'),
  secondary(R2016, 'pt 1.1.1, 3.2.1'),
  text(R2021, 'pt 1.1.1, 3.2.1'),
  text(R2025B, 'pt 1.1.1, 3.2.1'),
)

/** The same of the cell's review of a recognition: a decision rests on a proposal that was rightly made (a reading). */
export const conditionsJudgedAtReviewClause = clause(
  'conditions.judged-at-review',
  assumed(CH2011, 'art. 5'),
  assumed(R2016, 'pt 4.2'),
  assumed(R2021, 'pt 4.2'),
  assumed(R2025B, 'pt 4.2'),
)

/** The applicant declares the background truthfully, and what special rules deal with is dealt with by them (a reading). */
export const exceptionsToldClause = clause(
  'conditions.exceptions-told',
  assumed(CH2011, 'art. 4.1'),
  assumed(S2021, 'pt 3.3, 6.1'),
  assumed(S2025, 'pt 3.3, 6.1'),
)

/** Citizenship, Charter art. 1.2 and the political standard hold at the decision; that a later loss bars it is a reading. */
export const conditionsStandingAtDecisionClause = clause(
  'conditions.standing-at-decision',
  assumed(CH2011, 'art. 1.2, 4.3'),
  assumed(R2021, 'pt 4.4.1'),
  assumed(R2025B, 'pt 4.4.1'),
  assumed(S2021, 'pt 3.7'),
  assumed(S2025, 'pt 3.7'),
)

/** Nothing is judged again at the ceremony; what comes up is reported to the committee that decided (a reading). */
export const conditionsBeforeCeremonyClause = clause(
  'conditions.before-ceremony',
  assumed(R2016, 'pt 4.1'),
  assumed(R2021, 'pt 4.1, 4.4.1'),
  assumed(R2025B, 'pt 4.1, 4.4.1'),
  assumed(S2025, 'pt 3.9(c)'),
)

/** A criminal case opened against the applicant: decision and ceremony wait for its outcome (a reading). */
export const conditionsCriminalCaseClause = clause(
  'conditions.criminal-case-opened',
  assumed(CH2011, 'art. 1.2'),
  assumed(R2021, 'pt 9.3.2'),
  assumed(R2025B, 'pt 9.3.2'),
)
