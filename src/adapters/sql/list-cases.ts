import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely'
import type { Standing } from '../../procedure/standing.js'
import type { CasePage, CaseQuery, ListedCase } from '../store/case-store.js'
import { checkedQuery } from '../store/checked-query.js'
import type { IndexKind, StoreTables } from './tables.js'

/** A page of cases in the order of their ids as the database sorts them, read in one statement. */
export async function listCases(db: Kysely<StoreTables>, asked?: CaseQuery): Promise<CasePage> {
  const query = checkedQuery(asked)
  const { after, limit } = query
  const rows = await db
    .with('page', (page) => {
      const found = page
        .selectFrom('ketnap_case')
        .selectAll()
        .where((test) => test.and(conditions(test, query)))
        .orderBy('id')
        .limit(limit + 1)
      return after === undefined ? found : found.where('id', '>', after)
    })
    .selectFrom('page')
    .leftJoin('ketnap_case_index as listed', 'listed.case_id', 'page.id')
    .select(['page.id', 'page.revision', 'page.standing', 'listed.kind', 'listed.value'])
    .orderBy('page.id')
    .execute()
  const found = new Map<string, { revision: number; standing: string; body: string[]; due: string[] }>()
  for (const { id, revision, standing, kind, value } of rows) {
    const one = found.get(id) ?? { revision, standing, body: [], due: [] }
    found.set(id, one)
    if (kind !== null && value !== null) one[kind].push(value)
  }
  const cases = [...found].slice(0, limit).map(
    ([id, { revision, standing, body, due }]): ListedCase => ({
      case: id,
      revision,
      standing: standing as Standing,
      bodies: body.sort(),
      dueOn: due.sort(),
    }),
  )
  const last = cases.at(-1)
  return { cases, ...(found.size > limit && last && { next: last.case }) }
}

type Test = ExpressionBuilder<StoreTables, 'ketnap_case'>

function conditions(test: Test, { body, dueFrom, dueUntil }: CaseQuery): readonly Expression<SqlBool>[] {
  const rowsOf = (kind: IndexKind) =>
    test.selectFrom('ketnap_case_index').select('case_id').where('kind', '=', kind)
  let due = rowsOf('due')
  if (dueFrom !== undefined) due = due.where('value', '>=', dueFrom)
  if (dueUntil !== undefined) due = due.where('value', '<', dueUntil)
  const isDueAsked = dueFrom !== undefined || dueUntil !== undefined
  return [
    ...(body === undefined ? [] : [test('id', 'in', rowsOf('body').where('value', '=', body))]),
    ...(isDueAsked ? [test('id', 'in', due)] : []),
  ]
}
