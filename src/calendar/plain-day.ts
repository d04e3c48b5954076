import { AdmissionError } from '../errors.js'

/**
 * A civil day without time of day or time zone, written `YYYY-MM-DD`: a real day of the Gregorian calendar
 * from 1900-01-01 to 2199-12-31. In this form days compare and sort as strings.
 *
 * @example
 * '2025-02-28' < '2025-03-01' //=> true
 */
export type PlainDay = string

const shape = /^(?:19|2[01])\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

/** What a mistaken day may look like; a fault repeats nothing else, so no name or number of a person leaks. */
const dayLike = /^\d{1,4}([-/.]\d{1,4}){1,2}(T[\d:.]+Z?)?$/
const longestDayLike = '2023-02-29T00:00:00.000Z'.length

/**
 * Tells whether a value is a day that exists; a day past the end of its month is not one.
 *
 * @example
 * isPlainDay('2024-02-29') //=> true
 * isPlainDay('2023-02-29') //=> false
 * isPlainDay('2024-2-29') //=> false
 */
export function isPlainDay(value: unknown): value is PlainDay {
  if (typeof value !== 'string' || !shape.test(value)) return false
  if (value.slice(8) <= '28') return true
  return Number(value.slice(8)) <= daysInMonth(Number(value.slice(0, 4)), Number(value.slice(5, 7)))
}

/**
 * Passes a value that is a day that exists, and throws on any other. The fault holds the value when it looks
 * like a day, else only what it is: `Date`, `undefined`, `number`.
 *
 * @throws AdmissionError `day.malformed` { value }
 * @example
 * assertPlainDay('2023-02-29') //=> throws day.malformed { value: '2023-02-29' }
 */
export function assertPlainDay(value: unknown): asserts value is PlainDay {
  if (!isPlainDay(value)) throw new AdmissionError('day.malformed', { value: presentable(value) })
}

/** The first and the last day there is. */
export const firstDay: PlainDay = '1900-01-01'
export const lastDay: PlainDay = '2199-12-31'

/**
 * Passes a day that was computed of days that exist; one before the first or after the last is beyond the calendar.
 *
 * @throws AdmissionError `calendar.beyond` { from, until }
 */
export function assertWithinCalendar(day: string): asserts day is PlainDay {
  const isWithin = day.length === firstDay.length && day >= firstDay && day <= lastDay
  if (!isWithin) throw new AdmissionError('calendar.beyond', { from: firstDay, until: lastDay })
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function presentable(value: unknown): string {
  if (value instanceof Date) return 'Date'
  return typeof value === 'string' && value.length <= longestDayLike && dayLike.test(value)
    ? value
    : typeof value
}
