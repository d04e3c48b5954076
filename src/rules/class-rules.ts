import type { PlainDay } from '../calendar/plain-day.js'
import type { ClassAct } from '../casefile/class-act.js'
import { attendanceOf, type ClassFile, traineeOf } from '../casefile/class-file.js'
import type { Effect, Finding } from '../law/finding.js'
import { Inquiry } from '../law/inquiry.js'
import {
  awarenessClassEntrantEducation,
  classAttendanceMinimum,
  classEssayPass,
  classEssayRewritesMaximum,
  classSizeMinimum,
} from '../regulations/classes.js'
import { certificateLastDay } from './class-record.js'
import { reachesLevel } from './education.js'
import { national } from './judge.js'
import { type Answer, holds, missing } from './rule.js'
import type { Rulebook } from './rulebook.js'

/** One rule of the class: the acts it guards, what breaking it does, and the check. */
interface ClassRule {
  readonly id: string
  readonly breaking: Effect
  readonly guards: readonly ClassAct['type'][]
  check(file: ClassFile, act: ClassAct, ask: Inquiry, on: PlainDay): Answer | undefined
}

/** The person was enrolled. */
const enrolled: ClassRule = {
  id: 'class.not-enrolled',
  breaking: 'bar',
  guards: ['essay.marked', 'class-certificate.issued'],
  check: (file, act, ask) => {
    if (!('person' in act)) return undefined
    ask.law(awarenessClassEntrantEducation)
    return traineeOf(file, act.person) ? undefined : missing('person.enrolled')
  },
}

/** The entrant to the awareness class has lower secondary or equivalent, relaxed for some areas (61-HD/BTGTW). */
const entrantEducation: ClassRule = {
  id: 'class.entrant-education',
  breaking: 'breach',
  guards: ['person.enrolled'],
  check: (file, act, ask) => {
    if (act.type !== 'person.enrolled' || file.course !== 'awareness' || act.relaxed === true)
      return undefined
    const required = ask.law(awarenessClassEntrantEducation) as string | undefined
    if (required === undefined || act.education === undefined) return undefined
    return holds(reachesLevel(act.education, required), { actual: act.education, required })
  },
}

/** A class of at least 25 when it opens (1147-QĐ/BTGDVTW, from 2025-12-01). */
const size: ClassRule = {
  id: 'class.size',
  breaking: 'breach',
  guards: ['session.held'],
  check: (file, _act, ask) => {
    if (file.openedOn !== undefined) return undefined
    const minimum = ask.law(classSizeMinimum) as number | undefined
    const actual = Object.keys(file.trainees).length
    return minimum === undefined ? undefined : holds(actual >= minimum, { actual, minimum })
  },
}

/** The essay is written only with 80 % attendance (1147-QĐ/BTGDVTW, from 2025-12-01). */
const attendance: ClassRule = {
  id: 'class.attendance',
  breaking: 'bar',
  guards: ['essay.marked'],
  check: (file, act, ask) => {
    const required = ask.law(classAttendanceMinimum) as number | undefined
    if (required === undefined || act.type !== 'essay.marked' || !traineeOf(file, act.person))
      return undefined
    const actual = attendanceOf(file, act.person)
    return holds(actual >= required, { actual: Math.floor(actual * 10) / 10, required })
  },
}

/** One rewrite of the essay at the most (1147-QĐ/BTGDVTW, from 2025-12-01). */
const rewrites: ClassRule = {
  id: 'class.essay-rewrites',
  breaking: 'bar',
  guards: ['essay.marked'],
  check: (file, act, ask) => {
    const maximum = ask.law(classEssayRewritesMaximum) as number | undefined
    if (maximum === undefined || act.type !== 'essay.marked') return undefined
    const written = traineeOf(file, act.person)?.marks.length ?? 0
    return holds(written <= maximum, { actual: written, maximum })
  },
}

/** Completion is decided, and a certificate issued, only for those whose last essay passed. */
const passed: ClassRule = {
  id: 'class.essay-passed',
  breaking: 'bar',
  guards: ['completion.decided', 'class-certificate.issued'],
  check: (file, act, ask) => {
    const required = ask.law(classEssayPass) as number | undefined
    if (required === undefined) return undefined
    const persons = act.type === 'completion.decided' ? act.persons : 'person' in act ? [act.person] : []
    const failed = persons.filter((person) => (traineeOf(file, person)?.marks.at(-1) ?? 0) < required)
    return holds(failed.length === 0, { failed: failed.length, required })
  },
}

/** A certificate follows the completion decision (1147-QĐ/BTGDVTW, from 2025-12-01). */
const earned: ClassRule = {
  id: 'class.certificate-earned',
  breaking: 'bar',
  guards: ['class-certificate.issued'],
  check: (file, act, ask) => {
    if (act.type !== 'class-certificate.issued' || ask.law(classEssayPass) === undefined) return undefined
    return traineeOf(file, act.person)?.completedOn === undefined ? missing('completion.decided') : undefined
  },
}

/** The certificate within 15 days of the completion decision. */
const onTime: ClassRule = {
  id: 'class.certificate-on-time',
  breaking: 'breach',
  guards: ['class-certificate.issued'],
  check: (file, act, ask, on) => {
    const completedOn =
      act.type === 'class-certificate.issued' ? traineeOf(file, act.person)?.completedOn : undefined
    const lastDay = completedOn === undefined ? undefined : certificateLastDay(completedOn, ask)
    return completedOn === undefined || lastDay === undefined
      ? undefined
      : holds(on <= lastDay, { completedOn, lastDay, actual: on })
  },
}

const classRules: readonly ClassRule[] = [
  enrolled,
  entrantEducation,
  size,
  attendance,
  rewrites,
  passed,
  earned,
  onTime,
]

/** Every rule of the class. */
export const classRuleIds: readonly string[] = classRules.map(({ id }) => id)

/** What the rules find of an act of a class, met rules included; a rule not yet in force finds nothing. */
export function classFindings(book: Rulebook, file: ClassFile, act: ClassAct): readonly Finding[] {
  return classRules
    .filter((one) => one.guards.includes(act.type))
    .flatMap((one) => {
      const ask = new Inquiry(book.setting, act.on)
      const answer = one.check(file, act, ask, act.on)
      return answer === undefined ? [] : [findingOf(one, answer, ask)]
    })
}

function findingOf(one: ClassRule, answer: Answer, ask: Inquiry): Finding {
  return {
    rule: one.id,
    source: national,
    effect: one.breaking,
    outcome: answer.outcome,
    facts: answer.facts,
    citations: ask.citations,
    confidence: ask.confidence,
    cure: answer.outcome === 'met' ? [] : (answer.cure ?? []),
    policies: ask.policies,
    alternatives: [],
  }
}
