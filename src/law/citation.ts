import type { Confidence } from './confidence.js'
import type { Instrument } from './instrument.js'

/** The clause a value or a rule rests on. Plain data: instrument id, number and day, and the point within it. */
export interface Citation {
  readonly instrument: string
  readonly number: string
  readonly date: string
  /** The point or article: `pt 4.3.1`, `art. 1.2`; empty where the point is not established. */
  readonly point: string
  readonly confidence: Confidence
}

/** The citation of one point of an instrument. */
export function cite(instrument: Instrument, point: string, confidence: Confidence): Citation {
  return { instrument: instrument.id, number: instrument.number, date: instrument.date, point, confidence }
}
