import { CompiledQuery, type Kysely } from 'kysely'
import type { Projection, StoredEntry } from '../store/case-store.js'
import { entryFormat } from '../store/entry-format.js'
import { type HeadWriter, latestFormat } from './head-writer.js'
import { LatelyListed } from './lately-listed.js'
import { markOf } from './prepared-pool.js'
import type { IndexKind, StoreTables } from './tables.js'

/**
 * On PostgreSQL one statement writes all there is, hence atomically without a transaction block. In READ COMMITTED the
 * condition is checked again on the row as the first writer left it, so no stricter isolation is asked for; under a
 * stricter one the second writer gets the database's serialisation error instead. Rows are given as one list for each
 * column, so that the text of a statement is the same whatever their number.
 */
export function onPostgres(db: Kysely<StoreTables>): HeadWriter {
  const hasMoved = async (text: string, parameters: readonly unknown[]) => {
    const { rows } = await db.executeQuery(CompiledQuery.raw(text, [...parameters]))
    return rows.length > 0
  }
  const lately = new LatelyListed()
  const hasAppended: HeadWriter['append'] = async (caseId, request, entries) => {
    const { expected, projection } = request
    const given = () => [...headOf(caseId, projection), ...columnsOf(entries), latestFormat(entries)]
    if (expected === 0) return hasMoved(open, given())
    const asFound = [expected, entryFormat, listedAt(expected, projection)]
    const [entry, ...more] = entries
    const isStep = entry !== undefined && more.length === 0 && lately.mayBeAs(caseId, projection)
    if (isStep && (await hasMoved(step, [...stepOf(entry, projection), ...asFound]))) return true
    return hasMoved(advance, [...given(), ...asFound])
  }
  return {
    async append(caseId, request, entries) {
      const isAppended = await hasAppended(caseId, request, entries)
      if (isAppended) lately.note(caseId, request.projection)
      return isAppended
    },
    async reindex(caseId, projection) {
      const isListed = await hasMoved(reindex, headOf(caseId, projection))
      if (isListed) lately.note(caseId, projection)
      return isListed
    },
  }
}

/** Parameters 1 to 6. */
function headOf(caseId: string, projection: Projection): readonly unknown[] {
  const { revision, standing, bodies, dueOn } = projection
  const kinds: readonly IndexKind[] = [
    ...bodies.map(() => 'body' as const),
    ...dueOn.map(() => 'due' as const),
  ]
  return [caseId, revision, standing, kinds, [...bodies, ...dueOn], listedAt(revision, projection)]
}

/** What a case is listed by, and at which revision it was. */
const listedAt = (revision: number, { bodies, dueOn }: Projection): string =>
  JSON.stringify([revision, bodies, dueOn])

/** What is kept of an entry, in the order of the columns. */
const fieldsOf = ({ revision, act, format, text, hash }: StoredEntry): readonly unknown[] => [
  revision,
  act.id,
  act.type,
  act.on,
  act.recordedAt ?? null,
  format,
  text,
  hash ?? null,
]

/** Parameters 7 to 14: one list for each column. */
function columnsOf(entries: readonly StoredEntry[]): readonly unknown[] {
  const rows = entries.map(fieldsOf)
  return rows[0]?.map((_, column) => rows.map((row) => row[column])) ?? []
}

/** Parameters 1 to 11 of a step. */
const stepOf = (entry: StoredEntry, projection: Projection): readonly unknown[] => [
  entry.case,
  projection.standing,
  listedAt(entry.revision, projection),
  ...fieldsOf(entry),
]

// Nearly every append is one act, and most acts change nothing a case is found by: then the head and the entry are all there is
// to write. It moves nothing where the head says otherwise.
const step = `${markOf('step')} with moved as (
  update ketnap_case
  set standing = $2, listed = $3, revision = $4, format = greatest(format, $9::integer)
  where id = $1 and revision = $12 and format <= $13 and listed = $14
  returning id)
insert into ketnap_entry (case_id, revision, entry_id, act_type, act_on, recorded_at, format, act, hash)
select id, $4::integer, $5::text, $6::text, $7::text, $8::text, $9::integer, $10::text, $11::text from moved
returning case_id`

const entering = `entered as (
  insert into ketnap_entry (case_id, revision, entry_id, act_type, act_on, recorded_at, format, act, hash)
  select moved.id, entry.* from moved, unnest($7::integer[], $8::text[], $9::text[], $10::text[], $11::text[],
    $12::integer[], $13::text[], $14::text[]) as entry)`

// The rows of the index are looked at where the head says that they are others. The two parts touch different rows, as they must:
// within one statement neither sees what the other does.
const listing = `pruned as (
  delete from ketnap_case_index where case_id = (select id from moved where is_listed_anew)
    and (kind, value) not in (select * from unnest($4::text[], $5::text[]))),
listed as (
  insert into ketnap_case_index (case_id, kind, value)
  select moved.id, one.kind, one.value from moved, unnest($4::text[], $5::text[]) as one(kind, value)
  where is_listed_anew on conflict do nothing)`

const open = `${markOf('open')} with moved as (
  insert into ketnap_case (id, revision, standing, listed, format) values ($1, $2, $3, $6, $15)
  on conflict (id) do nothing returning id, true as is_listed_anew),
${entering},
${listing}
select id from moved`

// An index written in between, at the same revision, moves nothing: what was known of it holds no more.
const advance = `${markOf('advance')} with known as (select listed from ketnap_case where id = $1),
moved as (
  update ketnap_case as head
  set revision = $2, standing = $3, listed = $6, format = greatest(head.format, $15::integer)
  from known where head.id = $1 and head.revision = $16 and head.format <= $17
    and head.listed is not distinct from known.listed
  returning head.id, known.listed is distinct from $18::text as is_listed_anew),
${entering},
${listing}
select id from moved`

const reindex = `${markOf('reindex')} with moved as (
  update ketnap_case set standing = $3, listed = $6 where id = $1 and revision = $2 returning id, true as is_listed_anew),
${listing}
select id from moved`
