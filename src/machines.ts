import { lifeChart, type MembershipChart } from './statechart/membership.js'

export { parseClassAct } from './casefile/class/parse-class-act.js'
export { parsePlanAct } from './casefile/plan/parse-plan-act.js'
export type { PlanFile } from './casefile/plan/plan-file.js'
export type { PlanAct, PlanLevel, PlanTarget } from './casefile/shapes.js'
export {
  type AnnualPlanLogic,
  annualPlan,
  annualPlanOf,
  type MembershipLogic,
  membership,
  membershipOf,
  type TrainingClassLogic,
  trainingClass,
  trainingClassOf,
} from './procedure/machines.js'
export { answerTo, fileOf, snapshotOf } from './procedure/snapshots.js'
export { classRules } from './rules/classes/class/class-log.js'
export type { LogAct, LogRule } from './rules/engine/log-rules.js'
export { planRules } from './rules/plans/plan-rules.js'
export type { FaultedEvent, LogLogic, RefusedEvent } from './statechart/case-logic.js'
export { type TrainingClassSnapshot, trainingClassChart } from './statechart/classes/training-class.js'
export { pathsOf } from './statechart/configuration.js'
export type { ActAnswer, LogInput } from './statechart/judged-log.js'
export type { LogContext } from './statechart/log-context.js'
export type { MembershipSnapshot } from './statechart/membership.js'
export type { MembershipTag } from './statechart/membership-context.js'
export { type AnnualPlanSnapshot, annualPlanChart } from './statechart/plans/annual-plan.js'

/**
 * One life, from outstanding mass candidate to official member: its shape alone, as plain data. Each event is an act of
 * the case file. Bare, it admits every act that fits, as if all went well; `membership` runs it with the rules.
 */
export const membershipChart: MembershipChart = lifeChart()
