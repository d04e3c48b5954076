import { assign, setup } from 'xstate'
import { type LogContext, recorded } from './log-context.js'
import type { StateMeta } from './named.js'
import type { Projection } from './projection.js'

/** The setup of the chart of a log beside the cases, a class or a plan: an act is admitted wherever it has a branch. */
export function logKit<Act extends { readonly type: string }>() {
  return setup({
    types: { context: {} as LogContext<Act>, events: {} as Act, meta: {} as StateMeta },
    guards: {
      /** Each act has one branch: nothing of such a log tells acts of one type apart. */
      admits: (_, _params: Projection) => true,
    },
    actions: { record: assign(({ context, event }) => recorded(context, event)) },
  })
}
