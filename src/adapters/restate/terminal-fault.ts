import { TerminalError } from '@restatedev/restate-sdk'
import { AdmissionError, type ErrorCode } from '../../errors.js'

/** Status of a fault of what was sent; 409 where it is at odds with the log. Any other is of the library or the app: 500. */
const statusOf: { readonly [C in ErrorCode]?: number } = {
  'act.malformed': 400,
  'day.malformed': 400,
  'log.empty': 400,
  'log.not-opened': 400,
  'entry.unknown': 409,
  'entry.opening': 409,
  'entry.case-renamed': 409,
  'entry.about-entry': 409,
  'entry.repeated': 409,
  'privacy.not-revealed': 409,
}

/**
 * A fault of this library as an error the engine does not try again, since it would only keep the case from others:
 * the code is its message, the facts are JSON in its metadata. `undefined` for any other error.
 */
export function terminalFault(error: unknown): TerminalError | undefined {
  if (!(error instanceof AdmissionError)) return undefined
  const metadata = { facts: JSON.stringify(error.facts) }
  return new TerminalError(error.code, { errorCode: statusOf[error.code] ?? 500, metadata })
}
