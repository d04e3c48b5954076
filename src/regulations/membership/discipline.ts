import { provision } from '../../law/provision.js'
import { clause } from '../clause.js'
import { CH2011 } from '../instruments.js'
import { DS2022, DS2025, DS2026 } from '../neighbouring-instruments.js'
import { assumed, secondary } from '../version.js'

// Discipline of members [kỷ luật đảng viên]: its limitation, what it does to the review, and the criminal fast track.

/** Limitation period of a reprimand [khiển trách]. */
export const disciplineLimitationReprimand = provision({
  id: 'discipline.limitation.reprimand',
  unit: 'month',
  countsFrom: 'breach',
  governedBy: 'discipline',
  before: 'carry',
  versions: [
    secondary(DS2022, 60),
    secondary(DS2026, 60), // keyed question bank, 2026
  ],
})

/** Limitation period of a warning [cảnh cáo] and of a dismissal [cách chức]. */
export const disciplineLimitationWarningDismissal = provision({
  id: 'discipline.limitation.warning-dismissal',
  unit: 'month',
  countsFrom: 'breach',
  governedBy: 'discipline',
  before: 'carry',
  versions: [
    secondary(DS2022, 120),
    secondary(DS2026, 120), // keyed question bank, 2026
  ],
})

/** Limitation period of an expulsion [khai trừ]: none. */
export const disciplineLimitationExpulsion = provision({
  id: 'discipline.limitation.expulsion',
  unit: 'choice',
  countsFrom: 'breach',
  governedBy: 'discipline',
  before: 'carry',
  versions: [secondary(DS2022, 'no-limit'), assumed(DS2026, 'no-limit')],
})

/** Situations that open removal (official member: expulsion) without the ordinary procedure; unknown before 296-QĐ/TW. */
export const criminalFastTrackThreshold = provision({
  id: 'criminal.fast-track.threshold',
  unit: 'set',
  governedBy: 'act',
  before: 'none',
  versions: [
    secondary(DS2025, ['wanted', 'detained', 'non-custodial-reform', 'imprisonment'], 'art. 16.3'),
    assumed(DS2026, ['wanted', 'detained', 'non-custodial-reform', 'imprisonment']),
  ],
})

export const probationDisciplineReviewedAtTermClause = clause(
  'probation.discipline-reviewed-at-term',
  secondary(CH2011, true, 'art. 35'),
  secondary(DS2025, true, 'art. 9'),
  assumed(DS2026, true),
)
