import { assign, emit, setup } from 'xstate'
import type { PlanAct } from '../casefile/plan-act.js'
import { type PlanFile, withPlanAct } from '../casefile/plan-file.js'
import { type Finding, isRefusal } from '../law/finding.js'
import { planFindings } from '../rules/plan-rules.js'
import type { Rulebook } from '../rules/rulebook.js'
import { planOutOfOrder } from './out-of-order.js'

/** What the plan machine knows: the plan so far and the rulebook it asks. */
export interface AnnualPlanContext {
  readonly file: PlanFile
  readonly book: Rulebook
}

/** Emitted instead of a transition: the act of the plan was refused, and why. */
export interface PlanRefusedEvent {
  readonly type: 'refused'
  readonly act: PlanAct
  readonly findings: readonly Finding[]
}

const ask = (context: AnnualPlanContext, act: PlanAct) => planFindings(context.book, context.file, act)

/** The setup of the annual plan: guards ask the rules, actions record or refuse. */
export const planKit = setup({
  types: {
    context: {} as AnnualPlanContext,
    events: {} as PlanAct,
    emitted: {} as PlanRefusedEvent,
    input: {} as { book?: Rulebook } | undefined,
  },
  guards: {
    isAdmissible: ({ context, event }) => !ask(context, event).some(isRefusal),
  },
  actions: {
    record: assign(({ context, event }) => ({
      file: withPlanAct(context.file, event, ask(context, event)),
    })),
    refuse: emit(({ context, event }) => ({
      type: 'refused' as const,
      act: event,
      findings: ask(context, event).filter(isRefusal),
    })),
    refuseOutOfOrder: emit(({ event, self }) => ({
      type: 'refused' as const,
      act: event,
      findings: [planOutOfOrder(event.type, self.getSnapshot())],
    })),
  },
})
