export type { SqlFamily } from './adapters/sql/change.js'
export { migrateStore } from './adapters/sql/migrate.js'
export { type SqlStoreOptions, sqlStore } from './adapters/sql/sql-store.js'
