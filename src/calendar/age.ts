import { type DayParts, dayParts } from './day-parts.js'
import type { PlainDay } from './plain-day.js'

/**
 * Counts the whole months [tính theo tháng] from one day to another: a month is complete on the same day of
 * the month, and when the month is too short to have that day, on the first day of the next one. When `to` is
 * earlier the count is negative and rounded down.
 *
 * The age of admission is counted so, from birth to the cell's consideration: 18 years are 216 months, 60 are
 * 720. A span of `addMonths(day, n)` that ended on a shorter month's last day is therefore n - 1 completed
 * months long.
 *
 * @throws AdmissionError `day.malformed`
 * @example
 * completedMonths('2007-05-20', '2025-05-19') //=> 215
 * completedMonths('2007-05-20', '2025-05-20') //=> 216
 */
export function completedMonths(from: PlainDay, to: PlainDay): number {
  const start = dayParts(from)
  const end = dayParts(to)
  return monthsBetween(start, end) - (end.dayOfMonth < start.dayOfMonth ? 1 : 0)
}

/**
 * Counts the calendar months from one day's month to the other's; the day of the month does not matter.
 *
 * @throws AdmissionError `day.malformed`
 * @example
 * calendarMonths('2025-01-31', '2025-02-01') //=> 1
 */
export function calendarMonths(from: PlainDay, to: PlainDay): number {
  return monthsBetween(dayParts(from), dayParts(to))
}

const monthsBetween = (start: DayParts, end: DayParts) =>
  (end.year - start.year) * 12 + (end.month - start.month)

/**
 * Counts the calendar years from one day's year to the other's; month and day do not matter.
 *
 * @throws AdmissionError `day.malformed`
 * @example
 * yearsBetween('1994-12-31', '2012-01-01') //=> 18
 */
export function yearsBetween(from: PlainDay, to: PlainDay): number {
  return dayParts(to).year - dayParts(from).year
}
