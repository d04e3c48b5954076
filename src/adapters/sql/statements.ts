import { type RawBuilder, sql } from 'kysely'
import type { AppendRequest, Projection, StoredEntry } from '../store/case-store.js'
import { entryFormat } from '../store/entry-format.js'
import type { Step } from './change.js'
import type { IndexKind } from './tables.js'

/**
 * The head of the case, moved over the entries of an append; nothing where it stands at another revision, or where a later
 * version of the library has written to the case.
 */
export function moveHead(caseId: string, { expected, projection }: AppendRequest): RawBuilder<unknown> {
  const { revision, standing } = projection
  return expected === 0
    ? sql`insert into ketnap_case (id, revision, standing) values (${caseId}, ${revision}, ${standing})
        on conflict (id) do nothing returning id`
    : sql`update ketnap_case set revision = ${revision}, standing = ${standing}
        where id = ${caseId} and revision = ${expected} and ${hasOnlyKnownFormats(caseId)} returning id`
}

/** Entries never change, so what is read of them beside the revision holds for every writer at that revision. */
const hasOnlyKnownFormats = (caseId: string) =>
  sql`not exists (select 1 from ketnap_entry where case_id = ${caseId} and format > ${integer(entryFormat)})`

/** The head where it is, with the standing of a new projection. */
export function keepHead(caseId: string, { revision, standing }: Projection): RawBuilder<unknown> {
  return sql`update ketnap_case set standing = ${standing}
    where id = ${caseId} and revision = ${revision} returning id`
}

/** The entries, inserted. */
export function insertEntries(entries: readonly StoredEntry[]): Step {
  const rows = entries.map(
    ({ revision, act, format, text: stored, hash }) =>
      sql`(${integer(revision)}, ${text(act.id)}, ${text(act.type)}, ${text(act.on)}, ${text(act.recordedAt)},
        ${integer(format)}, ${text(stored)}, ${text(hash)})`,
  )
  return (moved) => sql`insert into ketnap_entry
    (case_id, revision, entry_id, act_type, act_on, recorded_at, format, act, hash)
    select moved.id, entry.* from ${moved}, (${valuesOf(rows)}) as entry`
}

/**
 * The index rows of the case as they are to be: those no longer so are taken out, the others stay or come in. The two
 * steps touch different rows, as they must: within one statement of PostgreSQL neither sees what the other does.
 */
export function indexSteps({ bodies, dueOn }: Projection): readonly Step[] {
  const row = (kind: IndexKind) => (value: string) => sql`(${text(kind)}, ${text(value)})`
  const rows = [...bodies.map(row('body')), ...dueOn.map(row('due'))]
  const prune: Step = (moved) =>
    rows.length === 0
      ? sql`delete from ketnap_case_index where case_id = (select id from ${moved})`
      : sql`delete from ketnap_case_index where case_id = (select id from ${moved})
          and (kind, value) not in (${valuesOf(rows)})`
  // `where true` tells SQLite that `on` begins no join.
  const insert: Step = (moved) => sql`insert into ketnap_case_index (case_id, kind, value)
    select moved.id, listed.* from ${moved}, (${valuesOf(rows)}) as listed where true on conflict do nothing`
  return rows.length === 0 ? [prune] : [prune, insert]
}

const valuesOf = (rows: readonly RawBuilder<unknown>[]) => sql`values ${sql.join(rows)}`

// A parameter within a list of values has no type of its own in PostgreSQL.
const text = (value: string | undefined) => sql`cast(${value ?? null} as text)`
const integer = (value: number) => sql`cast(${value} as integer)`
