import type { Act } from '../../casefile/shapes.js'
import { AdmissionError } from '../../errors.js'
import type { SealedPart } from '../privacy/protected-act.js'
import type { Entry, SealableEntry } from './case-store.js'

/** What an entry says: its act, and what was sealed of it. */
export interface Content {
  readonly act: Entry
  readonly sealed?: SealedPart
}

/** The newest version of the storage format, by which a later one is known. */
export const entryFormat = 2

/**
 * What reads each format that was ever written. A form once written stays readable; a change of acts adds one. Format 1: the
 * act as JSON, keys in alphabetical order at every depth. Format 2: the same of the act with its sealed part.
 */
const readers: Readonly<Record<number, (text: string) => Content>> = {
  1: (text) => ({ act: JSON.parse(text) }),
  2: (text) => JSON.parse(text),
}

/** The format and the text an entry is kept as: equal entries have equal texts, whatever the order of their fields. */
export function kept({ act, sealed }: Content): Pick<SealableEntry, 'format' | 'text'> {
  return sealed ? { format: 2, text: textOf({ act, sealed }) } : { format: 1, text: textOf(act) }
}

/**
 * What a stored text says. Throws `store.format-unknown` where a later version of the library wrote it, and
 * `store.entry-damaged` where it is no longer what was written.
 */
export function contentOf({ case: caseId, revision, format, text }: SealableEntry): Content {
  const read = readers[format]
  if (!read)
    throw new AdmissionError('store.format-unknown', { case: caseId, revision, format, known: entryFormat })
  try {
    return read(text)
  } catch {
    throw new AdmissionError('store.entry-damaged', { case: caseId, revision })
  }
}

/** Whether two entries say the same; the instant of entry is no part of it. */
export function isSameContent(a: Content, b: Content): boolean {
  return kept(withoutInstant(a)).text === kept(withoutInstant(b)).text
}

function withoutInstant({ act: { recordedAt: _, ...act }, sealed }: Content): Content {
  return { act: act as Entry, ...(sealed && { sealed }) }
}

function textOf(value: Act | Content): string {
  return JSON.stringify(inOrder(value))
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(fields.map(([name, field]) => [name, inOrder(field)]))
}
