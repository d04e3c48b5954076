import { replay } from 'ketnap'
import { migrateStore, sqlStore } from 'ketnap/sql'
import { type Entry, type Projection, projectionOf } from 'ketnap/store'
import { type Kysely, sql } from 'kysely'
import { onPostgres } from '../test/stores/support/databases.js'
import { startPostgres } from '../test/stores/support/postgres-server.js'
import { acts } from '../test/support/journey.js'

const recordedAt = '2026-12-08T09:00:00+07:00'

/** Appends through the SQL store on a PostgreSQL server against bare inserts of the same rows, by turns. */
export async function storeBench(): Promise<void> {
  const server = await startPostgres()
  try {
    for (const writers of [1, 8]) {
      const db: Kysely<unknown> = onPostgres(server.url, writers)
      await compare(db, writers)
      await db.destroy()
    }
  } finally {
    await server.stop()
  }
}

async function compare(db: Kysely<unknown>, writers: number): Promise<void> {
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

  const time = { insert: [] as number[], append: [] as number[] }
  const rounds = 24
  for (let round = 0; round < rounds; round += 1) {
    const cases = Array.from({ length: writers }, (_, writer) => journey(`${writers}-${round}-${writer}`))
    const inserting = await timed(cases, insert)
    const appending = await timed(cases, append)
    if (round < 4) continue
    time.insert.push(inserting)
    time.append.push(appending)
  }
  const ratio = (median(time.insert) / median(time.append)).toFixed(2)
  const perSecond = (times: readonly number[]) => Math.round((1000 * writers * acts.length) / median(times))
  const aim = writers === 1 ? '; aim: at least 0.7' : ''
  process.stdout.write(
    `append through the SQL store, ${writers} at once: ${ratio} x the rate of a bare insert` +
      ` (${perSecond(time.append)}/s against ${perSecond(time.insert)}/s${aim})\n`,
  )
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
    entry: { ...act, id: `entry-${revision}` },
    projection,
  }))

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number
