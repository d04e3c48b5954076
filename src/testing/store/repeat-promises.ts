import type { Entry } from '../../adapters/store/case-store.js'
import { expectFault, expectSame } from './expectation.js'
import { after, further, open, opening, placesOf } from './sample-log.js'
import type { StorePromise } from './store-case.js'

/** An append sent again is acknowledged again and applied once. */
export const repeatPromises: readonly StorePromise[] = [
  {
    name: 'answers an append sent again as the first time, whatever came after it',
    async keeps(store) {
      await open(store, 'case-1')
      const request = after(1, [further(1), further(2)])
      const first = await store.append('case-1', request)
      await store.append('case-1', after(3, [further(3)]))
      expectSame(await store.append('case-1', request), { ...first, repeated: true })
      expectSame((await open(store, 'case-1')).repeated, true)
      const places = ['1 case-1-opened', '2 entry-1', '3 entry-2', '4 entry-3']
      expectSame(await placesOf(store, 'case-1'), places)
    },
  },
  {
    name: 'knows an append again at the revision that has come since',
    async keeps(store) {
      await open(store, 'case-1')
      await store.append('case-1', after(1, [further(1)]))
      const { revision, repeated } = await store.append('case-1', after(2, [further(1)]))
      expectSame({ revision, repeated }, { revision: 2, repeated: true })
      expectSame(await placesOf(store, 'case-1'), ['1 case-1-opened', '2 entry-1'])
    },
  },
  {
    name: 'knows an act again by what it says: in another order of fields, sent at a later instant',
    async keeps(store) {
      await open(store, 'case-1')
      const { entries } = await store.append('case-1', after(1, [further(1)]))
      const turned = Object.fromEntries(Object.entries(further(1)).reverse()) as unknown as Entry
      const later = { ...after(1, [turned]), recordedAt: '2025-07-05T08:00:00+07:00' }
      expectSame(await store.append('case-1', later), { revision: 2, entries, repeated: true })
      expectSame((await store.load('case-1')).entries[1], entries[0])
    },
  },
  {
    name: 'refuses an id that stands for other content, at the last revision and at an old one',
    async keeps(store) {
      await open(store, 'case-1')
      await store.append('case-1', after(1, [further(1)]))
      const other: Entry = { ...further(1), on: '2025-07-09' }
      const facts = { case: 'case-1', entry: 'entry-1', revision: 2 }
      await expectFault(store.append('case-1', after(1, [other])), 'store.entry-conflict', facts)
      await expectFault(store.append('case-1', after(2, [other])), 'store.entry-conflict', facts)
      const reopened: Entry = { ...opening('case-1'), on: '2025-07-02' }
      await expectFault(store.append('case-1', after(0, [reopened])), 'store.entry-conflict')
      expectSame((await store.load('case-1')).entries[1]?.act.on, '2025-07-02')
      expectSame(await placesOf(store, 'case-1'), ['1 case-1-opened', '2 entry-1'])
    },
  },
  {
    name: 'refuses entries that were stored in part, or in another order',
    async keeps(store) {
      await open(store, 'case-1')
      await store.append('case-1', after(1, [further(1), further(2)]))
      for (const entries of [
        [further(1), further(3)],
        [further(3), further(2)],
        [further(2), further(1)],
      ]) {
        await expectFault(store.append('case-1', after(1, entries)), 'store.entry-conflict')
        await expectFault(store.append('case-1', after(3, entries)), 'store.entry-conflict')
      }
      expectSame(await placesOf(store, 'case-1'), ['1 case-1-opened', '2 entry-1', '3 entry-2'])
    },
  },
  {
    name: 'applies an append once that is sent many times at once, and acknowledges every one',
    async keeps(store) {
      const sent = [1, 2, 3, 4, 5, 6]
      const openings = await Promise.all(sent.map(() => open(store, 'case-1')))
      expectSame(openings.filter(({ repeated }) => !repeated).length, 1)
      const answers = await Promise.all(sent.map(() => store.append('case-1', after(1, [further(1)]))))
      expectSame(answers.filter(({ repeated }) => !repeated).length, 1)
      expectSame(
        answers.map(({ revision }) => revision),
        [2, 2, 2, 2, 2, 2],
      )
      expectSame(await placesOf(store, 'case-1'), ['1 case-1-opened', '2 entry-1'])
    },
  },
]
