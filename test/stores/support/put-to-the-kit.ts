import { migrateStore, type SqlFamily, sqlStore } from 'ketnap/sql'
import type { SealableEntry } from 'ketnap/store'
import { storeConformance } from 'ketnap/testing'
import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, it } from 'vitest'
import { emptied } from './databases.js'

/** Runs the kit over the SQL store on one database, emptied before every promise; call it within a `describe`. */
export function putToTheKit(family: SqlFamily, connect: () => Promise<Kysely<unknown>>): void {
  let db: Kysely<unknown>
  let startedAt = 0
  beforeAll(async () => {
    db = await connect()
    await migrateStore(db)
    startedAt = performance.now()
  })
  afterAll(async () => {
    console.log(`${cases.length} promises kept in ${Math.round(performance.now() - startedAt)} ms`)
    await db.destroy()
  })
  const close = async () => {}
  const leave = async ({ case: caseId, revision, format, text }: SealableEntry) => {
    const row = sql`${caseId}, ${revision}, ${`later-${revision}`}, 'later.act', '2025-07-03', ${format}, ${text}`
    await sql`insert into ketnap_entry (case_id, revision, entry_id, act_type, act_on, format, act) values (${row})`.execute(
      db,
    )
    await sql`update ketnap_case set revision = ${revision}, format = ${format} where id = ${caseId}`.execute(
      db,
    )
  }
  const cases = storeConformance({
    async make() {
      await emptied(db)
      return { store: sqlStore(db, { family }), close }
    },
    async makeSealed(seal) {
      await emptied(db)
      return { store: sqlStore(db, { family, seal }), close }
    },
    async makeOutdated() {
      await emptied(db)
      return { store: sqlStore(db, { family }), close, leave }
    },
  })
  it.each(cases)('$name', ({ run }) => run())
}
