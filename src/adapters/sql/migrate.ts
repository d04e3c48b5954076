import { type Kysely, type Migration, Migrator } from 'kysely'
import { assertTaken } from '../../errors/wrong-call.js'
import { firstTables } from './migrations/first-tables.js'
import { headsThatTell } from './migrations/heads-that-tell.js'

/** Every schema ever released, oldest first. One that was released is never edited: a change is a further one. */
const migrations: Readonly<Record<string, Migration>> = {
  '001-first-tables': firstTables,
  '002-heads-that-tell': headsThatTell,
}

/**
 * Brings the tables of the store up to this version of the library, from any released one or from nothing; answers the
 * names of the steps taken, none where the schema is up to date. It keeps its books in `ketnap_migration`, apart from the
 * app's own migrations. On PostgreSQL several processes may call it at once; on SQLite let one do it before the others
 * start. Throws the database's own error; what was broken off is done by the next call.
 */
export async function migrateStore<Database>(db: Kysely<Database>): Promise<readonly string[]> {
  assertTaken('migrateStore', 'db', db, 'database')
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    migrationTableName: 'ketnap_migration',
    migrationLockTableName: 'ketnap_migration_lock',
  })
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
  return results.map(({ migrationName }) => migrationName)
}
