import type { PlanFile } from '../../casefile/plan/plan-file.js'
import type { PlanAct } from '../../casefile/shapes.js'
import type { LogRule } from '../engine/log-rules.js'
import { monthlyList } from './list.js'
import { daysInOrder } from './plan/days-in-order.js'
import { ownLevel } from './plan/own-level.js'
import { layered, ofTarget, previousReview, reviewedYearly, targets } from './plan/plan.js'
import { ofPlan } from './plan-rule.js'

/** Every rule of the annual plan. */
export const planRules: readonly LogRule<PlanAct, PlanFile>[] = [
  layered,
  ownLevel,
  daysInOrder,
  targets,
  monthlyList,
  ofTarget,
  reviewedYearly,
  previousReview,
]

/** What the rules find of an act of a plan, met rules included. */
export const planFindings = ofPlan.findingsBy(planRules)
