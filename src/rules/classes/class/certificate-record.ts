import { addDays } from '../../../calendar/day-arithmetic.js'
import type { Facts } from '../../../law/finding.js'
import type { Inquiry } from '../../../law/inquiry.js'
import {
  classAttendanceMinimum,
  classCertificateDeadline,
  classEssayPass,
  classEssayRewritesMaximum,
  classSizeMinimum,
} from '../../../regulations/classes/class.js'
import { certificateDays } from '../../../regulations/policies.js'
import { type Answer, broken, countedFrom, holds, met, rule } from '../../engine/rule.js'

/** Record of one person's class, as far as it is known. */
interface ClassRecord {
  readonly attendancePercent?: number | undefined
  readonly mark?: number | undefined
  readonly rewrites?: number | undefined
}

/**
 * Attendance, mark and rewrites against 1147-QĐ/BTGDVTW; only what is known is judged, and nothing before 2025-12-01,
 * when no rule is established. `undefined` where there is nothing to judge.
 */
export function completion(record: ClassRecord, day: string, ask: Inquiry): Answer | undefined {
  const attendance = ask.law(classAttendanceMinimum, day)
  const pass = ask.law(classEssayPass, day)
  const rewrites = ask.law(classEssayRewritesMaximum, day)
  if (attendance === undefined || pass === undefined || rewrites === undefined) return undefined
  if (record.attendancePercent !== undefined && record.attendancePercent < attendance)
    return broken({ actual: record.attendancePercent, required: attendance, of: 'attendance' })
  if (record.mark !== undefined && record.mark < pass)
    return broken({ actual: record.mark, required: pass, of: 'mark' })
  if (record.rewrites !== undefined && record.rewrites > rewrites)
    return broken({ actual: record.rewrites, required: rewrites, of: 'rewrites' })
  const known = knownOf(record)
  return Object.keys(known).length === 0 ? undefined : met(known)
}

/** What is recorded of a class, by name. */
function knownOf({ attendancePercent, mark, rewrites }: ClassRecord): Facts {
  return {
    ...(attendancePercent !== undefined && { attendance: attendancePercent }),
    ...(mark !== undefined && { mark }),
    ...(rewrites !== undefined && { rewrites }),
  }
}

/** A class of at least 25 (1147-QĐ/BTGDVTW); a smaller one is a breach of the centre. */
export const classSize = rule({
  id: 'class.size',
  breaking: 'breach',
  actor: 'communePoliticalCentre',
  guards: ['certificate.issued'],
  asks: 'evidence',
  needsTold: () => ['record'],
  provisions: [classSizeMinimum],
  cure: [],
  check: ({ act, on, ask }) => {
    if (act.record?.size === undefined) return undefined
    const minimum = ask.law(classSizeMinimum, act.record.completedOn ?? on)
    return minimum === undefined
      ? undefined
      : holds(act.record.size >= minimum, { actual: act.record.size, minimum })
  },
})

/** The certificate within 15 days of the completion decision (1147-QĐ/BTGDVTW). */
export const certificateInTime = rule({
  id: 'class.certificate-on-time',
  breaking: 'breach',
  actor: 'communePoliticalCentre',
  guards: ['certificate.issued'],
  asks: 'evidence',
  needsTold: () => ['record'],
  provisions: [classCertificateDeadline],
  cure: [],
  check: ({ act, on, ask }) => {
    const completedOn = act.record?.completedOn
    if (completedOn === undefined) return undefined
    const lastDay = certificateLastDay(completedOn, ask)
    if (lastDay === undefined) return undefined
    return countedFrom(completedOn, holds(on <= lastDay, { completedOn, lastDay, actual: on }))
  },
})

/** Last day for the certificate after a completion decision; `undefined` before the rule existed. */
export function certificateLastDay(completedOn: string, ask: Inquiry): string | undefined {
  const days = ask.law(classCertificateDeadline, completedOn)
  if (days === undefined) return undefined
  const isPlain = ask.policy(certificateDays) === 'plain-days'
  return isPlain ? addDays(completedOn, days) : ask.workingDays(completedOn, days)
}
