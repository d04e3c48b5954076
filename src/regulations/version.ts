import type { Confidence } from '../law/confidence.js'
import type { Fraction } from '../law/fraction.js'
import type { Instrument } from '../law/instrument.js'
import type { ProvisionVersion, WithoutPoint } from '../law/provision.js'

type Range = readonly [least: number, most: number]

type Bands = readonly [from: number, name: string]

/**
 * What a version may state: a code, a figure, a fraction, a set of codes, a range, a list of figures, bands, sets of codes or
 * counts by subject. A clause states its point alone, or nothing where that is not established.
 */
interface Graded {
  (instrument: Instrument): WithoutPoint<never>
  <Code extends string>(instrument: Instrument, code: Code): WithoutPoint<Code>
  <Code extends string>(instrument: Instrument, code: Code, point: string): ProvisionVersion<Code>
  (instrument: Instrument, figure: number, point?: string): ProvisionVersion<number>
  (instrument: Instrument, holds: boolean, point?: string): ProvisionVersion<boolean>
  (instrument: Instrument, share: Fraction, point?: string): ProvisionVersion<Fraction>
  (instrument: Instrument, codes: readonly string[], point?: string): ProvisionVersion<readonly string[]>
  (instrument: Instrument, range: Range, point?: string): ProvisionVersion<Range>
  (instrument: Instrument, figures: readonly number[], point?: string): ProvisionVersion<readonly number[]>
  (instrument: Instrument, bands: readonly Bands[], point?: string): ProvisionVersion<readonly Bands[]>
  <By extends Readonly<Record<string, number | readonly string[]>>>(
    instrument: Instrument,
    bySubject: By,
    point?: string,
  ): ProvisionVersion<By>
}

const graded = (confidence: Confidence): Graded =>
  ((instrument: Instrument, value?: unknown, point = '') => ({
    instrument,
    value,
    point,
    confidence,
  })) as Graded

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
