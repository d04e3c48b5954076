import { addDays } from '../../calendar/day-arithmetic.js'
import { addMonths } from '../../calendar/month-arithmetic.js'
import { assertPlainDay, type PlainDay } from '../../calendar/plain-day.js'
import { assertTaken } from '../../errors/wrong-call.js'
import { AdmissionError } from '../../errors.js'

/** The days a report covers: `from` is the first, `until` the first day after them. */
export interface Period {
  readonly from: PlainDay
  readonly until: PlainDay
}

/** A period with its last day, which is reckoned once and not for each case. */
export interface CountedPeriod extends Period {
  readonly lastDay: PlainDay
}

export function countedPeriod({ from, until }: Period): CountedPeriod {
  return { from, until, lastDay: addDays(until, -1) }
}

/** Throws `day.malformed`, and `report.period-empty` where the period has no day. */
export function assertPeriod(period: Period): void {
  assertTaken('report', 'options', period, 'options')
  const { from, until } = period
  assertPlainDay(from)
  assertPlainDay(until)
  if (from >= until) throw new AdmissionError('report.period-empty', { from, until })
}

/** Whether a day is one of the period. */
export function isIn(period: Period, day: PlainDay): boolean {
  return period.from <= day && day < period.until
}

/**
 * The same period last year. 29 February becomes 1 March at either end, so that periods which meet this year met last
 * year too, and a period to the end of February ends with it.
 *
 * @example
 * lastYearOf({ from: '2024-02-29', until: '2025-03-01' }) //=> { from: '2023-03-01', until: '2024-03-01' }
 */
export function lastYearOf(period: Period): Period {
  assertTaken('lastYearOf', 'period', period, 'options')
  const { from, until } = period
  return { from: addMonths(from, -12, 'first-of-next'), until: addMonths(until, -12, 'first-of-next') }
}
