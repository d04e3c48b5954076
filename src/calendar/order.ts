import type { PlainDay } from './plain-day.js'

/** How two codes, or two days, stand to each other in a sort: negative, zero or positive. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

/** The earlier of two days. */
export function earlierOf(one: PlainDay, other: PlainDay): PlainDay {
  return one < other ? one : other
}

/** The later of two days. */
export function laterOf(one: PlainDay, other: PlainDay): PlainDay {
  return one > other ? one : other
}
