import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stateOf } from 'ketnap'
import { migrateStore, type SqlFamily, sqlStore } from 'ketnap/sql'
import { fileOf } from 'ketnap/store'
import { type Kysely, sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
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
  beforeEach(() => {
    db = connect()
  })
  afterEach(() => db.destroy())

  it('are made from nothing once, and left alone after that', async () => {
    expect(await migrateStore(db)).toEqual(released.map(({ name }) => name))
    expect(await migrateStore(db)).toEqual([])
  })

  it.each(released)('are brought up from schema $name with the cases in them', async ({ name, dump }) => {
    for (const statement of dump.split(/;\n/).filter((one) => one.trim() !== ''))
      await sql.raw(statement).execute(db)
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
    for (const statement of dump.split(/;\n/).filter((one) => one.trim() !== ''))
      await sql.raw(statement).execute(db)
    await migrateStore(db)
    const fresh = connect()
    await migrateStore(fresh)
    expect(await columnsOf(db)).toEqual(await columnsOf(fresh))
    await fresh.destroy()
  })
})

async function columnsOf(db: Kysely<unknown>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  return tables
    .flatMap(({ name, columns }) =>
      columns.map((column) => `${name}.${column.name} ${column.dataType} ${column.isNullable}`),
    )
    .sort()
}
