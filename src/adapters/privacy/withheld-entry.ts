import type { Act } from '../../casefile/shapes.js'
import type { SealableEntry } from '../store/case-store.js'
import { type Content, contentOf, kept } from '../store/entry-format.js'

type Values = Readonly<Record<string, unknown>>

/** An entry in the form a store keeps it in: an act as text, with the version of its format. */
export function isStored(value: Values): value is Values & SealableEntry {
  return (
    typeof value.text === 'string' && typeof value.format === 'number' && typeof value.revision === 'number'
  )
}

/**
 * The format and the text of a stored entry whose act was shown; no text at all where it cannot be read. The sealed part is
 * left out, for it is of use with the key alone.
 */
export function shownText(
  entry: SealableEntry,
  shown: (act: Act) => unknown,
): Pick<SealableEntry, 'format' | 'text'> {
  try {
    return kept({ act: shown(contentOf(entry).act) } as Content)
  } catch {
    return { format: entry.format, text: '' }
  }
}

/**
 * What of an entry is over the whole of it, and so lets a guess at what is hidden be tried: its hash, and that of the one
 * before; and what was sealed of it. Heads of chains stay: a hash over hashes alone tells nothing.
 */
export function isOverTheWhole(name: string, value: Values): boolean {
  const isEntry = 'act' in value || isStored(value)
  return isEntry && (name === 'hash' || name === 'previous' || name === 'sealed')
}
