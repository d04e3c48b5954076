import { addDays } from '../../../calendar/day-arithmetic.js'
import type { PlainDay } from '../../../calendar/plain-day.js'
import { activityOf } from '../../../casefile/activity.js'
import { actsOf, type CaseFile, lastUpTo, withAct } from '../../../casefile/case-file.js'
import type { Inquiry } from '../../../law/inquiry.js'
import {
  activitySuspensionFirst,
  activitySuspensionMaximum,
} from '../../../regulations/membership/activity.js'
import type { Clock } from '../../engine/clock.js'
import { broken, countedFrom, holds, rule } from '../../engine/rule.js'

/**
 * A suspension, its extension included, ends within 180 days, unless a criminal procedure is under way (22-QĐ/TW art. 31):
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
    const ground = isResumed ? lastUpTo(file, 'member.suspended', on)?.ground : act.ground
    const actual = isResumed ? on : act.until
    if (ground === 'criminal' || actual === undefined) return undefined
    const lastDay = limitOf(from, ask)
    const first = addDays(from, ask.law(activitySuspensionFirst, from) as number)
    const isBeyondFirst = !isResumed && from === on && actual > first && actual <= lastDay
    if (isBeyondFirst) return countedFrom(from, broken({ from, lastDay: first, actual }, { effect: 'note' }))
    return countedFrom(from, holds(actual <= lastDay, { from, lastDay, actual }))
  },
})

/** Activity is to be taken up again within the limit, where the decision of suspension names no end. */
export const suspensionClock: Clock = {
  id: 'activity.suspension-within-limit',
  obligor: 'competentCommittee',
  endsWith: 'membership',
  closedBy: ['activity.resumed'],
  provisions: [activitySuspensionMaximum],
  spans: (file) =>
    starts(file).flatMap((from, index) => {
      const closed = actsOf(file, 'activity.resumed').find((resumed) => resumed.on >= from)
      const last = closed ? lastUpTo(file, 'member.suspended', closed.on) : lastOfAll(file)
      if (last?.ground === 'criminal' || last?.until !== undefined) return []
      return [{ from, key: String(index + 1), ...(closed && { closedOn: closed.on }) }]
    }),
  lastDay: (span, lawDay, ask) => limitOf(span.from, ask, lawDay),
}

/** First days of suspensions, extensions left out. */
function starts(file: CaseFile): readonly PlainDay[] {
  const days = actsOf(file, 'member.suspended').map(({ on }) => activityOf(file, on).since)
  return [...new Set(days)].filter((day) => day !== undefined)
}

const lastOfAll = (file: CaseFile) => actsOf(file, 'member.suspended').at(-1)

function limitOf(from: PlainDay, ask: Inquiry, lawDay: PlainDay = from): PlainDay {
  return addDays(from, ask.law(activitySuspensionMaximum, lawDay) as number)
}
