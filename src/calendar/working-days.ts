import { calendarDaysOf } from './calendar-day.js'
import { fromEpochDay, toEpochDay } from './epoch-day.js'
import type { PlainDay } from './plain-day.js'
import { assertCount } from './whole-number.js'
import type { WorkingCalendar } from './working-calendar.js'

/**
 * Which day is day 1: the day after the trigger, or the trigger day itself when it is worked
 * (`firstCountedDay`).
 */
export type FirstCountedDay = 'next-day' | 'same-day'

/** A computed working day; `projected` when an announcement still to come can move it. */
export interface CountedDay {
  readonly day: PlainDay
  readonly projected: boolean
}

/**
 * Gives the `count`-th working day [ngày làm việc], counted from the day after `day`, or from `day` itself
 * with 'same-day'; an act on the day given is on time. A count of 0 is `day` itself, worked or not.
 *
 * `projected` tells that a day walked through, the result included, is projected in the calendar.
 *
 * @throws AdmissionError `calendar.not-covered` { day, from, until }: `day` is the first one walked that is
 *   outside
 * @throws AdmissionError `day.malformed`, and `number.malformed` for a count that is negative or not whole
 * @example
 * addWorkingDays(vietnamCalendar(), '2025-10-10', 30) //=> { day: '2025-11-21', projected: false }
 * addWorkingDays(vietnamCalendar(), '2025-10-10', 30, 'same-day').day //=> '2025-11-20'
 */
export function addWorkingDays(
  calendar: WorkingCalendar,
  day: PlainDay,
  count: number,
  firstCounted: FirstCountedDay = 'next-day',
): CountedDay {
  const dayAt = calendarDaysOf(calendar, 'addWorkingDays')
  assertCount(count)
  const trigger = toEpochDay(day)
  if (count === 0) return { day, projected: dayAt(trigger).projected }
  let epochDay = beforeFirstCounted(trigger, firstCounted)
  let projected = false
  for (let left = count; left > 0; ) {
    const walked = dayAt(++epochDay)
    if (walked.worked) left--
    if (walked.projected) projected = true
  }
  return { day: fromEpochDay(epochDay), projected }
}

/**
 * Counts the working days [ngày làm việc] up to and including `to`, from the day after `from`, or from `from`
 * itself with 'same-day'; 0 when that span is empty.
 *
 * @throws AdmissionError `calendar.not-covered` { day, from, until }: `day` is the first one walked that is
 *   outside
 * @throws AdmissionError `day.malformed`
 * @example
 * workingDaysBetween(vietnamCalendar(), '2025-10-10', '2025-11-21') //=> 30
 */
export function workingDaysBetween(
  calendar: WorkingCalendar,
  from: PlainDay,
  to: PlainDay,
  firstCounted: FirstCountedDay = 'next-day',
): number {
  const dayAt = calendarDaysOf(calendar, 'workingDaysBetween')
  const last = toEpochDay(to)
  let count = 0
  for (let epochDay = beforeFirstCounted(toEpochDay(from), firstCounted) + 1; epochDay <= last; epochDay++) {
    if (dayAt(epochDay).worked) count++
  }
  return count
}

function beforeFirstCounted(trigger: number, firstCounted: FirstCountedDay): number {
  return firstCounted === 'next-day' ? trigger : trigger - 1
}
