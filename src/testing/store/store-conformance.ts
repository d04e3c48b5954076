import type { Seal } from '../../adapters/store/case-store.js'
import { appendPromises } from './append-promises.js'
import { listPromises } from './list-promises.js'
import { readPromises } from './read-promises.js'
import { repeatPromises } from './repeat-promises.js'
import { sealPromises } from './seal-promises.js'
import type { StoreCase, StorePromise, StoreUnderTest } from './store-case.js'

/** What the kit asks of the author of a store. */
export interface StoreConformance {
  /** A store that is empty, made anew for every promise. */
  make(): Promise<StoreUnderTest>
  /** The same with a seal; left out by a store that seals nothing, of which nothing is asked then. */
  makeSealed?(seal: Seal): Promise<StoreUnderTest>
}

/**
 * The promises of `CaseStore`, each a named case to be run by any test runner: `for (const { name, run } of
 * storeConformance({ make })) test(name, run)`. A case throws `testing.promise-broken`, with what was expected and found,
 * or the store's own fault; the store is closed either way.
 */
export function storeConformance({ make, makeSealed }: StoreConformance): readonly StoreCase[] {
  const promises = [...appendPromises, ...repeatPromises, ...readPromises, ...listPromises]
  const sealing = makeSealed
    ? sealPromises.map((promise) => put(promise, () => makeSealed(promise.seal)))
    : []
  return [...promises.map((promise) => put(promise, make)), ...sealing]
}

function put({ name, keeps }: StorePromise, make: () => Promise<StoreUnderTest>): StoreCase {
  const run = async () => {
    const { store, close } = await make()
    try {
      await keeps(store)
    } finally {
      await close()
    }
  }
  return { name, run }
}
