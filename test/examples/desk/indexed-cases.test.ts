import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { openCase } from 'ketnap'
import { verifyChain } from 'ketnap/chain'
import { projectionOf, type Seal } from 'ketnap/store'
import { storeConformance } from 'ketnap/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { chainSeal } from '../../../examples/desk/keep/chain-seal.js'
import { openDatabase } from '../../../examples/desk/keep/database.js'
import { indexedCases } from '../../../examples/desk/keep/indexed-cases.js'

let made = 0

async function opened(options: { readonly seal?: Seal } = {}) {
  made += 1
  const name = `desk-${made}`
  const db = await openDatabase(name)
  const close = async () => {
    db.close()
    await deleteDB(name)
  }
  return { db, store: indexedCases(db, options), close }
}

describe('the cases of the desk in IndexedDB keep every promise of a store', () => {
  const cases = storeConformance({
    make: () => opened(),
    makeSealed: (seal) => opened({ seal }),
    async makeOutdated() {
      const { db, ...under } = await opened()
      return {
        ...under,
        async leave({ case: caseId, revision, format, text }) {
          const kept = await db.get('cases', caseId)
          if (!kept) throw new Error('no such case')
          const projection = { ...kept.projection, revision }
          await db.put('cases', { ...kept, entries: [...kept.entries, { format, text }], projection })
        },
      }
    },
  })
  it.each(cases)('$name', ({ run }) => run())
})

describe('the chain of the desk', () => {
  const closing: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const close of closing.splice(0)) await close()
  })

  it('is sealed as each entry is kept, and proves the log it was kept for', async () => {
    const { store, close } = await opened({ seal: chainSeal })
    closing.push(close)
    const opening = { type: 'case.opened', id: '1', on: '2025-07-01', case: 'case-1' } as const
    const projection = projectionOf(openCase(opening), { today: '2025-07-01' })
    await store.append('case-1', { expected: 0, entries: [opening], projection })
    const [entry] = (await store.load('case-1')).entries
    const { act, hash } = entry!
    const chained = {
      format: 1,
      case: 'case-1',
      revision: 1,
      previous: '0'.repeat(64),
      act,
      hash: hash!,
    } as const
    expect(await verifyChain([chained])).toEqual({ isIntact: true, proven: 1 })
    expect((await verifyChain([{ ...chained, act: { ...act, on: '2025-07-02' } }])).isIntact).toBe(false)
  })
})
