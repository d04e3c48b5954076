import { AdmissionError } from '../errors.js'
import type { PlainDay } from './plain-day.js'

/** A half-open span of days: `from` is inside, `until` is not. */
export interface Span {
  readonly from: PlainDay
  readonly until: PlainDay
}

/** Tells whether a span holds a day; its `until` is already outside. */
export function isCovered(day: PlainDay, { from, until }: Span): boolean {
  return from <= day && day < until
}

/**
 * Makes, without throwing it, the fault `calendar.not-covered` { day, from, until } for a day outside a span.
 */
export function notCovered(day: PlainDay, { from, until }: Span): AdmissionError {
  return new AdmissionError('calendar.not-covered', { day, from, until })
}
