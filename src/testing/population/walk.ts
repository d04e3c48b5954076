import type { Act } from '../../casefile/shapes.js'
import { dayName } from './day-number.js'
import type { DefectPlan } from './defect.js'
import type { Life } from './life.js'
import type { RoadPlan } from './road.js'

/** What became of a life: its log as far as the window reaches, and whether its defect shows in it. */
export interface Walked {
  readonly log: readonly Act[]
  readonly isDefective: boolean
}

/** Takes a life along a road, with the defect it has. */
export function walk(plan: RoadPlan, life: Life, flaw: DefectPlan | undefined): Walked {
  const end = dayName(life.until)
  const log: Act[] = []
  let isDefective = false
  for (const step of plan.steps) {
    const taken = step(life)
    const act = taken && flaw?.change ? flaw.change(taken, life) : taken
    if (act === undefined) continue
    if (act.on >= end) break
    log.push(act)
    if (flaw?.shows(act)) isDefective = true
  }
  return { log, isDefective }
}
