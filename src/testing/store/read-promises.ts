import type { CaseStore, Entry } from '../../adapters/store/case-store.js'
import { asBelieved } from '../../casefile/log/as-believed.js'
import { expectFault, expectSame } from './expectation.js'
import { after, further, listedAt, open, opening } from './sample-log.js'
import type { StorePromise } from './store-case.js'

/** A log is read back as it was written, and as it was believed at an instant. */
export const readPromises: readonly StorePromise[] = [
  {
    name: 'says of a case it does not have that it does not have it',
    async keeps(store) {
      await open(store, 'case-1')
      const facts = { case: 'case-2' }
      await expectFault(store.load('case-2'), 'store.case-unknown', facts)
      await expectFault(store.loadAsBelieved('case-2', '2025-07-01T00:00:00Z'), 'store.case-unknown', facts)
      await expectFault(store.reindex('case-2', listedAt(1)), 'store.case-unknown', facts)
    },
  },
  {
    name: 'leaves its log as it is, whatever a caller does to an answer',
    async keeps(store) {
      const { entries } = await open(store, 'case-1')
      const loaded = await store.load('case-1')
      // An act that is frozen refuses; one that is not must be a copy.
      for (const { act } of [...entries, ...loaded.entries]) Reflect.set(act, 'on', '1999-01-01')
      expectSame((await store.load('case-1')).entries[0]?.act.on, '2025-07-01')
    },
  },
  {
    name: 'reads a log as it was believed at an instant, with its corrections and strikes',
    async keeps(store) {
      await storeBelief(store)
      const log = (await store.load('case-1')).entries.map(({ act }) => act)
      for (const { instant, ids } of beliefs) {
        const believed = await store.loadAsBelieved('case-1', instant)
        expectSame({ instant, ids: believed.map(({ id }) => id) }, { instant, ids })
        expectSame(believed, asBelieved(log, instant))
      }
    },
  },
]

/** Entries of several days, one back-dated, one without an instant, one corrected and one struck by its place. */
async function storeBelief(store: CaseStore): Promise<void> {
  const at = (recordedAt: string, act: Entry): Entry => ({ ...act, recordedAt })
  const { recordedAt: _, ...request } = after(0, [
    at('2025-07-01T09:00:00+07:00', opening('case-1')),
    { ...further(1), on: '2025-07-04' },
    at('2025-07-03T09:00:00+07:00', { ...further(2), on: '2025-03-01' }),
    at('2025-07-05T02:00:00Z', {
      type: 'entry.corrected',
      on: '2025-07-05',
      id: 'correction',
      entry: 'entry-2',
      act: { type: 'particulars.changed', on: '2025-03-02' },
    }),
    at('2025-07-06T09:00:00+07:00', { type: 'entry.struck', on: '2025-07-06', id: 'strike', entry: '3' }),
  ])
  await store.append('case-1', request)
}

const beliefs = [
  { instant: '2025-07-01T08:59:59+07:00', ids: [] },
  { instant: '2025-07-01T02:00:00Z', ids: ['case-1-opened'] },
  { instant: '2025-07-03T02:00:00Z', ids: ['case-1-opened', 'entry-2'] },
  { instant: '2025-07-04T16:59:59Z', ids: ['case-1-opened', 'entry-2'] },
  { instant: '2025-07-04T17:00:00Z', ids: ['case-1-opened', 'entry-1', 'entry-2'] },
  { instant: '2025-07-05T09:00:00+07:00', ids: ['case-1-opened', 'entry-1', 'entry-2', 'correction'] },
  {
    instant: '2025-07-06T09:00:00+07:00',
    ids: ['case-1-opened', 'entry-1', 'entry-2', 'correction', 'strike'],
  },
]
