import type { CaseStore, Seal, SealableEntry } from '../../adapters/store/case-store.js'

/** A store under test, empty, and what releases it. */
export interface StoreUnderTest {
  readonly store: CaseStore
  close(): Promise<void>
}

/** A store that a later version of the library writes to as well. */
export interface OutdatedStore extends StoreUnderTest {
  /** Puts an entry at the end of a case as it is, as the later version would: text, format and the head of the case. */
  leave(entry: SealableEntry): Promise<void>
}

/** One promise of the port, and the work that throws `testing.promise-broken` where it is not kept. */
export interface StoreCase {
  readonly name: string
  run(): Promise<void>
}

/** A promise, put to an empty store. */
export interface StorePromise {
  readonly name: string
  keeps(store: CaseStore): Promise<void>
}

/** A promise of a store that seals, put to one with this seal. */
export interface SealPromise extends StorePromise {
  readonly seal: Seal
}

/** A promise of a store that a later version of the library writes to as well. */
export interface OutdatedPromise {
  readonly name: string
  keeps(store: CaseStore, leave: OutdatedStore['leave']): Promise<void>
}
