import type { Kysely, RawBuilder } from 'kysely'
import type { HeadWriter } from './head-writer.js'
import { indexSteps, insertEntries, keepHead, moveHead, type Step } from './statements.js'
import type { StoreTables } from './tables.js'

/** On SQLite, which has no writes inside `with`, it is a transaction, whose first statement takes the write lock. */
export function onSqlite(db: Kysely<StoreTables>): HeadWriter {
  const change = (move: RawBuilder<unknown>, steps: readonly Step[]) =>
    db.transaction().execute(async (transaction) => {
      const { rows } = await move.execute(transaction)
      if (rows.length === 0) return false
      for (const step of steps) await step.execute(transaction)
      return true
    })
  return {
    append: (caseId, request, entries) =>
      change(moveHead(caseId, request, entries), [
        insertEntries(caseId, entries),
        ...indexSteps(caseId, request.projection),
      ]),
    reindex: (caseId, projection) => change(keepHead(caseId, projection), indexSteps(caseId, projection)),
  }
}
