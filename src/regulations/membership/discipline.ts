import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import { R2016, R2021, R2025A, R2025B } from '../instruments.js'
import { DS2017, DS2022, DS2025, DS2026 } from '../neighbouring-instruments.js'
import { assumed, secondary, text } from '../version.js'

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

/** Deferral of every form: stated of an expulsion, and read of the others. */
export const disciplineDeferredClause = clause(
  'discipline.deferred',
  assumed(DS2022),
  assumed(DS2025, 'art. 8'),
)

/** An expulsion is decided by votes of its own; no other discipline stands for it. */
export const disciplineNoExpulsionClause = clause(
  'discipline.no-expulsion',
  secondary(R2016, 'pt 9.3'),
  assumed(R2021, 'pt 9.3.4'),
  assumed(R2025A, 'pt 9.3.4'),
  text(R2025B, 'pt 9.3.4'),
)

/** What was opened is concluded, after a death too. */
export const disciplineConcludedClause = clause(
  'discipline.concluded',
  text(DS2017, 'art. 5(2)'),
  assumed(DS2022),
)
