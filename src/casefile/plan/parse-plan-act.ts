import { parseWith } from '../acts/parse-with.js'
import type { PlanAct } from '../shapes.js'
import { planActSchema } from './plan-act.js'

const planActTypes: readonly string[] = planActSchema.options.map((option) => option.shape.type.value)

/** Checks an act of a plan; nothing is coerced. Throws `plan.malformed` with every issue. */
export function parsePlanAct(input: unknown): PlanAct {
  return parseWith(planActSchema, input, 'plan.malformed', planActTypes)
}
