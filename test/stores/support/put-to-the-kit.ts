import { migrateStore, type SqlFamily, sqlStore } from 'ketnap/sql'
import { storeConformance } from 'ketnap/testing'
import type { Kysely } from 'kysely'
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
  const cases = storeConformance({
    async make() {
      await emptied(db)
      return { store: sqlStore(db, { family }), close }
    },
    async makeSealed(seal) {
      await emptied(db)
      return { store: sqlStore(db, { family, seal }), close }
    },
  })
  it.each(cases)('$name', ({ run }) => run())
}
