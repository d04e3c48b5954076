export type { SqlFamily } from './adapters/sql/head-writer.js'
export { migrateStore } from './adapters/sql/migrate.js'
export { preparedPool } from './adapters/sql/prepared-pool.js'
export { type SqlStoreOptions, sqlStore } from './adapters/sql/sql-store.js'
