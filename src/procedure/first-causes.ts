import { readLog } from '../casefile/log/effective-log.js'
import type { Act } from '../casefile/shapes.js'
import { isRefusal } from '../law/finding.js'
import type { Rulebook } from '../rules/engine/rulebook.js'
import { fold, type Refused } from './fold.js'
import type { FoldedLog } from './log-fold.js'

/**
 * Of each refused act that fell only because of an earlier one, the place of that one: the log is folded again with the
 * first causes let stand, one after another. What then stands too had no other fault, and neither had what is refused for
 * the fault of the cause alone, by a rule that asks again whether it still holds.
 */
export function causesOf(
  acts: readonly Act[],
  book: Rulebook,
  { refused, modeAt }: FoldedLog,
): ReadonlyMap<number, number> {
  const causes = new Map<number, number>()
  if (refused.length < 2) return causes
  const forced = new Set<number>()
  const { standing } = readLog(acts)
  let open: readonly Refused[] = refused
  while (open.length > 1) {
    const [cause, ...others] = open as readonly [Refused, ...Refused[]]
    const faults = new Set(barsOf(cause))
    let settled = 0
    forced.add(cause.place)
    do {
      settled = causes.size
      const again = fold(
        { log: acts, standing },
        { book, modeOf: (place) => (forced.has(place) ? 'chronicle' : modeAt(place)) },
      )
      const still = new Map(again.refused.map((one) => [one.place, one]))
      for (const { place } of others.filter((one) => !causes.has(one.place))) {
        const bars = barsOf(still.get(place))
        if (bars.some((rule) => !faults.has(rule))) continue
        causes.set(place, cause.place)
        if (bars.length > 0) forced.add(place)
      }
    } while (causes.size > settled && others.some(({ place }) => !causes.has(place)))
    open = others.filter(({ place }) => !causes.has(place))
  }
  return causes
}

/** The rules that refuse an act; none of one that stands. */
function barsOf(refused: Refused | undefined): readonly string[] {
  return (refused?.ruling.findings ?? []).filter(isRefusal).map(({ rule }) => rule)
}
