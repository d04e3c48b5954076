export type { CaseChange, CaseKeeping, KeptCase, KeptEntry } from './adapters/store/case-keeping.js'
export type {
  Appended,
  AppendRequest,
  CasePage,
  CaseQuery,
  CaseStore,
  Entry,
  ListedCase,
  Projection,
  ProtectedEntry,
  Seal,
  SealableEntry,
  StoredCase,
  StoredEntry,
} from './adapters/store/case-store.js'
export { fileOf } from './adapters/store/file-of.js'
export { memoryStore } from './adapters/store/memory-store.js'
export { projectionOf } from './adapters/store/projection.js'
export { storeOver } from './adapters/store/store-over.js'
