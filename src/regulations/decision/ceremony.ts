import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import { CH2011, R2011, R2016, R2021, R2025A, R2025B, R2026B, S2016, S2021, S2025 } from '../instruments.js'
import { assumed, secondary, text } from '../version.js'

/** Time to hold the admission ceremony. */
export const ceremonyDeadline = provision({
  id: 'ceremony.deadline',
  unit: 'working-day',
  countsFrom: 'ceremony-clock-start',
  governedBy: 'admission-decision',
  before: 'carry',
  versions: [
    assumed(R2011, 30),
    text(R2016, 30, 'pt 4.1'),
    text(R2021, 30, 'pt 4.1'),
    secondary(R2025A, 30, 'pt 4.1'),
    text(R2025B, 30, 'pt 4.1'),
    secondary(R2026B, 30), // keyed question bank, 2026 (several banks)
  ],
})

/** Event that starts the ceremony clock (receipt by the cell, or issue by the competent committee). */
export const ceremonyClockStart = provision({
  id: 'ceremony.clock-start',
  unit: 'choice',
  governedBy: 'admission-decision',
  before: 'carry',
  versions: [
    text(R2016, 'decision-received', 'pt 4.1'),
    text(R2021, 'decision-received', 'pt 4.1'),
    secondary(R2025A, 'decision-received', 'pt 4.1'),
    text(R2025B, 'decision-received', 'pt 4.1'),
    secondary(R2026B, 'decision-issued'), // keyed question bank, 2026 (several banks); issued by the competent committee
  ],
})

/** Who must be told of, and agree to, a late ceremony. */
export const ceremonyLateConsentBody = provision({
  id: 'ceremony.late.consent-body',
  unit: 'choice',
  governedBy: 'admission-decision',
  before: 'carry',
  versions: [
    secondary(R2016, 'upperCommittee', 'pt 4.1'),
    text(R2021, 'upperCommittee', 'pt 4.1'),
    secondary(R2025A, 'upperCommittee', 'pt 4.1'),
    text(R2025B, 'upperCommittee', 'pt 4.1'),
    secondary(R2026B, 'upperCommittee'), // keyed question bank, 2026
  ],
})

/** Steps of the ceremony programme. */
export const ceremonyProgrammeSteps = provision({
  id: 'ceremony.programme.steps',
  unit: 'count',
  governedBy: 'ceremony',
  before: 'carry',
  versions: [secondary(S2016, 7, 'pt 3.8'), text(S2021, 7, 'pt 3.8'), text(S2025, 7, 'pt 3.8')],
})

export const ceremonyEachSeparatelyClause = clause(
  'ceremony.each-separately',
  assumed(S2016),
  text(S2021, 'pt 3.8(a)'),
  text(S2025, 'pt 3.8(a)'),
)

export const ceremonyRightPlaceClause = clause(
  'ceremony.right-place',
  assumed(S2016),
  assumed(S2021, 'pt 3.9(c)'),
  text(S2025, 'pt 3.9(c)'),
)

export const ceremonyAfterDecisionClause = clause('ceremony.after-decision', text(CH2011, 'art. 5.1'))
