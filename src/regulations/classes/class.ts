import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import { TC2020, TC2025 } from '../neighbouring-instruments.js'
import { secondary, unknown } from '../version.js'

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
  informative: true,
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

export const classRegisterClause = clause('class.register', secondary(TC2020), secondary(TC2025))
