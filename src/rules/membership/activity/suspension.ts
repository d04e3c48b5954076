import { addDays } from '../../../calendar/day-arithmetic.js'
import { laterOf } from '../../../calendar/order.js'
import { lastDay, type PlainDay } from '../../../calendar/plain-day.js'
import { activityOf } from '../../../casefile/activity.js'
import { actsOf, type CaseFile, lastUpTo, withAct } from '../../../casefile/case-file.js'
import { proceedingSince } from '../../../casefile/proceeding.js'
import type { ActOf } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import {
  activitySuspensionFirst,
  activitySuspensionMaximum,
} from '../../../regulations/membership/activity.js'
import type { Clock } from '../../engine/clock.js'
import { broken, countedFrom, holds, rule } from '../../engine/rule.js'

/**
 * A suspension, its extension included, ends within 180 days, or with the criminal procedure it is under (22-QĐ/TW art. 31):
 * judged of the end a decision names, and of the day activity is taken up again. One decision suspends for 90 days, and a longer
 * one without an extension is remarked.
 */
export const suspensionWithinLimit = rule({
  id: 'activity.suspension-within-limit',
  breaking: 'breach',
  actor: 'competentCommittee',
  guards: ['member.suspended', 'activity.resumed'],
  asks: 'evidence',
  provisions: [activitySuspensionMaximum, activitySuspensionFirst],
  cure: ['responsibility.reviewed'],
  check: ({ file, act, on, ask }) => {
    const isResumed = act.type === 'activity.resumed'
    const now = activityOf(isResumed ? file : withAct(file, { type: act.type, on }), on)
    const from = now.since
    if ((isResumed && now.status !== 'suspended') || from === undefined) return undefined
    const told = isResumed ? undefined : act.ground
    const ground = told ?? groundOf(file, from, on)
    const actual = isResumed ? on : act.until
    if (actual === undefined) return undefined
    const last = endOf(file, { from, ground, day: on }, ask)
    if (last === undefined) return undefined
    const first = addDays(from, ask.law(activitySuspensionFirst, from) as number)
    const isBeyondFirst = !isResumed && from === on && actual > first && actual <= last
    if (isBeyondFirst) return countedFrom(from, broken({ from, lastDay: first, actual }, { effect: 'note' }))
    return countedFrom(from, holds(actual <= last, { from, lastDay: last, actual }))
  },
})

/** Activity is to be taken up again within the limit, where the decision of suspension names no end. */
export const suspensionClock: Clock = {
  id: 'activity.suspension-within-limit',
  obligor: 'competentCommittee',
  endsWith: 'membership',
  closedBy: ['activity.resumed'],
  provisions: [activitySuspensionMaximum],
  spans: (file, ask) =>
    starts(file).flatMap((from, index) => {
      const { until, closedOn, ...suspension } = suspensionFrom(file, from, ask.day)
      if (until !== undefined || endOf(file, suspension, ask) === undefined) return []
      return [{ from, key: String(index + 1), ...(closedOn !== undefined && { closedOn }) }]
    }),
  lastDay: ({ from }, lawDay, ask, file) => endOf(file, suspensionFrom(file, from, ask.day), ask, lawDay),
}

/** First days of suspensions, extensions left out. */
function starts(file: CaseFile): readonly PlainDay[] {
  const days = actsOf(file, 'member.suspended').map(({ on }) => activityOf(file, on).since)
  return [...new Set(days)].filter((day) => day !== undefined)
}

/** A suspension as it stands on a day: when it began, and on what ground. */
interface Suspension {
  readonly from: PlainDay
  readonly ground?: ActOf<'member.suspended'>['ground']
  readonly day: PlainDay
}

/** The suspension that began on a day, with its extensions, up to the day activity was taken up again or else today. */
function suspensionFrom(file: CaseFile, from: PlainDay, today: PlainDay) {
  const closedOn = actsOf(file, 'activity.resumed').find((resumed) => resumed.on >= from)?.on
  const upTo = closedOn ?? lastDay
  const until = lastUpTo(file, 'member.suspended', upTo)?.until
  return { from, ground: groundOf(file, from, upTo), until, closedOn, day: closedOn ?? today }
}

/** The ground of a suspension: an extension that tells none leaves the one before. */
function groundOf(file: CaseFile, from: PlainDay, day: PlainDay) {
  return lastUpTo(file, 'member.suspended', day, (one) => one.on >= from && one.ground !== undefined)?.ground
}

/**
 * Last day of a suspension: under a criminal procedure the day that ended, where it is later than the limit; `undefined` while the
 * procedure goes on, or where no file tells of one.
 */
function endOf(
  file: CaseFile,
  { from, ground, day }: Suspension,
  ask: Inquiry,
  lawDay: PlainDay = from,
): PlainDay | undefined {
  const procedureEnded = ground === 'criminal' ? criminalCaseEndedOn(file, from, day) : ''
  if (procedureEnded === undefined) return undefined
  const limit = addDays(from, ask.law(activitySuspensionMaximum, lawDay) as number)
  return laterOf(procedureEnded, limit)
}

/** Day the last criminal case of a suspension ended; `undefined` where one goes on, or none is on file. */
function criminalCaseEndedOn(file: CaseFile, from: PlainDay, day: PlainDay): PlainDay | undefined {
  if (proceedingSince(file, 'criminal-case', day) !== undefined) return undefined
  return lastUpTo(
    file,
    'proceeding.closed',
    day,
    (closed) => closed.proceeding === 'criminal-case' && closed.on >= from,
  )?.on
}
