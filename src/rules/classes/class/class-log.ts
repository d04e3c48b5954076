import type { PlainDay } from '../../../calendar/plain-day.js'
import { attendanceOf, type ClassFile, traineeOf } from '../../../casefile/class/class-file.js'
import type { ClassAct } from '../../../casefile/shapes.js'
import type { Citable } from '../../../law/clause.js'
import type { Effect, Finding } from '../../../law/finding.js'
import { Inquiry } from '../../../law/inquiry.js'
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
import type { RuleId } from '../../engine/codes.js'
import { findingFrom } from '../../engine/finding-from.js'
import { type Answer, holds, missing } from '../../engine/rule.js'
import type { Rulebook } from '../../engine/rulebook.js'
import { certificateLastDay } from './certificate-record.js'

type ClassActType = ClassAct['type']

/** One rule of the class: the acts it guards, what breaking it does, and the check. */
export interface ClassRule<T extends ClassActType = ClassActType> {
  readonly id: RuleId
  readonly breaking: Effect
  readonly guards: readonly T[]
  /** Every provision the check may ask. */
  readonly provisions: readonly Citable[]
  check(file: ClassFile, act: Extract<ClassAct, { type: T }>, ask: Inquiry): Answer | undefined
}

/** A rule of the class, with its check typed by the acts it guards. */
function classRule<const T extends ClassActType>(definition: ClassRule<T>): ClassRule {
  return definition as unknown as ClassRule
}

/** The person was enrolled. */
const enrolled = classRule({
  id: 'class.not-enrolled',
  breaking: 'bar',
  guards: ['essay.marked', 'class-certificate.issued'],
  provisions: [classRegisterClause],
  check: (file, act, ask) => {
    ask.cite(classRegisterClause)
    return traineeOf(file, act.person) ? undefined : missing('person.enrolled')
  },
})

/** The entrant to the awareness class has lower secondary or equivalent, relaxed for some areas (61-HD/BTGTW). */
const entrantEducation = classRule({
  id: 'class.entrant-education',
  breaking: 'breach',
  guards: ['person.enrolled'],
  provisions: [awarenessClassEntrantEducation],
  check: (file, act, ask) => {
    if (file.course !== 'awareness' || act.relaxed === true) return undefined
    const required = ask.law(awarenessClassEntrantEducation)
    if (required === undefined || act.education === undefined) return undefined
    return holds(reachesLevel(act.education, required), { actual: act.education, required })
  },
})

/** A class of at least 25 when it opens (1147-QĐ/BTGDVTW, from 2025-12-01). */
const size = classRule({
  id: 'class.size',
  breaking: 'breach',
  guards: ['session.held'],
  provisions: [classSizeMinimum],
  check: (file, _act, ask) => {
    if (file.openedOn !== undefined) return undefined
    const minimum = ask.law(classSizeMinimum)
    const actual = Object.keys(file.trainees).length
    return minimum === undefined ? undefined : holds(actual >= minimum, { actual, minimum })
  },
})

/** The essay is written only with 80 % attendance (1147-QĐ/BTGDVTW, from 2025-12-01). */
const attendance = classRule({
  id: 'class.attendance',
  breaking: 'bar',
  guards: ['essay.marked'],
  provisions: [classAttendanceMinimum],
  check: (file, act, ask) => {
    const required = ask.law(classAttendanceMinimum)
    if (required === undefined || !traineeOf(file, act.person)) return undefined
    const actual = attendanceOf(file, act.person)
    return holds(actual >= required, { actual: Math.floor(actual * 10) / 10, required })
  },
})

/** One rewrite of the essay at the most (1147-QĐ/BTGDVTW, from 2025-12-01). */
const rewrites = classRule({
  id: 'class.essay-rewrites',
  breaking: 'bar',
  guards: ['essay.marked'],
  provisions: [classEssayRewritesMaximum],
  check: (file, act, ask) => {
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
const passed = classRule({
  id: 'class.essay-passed',
  breaking: 'bar',
  guards: ['completion.decided', 'class-certificate.issued'],
  provisions: [classEssayPass],
  check: (file, act, ask) => {
    const persons = act.type === 'completion.decided' ? act.persons : [act.person]
    const judged = persons.flatMap((person) => {
      const required = ask.law(classEssayPass, essayDay(file, person, act))
      return required === undefined ? [] : [{ mark: traineeOf(file, person)?.marks.at(-1) ?? 0, required }]
    })
    const [first] = judged
    if (!first) return undefined
    const failed = judged.filter(({ mark, required }) => mark < required).length
    return holds(failed === 0, { failed, required: first.required })
  },
})

/** A certificate follows the completion decision (1147-QĐ/BTGDVTW, from 2025-12-01). */
const earned = classRule({
  id: 'class.certificate-earned',
  breaking: 'bar',
  guards: ['class-certificate.issued'],
  provisions: [classEssayPass],
  check: (file, act, ask) => {
    if (ask.law(classEssayPass, essayDay(file, act.person, act)) === undefined) return undefined
    return traineeOf(file, act.person)?.completedOn === undefined ? missing('completion.decided') : undefined
  },
})

/** The certificate within 15 days of the completion decision. */
const onTime = classRule({
  id: 'class.certificate-on-time',
  breaking: 'breach',
  guards: ['class-certificate.issued'],
  provisions: [classCertificateDeadline],
  check: (file, act, ask) => {
    const completedOn = traineeOf(file, act.person)?.completedOn
    if (completedOn === undefined) return undefined
    const lastDay = certificateLastDay(completedOn, ask)
    if (lastDay === undefined) return undefined
    return holds(act.on <= lastDay, { completedOn, lastDay, actual: act.on })
  },
})

/** Every rule of the class. */
export const classRules: readonly ClassRule[] = [
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
export function classFindings(book: Rulebook, file: ClassFile, act: ClassAct): readonly Finding[] {
  return classRules
    .filter((one) => one.guards.includes(act.type))
    .flatMap((one) => {
      const ask = new Inquiry(book.setting, act.on, one.provisions)
      return findingFrom(one, ask, () => one.check(file, act, ask)) ?? []
    })
}
