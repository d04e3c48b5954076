import type { Act } from '../casefile/shapes.js'
import { step } from './step.js'
import { afterStraightSteps, type StepsTaken } from './steps-before.js'
import { type ChartVerdict, clear } from './verdict.js'

/**
 * Where a recorded act shows that the procedure had gone further than its record: the state after the act, reached
 * by the fewest steps of the straight way that are not on record. `undefined` where no step forward leads to the act, or
 * where the acts to come show that it was before its time: going on would leave more of them without a place.
 */
export function afterAssumedSteps(
  configuration: string,
  act: Act,
  verdict: ChartVerdict,
  toCome: readonly Act[] = [],
): StepsTaken | undefined {
  const further = afterStraightSteps(configuration, act, verdict, step)
  if (!further || toCome.length === 0) return further
  return displaced(further.configuration, toCome) > displaced(configuration, toCome) ? undefined : further
}

/** How many acts to come find no place from a configuration on, each of them let go on or not, whichever leaves fewer. */
function displaced(configuration: string, toCome: readonly Act[]): number {
  let ends: ReadonlyMap<string, number> = new Map([[configuration, 0]])
  for (const act of toCome) {
    const next = new Map<string, number>()
    const reach = (at: string, count: number) => {
      if (count < (next.get(at) ?? Number.POSITIVE_INFINITY)) next.set(at, count)
    }
    for (const [at, count] of ends) {
      const after = step(at, act, clear)
      if (after !== undefined) {
        reach(after, count)
        continue
      }
      reach(at, count + 1)
      const further = afterStraightSteps(at, act, clear, step)
      if (further) reach(further.configuration, count + 1)
    }
    ends = next
  }
  return Math.min(...ends.values())
}
