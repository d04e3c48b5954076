import { assign, setup } from 'xstate'
import type { Act } from '../casefile/shapes.js'
import { recorded } from './log-context.js'
import type { MembershipContext, MembershipTag } from './membership-context.js'
import type { StateMeta } from './named.js'
import { concerns, type Projection } from './projection.js'
import { situationGuards } from './situations.js'
import { type ChartVerdict, clear } from './verdict.js'

const told = new WeakMap<readonly Act[], ChartVerdict>()

/** A log with no act, on which the chart takes this verdict for said, whatever the act. */
export function emptyLogUnder(verdict: ChartVerdict): readonly Act[] {
  const log: readonly Act[] = []
  told.set(log, verdict)
  return log
}

/**
 * The one setup of the chart: the guards of its branches, and an action that records. No rule is asked here: bare, the
 * chart admits every act that fits, as if all went well. Neither a clock nor a timer is ever read.
 */
export const kit = setup({
  types: {
    context: {} as MembershipContext,
    events: {} as Act,
    tags: {} as MembershipTag,
    meta: {} as StateMeta,
  },
  guards: {
    /** The act is the one the branch is for, and no bar refuses it. */
    admits: ({ context, event }, params: Projection) => {
      const verdict = told.get(context.log) ?? clear
      return verdict.isAdmissible && concerns(event, params, verdict)
    },
    /** The entry is taken by folding the log again: an act before others, a correction, a strike. */
    isFoldedAgain: () => false,
    ...situationGuards,
  },
  actions: {
    record: assign(({ context, event }) => recorded(context, event)),
  },
})
