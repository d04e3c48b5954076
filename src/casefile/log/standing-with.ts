import type { PlainDay } from '../../calendar/plain-day.js'
import type { Act } from '../shapes.js'
import { inOrderOfDay, rankAmong } from './order-of-day.js'
import { isOpening, type PlacedAct } from './order-of-log.js'
import { standsAt } from './standing-day.js'

/** Acts that stand with one more among them. */
export interface StandingWith {
  readonly standing: readonly PlacedAct[]
  /** How many of the acts before still stand first, in the order they stood in. */
  readonly kept: number
}

/**
 * The acts of a log as they stand with one entry more at its end, which is about no entry: it takes its place among the acts
 * of its day, which alone are put in order again where a body votes on it once more. `votes` are the votes among them.
 */
export function standingWith(
  standing: readonly PlacedAct[],
  entry: PlacedAct,
  votes: readonly Act[],
): StandingWith {
  const day = standsAt(entry.act)
  const start = countWhile(standing, (one) => one < day)
  const end = countWhile(standing, (one) => one <= day)
  const at = rankAmong(
    standing,
    start,
    end,
    entry.act,
    votes.filter(({ on }) => on === day),
  )
  if (at !== undefined) return { standing: standing.toSpliced(at, 0, entry), kept: at }
  const ofDay = standing.slice(start, end).sort((a, b) => a.place - b.place)
  const anew = inOrderOfDay([...ofDay, entry])
  return { standing: standing.toSpliced(start, end - start, ...anew), kept: start }
}

/** How many acts, which are in the order of their days, stand at days that pass; the opening has a day of its own before them. */
function countWhile(standing: readonly PlacedAct[], passes: (day: PlainDay) => boolean): number {
  const [first] = standing
  let low = first && isOpening(first) ? 1 : 0
  let high = standing.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (passes(standsAt((standing[middle] as PlacedAct).act))) low = middle + 1
    else high = middle
  }
  return low
}
