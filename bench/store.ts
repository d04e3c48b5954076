import { replay } from 'ketnap'
import { migrateStore, sqlStore } from 'ketnap/sql'
import { type Entry, type Projection, projectionOf } from 'ketnap/store'
import { type Kysely, sql } from 'kysely'
import { Bench } from 'tinybench'
import { onPostgres } from '../test/stores/support/databases.js'
import { startPostgres } from '../test/stores/support/postgres-server.js'
import { acts } from '../test/support/journey.js'

/** One append through the SQL store on PostgreSQL against a bare insert of the same row, on one connection each. */
export async function storeBench(): Promise<void> {
  const server = await startPostgres()
  const db: Kysely<unknown> = onPostgres(server.url, 1)
  try {
    await migrateStore(db)
    await sql`create table bare as select * from ketnap_entry`.execute(db)
    await sql`alter table bare add primary key (case_id, revision)`.execute(db)
    await sql`alter table bare add unique (case_id, entry_id)`.execute(db)
    await compare(db)
  } finally {
    await db.destroy()
    await server.stop()
  }
}

async function compare(db: Kysely<unknown>): Promise<void> {
  const store = sqlStore(db, { family: 'postgres' })
  const appended = walker()
  const inserted = walker()
  const bench = new Bench({ time: 3000, warmupTime: 500 })
    .add('bare insert of the same row (baseline)', async () => {
      const { caseId, revision, entry } = inserted()
      const act = JSON.stringify(entry)
      await sql`insert into bare (case_id, revision, entry_id, act_type, act_on, recorded_at, format, act, hash) values
        (${caseId}, ${revision}, ${entry.id}, ${entry.type}, ${entry.on}, ${recordedAt}, 1, ${act}, null)`.execute(
        db,
      )
    })
    .add('append through the SQL store', async () => {
      const { caseId, revision, entry, projection } = appended()
      await store.append(caseId, { expected: revision - 1, entries: [entry], recordedAt, projection })
    })
  await bench.run()
  const median = (index: number) => bench.tasks[index]?.result?.latency.p50 as number
  for (const [index, task] of bench.tasks.entries())
    process.stdout.write(`${task.name.padEnd(46)}median ${median(index).toFixed(3)} ms\n`)
  const ratio = (median(0) / median(1)).toFixed(2)
  process.stdout.write(`append, rate against the bare insert: ${ratio} (aim: at least 0.7)\n`)
}

const recordedAt = '2026-12-08T09:00:00+07:00'

/** The journey, act by act, case after case; each with what it is found by, made beforehand. */
function walker() {
  const rows = acts.map((act, index) => {
    const { file } = replay(acts.slice(0, index + 1), { mode: 'chronicle' })
    return { act, projection: projectionOf(file, { today: act.on }) }
  })
  let step = 0
  return (): { caseId: string; revision: number; entry: Entry; projection: Projection } => {
    const index = step % rows.length
    const caseId = `case-${Math.floor(step / rows.length)}`
    step += 1
    const { act, projection } = rows[index] as (typeof rows)[number]
    return { caseId, revision: index + 1, entry: { ...act, id: `entry-${index}` }, projection }
  }
}
