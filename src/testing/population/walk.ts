import type { Act } from '../../casefile/act.js'
import { dayName } from './day-number.js'
import type { Life } from './life.js'
import type { RoadPlan } from './road.js'

/** The log of a life that goes a road, as far as the window reaches. */
export function walk(plan: RoadPlan, life: Life): readonly Act[] {
  const end = dayName(life.until)
  const log: Act[] = []
  for (const step of plan.steps) {
    const act = step(life)
    if (act === undefined) continue
    if (act.on >= end) break
    log.push(act)
  }
  return log
}
