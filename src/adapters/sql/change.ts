import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { StoreTables } from './tables.js'

/** The two families of SQL the store speaks: PostgreSQL and its kin, and SQLite and its kin. */
export type SqlFamily = 'postgres' | 'sqlite'

/** What is written once the head of the case has moved; `moved` holds the id of the case, or nothing. */
export type Step = (moved: RawBuilder<unknown>) => RawBuilder<unknown>

/**
 * Moves the head of a case and takes the steps that follow from it, all or nothing; answers whether it moved.
 *
 * `move` is conditional on the revision and returns the id. Two writers that have read the same revision queue for
 * the row of the head; the second one finds the condition no longer true and moves nothing. That holds in READ
 * COMMITTED, where PostgreSQL checks the condition again on the row as the first writer left it, so no stricter
 * isolation is asked for; under a stricter one the second writer gets the database's serialisation error instead.
 *
 * On PostgreSQL it is one statement, hence atomic without a transaction block and one round trip long. SQLite has no
 * writes inside `with`: there it is a transaction, whose first statement takes the write lock.
 */
export async function change(
  db: Kysely<StoreTables>,
  family: SqlFamily,
  caseId: string,
  move: RawBuilder<unknown>,
  steps: readonly Step[],
): Promise<boolean> {
  if (family === 'postgres') {
    const written = steps.map((step, index) => sql`${sql.ref(`step_${index}`)} as (${step(sql`moved`)})`)
    const { rows } = await sql`with moved as (${move}), ${sql.join(written)} select id from moved`.execute(db)
    return rows.length > 0
  }
  return db.transaction().execute(async (transaction) => {
    const { rows } = await move.execute(transaction)
    if (rows.length === 0) return false
    const moved = sql`(select id from ketnap_case where id = ${caseId}) as moved`
    for (const step of steps) await step(moved).execute(transaction)
    return true
  })
}
