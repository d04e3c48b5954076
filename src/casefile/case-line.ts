import type { Act } from './act.js'

/** Version of the line format; a reader refuses a later one. */
export const caseLineFormat = 1

/** A case as one line of NDJSON: the version of the format, and the log in the order of entry. */
export interface CaseLine {
  readonly format: typeof caseLineFormat
  readonly log: readonly Act[]
}

/** A log as one line, without the line break. */
export function caseLine(log: readonly Act[]): string {
  return JSON.stringify({ format: caseLineFormat, log } satisfies CaseLine)
}
