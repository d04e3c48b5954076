import { assertPlainDay } from '../../calendar/plain-day.js'
import type { CaseQuery } from './case-store.js'

/** The query with the size of its page, at least one. Throws `day.malformed`. */
export function checkedQuery(query: CaseQuery = {}): CaseQuery & { readonly limit: number } {
  const { dueFrom, dueUntil, limit = 100 } = query
  for (const day of [dueFrom, dueUntil]) if (day !== undefined) assertPlainDay(day)
  return { ...query, limit: Math.max(1, limit) }
}
