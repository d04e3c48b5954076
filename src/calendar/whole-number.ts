import { AdmissionError } from '../errors.js'

/**
 * Passes a whole number of days or months, and throws on any other: half a month has no length, and the
 * JavaScript Date would drop the half without a word.
 *
 * @throws AdmissionError `day.malformed` { value: 'number' }
 */
export function assertWholeNumber(value: number): void {
  if (!Number.isInteger(value)) throw new AdmissionError('day.malformed', { value: typeof value })
}
