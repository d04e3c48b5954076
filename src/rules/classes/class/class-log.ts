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
import { type LogRule, logRules } from '../../engine/log-rules.js'
import { countedFrom, holds, missing } from '../../engine/rule.js'
import { certificateLastDay } from './certificate-record.js'

const ofClass = logRules<ClassAct, ClassFile>()

/** The person was enrolled. */
const enrolled = ofClass.rule({
  id: 'class.not-enrolled',
  actor: 'communePoliticalCentre',
  breaking: 'bar',
  guards: ['essay.marked', 'class-certificate.issued'],
  provisions: [classRegisterClause],
  cure: [],
  check: ({ file, act, ask }) => {
    ask.cite(classRegisterClause)
    return traineeOf(file, act.person) ? undefined : missing('person.enrolled')
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

/** Day of a person's last essay, whose law governs the mark; the day of the act where none was written. */
function essayDay(file: ClassFile, person: string, act: ClassAct): PlainDay {
  return file.log.filter((one) => one.type === 'essay.marked' && one.person === person).at(-1)?.on ?? act.on
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
      return required === undefined ? [] : [{ mark: traineeOf(file, person)?.marks.at(-1) ?? 0, required }]
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
    return traineeOf(file, act.person)?.completedOn === undefined ? missing('completion.decided') : undefined
  },
})

/** The certificate within 15 days of the completion decision. */
const onTime = ofClass.rule({
  id: 'class.certificate-on-time',
  actor: 'communePoliticalCentre',
  breaking: 'breach',
  guards: ['class-certificate.issued'],
  provisions: [classCertificateDeadline],
  cure: [],
  check: ({ file, act, ask }) => {
    const completedOn = traineeOf(file, act.person)?.completedOn
    if (completedOn === undefined) return undefined
    const lastDay = certificateLastDay(completedOn, ask)
    if (lastDay === undefined) return undefined
    return countedFrom(completedOn, holds(act.on <= lastDay, { completedOn, lastDay, actual: act.on }))
  },
})

/** Every rule of the class. */
export const classRules: readonly LogRule<ClassAct, ClassFile>[] = [
  enrolled,
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
