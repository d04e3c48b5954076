import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stateOf } from 'ketnap'
import { migrateStore, type SqlFamily, sqlStore } from 'ketnap/sql'
import { fileOf } from 'ketnap/store'
import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { onSqlite } from './support/databases.js'
import { onPglite } from './support/on-pglite.js'

const folder = fileURLToPath(new URL('./fixtures/schemas/', import.meta.url))

/** A dump of every schema that was released, with one case in it; the name is that of its last migration. */
const released = readdirSync(folder)
  .sort()
  .map((file) => ({ name: basename(file, '.sql'), dump: readFileSync(`${folder}${file}`, 'utf8') }))

const databases: readonly { title: string; family: SqlFamily; connect: () => Kysely<unknown> }[] = [
  { title: 'PGlite', family: 'postgres', connect: onPglite },
  { title: 'SQLite', family: 'sqlite', connect: onSqlite },
]

describe.each(databases)('the tables of the SQL store on $title', ({ family, connect }) => {
  let db: Kysely<unknown>
  beforeAll(() => {
    db = connect()
  })
  beforeEach(() => withoutTables(db))
  afterAll(() => db.destroy())

  it('are made from nothing once, and left alone after that', async () => {
    expect(await migrateStore(db)).toEqual(released.map(({ name }) => name))
    expect(await migrateStore(db)).toEqual([])
  })

  it('are completed where an earlier attempt was broken off', async () => {
    await sql`create table ketnap_case (id text primary key, revision integer not null, standing text not null)`.execute(
      db,
    )
    expect(await migrateStore(db)).toHaveLength(released.length)
    await expect(sqlStore(db, { family }).list()).resolves.toEqual({ cases: [] })
  })

  it('are refused with the error of the database where another table has the name', async () => {
    await sql`create table ketnap_case_index (other text)`.execute(db)
    await expect(migrateStore(db)).rejects.toThrow(/kind|value|case_id/)
  })

  it.each(released)('are brought up from schema $name with the cases in them', async ({ name, dump }) => {
    await run(db, dump)
    expect(await migrateStore(db)).toEqual(released.map((one) => one.name).filter((one) => one > name))

    const store = sqlStore(db, { family })
    const { revision, entries } = await store.load('case-1')
    expect(revision).toBe(2)
    expect(entries.map(({ hash }) => hash)).toEqual([undefined, 'hash-2'])
    expect(stateOf(fileOf({ entries }))).toContain('candidate.path.sympathiser')
    expect((await store.list({ body: 'chi-bo-1', dueUntil: '2025-08-02' })).cases).toEqual([
      { case: 'case-1', revision: 2, standing: 'candidate', bodies: ['chi-bo-1'], dueOn: ['2025-08-01'] },
    ])
    const { revision: next } = await store.append('case-1', {
      expected: 2,
      entries: [{ type: 'start.proposed', on: '2025-08-01', id: 'entry-3' }],
      projection: { revision: 3, standing: 'candidate', bodies: [], dueOn: [] },
    })
    expect(next).toBe(3)
  })

  it.each(released)('have the same columns from schema $name as from nothing', async ({ dump }) => {
    await migrateStore(db)
    const fresh = await columnsOf(db)
    await withoutTables(db)
    await run(db, dump)
    await migrateStore(db)
    expect(await columnsOf(db)).toEqual(fresh)
    expect(fresh.map((column) => column.split(' ')[0])).toContain('ketnap_entry.revision')
  })
})

async function run(db: Kysely<unknown>, dump: string): Promise<void> {
  const statements = dump.split(/;\n/).filter((statement) => statement.trim() !== '')
  for (const statement of statements) await sql.raw(statement).execute(db)
}

async function withoutTables(db: Kysely<unknown>): Promise<void> {
  const names = ['case', 'entry', 'case_index', 'migration', 'migration_lock']
  for (const name of names) await sql`drop table if exists ${sql.table(`ketnap_${name}`)}`.execute(db)
}

async function columnsOf(db: Kysely<unknown>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  return tables
    .flatMap(({ name, columns }) =>
      columns.map((column) => `${name}.${column.name} ${column.dataType} ${column.isNullable}`),
    )
    .sort()
}
