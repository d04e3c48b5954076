import { UTCDate } from '@date-fns/utc'
import { addDays, addMonths, formatISO, isWeekend } from 'date-fns'

/** A civil day, `YYYY-MM-DD`; such strings order as the days do. */
export type Day = string

const dateOf = (day: Day): UTCDate => new UTCDate(`${day}T00:00:00Z`)

const dayOf = (date: Date): Day => formatISO(date, { representation: 'date' })

/** The day `count` days later. */
export const daysLater = (day: Day, count: number): Day => dayOf(addDays(dateOf(day), count))

/** The same day of the month `count` months later; where that month is too short, its last day. */
export const monthsLater = (day: Day, count: number): Day => dayOf(addMonths(dateOf(day), count))

/** Saturday or Sunday. */
export const isWeekendDay = (day: Day): boolean => isWeekend(dateOf(day))

/** Age by month: `(y2-y1)*12 + (m2-m1) - (d2 < d1 ? 1 : 0)`. */
export function monthsOfAge(born: Day, day: Day): number {
  const [y1, m1, d1] = partsOf(born)
  const [y2, m2, d2] = partsOf(day)
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0)
}

/** The first day on which someone is of an age by month. */
export function firstDayOfAge(born: Day, months: number): Day {
  let day = monthsLater(born, months)
  while (monthsOfAge(born, day) < months) day = daysLater(day, 1)
  return day
}

const partsOf = (day: Day) => day.split('-').map(Number) as [number, number, number]

/** The later of some days. */
export const latestOf = (days: readonly Day[]): Day | undefined => [...days].sort().at(-1)

/** The earlier of some days. */
export const earliestOf = (days: readonly Day[]): Day | undefined => [...days].sort()[0]
