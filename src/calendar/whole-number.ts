import { AdmissionError } from '../errors.js'

/**
 * Passes a whole number of days or months, and throws on any other: half a month has no length, and the
 * JavaScript Date would drop the half without a word.
 *
 * @throws AdmissionError `number.malformed` { value, least? }: what it is, never the figure itself
 */
export function assertWholeNumber(value: number): void {
  if (!Number.isSafeInteger(value))
    throw new AdmissionError('number.malformed', { value: presentable(value) })
}

/** The same of a count, which is none below 0. */
export function assertCount(value: number): void {
  assertWholeNumber(value)
  if (value < 0) throw new AdmissionError('number.malformed', { value: 'negative', least: 0 })
}

/** The same of a count that is one at least. */
export function assertAtLeastOne(value: number): void {
  assertWholeNumber(value)
  if (value < 1)
    throw new AdmissionError('number.malformed', { value: value === 0 ? '0' : 'negative', least: 1 })
}

function presentable(value: unknown): string {
  if (typeof value !== 'number') return typeof value
  return Number.isFinite(value) ? 'fraction' : String(value)
}
