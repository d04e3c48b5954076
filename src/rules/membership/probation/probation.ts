import type { PlainDay } from '../../../calendar/plain-day.js'
import { actsOf, type CaseFile, lastOf } from '../../../casefile/case-file.js'
import { joiningDayOf } from '../../../casefile/dates.js'
import type { ActOf } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import {
  disciplineProbationaryForms,
  probationDuration,
  probationHelperKeptClause,
} from '../../../regulations/membership/probation.js'
import { probationEndDay } from '../../../regulations/policies.js'
import type { Clock } from '../../engine/clock.js'
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
    const recognised = lastOf(file, 'recognition.decided', (one) => one.on <= on)
    const isOfficial =
      recognised !== undefined || lastOf(file, 'membership.transcribed')?.standing === 'official'
    if (isOfficial) return undefined
    const allowed = ask.law(disciplineProbationaryForms)
    return holds(allowed.includes(act.form), { actual: act.form, required: allowed })
  },
})

/** The helper is announced at the ceremony and is an official member; kept throughout probation (Charter art. 5.1). */
export const helperAtCeremony = rule({
  id: 'probation.helper-kept',
  breaking: 'breach',
  actor: 'cell',
  guards: ['ceremony.held', 'helper.assigned'],
  asks: 'evidence',
  provisions: [probationHelperKeptClause],
  cure: ['helper.assigned'],
  check: ({ file, act, ask }) => {
    if (act.type === 'helper.assigned' && joiningDayOf(file) === undefined) return undefined
    ask.cite(probationHelperKeptClause)
    const { helper } = act
    if (helper === undefined) return missing('evidence.helper')
    const official = helper.official ?? isKnownAsOfficial(file, helper.id)
    return official === undefined ? missing('evidence.helper.official') : holds(official, { official })
  },
})

/** Whether an earlier assignment of the same helper tells of an official member; `undefined` where none does. */
function isKnownAsOfficial(file: CaseFile, id: string | undefined): boolean | undefined {
  return id === undefined
    ? undefined
    : lastOf(file, 'helper.assigned', ({ helper }) => helper.id === id && helper.official !== undefined)
        ?.helper.official
}

/** The first helper assigned from a day on who is not told to be no official member. */
export function helperFrom(file: CaseFile, day: PlainDay): ActOf<'helper.assigned'> | undefined {
  return actsOf(file, 'helper.assigned').find(({ on, helper }) => on >= day && helper.official !== false)
}

/** A vacancy of the helper during probation: a duty of the cell without a limit. */
export const helperClock: Clock = {
  id: 'probation.helper-kept',
  obligor: 'cell',
  endsWith: 'membership',
  closedBy: ['helper.assigned'],
  provisions: [probationHelperKeptClause],
  spans: (file, ask) => {
    const ceremony = lastOf(file, 'ceremony.held')
    if (!ceremony || lastOf(file, 'recognition.decided')) return []
    ask.cite(probationHelperKeptClause, ceremony.on)
    const vacancies = [
      ...(ceremony.helper && ceremony.helper.official !== false ? [] : [ceremony.on]),
      ...actsOf(file, 'helper.left').flatMap((left) => (left.on >= ceremony.on ? [left.on] : [])),
    ]
    return vacancies.map((from, index) => {
      const next = helperFrom(file, from)
      return { from, key: String(index + 1), ...(next && { closedOn: next.on }) }
    })
  },
  lastDay: () => undefined,
}

/** Whether papers of the recognition may bear a day: after the 12 months, or on the last day under the other reading. */
export function isAfterTerm(day: PlainDay, endsOn: PlainDay, ask: Inquiry): boolean {
  return day > endsOn || (day === endsOn && ask.policy(probationEndDay) === 'anniversary-included')
}
