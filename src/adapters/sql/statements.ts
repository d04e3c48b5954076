import { type RawBuilder, sql } from 'kysely'
import type { AppendRequest, Projection, StoredEntry } from '../store/case-store.js'
import { entryFormat } from '../store/entry-format.js'
import { latestFormat } from './head-writer.js'
import type { IndexKind } from './tables.js'

/**
 * The head of the case, moved over the entries of an append; nothing where it stands at another revision, or where a later
 * version of the library has written to the case.
 */
export function moveHead(
  caseId: string,
  { expected, projection }: AppendRequest,
  entries: readonly StoredEntry[],
): RawBuilder<unknown> {
  const { revision, standing } = projection
  const format = latestFormat(entries)
  return expected === 0
    ? sql`insert into ketnap_case (id, revision, standing, format)
        values (${caseId}, ${revision}, ${standing}, ${format}) on conflict (id) do nothing returning id`
    : sql`update ketnap_case set revision = ${revision}, standing = ${standing}, format = max(format, ${format})
        where id = ${caseId} and revision = ${expected} and format <= ${entryFormat} returning id`
}

/** The head where it is, with the standing of a new projection. */
export function keepHead(caseId: string, { revision, standing }: Projection): RawBuilder<unknown> {
  return sql`update ketnap_case set standing = ${standing}
    where id = ${caseId} and revision = ${revision} returning id`
}

/** What is written once the head of a case has moved. */
export type Step = RawBuilder<unknown>

/** The entries, inserted. */
export function insertEntries(caseId: string, entries: readonly StoredEntry[]): Step {
  const rows = entries.map(
    ({ revision, act, format, text, hash }) =>
      sql`(${caseId}, ${revision}, ${act.id}, ${act.type}, ${act.on}, ${act.recordedAt ?? null}, ${format}, ${text},
        ${hash ?? null})`,
  )
  return sql`insert into ketnap_entry
    (case_id, revision, entry_id, act_type, act_on, recorded_at, format, act, hash) values ${sql.join(rows)}`
}

/** The index rows of the case as they are to be: those no longer so are taken out, the others stay or come in. */
export function indexSteps(caseId: string, { bodies, dueOn }: Projection): readonly Step[] {
  const listed: readonly { kind: IndexKind; value: string }[] = [
    ...bodies.map((value) => ({ kind: 'body' as const, value })),
    ...dueOn.map((value) => ({ kind: 'due' as const, value })),
  ]
  const prune = sql`delete from ketnap_case_index where case_id = ${caseId}`
  if (listed.length === 0) return [prune]
  const kept = listed.map(({ kind, value }) => sql`(${kind}, ${value})`)
  const rows = listed.map(({ kind, value }) => sql`(${caseId}, ${kind}, ${value})`)
  return [
    sql`${prune} and (kind, value) not in (values ${sql.join(kept)})`,
    sql`insert into ketnap_case_index (case_id, kind, value) values ${sql.join(rows)} on conflict do nothing`,
  ]
}
