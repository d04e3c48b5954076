import { AdmissionError, addDays } from 'ketnap'
import { type AppendRequest, type CaseStore, memoryStore, type Seal } from 'ketnap/store'
import { storeConformance } from 'ketnap/testing'
import { describe, expect, it } from 'vitest'
import { sealPromises } from '../../src/testing/store/seal-promises.js'

/** A store that breaks one promise, and the case of the kit that tells. */
interface Broken {
  readonly how: string
  readonly caught: string
  /** The fault it is told by: the store's own, where it should have answered. */
  readonly code?: string
  readonly break: (store: CaseStore) => Partial<CaseStore>
}

const at = (request: AppendRequest, expected: number): AppendRequest => ({
  ...request,
  expected,
  projection: { ...request.projection, revision: expected + request.entries.length },
})

const revisionOf = (store: CaseStore, caseId: string) =>
  store.load(caseId).then(
    ({ revision }) => revision,
    () => 0,
  )

const broken: readonly Broken[] = [
  {
    how: 'adds to whatever stands',
    caught: 'refuses an append after a revision that is no longer the last, naming expected and found',
    break: (store) => ({
      append: async (id, request) => store.append(id, at(request, await revisionOf(store, id))),
    }),
  },
  {
    how: 'stores entry by entry',
    caught: 'adds none of the entries where one of them is refused',
    break: (store) => ({
      async append(id, request) {
        const answers = []
        for (const [index, entry] of request.entries.entries())
          answers.push(await store.append(id, at({ ...request, entries: [entry] }, request.expected + index)))
        const [first] = answers
        const last = answers.at(-1)
        if (!first || !last) return store.append(id, request)
        return { ...last, entries: answers.flatMap(({ entries }) => entries) }
      },
    }),
  },
  {
    how: 'refuses what was sent before',
    caught: 'answers an append sent again as the first time, whatever came after it',
    code: 'store.conflict',
    break: (store) => ({
      async append(id, request) {
        const answer = await store.append(id, request)
        if (answer.repeated) throw new AdmissionError('store.conflict', { case: id })
        return answer
      },
    }),
  },
  {
    how: 'does not say that an append was sent before',
    caught: 'applies an append once that is sent many times at once, and acknowledges every one',
    break: (store) => ({
      append: async (id, request) => ({ ...(await store.append(id, request)), repeated: false }),
    }),
  },
  {
    how: 'drops the instant of entry',
    caught: 'keeps the instant of entry that an entry brings, and gives that of the append to the others',
    break: (store) => ({ append: (id, { recordedAt: _, ...request }) => store.append(id, request) }),
  },
  {
    how: 'loads nothing where there is no case',
    caught: 'says of a case it does not have that it does not have it',
    break: (store) => ({
      load: (id) => store.load(id).catch(() => ({ case: id, revision: 0, entries: [] })),
    }),
  },
  {
    how: 'believes what was corrected later',
    caught: 'reads a log as it was believed at an instant, with its corrections and strikes',
    break: (store) => ({ loadAsBelieved: (id) => store.loadAsBelieved(id, '2999-01-01T00:00:00Z') }),
  },
  {
    how: 'counts the end of a window in',
    caught: 'finds cases by the last day of a duty, from the first day of a window to before its end',
    break: (store) => ({
      list: (query = {}) =>
        store.list(query.dueUntil === undefined ? query : { ...query, dueUntil: addDays(query.dueUntil, 1) }),
    }),
  },
  {
    how: 'never ends a page',
    caught: 'ends on a page that is full',
    break: (store) => ({
      async list(query) {
        const page = await store.list(query)
        const next = page.cases.at(-1)?.case
        return { ...page, ...(next !== undefined && { next }) }
      },
    }),
  },
  {
    how: 'forgets to list anew',
    caught: 'lists a case anew without an entry, at its own revision only',
    break: () => ({ reindex: async () => {} }),
  },
  {
    how: 'drops the hash on reading',
    caught: 'seals every entry over the hash of the one before, across appends and within one',
    break: (store) => ({
      async load(id) {
        const loaded = await store.load(id)
        return { ...loaded, entries: loaded.entries.map(({ hash: _, ...entry }) => entry) }
      },
    }),
  },
]

const kitOf = (change: Broken['break']) => {
  const make = (seal?: Seal) => {
    const store = memoryStore(seal && { seal })
    return Promise.resolve({ store: { ...store, ...change(store) }, close: async () => {} })
  }
  return storeConformance({ make: () => make(), makeSealed: make })
}

describe('the conformance kit', () => {
  it.each(broken)(
    'tells of a store that $how',
    async ({ break: change, caught, code = 'testing.promise-broken' }) => {
      const found = kitOf(change).find(({ name }) => name === caught)
      await expect(found?.run()).rejects.toMatchObject({ code })
    },
  )

  it('tells what was expected and what was found', async () => {
    const [first] = kitOf((store) => ({
      append: async (id, request) => ({ ...(await store.append(id, request)), revision: 7 }),
    }))
    await expect(first?.run()).rejects.toMatchObject({
      facts: { expected: '{"repeated":false,"revision":1}', found: '{"repeated":false,"revision":7}' },
    })
  })

  it('closes the store though a promise is broken', async () => {
    let closed = 0
    const close = async () => {
      closed += 1
    }
    const [first] = storeConformance({
      make: async () => ({
        store: { ...memoryStore(), load: () => Promise.reject(new Error('down')) },
        close,
      }),
    })
    await expect(first?.run()).rejects.toThrow('down')
    expect(closed).toBe(1)
  })

  it('asks nothing of seals where the store has none, and names no case twice', () => {
    const make = async () => ({ store: memoryStore(), close: async () => {} })
    const names = storeConformance({ make }).map(({ name }) => name)
    expect(names.filter((name) => sealPromises.some((promise) => promise.name === name))).toEqual([])
    expect(sealPromises.length).toBeGreaterThan(3)
    expect(new Set(names).size).toBe(names.length)
  })
})
