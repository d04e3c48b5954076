import { type AnyStateMachine, transition } from 'xstate'
import { snapshotAt } from './case-logic.js'
import { keyOf } from './configuration.js'

/** What is asked of the chart of a class or a plan, in which an act has one branch at most. */
export interface OwnLogChart {
  /** The configuration before the first act. */
  readonly unopened: string
  /** The configuration after an act; `undefined` where the chart has no branch for it. */
  after(configuration: string, act: { readonly type: string }): string | undefined
  /** The snapshot at a configuration, with no act in its log. */
  at(configuration: string): ReturnType<AnyStateMachine['resolveState']>
}

/** The chart, asked as data: configurations go in and come out as keys. */
export function ownLogChart(chart: AnyStateMachine): OwnLogChart {
  const at = (configuration: string) => snapshotAt(chart, { configuration, file: { log: [] } })
  return {
    unopened: keyOf(chart.config.initial as string),
    after(configuration, act) {
      const before = at(configuration)
      const [next] = transition(chart, before, act)
      return next.context.log === before.context.log ? undefined : keyOf(next.value)
    },
    at,
  }
}
