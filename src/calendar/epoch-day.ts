import { dayOf, dayParts } from './day-parts.js'
import { assertWithinCalendar, type PlainDay } from './plain-day.js'
import { assertWholeNumber } from './whole-number.js'

const millisecondsPerDay = 86_400_000

/**
 * Counts the days from 1970-01-01, negative before it. UTC days all have the same length, so no time zone can
 * add, drop or shorten one.
 *
 * @throws AdmissionError `day.malformed`
 * @example
 * toEpochDay('1970-01-02') //=> 1
 */
export function toEpochDay(day: PlainDay): number {
  const { year, month, dayOfMonth } = dayParts(day)
  return Date.UTC(year, month - 1, dayOfMonth) / millisecondsPerDay
}

/**
 * Names the day that lies `epochDay` days after 1970-01-01. A number that is not whole, or a day outside 1900
 * to 2199, has no name.
 *
 * @throws AdmissionError `day.malformed`: a number that is not whole
 * @throws AdmissionError `calendar.beyond`: a day outside 1900 to 2199
 * @example
 * fromEpochDay(-1) //=> '1969-12-31'
 */
export function fromEpochDay(epochDay: number): PlainDay {
  assertWholeNumber(epochDay)
  const date = new Date(epochDay * millisecondsPerDay)
  // toISOString would cost six times as much, and the walk over a calendar writes every day of it.
  const day = dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
  assertWithinCalendar(day)
  return day
}

/**
 * Tells the day of the week: 0 is Sunday, 6 is Saturday.
 *
 * @example
 * weekday(0) //=> 4
 */
export function weekday(epochDay: number): number {
  // 1970-01-01 was a Thursday; the second remainder keeps the days before it positive.
  return (((epochDay + 4) % 7) + 7) % 7
}
