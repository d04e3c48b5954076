import { migrateStore, preparedPool, sqlStore } from 'ketnap/sql'
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
  describe('and through a pool that gives its appends names', () => {
    putToTheKit('postgres', async () => onPostgres(server.url, 8, preparedPool))
  })

  it('plans its appends once for a connection, where the pool gives them names', async () => {
    const db = onPostgres(server.url, 1, preparedPool)
    await migrateStore(db)
    const store = sqlStore(db, { family: 'postgres' })
    const day = { on: '2026-01-05', recordedAt: '2026-01-05T09:00:00+07:00' }
    const projection = { standing: 'candidate', bodies: ['cell-1'], dueOn: [] } as const
    await store.append('named', {
      expected: 0,
      entries: [{ type: 'case.opened', id: 'a', case: 'named', ...day }],
      projection: { ...projection, revision: 1 },
    })
    for (const [index, id] of ['b', 'c', 'd'].entries())
      await store.append('named', {
        expected: index + 1,
        entries: [{ type: 'sympathiser.listed', id, ...day }],
        projection: { ...projection, bodies: id === 'd' ? ['cell-2'] : ['cell-1'], revision: index + 2 },
      })
    const { rows } = await sql<{
      name: string
    }>`select name from pg_prepared_statements order by name`.execute(db)
    expect(rows.map(({ name }) => name)).toEqual(['ketnap.advance', 'ketnap.open', 'ketnap.step'])
    expect((await store.load('named')).revision).toBe(4)
    await db.destroy()
  })

  it('makes its tables once where two processes start at once', async () => {
    const admin = onPostgres(server.url, 1)
    await sql`create database second`.execute(admin)
    await admin.destroy()
    const both = [1, 2].map(() => onPostgres(server.url.replace(/postgres$/, 'second'), 1))
    const steps = await Promise.all(both.map(migrateStore))
    expect(steps.map(({ length }) => length).sort()).toEqual([0, 2])
    await Promise.all(both.map((db) => db.destroy()))
  })
})
