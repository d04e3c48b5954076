import { type PlanFile, withPlanAct } from '../../casefile/plan/plan-file.js'
import type { PlanAct } from '../../casefile/shapes.js'
import { planFindings } from '../../rules/plans/plan-rules.js'
import { type LogContext, type LogRefusedEvent, logKit } from '../log-kit.js'
import { planOutOfOrder } from '../out-of-order.js'

/** What the plan machine knows: the plan so far and the rulebook it asks. */
export type AnnualPlanContext = LogContext<PlanFile>

/** Emitted instead of a transition: the act of the plan was refused, and why. */
export type PlanRefusedEvent = LogRefusedEvent<PlanAct>

/** The setup of the annual plan. */
export const planKit = logKit<PlanFile, PlanAct>({
  findings: planFindings,
  withAct: withPlanAct,
  outOfOrder: planOutOfOrder,
})
