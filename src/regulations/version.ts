import type { Confidence } from '../law/confidence.js'
import type { Fraction } from '../law/fraction.js'
import type { Instrument } from '../law/instrument.js'
import type { ProvisionVersion } from '../law/provision.js'

type Primitive = string | number | boolean

/** What a version may state: a figure, a code, a set of codes, a fraction, bands, sets of codes or counts by subject. */
type Value =
  | Primitive
  | Fraction
  | readonly string[]
  | readonly number[]
  | readonly Bands[]
  | Readonly<Record<string, readonly string[]>>
  | Readonly<Record<string, number>>

type Bands = readonly [from: number, name: string]

const graded =
  (confidence: Confidence) =>
  <V extends Value>(instrument: Instrument, value: V, point = ''): ProvisionVersion<V> => ({
    instrument,
    value,
    point,
    confidence,
  })

/** The instrument itself was read on this point. */
export const text = graded('text')

/** A legal portal, the press, a handbook or a question bank states it. */
export const secondary = graded('secondary')

/** Carried from a neighbouring version, or inferred. */
export const assumed = graded('assumed')

/** No source states what this instrument says. */
export function unknown(instrument: Instrument): ProvisionVersion<never> {
  return { instrument, value: undefined, point: '', confidence: 'unknown' }
}
