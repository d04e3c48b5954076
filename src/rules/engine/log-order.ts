import type { PlainDay } from '../../calendar/plain-day.js'

/** What stands in a log in its order of entry. */
interface Entry {
  readonly type: string
  readonly on: PlainDay
}

/** The entries of a log of an earlier stage than an act that are dated after it. */
export const laterEntries = <A extends Entry>(
  log: readonly A[],
  act: A,
  stages: Readonly<Record<A['type'], number>>,
): readonly A[] =>
  log.filter((one) => one.on > act.on && stages[one.type as A['type']] < stages[act.type as A['type']])
