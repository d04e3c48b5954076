import type { KeptCase } from './case-keeping.js'
import type { CaseStore, Seal } from './case-store.js'
import { storeOver } from './store-over.js'

/** A store in memory, for tests and for trying things out: it ends with the process. */
export function memoryStore(options: { readonly seal?: Seal } = {}): CaseStore {
  const cases = new Map<string, KeptCase>()
  return storeOver(
    {
      async read(caseId) {
        return cases.get(caseId)
      },
      async write(caseId, { expected, entries, projection }) {
        const before = cases.get(caseId)?.entries ?? []
        if (before.length !== expected) return false
        cases.set(caseId, { entries: [...before, ...entries], projection })
        return true
      },
      async list(after) {
        return [...cases]
          .filter(([id]) => after === undefined || id > after)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([id, { projection }]) => ({ case: id, ...projection }))
      },
    },
    options,
  )
}
