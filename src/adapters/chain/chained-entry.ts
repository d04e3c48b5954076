import type { Act } from '../../casefile/shapes.js'
import { assertTaken } from '../../errors/wrong-call.js'
import { AdmissionError } from '../../errors.js'
import { canonicalJson } from './canonical-json.js'
import { sha256 } from './sha-256.js'

/** Version of the chain; part of what is hashed. */
export const chainFormat = 1

/**
 * An entry of a log, bound to the one before it. `act` is any JSON: a plain act, or one whose particulars are sealed, so
 * that the chain stays valid when the key to them is destroyed.
 */
export interface ChainedEntry<Content = Act> {
  readonly format: typeof chainFormat
  /** The app's label of the case. */
  readonly case: string
  /** Place in the log, from 1. */
  readonly revision: number
  /** Hash of the entry before; `origin` for the first. */
  readonly previous: string
  readonly act: Content
  /** SHA-256 of the canonical JSON of the five fields above, 64 hex digits. */
  readonly hash: string
}

/** Where a chain ends: what an office writes down, prints or signs to prove the log of a day. */
export interface ChainHead {
  readonly case: string
  /** Number of entries; 0 for a case with none yet. */
  readonly revision: number
  /** Hash of the last entry. */
  readonly hash: string
}

/** What stands before the first entry. */
export const origin = '0'.repeat(64)

/** The head of a case with no entry yet. */
export function emptyHead(caseId: string): ChainHead {
  return { case: caseId, revision: 0, hash: origin }
}

/** The head of a chain that ends with an entry. */
export function headAt(entry: ChainedEntry<unknown>): ChainHead {
  assertTaken('headAt', 'entry', entry, 'object')
  return { case: entry.case, revision: entry.revision, hash: entry.hash }
}

/** What an entry hashes to by its other fields. Throws `chain.not-json`. */
export function hashOf(entry: Omit<ChainedEntry<unknown>, 'hash'>): Promise<string> {
  const { format, case: caseId, revision, previous, act } = entry
  return sha256(canonicalJson({ format, case: caseId, revision, previous, act }))
}

/** Whether a value from anywhere is a head: a case, a number of entries, a hash of 64 hex digits. */
export function isHead(input: unknown): input is ChainHead {
  if (typeof input !== 'object' || input === null) return false
  const { case: caseId, revision, hash } = input as Partial<Record<keyof ChainHead, unknown>>
  return (
    typeof caseId === 'string' &&
    Number.isSafeInteger(revision) &&
    (revision as number) >= 0 &&
    typeof hash === 'string' &&
    /^[0-9a-f]{64}$/.test(hash)
  )
}

/** The head as it is. Throws `chain.head-malformed` for what is none: what is bound to it or signed would prove nothing. */
export function checkedHead(head: ChainHead): ChainHead {
  if (!isHead(head)) throw new AdmissionError('chain.head-malformed')
  return head
}
