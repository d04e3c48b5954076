import type { PlanFile } from '../../casefile/plan/plan-file.js'
import type { PlanAct } from '../../casefile/shapes.js'
import type { Citable } from '../../law/clause.js'
import type { Effect } from '../../law/finding.js'
import type { Inquiry } from '../../law/inquiry.js'
import type { Cure, RuleId } from '../engine/codes.js'
import type { Answer } from '../engine/rule.js'

type PlanActType = PlanAct['type']

/** One rule of the annual plan: the acts it guards, what breaking it does, and the check. */
export interface PlanRule<T extends PlanActType = PlanActType> {
  readonly id: RuleId
  readonly breaking: Effect
  readonly guards: readonly T[]
  /** Every provision the check may ask. */
  readonly provisions: readonly Citable[]
  readonly cure: readonly Cure[]
  check(file: PlanFile, act: Extract<PlanAct, { type: T }>, ask: Inquiry): Answer | undefined
}

/** A rule of the plan, with its check typed by the acts it guards. */
export function planRule<const T extends PlanActType>(definition: PlanRule<T>): PlanRule {
  return definition as unknown as PlanRule
}
