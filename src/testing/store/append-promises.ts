import type { CaseStore, Entry } from '../../adapters/store/case-store.js'
import { expectFault, expectSame } from './expectation.js'
import { after, further, listedAt, open, opening, placesOf } from './sample-log.js'
import type { StorePromise } from './store-case.js'

const instant = '2025-07-03T08:00:00+07:00'

/** An append adds all its entries after the expected revision, or none. */
export const appendPromises: readonly StorePromise[] = [
  {
    name: 'opens a case at revision 0 and answers with the entry as it is kept',
    async keeps(store) {
      const { revision, entries, repeated } = await open(store, 'case-1')
      expectSame({ revision, repeated }, { revision: 1, repeated: false })
      expectSame(
        entries.map(({ act }) => act),
        [{ ...opening('case-1'), recordedAt: instant }],
      )
      expectSame((await store.load('case-1')).entries, entries)
    },
  },
  {
    name: 'gives several entries of one append the revisions that follow, in their order',
    async keeps(store) {
      await open(store, 'case-1')
      const { revision } = await store.append('case-1', after(1, [further(1), further(2), further(3)]))
      expectSame(revision, 4)
      expectSame(await placesOf(store, 'case-1'), ['1 case-1-opened', '2 entry-1', '3 entry-2', '4 entry-3'])
    },
  },
  {
    name: 'keeps every field of an act as it is, in any script',
    async keeps(store) {
      const act: Entry = {
        type: 'entry.corrected',
        on: '2025-07-04',
        id: "Sửa-1 “é” \\ ' % 𝔸",
        entry: '1',
        by: { kind: 'cell', id: 'Chi bộ thôn Đông Hà' },
        act: { type: 'case.opened', on: '2025-06-30', case: 'case-1', person: { youthAge: false } },
      }
      await open(store, 'case-1')
      await store.append('case-1', after(1, [act]))
      const { entries } = await store.load('case-1')
      expectSame(entries[1]?.act, { ...act, recordedAt: instant })
    },
  },
  {
    name: 'keeps the instant of entry that an entry brings, and gives that of the append to the others',
    async keeps(store) {
      await open(store, 'case-1')
      const own = { ...further(1), recordedAt: '2025-07-02T17:00:00Z' }
      await store.append('case-1', after(1, [own, further(2)]))
      const { recordedAt: _, ...unstamped } = after(3, [further(3)])
      await store.append('case-1', unstamped)
      const { entries } = await store.load('case-1')
      expectSame(
        entries.slice(1).map(({ act }) => act.recordedAt ?? 'none'),
        ['2025-07-02T17:00:00Z', instant, 'none'],
      )
    },
  },
  {
    name: 'refuses an append after a revision that is no longer the last, naming expected and found',
    async keeps(store) {
      await open(store, 'case-1')
      await store.append('case-1', after(1, [further(1)]))
      const facts = { case: 'case-1', expected: 1, found: 2 }
      await expectFault(store.append('case-1', after(1, [further(2)])), 'store.conflict', facts)
      expectSame(await placesOf(store, 'case-1'), ['1 case-1-opened', '2 entry-1'])
    },
  },
  {
    name: 'refuses an append after a revision not reached yet, so that none is skipped',
    async keeps(store) {
      await open(store, 'case-1')
      const facts = { case: 'case-1', expected: 2, found: 1 }
      await expectFault(store.append('case-1', after(2, [further(1)])), 'store.conflict', facts)
      const unopened = { case: 'case-2', expected: 1, found: 0 }
      await expectFault(store.append('case-2', after(1, [further(1)])), 'store.conflict', unopened)
      expectSame(await placesOf(store, 'case-1'), ['1 case-1-opened'])
      await expectFault(store.load('case-2'), 'store.case-unknown')
    },
  },
  {
    name: 'refuses to open a case a second time',
    async keeps(store) {
      await open(store, 'case-1')
      const other = { ...opening('case-1'), id: 'other' }
      const facts = { case: 'case-1', expected: 0, found: 1 }
      await expectFault(store.append('case-1', after(0, [other])), 'store.conflict', facts)
      expectSame(await placesOf(store, 'case-1'), ['1 case-1-opened'])
    },
  },
  {
    name: 'adds none of the entries where one of them is refused',
    async keeps(store) {
      await open(store, 'case-1', { bodies: ['cell-1'] })
      await store.append('case-1', after(1, [further(1)], { bodies: ['cell-1'] }))
      const taken: Entry = { ...further(1), on: '2025-07-09' }
      const request = after(2, [further(2), taken], { bodies: ['cell-9'] })
      await expectFault(store.append('case-1', request), 'store.entry-conflict', { entry: 'entry-1' })
      expectSame(await placesOf(store, 'case-1'), ['1 case-1-opened', '2 entry-1'])
      expectSame((await store.list({ body: 'cell-9' })).cases, [])
      await store.append('case-1', after(2, [further(2)]))
    },
  },
  {
    name: 'refuses what is wrong whatever the store holds',
    async keeps(store) {
      await open(store, 'case-1')
      const append = (entries: readonly Entry[]) => store.append('case-1', after(1, entries))
      await expectFault(append([]), 'log.empty')
      await expectFault(append([further(1), further(1)]), 'entry.repeated', { entry: 'entry-1' })
      const { id: _, ...nameless } = further(1)
      await expectFault(append([nameless as Entry]), 'act.malformed')
      await expectFault(append([{ ...further(1), on: '2025-02-30' }]), 'act.malformed')
      await expectFault(store.append('case-2', after(0, [further(1)])), 'log.not-opened')
      const stale = { ...after(1, [further(1)]), projection: listedAt(1) }
      await expectFault(store.append('case-1', stale), 'store.projection-stale', { expected: 2, found: 1 })
      expectSame(await placesOf(store, 'case-1'), ['1 case-1-opened'])
    },
  },
  {
    name: 'refuses labels that no database keeps: with U+0000, or half a surrogate pair',
    async keeps(store) {
      await open(store, 'case-1')
      for (const label of ['a\0', 'a\ud800', '\udc00a']) {
        await expectFault(open(store, label), 'act.malformed')
        await expectFault(store.append('case-1', after(1, [{ ...further(1), id: label }])), 'act.malformed')
        const listed = after(1, [further(1)], { bodies: [label] })
        await expectFault(store.append('case-1', listed), 'act.malformed')
      }
      expectSame(await placesOf(store, 'case-1'), ['1 case-1-opened'])
    },
  },
  {
    name: 'refuses the opening of another case, and the correction of an opening to one',
    async keeps(store) {
      await expectFault(store.append('case-1', after(0, [opening('case-2')])), 'act.malformed')
      await open(store, 'case-1')
      const again: Entry = { ...opening('case-2'), id: 'again' }
      await expectFault(store.append('case-1', after(1, [further(1), again])), 'act.malformed')
      const correction: Entry = {
        type: 'entry.corrected',
        on: '2025-07-04',
        id: 'correction',
        entry: '1',
        act: { type: 'case.opened', on: '2025-07-01', case: 'case-2' },
      }
      await expectFault(store.append('case-1', after(1, [correction])), 'act.malformed')
      expectSame(await placesOf(store, 'case-1'), ['1 case-1-opened'])
      await expectFault(store.load('case-2'), 'store.case-unknown')
    },
  },
  {
    name: 'keeps 1,000 entries of one append, and refuses more than that as a whole',
    async keeps(store) {
      const entries = Array.from({ length: 1_000 }, (_, index) => further(index + 1))
      await open(store, 'case-1')
      const facts = { case: 'case-1', of: 'entries', found: 1_001, most: 1_000 }
      const more = after(1, [...entries, further(1_001)])
      await expectFault(store.append('case-1', more), 'store.too-many', facts)
      expectSame(await placesOf(store, 'case-1'), ['1 case-1-opened'])
      const { revision } = await store.append('case-1', after(1, entries))
      expectSame(revision, 1_001)
      const stored = await store.load('case-1')
      expectSame(stored.entries.at(-1)?.act.id, 'entry-1000')
      expectSame((await store.append('case-1', after(1, entries))).repeated, true)
    },
  },
  {
    name: 'finds a case by 2,000 labels and days, and refuses more than that',
    async keeps(store) {
      const bodies = Array.from({ length: 1_999 }, (_, index) => `body-${index}`)
      await open(store, 'case-1', { bodies, dueOn: ['2025-08-01'] })
      const more = { bodies: [...bodies, 'body-1999'], dueOn: ['2025-08-01'] }
      const facts = { case: 'case-1', of: 'listed', found: 2_001, most: 2_000 }
      await expectFault(store.append('case-1', after(1, [further(1)], more)), 'store.too-many', facts)
      await expectFault(store.reindex('case-1', listedAt(1, more)), 'store.too-many', facts)
      const { cases } = await store.list({ body: 'body-1998' })
      expectSame(cases[0]?.bodies.length, 1_999)
      await store.append('case-1', after(1, [further(1)], { bodies, dueOn: ['2025-08-02'] }))
    },
  },
  {
    name: 'lets one id stand in two cases',
    async keeps(store) {
      await open(store, 'case-1')
      await open(store, 'case-2')
      await store.append('case-1', after(1, [further(1)]))
      await store.append('case-2', after(1, [{ ...further(1), on: '2025-07-09' }]))
      expectSame(await placesOf(store, 'case-2'), ['1 case-2-opened', '2 entry-1'])
    },
  },
  {
    name: 'lets one of many writers at one revision through and names the revision to the others',
    async keeps(store) {
      await open(store, 'case-1')
      const writers = [1, 2, 3, 4, 5, 6, 7, 8]
      const answers = await Promise.allSettled(
        writers.map((number) => store.append('case-1', after(1, [further(number)]))),
      )
      const codes = answers.map((answer) => (answer.status === 'rejected' ? answer.reason.code : 'kept'))
      expectSame(codes.sort(), ['kept', ...writers.slice(1).map(() => 'store.conflict')])
      const places = await placesOf(store, 'case-1')
      expectSame(places.length, 2)
    },
  },
  {
    name: 'keeps what many writers add to many cases at once, each reading again after a conflict',
    async keeps(store) {
      const cases = ['case-1', 'case-2', 'case-3']
      await Promise.all(cases.map((caseId) => open(store, caseId)))
      const writers = [1, 2, 3, 4]
      await Promise.all(
        cases.flatMap((caseId) => writers.map((number) => addAtLast(store, caseId, further(number)))),
      )
      for (const caseId of cases) {
        const { revision, entries } = await store.load(caseId)
        expectSame(revision, 5)
        expectSame(
          entries.map((entry) => entry.revision),
          [1, 2, 3, 4, 5],
        )
        const ids = entries.slice(1).map(({ act }) => act.id)
        expectSame(ids.sort(), ['entry-1', 'entry-2', 'entry-3', 'entry-4'])
      }
    },
  },
]

async function addAtLast(store: CaseStore, caseId: string, entry: Entry): Promise<void> {
  const { revision } = await store.load(caseId)
  try {
    await store.append(caseId, after(revision, [entry]))
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'store.conflict') throw error
    await addAtLast(store, caseId, entry)
  }
}
