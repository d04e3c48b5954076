import { fromEpochDay, toEpochDay } from '../../calendar/epoch-day.js'
import type { PlainDay } from '../../calendar/plain-day.js'
import { assertCount } from '../../calendar/whole-number.js'

/** How the engine's instants, in milliseconds since 1970, and civil days go over into each other. */
export interface DayClock {
  /** The civil day an instant falls on. */
  dayAt(instant: number): PlainDay
  /** The instant from which the reminders of a day go out. */
  reminderAt(day: PlainDay): number
}

const hour = 3_600_000
const day = 24 * hour
/** Vietnam keeps UTC+7 the whole year. */
const offset = 7 * hour

/** Vietnam's civil days; reminders go out from an hour of the day, 0 to 23, eight in the morning by default. */
export function vietnamDays(reminderHour = 8): DayClock {
  assertCount(reminderHour)
  return {
    dayAt: (instant) => fromEpochDay(Math.floor((instant + offset) / day)),
    reminderAt: (on) => toEpochDay(on) * day - offset + reminderHour * hour,
  }
}
