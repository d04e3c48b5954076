import { mkdirSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { migrateStore, sqlStore } from 'ketnap/sql'
import type { CaseStore } from 'ketnap/store'
import { type Dialect, Kysely, PostgresDialect } from 'kysely'
import { PGliteDialect } from 'kysely-pglite-dialect'
import pg from 'pg'
import type { Settings } from './settings.js'

/** A store with its tables made, and how to let go of it. */
export interface Database {
  readonly store: CaseStore
  close(): Promise<void>
}

/**
 * The database of the settings: PostgreSQL where an address is given, an embedded one where not. Rejects where it cannot
 * be reached.
 */
export async function openDatabase(settings: Pick<Settings, 'databaseUrl' | 'dataDir'>): Promise<Database> {
  const { databaseUrl, dataDir } = settings
  const db = new Kysely<unknown>({
    dialect: databaseUrl === undefined ? await embedded(dataDir) : postgres(databaseUrl),
  })
  await migrateStore(db)
  return { store: sqlStore(db, { family: 'postgres' }), close: () => db.destroy() }
}

async function embedded(dataDir: string | undefined): Promise<Dialect> {
  if (dataDir !== undefined) mkdirSync(dataDir, { recursive: true })
  return new PGliteDialect(await PGlite.create(dataDir))
}

function postgres(connectionString: string): Dialect {
  const pool = new pg.Pool({
    connectionString,
    max: 10,
    connectionTimeoutMillis: 3_000,
    statement_timeout: 10_000,
  })
  // A connection that breaks fails the query on it, and is replaced where there is none; unheard, its error would end
  // the process. The pool listens to those that rest, and not to those that are lent or closing.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return new PostgresDialect({ pool })
}
