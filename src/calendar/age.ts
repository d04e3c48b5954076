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

/** An age: whole years, and the whole months beyond them, 0 to 11. */
export interface Age {
  readonly years: number
  readonly months: number
}

/**
 * Tells the age [tuổi] on a day in whole years and the months beyond them, counted as `completedMonths` does; of one born on 29
 * February the year is complete on 1 March. Before the birth the years are negative: the day before it, -1 and 11 months.
 *
 * @throws AdmissionError `day.malformed`
 * @example
 * ageOn('2007-05-20', '2025-05-19') //=> { years: 17, months: 11 }
 * ageOn('2007-05-20', '2025-05-20') //=> { years: 18, months: 0 }
 */
export function ageOn(bornOn: PlainDay, day: PlainDay): Age {
  return yearsAndMonths(completedMonths(bornOn, day))
}

/** Months as whole years, rounded down, and the months beyond them. */
export function yearsAndMonths(months: number): Age {
  const years = Math.floor(months / 12)
  return { years, months: months - years * 12 }
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
