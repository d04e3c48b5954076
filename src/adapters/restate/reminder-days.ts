import { addDays, daysBetween } from '../../calendar/day-arithmetic.js'
import { lastDay, type PlainDay } from '../../calendar/plain-day.js'
import { assertAtLeastOne, assertCount } from '../../calendar/whole-number.js'
import { assertOptions } from '../../errors/options.js'
import { assertTaken } from '../../errors/wrong-call.js'
import { whereCovered } from '../../law/where-covered.js'
import type { Duty } from '../../procedure/duties.js'

/** On which days a duty is reminded of; all counted in calendar days. */
export interface ReminderPolicy {
  /** Days before the due day, 0 for the due day itself; those before the duty opens are passed over. */
  readonly before: readonly number[]
  /**
   * Days from one reminder to the next, 1 or more: of an overdue duty from the day after the due day, of a duty without
   * a due day from the day it opens.
   */
  readonly every: number
}

/** Passes a policy: whole days, and a series that goes on. Throws `call.malformed`, `call.option-unknown`, `number.malformed`. */
export function assertReminderPolicy(call: string, policy: ReminderPolicy): void {
  assertTaken(call, 'options.reminders', policy, 'reminder-policy')
  assertOptions(call, policy, { before: true, every: true }, 'options.reminders')
  for (const days of policy.before) assertCount(days)
  assertAtLeastOne(policy.every)
}

/** A week before the due day, on it, and every week while the duty is overdue. */
export const weeklyReminders: ReminderPolicy = { before: [7, 0], every: 7 }

/**
 * The first day after the last reminder on which a duty is to be reminded of; without a reminder yet, the first of all.
 * It may lie in the past: a reminder that comes late is still due. The series has no end but that of the calendar, since
 * a duty never lapses.
 */
export function nextReminderDay(
  duty: Pick<Duty, 'from' | 'dueOn'>,
  policy: ReminderPolicy,
  remindedOn?: PlainDay,
): PlainDay {
  const { from, dueOn } = duty
  if (dueOn === undefined) return nextOfSeries(from, policy.every, remindedOn)
  const ahead = policy.before
    .map((days) => addDays(dueOn, -days))
    .filter((day) => day >= from && (remindedOn === undefined || day > remindedOn))
    .sort()
  return ahead[0] ?? nextOfSeries(dueOn < lastDay ? addDays(dueOn, 1) : dueOn, policy.every, remindedOn)
}

/** Counted from the start of the series, so that a late reminder does not shift those after it. */
function nextOfSeries(start: PlainDay, every: number, remindedOn: PlainDay | undefined): PlainDay {
  if (remindedOn === undefined || remindedOn < start) return start
  const days = (Math.floor(daysBetween(start, remindedOn) / every) + 1) * every
  return whereCovered(() => addDays(start, days)) ?? lastDay
}
