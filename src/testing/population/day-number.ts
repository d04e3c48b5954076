import { fromEpochDay, toEpochDay } from '../../calendar/epoch-day.js'
import { addMonths } from '../../calendar/month-arithmetic.js'
import type { PlainDay } from '../../calendar/plain-day.js'
import { vietnamCalendar } from '../../calendar/vietnam-calendar.js'

// Days of lives in the making are numbers, counted from 1970-01-01; a day is named once, however many acts fall on it.

const names = new Map<number, PlainDay>()
const worked = new Map<number, boolean>()

/** The number of a day. */
export const dayNumber = (day: PlainDay): number => toEpochDay(day)

/** The day of a number. */
export function dayName(day: number): PlainDay {
  const known = names.get(day)
  if (known !== undefined) return known
  const name = fromEpochDay(day)
  names.set(day, name)
  return name
}

/** The same day of the month, so many months on. */
export const monthsOn = (day: number, months: number): number => toEpochDay(addMonths(dayName(day), months))

/** The day itself where it is worked in Vietnam, else the next one that is; outside the calendar the day itself. */
export function workingDayFrom(day: number): number {
  let one = day
  while (!isWorked(one)) one++
  return one
}

/** The so many-th working day after a day. */
export function workingDaysOn(day: number, count: number): number {
  let one = day
  for (let left = count; left > 0; ) if (isWorked(++one)) left--
  return one
}

function isWorked(day: number): boolean {
  const known = worked.get(day)
  if (known !== undefined) return known
  const calendar = vietnamCalendar()
  const name = dayName(day)
  const answer = name < calendar.from || name >= calendar.until || calendar.isWorkingDay(name)
  worked.set(day, answer)
  return answer
}
