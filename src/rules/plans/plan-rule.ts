import type { PlanFile } from '../../casefile/plan/plan-file.js'
import type { PlanAct } from '../../casefile/shapes.js'
import { logRules } from '../engine/log-rules.js'

/** The law of the annual plan. */
export const ofPlan = logRules<PlanAct, PlanFile>()
