import { AdmissionError } from 'ketnap'
import { migrateStore, sqlStore } from 'ketnap/sql'
import type { AppendRequest, CaseStore } from 'ketnap/store'
import { type Kysely, sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { onSqlite } from './support/databases.js'

const request: AppendRequest = {
  expected: 0,
  entries: [
    { type: 'case.opened', on: '2025-07-01', id: 'entry-1', case: 'case-1' },
    { type: 'start.proposed', on: '2025-08-01', id: 'entry-2' },
  ],
  projection: { revision: 2, standing: 'candidate', bodies: [], dueOn: [] },
}

const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error) => (error instanceof AdmissionError ? { code: error.code, ...error.facts } : error.code),
  )

describe('rows that are not as the store wrote them', () => {
  let db: Kysely<unknown>
  let store: CaseStore
  beforeEach(async () => {
    db = onSqlite()
    await migrateStore(db)
    store = sqlStore(db, { family: 'sqlite' })
    await store.append('case-1', request)
  })
  afterEach(() => db.destroy())

  it('are refused where a later version of the library wrote them', async () => {
    await sql`update ketnap_entry set format = 3 where revision = 2`.execute(db)
    const facts = { case: 'case-1', revision: 2, format: 3, known: 2 }
    expect(await faultOf(store.load('case-1'))).toEqual({ code: 'store.format-unknown', ...facts })
  })

  it('are refused where they are no JSON any more', async () => {
    await sql`update ketnap_entry set act = '{"type":' where revision = 1`.execute(db)
    const facts = { case: 'case-1', revision: 1 }
    expect(await faultOf(store.load('case-1'))).toEqual({ code: 'store.entry-damaged', ...facts })
  })

  it('are refused where one is missing', async () => {
    await sql`delete from ketnap_entry where revision = 1`.execute(db)
    const facts = { case: 'case-1', revision: 1 }
    expect(await faultOf(store.load('case-1'))).toEqual({ code: 'store.entry-damaged', ...facts })
  })

  it('leave the error of the database to the app', async () => {
    await sql`drop table ketnap_case_index`.execute(db)
    const more = { ...request, expected: 2, entries: [{ ...request.entries[1], id: 'entry-3' }] }
    const sent = { ...more, projection: { ...request.projection, revision: 3 } } as AppendRequest
    expect(await faultOf(store.append('case-1', sent))).toBe('SQLITE_ERROR')
    expect((await store.load('case-1')).revision).toBe(2)
    await sql`drop table ketnap_case`.execute(db)
    expect(await faultOf(store.append('case-1', sent))).toBe('SQLITE_ERROR')
  })
})

it('an append that comes before the one it builds on is added after it', async () => {
  const db = onSqlite()
  await migrateStore(db)
  const store = sqlStore(db, { family: 'sqlite' })
  await store.append('case-1', request)
  const further = (expected: number): AppendRequest => ({
    expected,
    entries: [{ type: 'dossier.opened', on: '2025-08-02', id: `entry-${expected + 1}` }],
    projection: { ...request.projection, revision: expected + 1 },
  })
  // One connection, given to whoever waits first: the first append finds no revision 3, then the second one makes it.
  const answers = await Promise.all([store.append('case-1', further(3)), store.append('case-1', further(2))])
  expect(answers.map(({ revision }) => revision)).toEqual([4, 3])
  const { entries } = await store.load('case-1')
  expect(entries.map(({ act }) => act.id)).toEqual(['entry-1', 'entry-2', 'entry-3', 'entry-4'])
  await db.destroy()
})

it('columns beside an entry say what it says', async () => {
  const db = onSqlite()
  await migrateStore(db)
  await sqlStore(db, { family: 'sqlite' }).append('case-1', {
    ...request,
    recordedAt: '2025-08-02T09:00:00+07:00',
  })
  const { rows } = await sql`select * from ketnap_entry where revision = 2`.execute(db)
  expect(rows).toEqual([
    {
      case_id: 'case-1',
      revision: 2,
      entry_id: 'entry-2',
      act_type: 'start.proposed',
      act_on: '2025-08-01',
      recorded_at: '2025-08-02T09:00:00+07:00',
      format: 1,
      act: '{"id":"entry-2","on":"2025-08-01","recordedAt":"2025-08-02T09:00:00+07:00","type":"start.proposed"}',
      hash: null,
    },
  ])
  await db.destroy()
})
