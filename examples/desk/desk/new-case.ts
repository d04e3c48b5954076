import { type Act, AdmissionError, type CaseFile, replay } from 'ketnap'
import { readCaseLine } from 'ketnap/register'
import type { Entry } from 'ketnap/store'
import type { Person } from '../keep/person.js'

/** A case to be taken in: its log, each entry with an id, folded once to see that it is one. */
export interface NewCase {
  readonly file: CaseFile
  readonly entries: readonly Entry[]
  readonly person?: Omit<Person, 'case'>
}

/**
 * A log as a new case. An act without an id is named by its place, so that the same log taken in twice is the same. Throws
 * what `replay` throws.
 */
export function newCase(log: readonly Act[], person?: Omit<Person, 'case'>): NewCase {
  const entries = log.map((act, index): Entry => ({ ...act, id: act.id ?? String(index + 1) }))
  const { file } = replay(entries, { mode: 'chronicle' })
  return { file, entries, ...(person && { person }) }
}

/** The log of a pasted case: a line of a register, or a list of acts. Throws `line.not-json`, `line.malformed`. */
export function logOf(text: string): readonly Act[] {
  const trimmed = text.trim()
  const log = trimmed.startsWith('[') ? listOf(trimmed) : readCaseLine(trimmed)
  return log as readonly Act[]
}

function listOf(text: string): readonly unknown[] {
  try {
    return JSON.parse(text)
  } catch {
    throw new AdmissionError('line.not-json')
  }
}
