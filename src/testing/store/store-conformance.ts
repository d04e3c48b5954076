import type { Seal } from '../../adapters/store/case-store.js'
import { assertOptions } from '../../errors/options.js'
import { assertTaken } from '../../errors/wrong-call.js'
import { appendPromises } from './append-promises.js'
import { listPromises } from './list-promises.js'
import { outdatedPromises } from './outdated-promises.js'
import { protectedPromises } from './protected-promises.js'
import { readPromises } from './read-promises.js'
import { repeatPromises } from './repeat-promises.js'
import { sealPromises } from './seal-promises.js'
import type { OutdatedStore, StoreCase, StorePromise, StoreUnderTest } from './store-case.js'

/** What the kit asks of the author of a store. */
export interface StoreConformance {
  /** A store that is empty, made anew for every promise. */
  make(): Promise<StoreUnderTest>
  /** The same with a seal; left out by a store that seals nothing, of which nothing is asked then. */
  makeSealed?(seal: Seal): Promise<StoreUnderTest>
  /** The same with a hand to write to it as a later version of the library; left out by a store that ends with the process. */
  makeOutdated?(): Promise<OutdatedStore>
}

/**
 * The promises of `CaseStore`, each a named case to be run by any test runner: `for (const { name, run } of
 * storeConformance({ make })) test(name, run)`. A case throws `testing.promise-broken`, with what was expected and found,
 * or the store's own fault; the store is closed either way.
 */
export function storeConformance(under: StoreConformance): readonly StoreCase[] {
  assertOptions('storeConformance', under, { make: true, makeSealed: true, makeOutdated: true }, 'under')
  const { make, makeSealed, makeOutdated } = under
  assertTaken('storeConformance', 'make', make, 'function')
  const promises = [
    ...appendPromises,
    ...repeatPromises,
    ...protectedPromises,
    ...readPromises,
    ...listPromises,
  ]
  const sealing = makeSealed
    ? sealPromises.map((promise) => put(promise, () => makeSealed(promise.seal)))
    : []
  const outdated = makeOutdated
    ? outdatedPromises.map(({ name, keeps }) =>
        over(name, makeOutdated, ({ store, leave }) => keeps(store, leave)),
      )
    : []
  return [...promises.map((promise) => put(promise, make)), ...sealing, ...outdated]
}

function put({ name, keeps }: StorePromise, make: () => Promise<StoreUnderTest>): StoreCase {
  return over(name, make, ({ store }) => keeps(store))
}

function over<Made extends StoreUnderTest>(
  name: string,
  make: () => Promise<Made>,
  keeps: (made: Made) => Promise<void>,
): StoreCase {
  const run = async () => {
    const made = await make()
    try {
      await keeps(made)
    } finally {
      await made.close()
    }
  }
  return { name, run }
}
