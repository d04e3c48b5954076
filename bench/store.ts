import { replay } from 'ketnap'
import { migrateStore, preparedPool, sqlStore } from 'ketnap/sql'
import { type Entry, type Projection, projectionOf } from 'ketnap/store'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { Pool } from 'pg'
import { startPostgres } from '../test/stores/support/postgres-server.js'
import { acts } from '../test/support/journey.js'
import { median } from './by-turns.js'
import type { Row } from './row.js'

const recordedAt = '2026-12-08T09:00:00+07:00'

const contests = [
  { writers: 1, aim: 0.65 },
  { writers: 8, aim: 0.55 },
]

/** Appends through the SQL store on a PostgreSQL server against bare inserts of the same rows, by turns. */
export async function storeBench(): Promise<readonly Row[]> {
  const server = await startPostgres()
  try {
    const rows: Row[] = []
    for (const { writers, aim } of contests) {
      const pool = new Pool({ connectionString: server.url, max: writers })
      // A connection may still be closing when its server stops.
      pool.on('error', () => {})
      const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: preparedPool(pool) }) })
      rows.push({
        work: `SQL append through the store, against a bare insert of the same row, ${writers} at once`,
        measured: await ratioOf(db, writers),
        aim: { atLeast: aim },
      })
      await db.destroy()
    }
    return rows
  } finally {
    await server.stop()
  }
}

async function ratioOf(db: Kysely<unknown>, writers: number): Promise<number> {
  await migrateStore(db)
  await sql`drop table if exists bare`.execute(db)
  await sql`create table bare (like ketnap_entry including all)`.execute(db)
  const store = sqlStore(db, { family: 'postgres' })
  const append = ({ caseId, revision, entry, projection }: Step) =>
    store.append(caseId, { expected: revision - 1, entries: [entry], recordedAt, projection })
  const insert = ({ caseId, revision, entry }: Step) =>
    sql`insert into bare (case_id, revision, entry_id, act_type, act_on, recorded_at, format, act, hash)
      values (${caseId}, ${revision}, ${entry.id}, ${entry.type}, ${entry.on}, ${recordedAt}, 1,
        ${JSON.stringify({ ...entry, recordedAt })}, null)`.execute(db)

  const ratios: number[] = []
  const [rounds, warmUp] = [24, 24]
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const cases = Array.from({ length: writers }, (_, writer) => journey(`${writers}-${round}-${writer}`))
    const inserting = await timed(cases, insert)
    const appending = await timed(cases, append)
    if (round >= warmUp) ratios.push(inserting / appending)
  }
  return median(ratios)
}

interface Step {
  readonly caseId: string
  readonly revision: number
  readonly entry: Entry
  readonly projection: Projection
}

/** Milliseconds for whole journeys, one act after the other, the cases side by side. */
async function timed(
  cases: readonly (readonly Step[])[],
  write: (step: Step) => Promise<unknown>,
): Promise<number> {
  const begin = process.hrtime.bigint()
  await Promise.all(
    cases.map(async (steps) => {
      for (const step of steps) await write(step)
    }),
  )
  return Number(process.hrtime.bigint() - begin) / 1e6
}

/** The steps of the journey, with what the case is found by after each. */
const steps = acts.map((act, index) => {
  const { file } = replay(acts.slice(0, index + 1), { mode: 'chronicle' })
  return { act, revision: index + 1, projection: projectionOf(file, { today: act.on }) }
})

const journey = (caseId: string): readonly Step[] =>
  steps.map(({ act, revision, projection }) => ({
    caseId,
    revision,
    entry: {
      ...act,
      id: `entry-${revision}`,
      ...(act.type === 'case.opened' && { case: caseId }),
    },
    projection,
  }))
