import type { PlainDay } from '../../../calendar/plain-day.js'
import { attendanceOf, type ClassFile, traineeOf } from '../../../casefile/class/class-file.js'
import type { ClassAct } from '../../../casefile/shapes.js'
import {
  classAttendanceMinimum,
  classCertificateDeadline,
  classEssayPass,
  classEssayRewritesMaximum,
  classRegisterClause,
  classSizeMinimum,
} from '../../../regulations/classes/class.js'
import { awarenessClassEntrantEducation } from '../../../regulations/pool/awareness-class.js'
import { reachesLevel } from '../../applicant/education.js'
import type { LogRule } from '../../engine/log-rules.js'
import { countedFrom, holds, missing } from '../../engine/rule.js'
import { certificateLastDay } from './certificate-record.js'
import { ofClass, personsOf } from './class-rule.js'
import { daysInOrder } from './days-in-order.js'
import { enteredOnce } from './entered-once.js'
import { issuer } from './issuer.js'

/** Each person was enrolled; a session stands where somebody else was in it, who does not count. */
const enrolled = ofClass.rule({
  id: 'class.not-enrolled',
  actor: 'communePoliticalCentre',
  breaking: 'bar',
  guards: ['session.held', 'essay.marked', 'completion.decided', 'class-certificate.issued'],
  provisions: [classRegisterClause],
  cure: [],
  check: ({ file, act, ask }) => {
    ask.cite(classRegisterClause)
    if (personsOf(act).every((person) => traineeOf(file, person) !== undefined)) return undefined
    const answer = missing('person.enrolled')
    return act.type === 'session.held' ? { ...answer, effect: 'breach' } : answer
  },
})

/** The entrant to the awareness class has lower secondary or equivalent, relaxed for some areas (61-HD/BTGTW). */
const entrantEducation = ofClass.rule({
  id: 'class.entrant-education',
  actor: 'communePoliticalCentre',
  breaking: 'breach',
  guards: ['person.enrolled'],
  provisions: [awarenessClassEntrantEducation],
  cure: [],
  check: ({ file, act, ask }) => {
    if (file.course !== 'awareness' || act.relaxed === true) return undefined
    const required = ask.law(awarenessClassEntrantEducation)
    if (required === undefined || act.education === undefined) return undefined
    return holds(reachesLevel(act.education, required), { actual: act.education, required })
  },
})

/** A class of at least 25 when it opens (1147-QĐ/BTGDVTW, from 2025-12-01). */
const size = ofClass.rule({
  id: 'class.size',
  actor: 'communePoliticalCentre',
  breaking: 'breach',
  guards: ['session.held'],
  provisions: [classSizeMinimum],
  cure: [],
  check: ({ file, ask }) => {
    if (file.openedOn !== undefined) return undefined
    const minimum = ask.law(classSizeMinimum)
    const actual = Object.keys(file.trainees).length
    return minimum === undefined ? undefined : holds(actual >= minimum, { actual, minimum })
  },
})

/** The essay is written only with 80 % attendance (1147-QĐ/BTGDVTW, from 2025-12-01). */
const attendance = ofClass.rule({
  id: 'class.attendance',
  actor: 'communePoliticalCentre',
  breaking: 'bar',
  guards: ['essay.marked'],
  provisions: [classAttendanceMinimum],
  cure: [],
  check: ({ file, act, ask }) => {
    const required = ask.law(classAttendanceMinimum)
    if (required === undefined || !traineeOf(file, act.person)) return undefined
    const actual = attendanceOf(file, act.person)
    return holds(actual >= required, { actual: Math.floor(actual * 10) / 10, required })
  },
})

/** One rewrite of the essay at the most (1147-QĐ/BTGDVTW, from 2025-12-01). */
const rewrites = ofClass.rule({
  id: 'class.essay-rewrites',
  actor: 'communePoliticalCentre',
  breaking: 'bar',
  guards: ['essay.marked'],
  provisions: [classEssayRewritesMaximum],
  cure: [],
  check: ({ file, act, ask }) => {
    const maximum = ask.law(classEssayRewritesMaximum)
    if (maximum === undefined) return undefined
    const written = traineeOf(file, act.person)?.marks.length ?? 0
    return holds(written <= maximum, { actual: written, maximum })
  },
})

/** A person's last essay up to the day of an act. */
function lastEssay(file: ClassFile, person: string, act: ClassAct) {
  return file.log.findLast(
    (one): one is Extract<ClassAct, { type: 'essay.marked' }> =>
      one.type === 'essay.marked' && one.person === person && one.on <= act.on,
  )
}

/** Day of a person's last essay, whose law governs the mark; the day of the act where none was written. */
function essayDay(file: ClassFile, person: string, act: ClassAct): PlainDay {
  return lastEssay(file, person, act)?.on ?? act.on
}

/** Completion is decided, and a certificate issued, only for those whose last essay passed. */
const passed = ofClass.rule({
  id: 'class.essay-passed',
  actor: 'communePoliticalCentre',
  breaking: 'bar',
  guards: ['completion.decided', 'class-certificate.issued'],
  provisions: [classEssayPass],
  cure: [],
  check: ({ file, act, ask }) => {
    const persons = act.type === 'completion.decided' ? act.persons : [act.person]
    const essays = persons.flatMap((person) => {
      const required = ask.law(classEssayPass, essayDay(file, person, act))
      return required === undefined ? [] : [{ mark: lastEssay(file, person, act)?.mark ?? 0, required }]
    })
    const [first] = essays
    if (!first) return undefined
    const failed = essays.filter(({ mark, required }) => mark < required).length
    return holds(failed === 0, { failed, required: first.required })
  },
})

/** A certificate follows the completion decision (1147-QĐ/BTGDVTW, from 2025-12-01). */
const earned = ofClass.rule({
  id: 'class.certificate-earned',
  actor: 'communePoliticalCentre',
  breaking: 'bar',
  guards: ['class-certificate.issued'],
  provisions: [classEssayPass],
  cure: [],
  check: ({ file, act, ask }) => {
    if (ask.law(classEssayPass, essayDay(file, act.person, act)) === undefined) return undefined
    const completedOn = completionOf(file, act.person)
    return completedOn === undefined || completedOn > act.on ? missing('completion.decided') : undefined
  },
})

/** The certificate within 15 days of the completion decision; where the class is closed, of whoever has none yet. */
const onTime = ofClass.rule({
  id: 'class.certificate-on-time',
  actor: 'communePoliticalCentre',
  breaking: 'breach',
  guards: ['class-certificate.issued', 'class.closed'],
  provisions: [classCertificateDeadline],
  cure: [],
  check: ({ file, act, ask }) => {
    const completedOn = act.type === 'class.closed' ? firstAwaiting(file) : completionOf(file, act.person)
    if (completedOn === undefined) return undefined
    const lastDay = certificateLastDay(completedOn, ask)
    if (lastDay === undefined) return undefined
    const facts = { completedOn, lastDay, actual: act.on }
    if (act.type === 'class.closed' && act.on <= lastDay) return undefined
    return countedFrom(completedOn, holds(act.on <= lastDay, facts))
  },
})

const completionOf = (file: ClassFile, person: string) => traineeOf(file, person)?.completedOn

/** Day of the first completion decided of which the certificate is not issued. */
function firstAwaiting(file: ClassFile): PlainDay | undefined {
  return Object.values(file.trainees)
    .flatMap(({ completedOn, certifiedOn }) => (certifiedOn === undefined ? (completedOn ?? []) : []))
    .toSorted()[0]
}

/** Every rule of the class. */
export const classRules: readonly LogRule<ClassAct, ClassFile>[] = [
  enrolled,
  issuer,
  daysInOrder,
  enteredOnce,
  entrantEducation,
  size,
  attendance,
  rewrites,
  passed,
  earned,
  onTime,
]

/** Their ids. */
export const classRuleIds: readonly string[] = classRules.map(({ id }) => id)

/** What the rules find of an act of a class, met rules included; a rule not yet in force finds nothing. */
export const classFindings = ofClass.findingsBy(classRules)
