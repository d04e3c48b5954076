import type { CaseStore, Seal } from '../../adapters/store/case-store.js'

/** A store under test, empty, and what releases it. */
export interface StoreUnderTest {
  readonly store: CaseStore
  close(): Promise<void>
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
