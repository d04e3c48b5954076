import { assertTaken } from '../errors/wrong-call.js'
import { isCovered, notCovered } from './coverage.js'
import { fromEpochDay, toEpochDay } from './epoch-day.js'
import type { WorkingCalendar } from './working-calendar.js'

/** What counting needs to know of a day. */
export interface CalendarDay {
  readonly worked: boolean
  /** An announcement still to come can change the day. */
  readonly projected: boolean
}

// A calendar never changes once it is built, so what it said of a day is kept as long as the calendar itself.
const knownDays = new WeakMap<WorkingCalendar, (epochDay: number) => CalendarDay>()

/**
 * Gives the look-up of a calendar's days by epoch day; each day is asked of the calendar once, on its first
 * use. The look-up throws `calendar.not-covered` { day, from, until } outside the span; what is no calendar is a fault of
 * the call named.
 */
export function calendarDaysOf(calendar: WorkingCalendar, call: string): (epochDay: number) => CalendarDay {
  const known = knownDays.get(calendar)
  if (known) return known
  assertTaken(call, 'calendar', calendar, 'calendar')
  const lookUp = lookUpIn(calendar)
  knownDays.set(calendar, lookUp)
  return lookUp
}

function lookUpIn(calendar: WorkingCalendar): (epochDay: number) => CalendarDay {
  const start = toEpochDay(calendar.from)
  // Of full length from the start: an array written first at offset 5000 would become a slow dictionary.
  const days = new Array<CalendarDay | undefined>(Math.max(0, toEpochDay(calendar.until) - start))
  return (epochDay) => {
    const offset = epochDay - start
    const known = days[offset]
    if (known) return known
    const day = read(calendar, epochDay)
    days[offset] = day
    return day
  }
}

function read(calendar: WorkingCalendar, epochDay: number): CalendarDay {
  const day = fromEpochDay(epochDay)
  if (!isCovered(day, calendar)) throw notCovered(day, calendar)
  const unannounced = calendar.projectedFrom !== undefined && day >= calendar.projectedFrom
  return {
    worked: calendar.isWorkingDay(day),
    projected: unannounced || calendar.specialDay(day)?.status === 'projected',
  }
}
