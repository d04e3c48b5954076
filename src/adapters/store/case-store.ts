import type { PlainDay } from '../../calendar/plain-day.js'
import type { Act } from '../../casefile/shapes.js'
import type { Standing } from '../../procedure/standing.js'
import type { SealedPart } from '../privacy/protected-act.js'

/**
 * Keeps the logs of many cases: the port that `memoryStore`, the SQL store and an app's own store fulfil.
 * A log only grows. Nothing in a store is ever changed or taken out, but what is listed of a case.
 * `storeConformance` of `ketnap/testing` says whether a store keeps these promises.
 */
export interface CaseStore {
  /**
   * Adds entries after the revision the caller has read, all of them or none; once it answers they are kept.
   * The same append sent again is answered as the first time, `repeated`, and not applied twice, whatever has been
   * added since. Throws `store.conflict` where the case stands at another revision than `expected`,
   * `store.entry-conflict` where an entry id is taken, `store.projection-stale` where the projection is of another
   * revision, `store.too-many` beyond 1,000 entries at once or 2,000 labels and days to be found by,
   * `store.format-unknown` where a later version of the library has written to the case, `entry.repeated` and
   * `act.malformed`; `call.malformed`, `call.option-unknown`, `day.malformed` and `number.malformed` of a request or a projection that is none.
   * `act.malformed` too for the opening of another case, and where a label of the case, of an entry or of a body
   * holds U+0000 or half a surrogate pair, which no database keeps.
   */
  append(caseId: string, request: AppendRequest): Promise<Appended>
  /** The whole log of a case. Throws `store.case-unknown`. */
  load(caseId: string): Promise<StoredCase>
  /** The log as `asBelieved` reads it at an instant; empty before the case was opened. Throws `store.case-unknown`. */
  loadAsBelieved(caseId: string, instant: string): Promise<readonly Act[]>
  /**
   * A page of cases by body and by duty window, as of the last projection of each. Throws `call.option-unknown` for a condition
   * there is not, `day.malformed`, and `store.query-malformed` for a limit that is no whole number from 1 to 1,000, a label that no database
   * keeps, or a window that ends before it begins.
   */
  list(query?: CaseQuery): Promise<CasePage>
  /**
   * Replaces what is listed of a case, without an entry: after the calendar or the law was extended. Throws
   * `store.case-unknown`, `store.too-many`, and `store.conflict` where the case has moved on from the projection's revision.
   */
  reindex(caseId: string, projection: Projection): Promise<void>
}

/** An act with the app's id of its entry, by which a request sent twice is known again; unique within its case. */
export type Entry = Act & { readonly id: string }

/**
 * An entry of which only what says nothing of a person is kept in the clear, as `protectAct` makes it: the sealed part is
 * kept beside it and never rewritten. Sent again, it is the same with the same sealed part only.
 */
export interface ProtectedEntry {
  readonly act: Entry
  readonly sealed: SealedPart
}

/** What is to be added to a case. */
export interface AppendRequest {
  /** The revision the caller has read and judged by; 0 opens the case. */
  readonly expected: number
  /** 1 to 1,000; the first of a new case is `case.opened`, and none opens another. */
  readonly entries: readonly (Entry | ProtectedEntry)[]
  /**
   * Instant of entry, given by the app: a store has no clock. Kept on every entry without a `recordedAt` of its own.
   * It is no part of the content: an append sent again at a later instant is the same, and the first instant stays.
   */
  readonly recordedAt?: string
  /** What the case is to be found by after these entries: `projectionOf` of the file that has them. */
  readonly projection: Projection
}

/** The answer to an append. */
export interface Appended {
  /** Revision of the last of these entries. */
  readonly revision: number
  /** The entries as they are kept. */
  readonly entries: readonly StoredEntry[]
  /** Whether they were there already: this append was sent before. */
  readonly repeated: boolean
}

/** A case as it is kept. */
export interface StoredCase {
  readonly case: string
  /** Number of entries. */
  readonly revision: number
  readonly entries: readonly StoredEntry[]
}

/** An entry in the form it is kept in; what is sealed. */
export interface SealableEntry {
  readonly case: string
  /** Place in the log, from 1. */
  readonly revision: number
  /** Version of the storage format of `text`. */
  readonly format: number
  /** The act as it was stored, with its sealed part where it has one; never rewritten. */
  readonly text: string
}

/** An entry of a log. */
export interface StoredEntry extends SealableEntry {
  /** The act in today's form, `id` and `recordedAt` included; of a protected entry its clear part. */
  readonly act: Entry
  /** What was sealed of the act; `revealAct` of `ketnap/privacy` opens it with the key of the person. */
  readonly sealed?: SealedPart
  /** What the store's `seal` gave; absent without one. */
  readonly hash?: string
}

/**
 * A seal over an entry and the hash of the entry before it, computed within the append; `undefined` before the first
 * entry, and before the first sealed one of a log begun without a seal.
 */
export type Seal = (previousHash: string | undefined, entry: SealableEntry) => Promise<string>

/** What a case is found by; listed in order, each label and each day once. */
export interface Projection {
  /** Revision of the file it was made of. */
  readonly revision: number
  readonly standing: Standing
  /** Labels of bodies. */
  readonly bodies: readonly string[]
  /** Last days of duties. */
  readonly dueOn: readonly PlainDay[]
}

/** Which cases to list; every one where nothing is named. */
export interface CaseQuery {
  /** Label of a body. */
  readonly body?: string
  /** First day of the window a duty is due in. */
  readonly dueFrom?: PlainDay
  /** End of the window, exclusive; without `dueFrom`, everything overdue before it is in. */
  readonly dueUntil?: PlainDay
  /** `next` of the page before. */
  readonly after?: string
  /** Most cases of the page, 1 to 1,000; 100 where left out. */
  readonly limit?: number
}

/** A page of cases, in an order of the store that never changes: a case listed all along appears on one page exactly. */
export interface CasePage {
  readonly cases: readonly ListedCase[]
  /** Where the next page begins; absent on the last. */
  readonly next?: string
}

/** A case in a list: its label and what it is found by. */
export interface ListedCase extends Projection {
  readonly case: string
}
