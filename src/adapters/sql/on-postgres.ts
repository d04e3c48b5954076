import { CompiledQuery, type Kysely } from 'kysely'
import type { AppendRequest, Projection, StoredEntry } from '../store/case-store.js'
import { entryFormat } from '../store/entry-format.js'
import type { HeadWriter } from './head-writer.js'
import { markOf } from './prepared-pool.js'
import type { IndexKind, StoreTables } from './tables.js'

/**
 * On PostgreSQL it is one statement, hence atomic without a transaction block and one round trip long. In READ COMMITTED the
 * condition is checked again on the row as the first writer left it, so no stricter isolation is asked for; under a
 * stricter one the second writer gets the database's serialisation error instead. Rows are given as one list for each
 * column, so that the text of a statement is the same whatever their number.
 */
export function onPostgres(db: Kysely<StoreTables>): HeadWriter {
  const hasMoved = async (text: string, parameters: readonly unknown[]) => {
    const { rows } = await db.executeQuery(CompiledQuery.raw(text, [...parameters]))
    return rows.length > 0
  }
  return {
    append(caseId, request, entries) {
      const given = [...headOf(caseId, request.projection), ...columnsOf(entries)]
      return request.expected === 0
        ? hasMoved(open, given)
        : hasMoved(advance, [...given, ...conditionOf(request)])
    },
    reindex: (caseId, projection) => hasMoved(reindex, headOf(caseId, projection)),
  }
}

/** Parameters 1 to 5. */
function headOf(caseId: string, { revision, standing, bodies, dueOn }: Projection): readonly unknown[] {
  const kinds: readonly IndexKind[] = [
    ...bodies.map(() => 'body' as const),
    ...dueOn.map(() => 'due' as const),
  ]
  return [caseId, revision, standing, kinds, [...bodies, ...dueOn]]
}

/** Parameters 6 to 13. */
function columnsOf(entries: readonly StoredEntry[]): readonly unknown[] {
  const column = (of: (entry: StoredEntry) => unknown) => entries.map((entry) => of(entry) ?? null)
  return [
    column(({ revision }) => revision),
    column(({ act }) => act.id),
    column(({ act }) => act.type),
    column(({ act }) => act.on),
    column(({ act }) => act.recordedAt),
    column(({ format }) => format),
    column(({ text }) => text),
    column(({ hash }) => hash),
  ]
}

/** Parameters 14 and 15. */
const conditionOf = ({ expected }: AppendRequest): readonly unknown[] => [expected, entryFormat]

const entering = `entered as (
  insert into ketnap_entry (case_id, revision, entry_id, act_type, act_on, recorded_at, format, act, hash)
  select moved.id, entry.* from moved, unnest($6::integer[], $7::text[], $8::text[], $9::text[], $10::text[],
    $11::integer[], $12::text[], $13::text[]) as entry)`

// Most rows stay as they are, and to look is cheaper than to insert in vain. The two touch different rows, as they must: within one
// statement neither sees what the other does.
const listing = `pruned as (
  delete from ketnap_case_index where case_id = (select id from moved)
    and (kind, value) not in (select * from unnest($4::text[], $5::text[]))),
listed as (
  insert into ketnap_case_index (case_id, kind, value)
  select moved.id, one.kind, one.value from moved, unnest($4::text[], $5::text[]) as one(kind, value)
  where not exists (select 1 from ketnap_case_index as known
    where known.case_id = $1 and known.kind = one.kind and known.value = one.value)
  on conflict do nothing)`

const open = `${markOf('open')} with moved as (
  insert into ketnap_case (id, revision, standing) values ($1, $2, $3) on conflict (id) do nothing returning id),
${entering},
${listing}
select id from moved`

// Entries never change, so what is read of them beside the revision holds for every writer at that revision.
const advance = `${markOf('advance')} with moved as (
  update ketnap_case set revision = $2, standing = $3 where id = $1 and revision = $14
    and not exists (select 1 from ketnap_entry where case_id = $1 and format > $15) returning id),
${entering},
${listing}
select id from moved`

const reindex = `${markOf('reindex')} with moved as (
  update ketnap_case set standing = $3 where id = $1 and revision = $2 returning id),
${listing}
select id from moved`
