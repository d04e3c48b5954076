import { Kysely, PostgresDialect, type PostgresPool, type SqliteDatabase, SqliteDialect, sql } from 'kysely'
import Database from 'libsql'
import { Pool } from 'pg'

/** A PostgreSQL server, through a pool, and what is put before it. */
export function onPostgres<Tables>(
  url: string,
  connections = 8,
  through: (pool: PostgresPool) => PostgresPool = (pool) => pool,
): Kysely<Tables> {
  const pool = new Pool({ connectionString: url, max: connections })
  // A connection that breaks is told of twice, by its query and as an event that would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: through(pool) }) })
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
