import { migrateStore, sqlStore } from 'ketnap/sql'
import type { AppendRequest, CaseStore, Projection } from 'ketnap/store'
import { type Kysely, type PostgresPool, sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { emptied, onPostgres } from './support/databases.js'
import { type PostgresServer, startPostgres } from './support/postgres-server.js'

const listedBy = (revision: number, bodies: readonly string[]): Projection => ({
  revision,
  standing: 'candidate',
  bodies,
  dueOn: [],
})

const opening: AppendRequest = {
  expected: 0,
  entries: [{ type: 'case.opened', on: '2025-07-01', id: 'entry-1', case: 'case-1' }],
  projection: listedBy(1, ['cell-1']),
}

const further = (revision: number, bodies: readonly string[]): AppendRequest => ({
  expected: revision - 1,
  entries: [{ type: 'dossier.opened', on: '2025-08-02', id: `entry-${revision}` }],
  projection: listedBy(revision, bodies),
})

describe('what a case is listed by, on PostgreSQL', () => {
  let server: PostgresServer
  let db: Kysely<unknown>
  let store: CaseStore
  const sent: string[] = []
  beforeAll(async () => {
    server = await startPostgres()
    db = onPostgres(server.url, 8, (pool) => noting(pool, sent))
    await migrateStore(db)
    store = sqlStore(db, { family: 'postgres' })
  })
  beforeEach(async () => {
    await emptied(db)
    await store.append('case-1', opening)
  })
  afterAll(async () => {
    await db.destroy()
    await server.stop()
  })

  const bodies = async () => {
    const { rows } = await sql<{ value: string }>`select value from ketnap_case_index order by value`.execute(
      db,
    )
    return rows.map(({ value }) => value)
  }

  it('is left as it is by an append that changes none of it', async () => {
    const { rows: before } = await sql`select ctid, xmin from ketnap_case_index`.execute(db)
    await store.append('case-1', further(2, ['cell-1']))
    const { rows: after } = await sql`select ctid, xmin from ketnap_case_index`.execute(db)
    expect(after).toEqual(before)
  })

  it('is the same whether an append writes one act or two', async () => {
    const entries = [2, 3].flatMap((revision) => further(revision, []).entries)
    await store.append('case-1', { expected: 1, entries, projection: listedBy(3, ['cell-1']) })
    await store.append('case-1', further(4, ['cell-1']))
    const { rows } = await sql`select revision, listed, format from ketnap_case`.execute(db)
    expect(rows).toEqual([{ revision: 4, listed: '[4,["cell-1"],[]]', format: 1 }])
    expect((await store.load('case-1')).entries.map(({ act }) => act.id)).toEqual([
      'entry-1',
      'entry-2',
      'entry-3',
      'entry-4',
    ])
    expect(await bodies()).toEqual(['cell-1'])
  })

  it('follows an append that changes it, and one that changes it back', async () => {
    await store.append('case-1', further(2, ['cell-1', 'committee-1']))
    expect(await bodies()).toEqual(['cell-1', 'committee-1'])
    await store.append('case-1', further(3, ['cell-1']))
    expect(await bodies()).toEqual(['cell-1'])
  })

  it('follows an append after a reindex to something else', async () => {
    await store.reindex('case-1', listedBy(1, ['cell-2']))
    await store.append('case-1', further(2, ['cell-1']))
    expect(await bodies()).toEqual(['cell-1'])
  })

  it('follows an append after a writer that does not say what the rows of the index say', async () => {
    await sql`update ketnap_case set revision = 2`.execute(db)
    await sql`update ketnap_case_index set value = 'cell-2'`.execute(db)
    await sql`insert into ketnap_entry (case_id, revision, entry_id, act_type, act_on, format, act)
      values ('case-1', 2, 'entry-2', 'dossier.opened', '2025-08-02', 1, '{}')`.execute(db)
    await store.append('case-1', further(3, ['cell-1']))
    expect(await bodies()).toEqual(['cell-1'])
  })

  it('follows an append that waited for a reindex at the same revision', async () => {
    let append: Promise<unknown> = Promise.resolve()
    await db.transaction().execute(async (transaction) => {
      await sqlStore(transaction, { family: 'postgres' }).reindex('case-1', listedBy(1, ['cell-2']))
      append = store.append('case-1', further(2, ['cell-1']))
      await untilOneWaits(db)
    })
    await expect(append).resolves.toMatchObject({ revision: 2, repeated: false })
    expect(await bodies()).toEqual(['cell-1'])
  })

  it('follows an append after another store, whatever this one has listed it by', async () => {
    const other = sqlStore(db, { family: 'postgres' })
    await other.append('case-1', further(2, ['cell-2']))
    await store.append('case-1', further(3, ['cell-1']))
    expect(await bodies()).toEqual(['cell-1'])
    await other.append('case-1', further(4, ['cell-1']))
    expect(await bodies()).toEqual(['cell-1'])
    await store.append('case-1', further(5, ['cell-2']))
    await other.append('case-1', further(6, ['cell-2']))
    expect(await bodies()).toEqual(['cell-2'])
  })

  it.each([
    { why: 'lists a case as before', lists: ['cell-1'], statement: 'step' },
    { why: 'lists it otherwise', lists: ['cell-2'], statement: 'advance' },
  ])('takes one statement of a store that $why', async ({ lists, statement }) => {
    sent.length = 0
    await store.append('case-1', further(2, lists))
    expect(sent.map((text) => /ketnap\.(\w+)/.exec(text)?.[1])).toEqual([statement])
    expect(await bodies()).toEqual(lists)
  })

  it('comes back with a reindex where the rows were lost', async () => {
    await sql`delete from ketnap_case_index`.execute(db)
    await store.append('case-1', further(2, ['cell-1']))
    expect(await bodies()).toEqual([])
    await store.reindex('case-1', listedBy(2, ['cell-1']))
    expect(await bodies()).toEqual(['cell-1'])
  })
})

/** A pool that notes the text of what is sent through it. */
const noting = (pool: PostgresPool, sent: string[]): PostgresPool => ({
  async connect() {
    const client = await pool.connect()
    const query = ((text: string, parameters: readonly unknown[]) => {
      sent.push(text)
      return client.query(text, parameters)
    }) as typeof client.query
    return { query, release: (destroy) => client.release(destroy) }
  },
  end: () => pool.end(),
})

/** Until the server says that a statement waits for a row another one holds. */
async function untilOneWaits(db: Kysely<unknown>): Promise<void> {
  for (;;) {
    const { rows } = await sql`select 1 from pg_locks where not granted`.execute(db)
    if (rows.length > 0) return
  }
}
