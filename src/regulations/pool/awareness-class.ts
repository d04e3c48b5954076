import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import { G2022, G2025 } from '../instruments.js'
import { AC2022 } from '../neighbouring-instruments.js'
import { assumed, secondary, text } from '../version.js'

/** Lessons in the class. */
export const awarenessClassLessons = provision({
  id: 'awareness-class.lessons',
  unit: 'count',
  governedBy: 'class-opening',
  before: 'none',
  informative: true,
  versions: [
    secondary(AC2022, 5), // Party history, Platform, Charter, Ho Chi Minh thought, striving to join
  ],
})

/** Periods of each lesson. */
export const awarenessClassLessonPeriods = provision({
  id: 'awareness-class.lesson-periods',
  unit: 'list',
  governedBy: 'class-opening',
  before: 'none',
  informative: true,
  versions: [
    secondary(AC2022, [5, 10, 5, 5, 5]), // 30 in all
  ],
})

/** Total periods. */
export const awarenessClassPeriods = provision({
  id: 'awareness-class.periods',
  unit: 'period',
  governedBy: 'class-opening',
  before: 'none',
  versions: [
    secondary(AC2022, 50), // 30 lessons + 5 discussion + 5 visit or new topic + 5 questions + 5 essay and closing
  ],
})

/** Length of the class. */
export const awarenessClassHalfDays = provision({
  id: 'awareness-class.half-days',
  unit: 'half-day',
  governedBy: 'class-opening',
  before: 'none',
  informative: true,
  versions: [
    secondary(AC2022, 10), // 5 days; still 5 days in December 2025
  ],
})

/** Education needed to enter the class. */
export const awarenessClassEntrantEducation = provision({
  id: 'awareness-class.entrant.education',
  unit: 'choice',
  governedBy: 'class-opening',
  before: 'none',
  versions: [
    secondary(AC2022, 'lower-secondary-or-equivalent'), // relaxed for minority, border, island areas; keeps the equivalence wording that the 2021 regulation dropped
  ],
})

/** National minimum age to enter the class. */
export const awarenessClassEntrantAgeMinimum = provision({
  id: 'awareness-class.entrant.age.minimum',
  unit: 'completed-month',
  countsFrom: 'birth',
  governedBy: 'class-opening',
  before: 'none',
  informative: true,
  versions: [
    secondary(AC2022, 'none-stated'), // Hanoi expressly allows attendance before 18 (local)
  ],
})

export const awarenessClassOpenedByUpperCommitteeClause = clause(
  'awareness-class.opened-by-upper-committee',
  assumed(G2022),
  text(G2025, 'pt I.1.1(a–b)'),
)

export const awarenessClassAttendedFromListClause = clause(
  'awareness-class.attended-from-list',
  assumed(G2022),
  text(G2025, 'pt I.1.1'),
)
