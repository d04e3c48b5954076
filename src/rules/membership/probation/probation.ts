import type { PlainDay } from '../../../calendar/plain-day.js'
import { type CaseFile, lastOf } from '../../../casefile/case-file.js'
import { isRecognisedUpTo, joiningDayOf } from '../../../casefile/dates.js'
import type { Inquiry } from '../../../law/inquiry.js'
import { disciplineProbationaryForms, probationDuration } from '../../../regulations/membership/probation.js'
import { probationEndDay } from '../../../regulations/policies.js'
import { countedFrom, holds, missing, rule } from '../../engine/rule.js'
import { trueAtConsideration } from '../../engine/stands.js'

/** The ceremony day: fixed again, held, or transcribed from an office's register. */
export function joinedOn(file: CaseFile): PlainDay | undefined {
  return joiningDayOf(file)
}

/** The day the 12 months end: the ceremony day + 12 months, whatever else happens (Charter art. 5.1). */
export function termEndsOn(file: CaseFile, ask: Inquiry): PlainDay | undefined {
  const joined = joinedOn(file)
  return joined === undefined ? undefined : ask.months(joined, ask.law(probationDuration, joined))
}

/** No recognition review is concluded before the 12 months end; one dated on the last day is contested (Charter art. 5.1). */
export const twelveMonths = rule({
  id: 'probation.twelve-months',
  breaking: 'bar',
  actor: 'cell',
  guards: ['cell.voted'],
  matters: ['recognition'],
  asks: 'file',
  stands: trueAtConsideration,
  provisions: [probationDuration],
  cure: ['probation.wait'],
  check: ({ file, on, ask }) => {
    const endsOn = termEndsOn(file, ask)
    if (endsOn === undefined) {
      ask.cite(probationDuration)
      return missing('ceremony.held')
    }
    const joined = joinedOn(file) as PlainDay
    const facts = { joinedOn: joined, endsOn, actual: on }
    return countedFrom(joined, holds(on >= endsOn, facts, { lawfulFrom: endsOn }))
  },
})

/** A probationary member receives a reprimand or a warning only (Charter art. 35). */
export const disciplineForms = rule({
  id: 'probation.discipline-forms',
  breaking: 'bar',
  actor: 'cell',
  guards: ['member.disciplined'],
  asks: 'evidence',
  provisions: [disciplineProbationaryForms],
  cure: ['discipline.other-form'],
  check: ({ file, act, on, ask }) => {
    const isOfficial =
      isRecognisedUpTo(file, on) || lastOf(file, 'membership.transcribed')?.standing === 'official'
    if (isOfficial) return undefined
    const allowed = ask.law(disciplineProbationaryForms)
    return holds(allowed.includes(act.form), { actual: act.form, required: allowed })
  },
})

/** Whether papers of the recognition may bear a day: after the 12 months, or on the last day under the other reading. */
export function isAfterTerm(day: PlainDay, endsOn: PlainDay, ask: Inquiry): boolean {
  return day > endsOn || (day === endsOn && ask.policy(probationEndDay) === 'anniversary-included')
}
