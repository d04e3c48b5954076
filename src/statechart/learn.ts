import { transition } from 'xstate'
import type { Act } from '../casefile/shapes.js'
import { keyOf, stateValueOf } from './configuration.js'
import { emptyLogUnder } from './kit.js'
import { lifeChart } from './membership.js'
import type { ChartVerdict } from './verdict.js'

/** A configuration of the chart at rest, on an empty log. */
export function restingAt(configuration: string, log: readonly Act[] = []) {
  return lifeChart().resolveState({ value: stateValueOf(configuration), context: { log } })
}

/** The configuration after an act under a verdict, asked of the chart itself; `undefined` where it has no branch for it. */
export function learned(configuration: string, act: Act, verdict: ChartVerdict): string | undefined {
  const log = emptyLogUnder(verdict)
  const [next] = transition(lifeChart(), restingAt(configuration, log), act)
  return next.context.log === log ? undefined : keyOf(next.value)
}
