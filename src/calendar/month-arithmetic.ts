import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addMonths as addCalendarMonths } from 'date-fns/addMonths'
import { addDays } from './day-arithmetic.js'
import { dayOf, dayParts } from './day-parts.js'
import { assertWithinCalendar, type PlainDay } from './plain-day.js'
import { assertWholeNumber } from './whole-number.js'

/** The day a month ends on that is too short: its own last day, or the first day of the next month. */
export type MonthEnd = 'last-day' | 'first-of-next'

/** Days that every month has: up to here no month is too short, and nothing is asked but its number. */
const shortest = 28

/**
 * Gives the same day of the month `months` calendar months [tháng] later; where that day does not exist, the
 * last day of the month, or the first day of the next one on request. A negative number goes back.
 *
 * Always count from the origin: a chain of single months loses the day of the month it started from.
 *
 * @throws AdmissionError `day.malformed`: not a day; `number.malformed`: not a whole number
 * @throws AdmissionError `calendar.beyond`: a result outside 1900 to 2199
 * @example
 * addMonths('2020-01-15', 60) //=> '2025-01-15'
 * addMonths('2025-01-31', 1) //=> '2025-02-28'
 * addMonths('2025-01-31', 1, 'first-of-next') //=> '2025-03-01'
 */
export function addMonths(day: PlainDay, months: number, monthEnd: MonthEnd = 'last-day'): PlainDay {
  assertWholeNumber(months)
  const { year, month, dayOfMonth } = dayParts(day)
  if (dayOfMonth <= shortest) return inAnyMonth(year * 12 + month - 1 + months, dayOfMonth)
  const moved = addCalendarMonths(new UTCDateMini(year, month - 1, dayOfMonth), months)
  const anniversary = dayOf(moved.getFullYear(), moved.getMonth() + 1, moved.getDate())
  assertWithinCalendar(anniversary)
  const exists = moved.getDate() === dayOfMonth
  return exists || monthEnd === 'last-day' ? anniversary : addDays(anniversary, 1)
}

function inAnyMonth(months: number, dayOfMonth: number): PlainDay {
  const year = Math.floor(months / 12)
  const day = dayOf(year, months - year * 12 + 1, dayOfMonth)
  assertWithinCalendar(day)
  return day
}
