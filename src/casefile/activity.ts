import { compare } from '../calendar/order.js'
import { assertPlainDay, type PlainDay } from '../calendar/plain-day.js'
import { actsOf, type CaseFile } from './case-file.js'
import { joiningDayOf } from './dates.js'
import type { ActOf } from './shapes.js'

/** Whether a member takes part in activity: active, exempted, suspended, or interrupted. */
export type ActivityStatus = 'active' | 'exempted' | 'suspended' | 'interrupted'

/** The activity of a member on a day. */
export interface Activity {
  readonly status: ActivityStatus
  /** First day of the status; of an extended suspension that of the first decision. Absent while nothing is recorded. */
  readonly since?: PlainDay
  /** First day of activity again, where the decision names one. */
  readonly until?: PlainDay
}

type Change =
  | ActOf<'activity.resumed'>
  | ActOf<'member.exempted'>
  | ActOf<'member.suspended'>
  | ActOf<'activity.interrupted'>

const statuses: { readonly [T in Change['type']]: ActivityStatus } = {
  'activity.resumed': 'active',
  'member.exempted': 'exempted',
  'member.suspended': 'suspended',
  'activity.interrupted': 'interrupted',
}

/**
 * The activity that the acts of a file leave a member in at the close of a day. It is active until something else is
 * recorded, and again from the day a decision names as its end, whether or not a resumption is on file. Of two acts on
 * one day a resumption comes first. What is recorded of a day before the joining says nothing of a member.
 */
export function activityOf(file: CaseFile, day: PlainDay): Activity {
  assertPlainDay(day)
  const joinedOn = joiningDayOf(file) ?? ''
  let now: Activity = { status: 'active' }
  for (const act of changes(file)) if (act.on <= day && act.on >= joinedOn) now = after(now, act)
  return now.until !== undefined && now.until <= day ? { status: 'active', since: now.until } : now
}

function changes(file: CaseFile): readonly Change[] {
  return [
    ...actsOf(file, 'activity.resumed'),
    ...actsOf(file, 'member.exempted'),
    ...actsOf(file, 'member.suspended'),
    ...actsOf(file, 'activity.interrupted'),
  ].sort((a, b) => compare(a.on, b.on))
}

function after(before: Activity, act: Change): Activity {
  const status = statuses[act.type]
  const until = 'until' in act ? act.until : undefined
  const isOver = before.until !== undefined && before.until < act.on
  const isSame = before.status === status && before.since !== undefined && !isOver
  return {
    status,
    since: isSame ? (before.since as PlainDay) : act.on,
    ...(until !== undefined && { until }),
  }
}
