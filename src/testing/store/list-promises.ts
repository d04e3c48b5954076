import type { CaseQuery, CaseStore, Projection } from '../../adapters/store/case-store.js'
import type { ErrorCode } from '../../errors.js'
import { expectFault, expectSame } from './expectation.js'
import { after, further, listedAt, open } from './sample-log.js'
import type { StorePromise } from './store-case.js'

/** Cases are found by body and by duty window, as of their last projection, page by page. */
export const listPromises: readonly StorePromise[] = [
  {
    name: 'lists every case with what it is found by, in order and once',
    async keeps(store) {
      expectSame(await store.list(), { cases: [] })
      const listed = { bodies: ['cell-1', 'Đảng ủy xã'], dueOn: ['2025-08-01', '2025-09-01'] }
      const [first, second] = listed.dueOn
      await open(store, 'case-1', { ...listed, dueOn: [second, first, second] as readonly string[] })
      const row = { case: 'case-1', revision: 1, standing: 'candidate', ...listed }
      expectSame(await store.list(), { cases: [row] })
    },
  },
  {
    name: 'finds cases by body',
    async keeps(store) {
      await open(store, 'case-1', { bodies: ['cell-1'] })
      await open(store, 'case-2', { bodies: ['cell-1', 'cell-2'] })
      await open(store, 'case-3', { bodies: ['cell-10'], dueOn: ['2025-08-01'] })
      expectSame(await idsOf(store, { body: 'cell-1' }), ['case-1', 'case-2'])
      expectSame(await idsOf(store, { body: 'cell-2' }), ['case-2'])
      expectSame(await idsOf(store, { body: 'cell' }), [])
      expectSame(await idsOf(store, { body: '2025-08-01' }), [])
    },
  },
  {
    name: 'finds cases by the last day of a duty, from the first day of a window to before its end',
    async keeps(store) {
      await open(store, 'case-1', { dueOn: ['2025-08-01', '2025-12-01'] })
      await open(store, 'case-2', { dueOn: ['2025-09-01'] })
      await open(store, 'case-3')
      expectSame(await idsOf(store, { dueFrom: '2025-08-01', dueUntil: '2025-08-02' }), ['case-1'])
      expectSame(await idsOf(store, { dueFrom: '2025-07-31', dueUntil: '2025-08-01' }), [])
      expectSame(await idsOf(store, { dueFrom: '2025-08-02', dueUntil: '2025-12-01' }), ['case-2'])
      expectSame(await idsOf(store, { dueUntil: '2025-09-01' }), ['case-1'])
      expectSame(await idsOf(store, { dueFrom: '2025-09-01' }), ['case-1', 'case-2'])
    },
  },
  {
    name: 'finds cases by body and window together',
    async keeps(store) {
      await open(store, 'case-1', { bodies: ['cell-1'], dueOn: ['2025-08-01'] })
      await open(store, 'case-2', { bodies: ['cell-1'], dueOn: ['2025-10-01'] })
      await open(store, 'case-3', { bodies: ['cell-2'], dueOn: ['2025-08-01'] })
      expectSame(await idsOf(store, { body: 'cell-1', dueUntil: '2025-09-01' }), ['case-1'])
    },
  },
  {
    name: 'pages through cases, each on one page, though others are opened and added to in between',
    async keeps(store) {
      const ids = ['a-1', 'B-2', 'c-3', 'Đ-4', 'e-5']
      for (const id of ids) await open(store, id, { bodies: ['cell-1', 'cell-2'] })
      const seen: string[] = []
      let next: string | undefined
      for (let page = 0; page === 0 || next !== undefined; page += 1) {
        const answer = await store.list({
          body: 'cell-1',
          limit: 2,
          ...(next !== undefined && { after: next }),
        })
        expectSame(answer.cases.length, page < 2 ? 2 : 1)
        seen.push(...answer.cases.map((one) => one.case))
        next = answer.next
        const [first] = seen
        if (first && page < 2)
          await store.append(first, after(page + 1, [further(page)], { bodies: ['cell-1'] }))
      }
      expectSame(seen.toSorted(), ids.toSorted())
      expectSame(await idsOf(store, {}), seen)
    },
  },
  {
    name: 'refuses a window of days that do not exist, a page of no size, and labels that no database keeps',
    async keeps(store) {
      await open(store, 'case-1')
      await open(store, 'case-2')
      await expectFault(store.list({ dueFrom: '2025-02-30' }), 'day.malformed')
      await expectFault(store.list({ dueUntil: 'today' }), 'day.malformed')
      for (const dueFrom of ['2025-08-01', '2025-08-02'])
        await expectFault(store.list({ dueFrom, dueUntil: '2025-08-01' }), 'store.query-malformed', {
          field: 'dueUntil',
        })
      for (const limit of [0, -1, 1.5, 1_001, Number.NaN, Number.POSITIVE_INFINITY, '10'])
        await expectFault(store.list({ limit: limit as number }), 'store.query-malformed', { field: 'limit' })
      for (const label of ['a\0', 'a\ud800', 7 as unknown as string]) {
        await expectFault(store.list({ body: label }), 'store.query-malformed', { field: 'body' })
        await expectFault(store.list({ after: label }), 'store.query-malformed', { field: 'after' })
      }
      const { cases, next } = await store.list({ limit: 1 })
      expectSame({ found: cases.length, hasNext: next !== undefined }, { found: 1, hasNext: true })
      expectSame((await store.list({ limit: 1_000 })).cases.length, 2)
    },
  },
  {
    name: 'refuses a projection by which the case would not be found',
    async keeps(store) {
      await open(store, 'case-1', { dueOn: ['2025-08-01'] })
      for (const [listed, code] of unfindable) {
        const projectionAt = (revision: number): Projection => ({ ...listedAt(revision), ...listed })
        await expectFault(store.reindex('case-1', projectionAt(1)), code)
        const request = { ...after(1, [further(1)]), projection: projectionAt(2) }
        await expectFault(store.append('case-1', request), code)
      }
      expectSame(await idsOf(store, { dueFrom: '2025-08-01' }), ['case-1'])
    },
  },
  {
    name: 'ends on a page that is full',
    async keeps(store) {
      await open(store, 'case-1')
      await open(store, 'case-2')
      const { cases, next } = await store.list({ limit: 2 })
      expectSame({ found: cases.length, next: next ?? 'none' }, { found: 2, next: 'none' })
    },
  },
  {
    name: 'lists a case by its last projection only',
    async keeps(store) {
      await open(store, 'case-1', { bodies: ['cell-1', 'cell-2'], dueOn: ['2025-08-01'] })
      await store.append('case-1', after(1, [further(1)], { bodies: ['cell-2', 'cell-3'] }))
      expectSame(await idsOf(store, { body: 'cell-1' }), [])
      expectSame(await idsOf(store, { body: 'cell-3' }), ['case-1'])
      expectSame(await idsOf(store, { dueUntil: '2026-01-01' }), [])
      await store.append('case-1', after(2, [further(2)]))
      expectSame(await idsOf(store, { body: 'cell-2' }), [])
    },
  },
  {
    name: 'leaves the listing alone where an append is refused or was sent before',
    async keeps(store) {
      await open(store, 'case-1', { bodies: ['cell-1'] })
      await store.append('case-1', after(1, [further(1)], { bodies: ['cell-2'] }))
      await expectFault(
        store.append('case-1', after(1, [further(2)], { bodies: ['cell-3'] })),
        'store.conflict',
      )
      await store.append('case-1', after(1, [further(1)], { bodies: ['cell-4'] }))
      const [row] = (await store.list()).cases
      expectSame({ bodies: row?.bodies, revision: row?.revision }, { bodies: ['cell-2'], revision: 2 })
    },
  },
  {
    name: 'lists a case anew without an entry, at its own revision only',
    async keeps(store) {
      await open(store, 'case-1', { bodies: ['cell-1'], dueOn: ['2025-08-01'] })
      await store.reindex('case-1', { ...listedAt(1, { dueOn: ['2025-08-04'] }), standing: 'official' })
      const row = { case: 'case-1', revision: 1, standing: 'official', bodies: [], dueOn: ['2025-08-04'] }
      expectSame((await store.list()).cases, [row])
      const facts = { case: 'case-1', expected: 2, found: 1 }
      await expectFault(store.reindex('case-1', listedAt(2)), 'store.conflict', facts)
      expectSame((await store.list()).cases, [row])
      expectSame((await store.load('case-1')).revision, 1)
    },
  },
]

async function idsOf(store: CaseStore, query: CaseQuery): Promise<readonly string[]> {
  const { cases } = await store.list(query)
  return cases.map((one) => one.case)
}

/** What a case would be listed by in vain. */
const unfindable: readonly (readonly [object, ErrorCode])[] = [
  [{ dueOn: ['2025-02-30'] }, 'day.malformed'],
  [{ dueOn: '2025-08-01' }, 'call.malformed'],
  [{ bodies: [7] }, 'call.malformed'],
  [{ standing: undefined }, 'call.malformed'],
  [{ dueon: ['2025-08-01'] }, 'call.option-unknown'],
]
