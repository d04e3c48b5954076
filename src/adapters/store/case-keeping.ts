import type { ListedCase, Projection, StoredEntry } from './case-store.js'

/** An entry as a place keeps it: its text in its format, and its hash where the store seals. */
export type KeptEntry = Pick<StoredEntry, 'format' | 'text' | 'hash'>

/** A case as a place keeps it: the entries in their order, and what it is listed by. */
export interface KeptCase {
  readonly entries: readonly KeptEntry[]
  readonly projection: Projection
}

/** What is put to a case: entries after those it has, none where it is only listed anew. */
export interface CaseChange {
  /** How many entries the case must have still; 0 for one that is not kept yet. */
  readonly expected: number
  readonly entries: readonly KeptEntry[]
  readonly projection: Projection
}

/**
 * A place that keeps something by a label, such as IndexedDB, a folder or a key-value service: the little that `storeOver` asks
 * of it to be a `CaseStore`.
 */
export interface CaseKeeping {
  /** A case; `undefined` where it is not kept. */
  read(caseId: string): Promise<KeptCase | undefined>
  /**
   * Puts the entries to the end of the case and replaces its projection, all or nothing, where it still has `expected`
   * entries; tells whether it had. Nobody else may write to the case between the two.
   */
  write(caseId: string, change: CaseChange): Promise<boolean>
  /** What every case after the label is listed by, in the order in which JavaScript compares labels. */
  list(after?: string): Promise<Iterable<ListedCase>>
}
