import { assertEach } from '../../errors/wrong-call.js'
import { AdmissionError } from '../../errors.js'
import type { Act } from '../shapes.js'

/** Version of the line format; a reader refuses any other. */
export const caseLineFormat = 1

/** A case as one line of NDJSON: the version of the format, and the log in the order of entry. */
export interface CaseLine {
  readonly format: typeof caseLineFormat
  readonly log: readonly Act[]
}

/** A log as one line, without the line break. Throws `call.malformed`, `line.not-json` where it holds what JSON has no text for. */
export function caseLine(log: readonly Act[]): string {
  assertEach('caseLine', 'log', log, 'act')
  try {
    return JSON.stringify({ format: caseLineFormat, log } satisfies CaseLine)
  } catch {
    // A bigint, or a thing that holds itself.
    throw new AdmissionError('line.not-json')
  }
}

/**
 * The log of a line, its entries not yet checked. Throws `line.not-json`, `line.malformed` where it is not an object of
 * a format and a list, and `line.format-unknown`.
 */
export function readCaseLine(line: string): readonly unknown[] {
  const { format, log, ...others } = objectOf(line)
  if (format !== caseLineFormat)
    throw typeof format === 'number'
      ? new AdmissionError('line.format-unknown', { format, known: caseLineFormat })
      : new AdmissionError('line.malformed')
  if (!Array.isArray(log) || Object.keys(others).length > 0) throw new AdmissionError('line.malformed')
  return log
}

function objectOf(line: string): { format?: unknown; log?: unknown } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new AdmissionError('line.not-json')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new AdmissionError('line.malformed')
  return value
}
