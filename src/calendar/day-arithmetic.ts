import { fromEpochDay, toEpochDay } from './epoch-day.js'
import type { PlainDay } from './plain-day.js'
import { assertWholeNumber } from './whole-number.js'

/**
 * Gives the day `days` calendar days later; the starting day itself is day 0. A negative number goes back.
 *
 * @throws AdmissionError `day.malformed`: not a day; `number.malformed`: not a whole number
 * @throws AdmissionError `calendar.beyond`: a result outside 1900 to 2199
 * @example
 * addDays('2024-02-28', 1) //=> '2024-02-29'
 * addDays('2025-03-01', -1) //=> '2025-02-28'
 */
export function addDays(day: PlainDay, days: number): PlainDay {
  assertWholeNumber(days)
  return fromEpochDay(toEpochDay(day) + days)
}

/**
 * Counts the calendar days from one day to another, `to - from`; negative when `to` is the earlier one.
 *
 * @throws AdmissionError `day.malformed`
 * @example
 * daysBetween('2024-02-28', '2024-03-01') //=> 2
 */
export function daysBetween(from: PlainDay, to: PlainDay): number {
  return toEpochDay(to) - toEpochDay(from)
}
