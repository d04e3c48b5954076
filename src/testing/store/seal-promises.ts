import type { CaseStore, Seal, StoredEntry } from '../../adapters/store/case-store.js'
import { expectFault, expectSame } from './expectation.js'
import { after, further, open } from './sample-log.js'
import type { SealPromise } from './store-case.js'

/** Not a hash, but a function of the same two things, to be read with the eye. */
const fakeSeal: Seal = async (previous, entry) =>
  `${previous ?? 'start'} < ${entry.case}/${entry.revision}/${entry.format}/${entry.text.length}`

/** A seal that fails at revision 3. */
const failing: Seal = async (previous, entry) => {
  if (entry.revision === 3) throw { code: 'seal.failed' }
  return fakeSeal(previous, entry)
}

/** Every entry is sealed over the hash of the one before it, in the append that stores it. */
export const sealPromises: readonly SealPromise[] = [
  {
    name: 'seals every entry over the hash of the one before, across appends and within one',
    seal: fakeSeal,
    async keeps(store) {
      await open(store, 'case-1')
      const { entries } = await store.append('case-1', after(1, [further(1), further(2)]))
      await open(store, 'case-2')
      const stored = await store.load('case-1')
      expectSame(stored.entries.slice(1), entries)
      await expectSealed(store, 'case-1')
      await expectSealed(store, 'case-2')
    },
  },
  {
    name: 'seals an entry once, however often its append is sent',
    seal: fakeSeal,
    async keeps(store) {
      await open(store, 'case-1')
      const request = after(1, [further(1)])
      const [first, second] = await Promise.all([
        store.append('case-1', request),
        store.append('case-1', { ...request, recordedAt: '2026-01-01T00:00:00Z' }),
      ])
      expectSame(first?.entries, second?.entries)
      await expectSealed(store, 'case-1')
    },
  },
  {
    name: 'keeps one chain where many writers meet',
    seal: fakeSeal,
    async keeps(store) {
      await open(store, 'case-1')
      for (const revision of [1, 2, 3])
        await Promise.allSettled(
          [1, 2, 3, 4].map((writer) =>
            store.append('case-1', after(revision, [further(10 * revision + writer)])),
          ),
        )
      expectSame((await store.load('case-1')).revision, 4)
      await expectSealed(store, 'case-1')
    },
  },
  {
    name: 'stores nothing of an append that could not be sealed',
    seal: failing,
    async keeps(store) {
      await open(store, 'case-1')
      const sent = store.append('case-1', after(1, [further(1), further(2)]))
      const fault = await sent.then(
        () => undefined,
        (error) => error.code,
      )
      expectSame(fault, 'seal.failed')
      expectSame((await store.load('case-1')).revision, 1)
      await expectFault(store.append('case-1', after(3, [further(4)])), 'store.conflict')
    },
  },
]

async function expectSealed(store: CaseStore, caseId: string): Promise<void> {
  const { entries } = await store.load(caseId)
  let previous: string | undefined
  for (const { hash, ...entry } of entries) {
    expectSame(hash, await fakeSeal(previous, entry satisfies Omit<StoredEntry, 'hash'>))
    previous = hash
  }
}
