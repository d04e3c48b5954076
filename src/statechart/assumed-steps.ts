import type { Act } from '../casefile/shapes.js'
import { step } from './step.js'
import { afterStraightSteps, type StepsTaken } from './steps-before.js'
import type { ChartVerdict } from './verdict.js'

/**
 * Where a recorded act shows that the procedure had gone further than its record: the state after the act, reached
 * by the fewest steps of the straight way that are not on record. `undefined` where no step forward leads to the act.
 */
export function afterAssumedSteps(
  configuration: string,
  act: Act,
  verdict: ChartVerdict,
): StepsTaken | undefined {
  return afterStraightSteps(configuration, act, verdict, step)
}
