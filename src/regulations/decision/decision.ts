import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import { CH2011, R2011, R2016, R2021, R2025A, R2025B } from '../instruments.js'
import { assumed, secondary, text, unknown } from '../version.js'

/** Time to decide admission. */
export const decisionAdmissionDeadline = provision({
  id: 'decision.admission.deadline',
  unit: 'working-day',
  countsFrom: 'cell-resolution',
  governedBy: 'cell-resolution',
  before: 'carry',
  versions: [
    assumed(R2011, 60),
    text(R2016, 60, 'pt 4.3.1'),
    assumed(R2021, 60, 'pt 4.3.1'), // same before and after
    text(R2025A, 60, 'pt 4.3.1'),
    text(R2025B, 45, 'pt 4.3.1'),
  ],
})

/** Time to decide recognition. */
export const decisionRecognitionDeadline = provision({
  id: 'decision.recognition.deadline',
  unit: 'working-day',
  countsFrom: 'cell-resolution',
  governedBy: 'cell-resolution',
  before: 'carry',
  versions: [
    assumed(R2011, 30),
    text(R2016, 30, 'pt 4.3.1'),
    assumed(R2021, 30, 'pt 4.3.1'),
    secondary(R2025A, 30, 'pt 4.3.1'),
    text(R2025B, 30, 'pt 4.3.1'),
  ],
})

/** Longest extension in a special case (both decisions). */
export const decisionExtensionMaximum = provision({
  id: 'decision.extension.maximum',
  unit: 'working-day',
  countsFrom: 'limit-end',
  governedBy: 'cell-resolution',
  before: 'carry',
  versions: [
    unknown(R2011),
    text(R2016, 30, 'pt 4.3.1'),
    assumed(R2021, 30, 'pt 4.3.1'),
    assumed(R2025A, 30, 'pt 4.3.1'),
    text(R2025B, 15, 'pt 4.3.1'),
  ],
})

/** Event that starts the decision clock. */
export const decisionClockStart = provision({
  id: 'decision.clock-start',
  unit: 'choice',
  governedBy: 'cell-resolution',
  before: 'carry',
  versions: [
    text(R2016, 'cell-resolution', 'pt 4.3.1'),
    assumed(R2021, 'cell-resolution', 'pt 4.3.1'),
    text(R2025A, 'cell-resolution', 'pt 4.3.1'),
    text(R2025B, 'cell-resolution', 'pt 4.3.1'),
  ],
})

export const decisionFixesSeniorityClause = clause(
  'decision.fixes-seniority',
  text(CH2011, 'art. 5.4'),
  secondary(R2016, 'pt 4.5'),
  text(R2021, 'pt 4.5'),
  assumed(R2025A, 'pt 4.5'),
  text(R2025B, 'pt 4.5'),
)

export const decisionCellNotifiedClause = clause(
  'decision.cell-notified',
  text(R2016, 'pt 4.3.1'),
  text(R2021, 'pt 4.3.1'),
  assumed(R2025A, 'pt 4.3.1'),
  text(R2025B, 'pt 4.3.1'),
)

export const decisionOnePersonClause = clause('decision.one-person', secondary(CH2011, 'art. 4.3'))

export const decisionResolutionsFirstClause = clause('decision.resolutions-first', text(CH2011, 'art. 4'))
