import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import { R2016, R2021, R2025A, R2025B, R2026B } from '../instruments.js'
import { DS2025 } from '../neighbouring-instruments.js'
import { assumed, secondary, text } from '../version.js'

/** Time to complain against removal. */
export const complaintRemovalDeadline = provision({
  id: 'complaint.removal.deadline',
  unit: 'working-day',
  countsFrom: 'decision-receipt',
  governedBy: 'decision-receipt',
  before: 'carry',
  versions: [
    text(R2016, 30, 'pt 8.2'),
    secondary(R2021, 30, 'pt 8.2'),
    assumed(R2025A, 30, 'pt 8.2'),
    text(R2025B, 30, 'pt 8.2'), // up to the Secretariat; members abroad: separate rule
    secondary(R2026B, 30), // keyed question bank, 2026
  ],
})

/** Time to answer at local levels. */
export const complaintRemovalAnswerLocal = provision({
  id: 'complaint.removal.answer.local',
  unit: 'working-day',
  countsFrom: 'complaint-receipt',
  governedBy: 'complaint-receipt',
  before: 'carry',
  versions: [
    text(R2016, 90, 'pt 8.2'),
    secondary(R2021, 90, 'pt 8.2'),
    assumed(R2025A, 90, 'pt 8.2'),
    text(R2025B, 90, 'pt 8.2'),
  ],
})

/** Time to answer at central level. */
export const complaintRemovalAnswerCentral = provision({
  id: 'complaint.removal.answer.central',
  unit: 'working-day',
  countsFrom: 'complaint-receipt',
  governedBy: 'complaint-receipt',
  before: 'carry',
  versions: [
    text(R2016, 180, 'pt 8.2'),
    secondary(R2021, 180, 'pt 8.2'),
    assumed(R2025A, 180, 'pt 8.2'),
    text(R2025B, 180, 'pt 8.2'),
  ],
})

/** Bodies bound by the local limit: the level directly above a grassroots organisation was the district to 2025-06-30. */
export const complaintRemovalLocalLevels = provision({
  id: 'complaint.removal.local-levels',
  unit: 'set',
  governedBy: 'complaint-receipt',
  before: 'carry',
  versions: [
    text(R2016, ['province', 'district'], 'pt 8.2'),
    secondary(R2021, ['province', 'district'], 'pt 8.2'),
    assumed(R2025A, ['province', 'district'], 'pt 8.2'),
    text(R2025B, ['province', 'upperCommittee'], 'pt 8.2'),
  ],
})

/** Time to complain against a disciplinary decision: plain days. */
export const complaintDisciplineDeadline = provision({
  id: 'complaint.discipline.deadline',
  unit: 'day',
  countsFrom: 'decision-receipt',
  governedBy: 'decision-receipt',
  before: 'carry',
  versions: [
    secondary(DS2025, 30, 'art. 25'), // keyed question bank, 2025
  ],
})

export const complaintAdmissibleClause = clause(
  'complaint.admissible',
  secondary(R2016, 'pt 8.2'),
  secondary(R2021, 'pt 8.2'),
  assumed(R2025A, 'pt 8.2'),
  text(R2025B, 'pt 8.2'),
)

/** The times of the answer to a complaint against a removal, read of one against discipline too. */
export const complaintDisciplineAnswerClause = clause(
  'complaint.discipline-answer',
  assumed(R2016, 'pt 8.2'),
  assumed(R2021, 'pt 8.2'),
  assumed(R2025A, 'pt 8.2'),
  assumed(R2025B, 'pt 8.2'),
)
