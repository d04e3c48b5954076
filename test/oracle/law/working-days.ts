import { readFileSync } from 'node:fs'
import { type Day, daysLater, isWeekendDay } from './days.js'

const rows = readFileSync(new URL('../../calendar/vietnam-days-off.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split(','))

const special = new Map(rows.map(([, day, kind]) => [day as Day, kind as string]))

/** First day the published calendar no longer covers. */
const calendarEnd: Day = '2028-01-01'

const isWorkingDay = (day: Day): boolean => {
  const kind = special.get(day)
  return kind === undefined ? !isWeekendDay(day) : kind === 'make-up-workday'
}

/** The last of `count` working days; the day after the trigger is day 1. `undefined` beyond the calendar. */
export function workingDaysLater(trigger: Day, count: number): Day | undefined {
  let day = trigger
  for (let counted = 0; counted < count; ) {
    day = daysLater(day, 1)
    if (day >= calendarEnd) return undefined
    if (isWorkingDay(day)) counted += 1
  }
  return day
}
