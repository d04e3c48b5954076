import { type CaseKeeping, type CaseStore, type Seal, storeOver } from 'ketnap/store'
import type { DeskDatabase } from './database.js'

export interface IndexedOptions {
  readonly seal?: Seal
  /** `relaxed` for what can be read again from its file: the browser answers before the disk has it. */
  readonly durability?: IDBTransactionDurability
}

/** Cases in IndexedDB, as a store: what an append promises is kept by `storeOver`, the rest is one transaction. */
export function indexedCases(
  db: DeskDatabase,
  { durability = 'strict', ...options }: IndexedOptions = {},
): CaseStore {
  return storeOver(keepingIn(db, durability), options)
}

function keepingIn(db: DeskDatabase, durability: IDBTransactionDurability): CaseKeeping {
  return {
    read: (caseId) => db.get('cases', caseId),
    async write(caseId, { expected, entries, projection }) {
      const { store, done } = db.transaction('cases', 'readwrite', { durability })
      const before = (await store.get(caseId))?.entries ?? []
      const isAsExpected = before.length === expected
      if (isAsExpected) await store.put({ case: caseId, entries: [...before, ...entries], projection })
      await done
      return isAsExpected
    },
    // Keys of IndexedDB are in the order of code units, as JavaScript compares.
    async list(after) {
      const kept = await db.getAll('cases', after === undefined ? null : IDBKeyRange.lowerBound(after, true))
      return kept.map(({ case: caseId, projection }) => ({ case: caseId, ...projection }))
    },
  }
}
