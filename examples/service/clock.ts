/** The one place where this service reads the clock: the instant of an entry, and the day it is in Vietnam. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

const hanoi = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' })

/** The civil day in Vietnam, `YYYY-MM-DD`. */
export function vietnamDay(instant: Date): string {
  return hanoi.format(instant)
}
