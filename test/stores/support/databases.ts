import { PGlite } from '@electric-sql/pglite'
import { Kysely, type SqliteDatabase, SqliteDialect, sql } from 'kysely'
import { PGliteDialect } from 'kysely-pglite-dialect'
import Database from 'libsql'

/** PostgreSQL in this process, its data in memory. */
export function onPglite<Tables>(): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PGliteDialect(new PGlite()) })
}

/** SQLite in a file, or in memory. */
export function onSqlite<Tables>(path = ':memory:'): Kysely<Tables> {
  const database = new Database(path)
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 5000')
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: database as SqliteDatabase }) })
}

/** Takes every case out, so that one database serves many tests. */
export async function emptied<Tables>(db: Kysely<Tables>): Promise<void> {
  for (const table of ['ketnap_case', 'ketnap_entry', 'ketnap_case_index'])
    await sql`delete from ${sql.table(table)}`.execute(db)
}
