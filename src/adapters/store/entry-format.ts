import type { Act } from '../../casefile/shapes.js'
import { AdmissionError } from '../../errors.js'
import type { Entry, SealableEntry } from './case-store.js'

/** Version of the storage format written today. Format 1: the act as JSON, keys in alphabetical order at every depth. */
export const entryFormat = 1

/** What reads each format that was ever written. A form once written stays readable; a change of acts adds one. */
const readers: Readonly<Record<number, (text: string) => unknown>> = {
  1: (text) => JSON.parse(text),
}

/** The text an act is kept as: equal acts have equal texts, whatever the order of their fields. */
export function textOf(act: Act): string {
  return JSON.stringify(inOrder(act))
}

/**
 * The act of a stored text. Throws `store.format-unknown` where a later version of the library wrote it, and
 * `store.entry-damaged` where it is no longer what was written.
 */
export function actOf({ case: caseId, revision, format, text }: SealableEntry): Entry {
  const read = readers[format]
  if (!read)
    throw new AdmissionError('store.format-unknown', { case: caseId, revision, format, known: entryFormat })
  try {
    return read(text) as Entry
  } catch {
    throw new AdmissionError('store.entry-damaged', { case: caseId, revision })
  }
}

/** Whether two acts say the same; the instant of entry is no part of it. */
export function isSameContent(a: Act, b: Act): boolean {
  return textOf(withoutInstant(a)) === textOf(withoutInstant(b))
}

function withoutInstant({ recordedAt: _, ...act }: Act): Act {
  return act as Act
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(fields.map(([name, field]) => [name, inOrder(field)]))
}
