import { migrateStore } from 'ketnap/sql'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onPostgres, onSqlite } from './support/databases.js'
import { onPglite } from './support/on-pglite.js'
import { type PostgresServer, startPostgres } from './support/postgres-server.js'
import { putToTheKit } from './support/put-to-the-kit.js'

describe('the SQL store on PGlite keeps every promise of the port', () => {
  putToTheKit('postgres', async () => onPglite())
})

describe('the SQL store on SQLite keeps every promise of the port', () => {
  putToTheKit('sqlite', async () => onSqlite())
})

describe('the SQL store on a PostgreSQL server keeps every promise of the port', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server.stop())
  putToTheKit('postgres', async () => onPostgres(server.url))

  it('makes its tables once where two processes start at once', async () => {
    const admin = onPostgres(server.url, 1)
    await sql`create database second`.execute(admin)
    await admin.destroy()
    const both = [1, 2].map(() => onPostgres(server.url.replace(/postgres$/, 'second'), 1))
    const steps = await Promise.all(both.map(migrateStore))
    expect(steps.map(({ length }) => length).sort()).toEqual([0, 1])
    await Promise.all(both.map((db) => db.destroy()))
  })
})
