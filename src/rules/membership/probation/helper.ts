import type { PlainDay } from '../../../calendar/plain-day.js'
import { actsOf, type CaseFile, lastOf } from '../../../casefile/case-file.js'
import { isOfficialOf, joiningDayOf } from '../../../casefile/dates.js'
import type { ActOf } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import { probationDuration, probationHelperKeptClause } from '../../../regulations/membership/probation.js'
import type { Clock } from '../../engine/clock.js'
import { type Answer, broken, holds, missing, rule } from '../../engine/rule.js'
import { termEndsOn } from './probation.js'

/**
 * The helper is announced at the ceremony and is an official member; kept throughout probation (Charter art. 5.1): the cell that
 * reviews has assigned another where one left before the 12 months ended (guidance pt 3.10).
 */
export const helperKept = rule({
  id: 'probation.helper-kept',
  breaking: 'breach',
  actor: 'cell',
  guards: ['ceremony.held', 'helper.assigned', 'helper.left', 'cell.voted'],
  asks: 'evidence',
  provisions: [probationHelperKeptClause, probationDuration],
  cure: ['helper.assigned'],
  check: ({ file, act, on, ask }) => {
    if (act.type === 'cell.voted')
      return act.matter === 'recognition' ? vacancyAnswer(file, on, ask) : undefined
    if (act.type !== 'ceremony.held' && joiningDayOf(file) === undefined) return undefined
    if (act.type === 'helper.left') return remarksAnswer(act, ask)
    ask.cite(probationHelperKeptClause)
    const { helper } = act
    if (helper === undefined) return missing('evidence.helper')
    const official = helper.official ?? isKnownAsOfficial(file, helper.id)
    return official === undefined ? missing('evidence.helper.official') : holds(official, { official })
  },
})

/** A helper who leaves sends remarks on the time of help first; of one who died nobody asks for them (guidance pt 3.10). */
function remarksAnswer(left: ActOf<'helper.left'>, ask: Inquiry): Answer | undefined {
  if (left.remarked !== false || left.died === true) return undefined
  ask.cite(probationHelperKeptClause)
  return broken({ remarked: false }, { cure: ['helper-remarks.sent'] })
}

/** A place of the helper that became vacant before the end of the 12 months and was not filled by the review. */
function vacancyAnswer(file: CaseFile, on: PlainDay, ask: Inquiry): Answer | undefined {
  const leaves = leavesOf(file)
  if (leaves.length === 0) return undefined
  const endsOn = termEndsOn(file, ask)
  const vacant = leaves.find((left) => {
    const next = helperFrom(file, left.on)
    return endsOn !== undefined && left.on < endsOn && left.on <= on && (next === undefined || next.on > on)
  })
  if (!vacant) return undefined
  ask.cite(probationHelperKeptClause)
  return broken({ leftOn: vacant.on })
}

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

/** The helpers of the probation who left and left their place vacant. */
function leavesOf(file: CaseFile): readonly ActOf<'helper.left'>[] {
  const joined = joiningDayOf(file)
  if (joined === undefined) return []
  return actsOf(file, 'helper.left').filter((left) => left.on >= joined && !isHelpedWithout(file, left))
}

/**
 * Whether another helper than the one who leaves stays with the probationary member: announced at the ceremony or assigned since. Who
 * has no label may be the one who leaves.
 */
export function isHelpedWithout(file: CaseFile, left: ActOf<'helper.left'>): boolean {
  const joined = joiningDayOf(file)
  const leaving = left.helper?.id
  if (joined === undefined || leaving === undefined) return false
  const gone = actsOf(file, 'helper.left').filter(({ on }) => on <= left.on)
  return [...actsOf(file, 'ceremony.held'), ...actsOf(file, 'helper.assigned')].some(({ on, helper }) => {
    const id = helper?.id
    if (id === undefined || id === leaving || helper?.official === false) return false
    if (on < joined || on > left.on) return false
    return !gone.some((one) => one.on >= on && (one.helper?.id === undefined || one.helper.id === id))
  })
}

/** A vacancy of the helper during probation: a duty of the cell without a limit. */
export const helperClock: Clock = {
  id: 'probation.helper-kept',
  obligor: 'cell',
  endsWith: 'membership',
  closedBy: ['helper.assigned'],
  provisions: [probationHelperKeptClause],
  spans: (file, ask) => {
    const joined = joiningDayOf(file)
    if (joined === undefined || isOfficialOf(file)) return []
    ask.cite(probationHelperKeptClause, joined)
    // Who helps a member carried over is not told; that the helper left is.
    const ceremony = lastOf(file, 'ceremony.held')
    const isHelped = !ceremony || (ceremony.helper && ceremony.helper.official !== false)
    const vacancies = [...(isHelped ? [] : [ceremony.on]), ...leavesOf(file).map(({ on }) => on)]
    return vacancies.map((from, index) => {
      const next = helperFrom(file, from)
      return { from, key: String(index + 1), ...(next && { closedOn: next.on }) }
    })
  },
  lastDay: () => undefined,
}
