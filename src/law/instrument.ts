import type { PlainDay } from '../calendar/plain-day.js'
import type { Confidence } from './confidence.js'

/**
 * The layers of the law, highest first. `neighbouring` are Politburo rules and special subjects that apply
 * beside the core layers; `local` is a province's own guidance, passed in by the app and off by default.
 */
export const layers = [
  'charter',
  'regulation',
  'secretariat',
  'organisingCommission',
  'neighbouring',
  'local',
] as const

/** Rank of an instrument, the Charter [Điều lệ Đảng] first; `local` is a committee's own, passed in by an extension. */
export type Layer = (typeof layers)[number]

/**
 * One instrument of the law. Its key is number + date, because numbers are used more than once
 * (01-HD/TW four times). `until` is the exclusive end: the first day it is no longer in force.
 */
export interface Instrument {
  /** Short id of the version used by the provisions: `R2025B`. */
  readonly id: string
  /** Official number without the date: `294-QĐ/TW`; the Charter has none. */
  readonly number: string
  /** Day of signing; a year where only the year is known. */
  readonly date: string
  readonly layer: Layer
  /**
   * Instruments of one series replace one another, so that what one says is carried to the next. A core layer is one
   * series by itself; a neighbouring or local instrument without a series stands alone.
   */
  readonly series?: string
  readonly from: PlainDay
  readonly until?: PlainDay
  /** Grade of the existence and of the days in force; each value carries its own. */
  readonly confidence: Confidence
}

/** Whether the instrument is in force on the day; half-open, `until` is out. */
export function isInForce(instrument: Instrument, day: PlainDay): boolean {
  return instrument.from <= day && (instrument.until === undefined || day < instrument.until)
}

/** Rank of a layer, 0 for the Charter; a lower rank wins a conflict. */
export function rankOf(layer: Layer): number {
  return layers.indexOf(layer)
}

/** The series of an instrument: the one it names, its layer where the layer is a core one, or itself alone. */
export function seriesOf({ id, layer, series }: Instrument): string {
  return series ?? (layer === 'neighbouring' || layer === 'local' ? id : layer)
}
