import type { PlanFile } from '../../casefile/plan/plan-file.js'
import type { PlanAct } from '../../casefile/shapes.js'
import type { Finding } from '../../law/finding.js'
import { Inquiry } from '../../law/inquiry.js'
import { findingFrom } from '../engine/finding-from.js'
import type { Rulebook } from '../engine/rulebook.js'
import { monthlyList } from './list.js'
import { layered, ofTarget, reviewedYearly, targets } from './plan.js'
import type { PlanRule } from './plan-rule.js'

/** Every rule of the annual plan. */
export const planRules: readonly PlanRule[] = [layered, targets, monthlyList, ofTarget, reviewedYearly]

/** What the rules find of an act of a plan, met rules included. */
export function planFindings(book: Rulebook, file: PlanFile, act: PlanAct): readonly Finding[] {
  return planRules
    .filter((one) => one.guards.includes(act.type))
    .flatMap((one) => {
      const ask = new Inquiry(book.setting, act.on, one.provisions)
      return findingFrom(one, ask, () => one.check(file, act, ask)) ?? []
    })
}
