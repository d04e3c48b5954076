import { assertPlainDay } from '../../calendar/plain-day.js'
import { assertOptions, type OptionNames } from '../../errors/options.js'
import { AdmissionError } from '../../errors.js'
import type { CaseQuery } from './case-store.js'
import { isStorable } from './storable.js'

/** Cases of a page, most: what is listed of a page is read at once. */
const longestPage = 1_000

const queryNames: OptionNames<CaseQuery> = {
  body: true,
  dueFrom: true,
  dueUntil: true,
  after: true,
  limit: true,
}

/**
 * The query with the size of its page. Throws `call.malformed`, `call.option-unknown`, `day.malformed`, `store.query-malformed`: a
 * misspelt condition would list every case.
 */
export function checkedQuery(query: CaseQuery = {}): CaseQuery & { readonly limit: number } {
  assertOptions('list', query, queryNames, 'query')
  const { dueFrom, dueUntil, limit = 100 } = query
  for (const day of [dueFrom, dueUntil]) if (day !== undefined) assertPlainDay(day)
  // Nothing is due in a window that ends before it begins: two days in the wrong places.
  if (dueFrom !== undefined && dueUntil !== undefined && dueUntil <= dueFrom)
    throw malformed('dueUntil', '> dueFrom')
  for (const field of ['body', 'after'] as const) {
    const label: unknown = query[field]
    if (label !== undefined && !(typeof label === 'string' && isStorable(label)))
      throw malformed(field, 'label')
  }
  if (!Number.isInteger(limit) || limit < 1 || limit > longestPage)
    throw malformed('limit', `1-${longestPage}`)
  return { ...query, limit }
}

const malformed = (field: keyof CaseQuery, expected: string) =>
  new AdmissionError('store.query-malformed', { field, expected })
