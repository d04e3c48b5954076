import { provision } from '../../law/provision.js'
import { DS2022, DS2026 } from '../neighbouring-instruments.js'
import { assumed, secondary } from '../version.js'

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
