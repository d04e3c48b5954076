import { provision } from '../../law/provision.js'
import { AC2022, NC2022, TC2020, TC2025 } from '../neighbouring-instruments.js'
import { secondary, unknown } from '../version.js'

// How the two classes are run. One block per provision: what each instrument says of it, oldest first within a layer.

/** Lessons in the class. */
export const awarenessClassLessons = provision({
  id: 'awareness-class.lessons',
  unit: 'count',
  governedBy: 'class-opening',
  before: 'none',
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
  versions: [
    secondary(AC2022, 'none-stated'), // Hanoi expressly allows attendance before 18 (local)
  ],
})

/** Learners per class (both classes). */
export const classSizeMinimum = provision({
  id: 'class.size.minimum',
  unit: 'count',
  governedBy: 'class-opening',
  before: 'none',
  versions: [
    secondary(TC2025, 25), // one responsible teacher, one class officer, one monitor and 1–2 deputies
  ],
})

/** Periods to attend before writing the final essay (both classes). */
export const classAttendanceMinimum = provision({
  id: 'class.attendance.minimum',
  unit: 'percent',
  countsFrom: 'class-opening',
  governedBy: 'essay',
  before: 'none',
  versions: [unknown(TC2020), secondary(TC2025, 80)],
})

/** Lowest passing mark on the 10-point scale. */
export const classEssayPass = provision({
  id: 'class.essay.pass',
  unit: 'point',
  governedBy: 'essay',
  before: 'none',
  versions: [
    secondary(TC2025, 5), // one essay
  ],
})

/** Rewrites after a failed essay. */
export const classEssayRewritesMaximum = provision({
  id: 'class.essay.rewrites.maximum',
  unit: 'count',
  governedBy: 'essay',
  before: 'none',
  versions: [secondary(TC2025, 1)],
})

/** Rank bands. */
export const classEssayRanks = provision({
  id: 'class.essay.ranks',
  unit: 'list',
  governedBy: 'essay',
  before: 'none',
  versions: [
    secondary(TC2025, [
      [5, 'average'],
      [7, 'fair'],
      [8, 'good'],
      [9, 'excellent'],
    ]),
  ],
})

/** Time to hand out the certificate. */
export const classCertificateDeadline = provision({
  id: 'class.certificate.deadline',
  unit: 'day',
  countsFrom: 'completion',
  governedBy: 'completion',
  before: 'none',
  versions: [
    secondary(TC2025, 15), // register kept permanently; day kind (working or calendar) not established
  ],
})

/** Topics of the new-member class. */
export const newMemberClassTopics = provision({
  id: 'new-member-class.topics',
  unit: 'count',
  governedBy: 'class-opening',
  before: 'none',
  versions: [secondary(NC2022, 10)],
})
