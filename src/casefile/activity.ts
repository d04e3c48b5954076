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

/** An activity on the way through the log: what it was, the exemption a suspension stands in, and since when nothing is owed. */
interface Course {
  readonly now: Activity
  readonly under?: Activity
  readonly freeSince?: PlainDay
}

/**
 * The activity that the acts of a file leave a member in at the close of a day. It is active until something else is
 * recorded, and again from the day a decision names as its end, whether or not a resumption is on file; the end of a suspension
 * ends no exemption. Of two acts on one day a resumption comes first. What is recorded of a day before the joining says nothing
 * of a member.
 */
export function activityOf(file: CaseFile, day: PlainDay): Activity {
  assertPlainDay(day)
  return standing(courseUpTo(file, day), day)
}

/** First day from which a member is exempted or suspended without a break, whichever followed the other. */
export function freedSince(file: CaseFile, day: PlainDay): PlainDay | undefined {
  const course = courseUpTo(file, day)
  return isFreed(standing(course, day)) ? course.freeSince : undefined
}

function courseUpTo(file: CaseFile, day: PlainDay): Course {
  const joinedOn = joiningDayOf(file) ?? ''
  let course: Course = { now: { status: 'active' } }
  for (const act of changes(file)) if (act.on <= day && act.on >= joinedOn) course = after(course, act)
  return course
}

const isFreed = ({ status }: Activity): boolean => status === 'exempted' || status === 'suspended'

const isOver = ({ until }: Activity, day: PlainDay): boolean => until !== undefined && until <= day

function standing({ now, under }: Course, day: PlainDay): Activity {
  if (!isOver(now, day)) return now
  if (under !== undefined && !isOver(under, day)) return under
  const ends = [now.until, under?.until].flatMap((until) => until ?? []).sort()
  return { status: 'active', since: ends.at(-1) as PlainDay }
}

function changes(file: CaseFile): readonly Change[] {
  return [
    ...actsOf(file, 'activity.resumed'),
    ...actsOf(file, 'member.exempted'),
    ...actsOf(file, 'member.suspended'),
    ...actsOf(file, 'activity.interrupted'),
  ].sort((a, b) => compare(a.on, b.on))
}

function after(course: Course, act: Change): Course {
  const status = statuses[act.type]
  const until = 'until' in act ? act.until : undefined
  const isPast = course.now.until !== undefined && course.now.until < act.on
  const before = isPast ? standing(course, act.on) : course.now
  const isSame = before.status === status && before.since !== undefined && before.since !== course.now.until
  const now: Activity = {
    status,
    since: isSame ? (before.since as PlainDay) : act.on,
    ...(until !== undefined && { until }),
  }
  const under = before.status === 'exempted' ? before : course.under
  return {
    now,
    ...(status === 'suspended' && under && { under }),
    ...(isFreed(now) && { freeSince: (isFreed(before) && course.freeSince) || act.on }),
  }
}
