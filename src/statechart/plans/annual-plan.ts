import { emptyPlan } from '../../casefile/plan/plan-file.js'
import { nationalRulebook } from '../../rules/engine/rulebook.js'
import { planKit } from './plan-kit.js'

/** Recorded where no bar refuses it; refused otherwise. */
const judged = <const T extends string | undefined>(target: T) => [
  { guard: 'isAdmissible' as const, ...(target !== undefined && { target }), actions: 'record' as const },
  { actions: 'refuse' as const },
]

/** What goes on while the plan is carried out, and after its review until it is closed. */
const carriedOut = {
  'targets.adjusted': judged(undefined),
  'list.reviewed': judged(undefined),
  'shortfall.explained': judged(undefined),
  'plan.reviewed': judged('reviewed'),
  'plan.closed': judged('closed'),
}

/**
 * The annual plan of one body to build the pool [tạo nguồn] and admit: drafted, approved, under way, reviewed, closed. No
 * rule of the law bars an act of a plan; breaches and notes are kept on its file.
 */
export const annualPlanMachine = planKit.createMachine({
  id: 'annualPlan',
  context: ({ input }) => ({ file: emptyPlan, book: input?.book ?? nationalRulebook() }),
  initial: 'undrafted',
  on: { '*': { actions: 'refuseOutOfOrder' } },
  states: {
    undrafted: { on: { 'plan.drafted': judged('drafted') } },
    drafted: { on: { 'plan.drafted': judged(undefined), 'plan.approved': judged('approved') } },
    approved: { on: { 'plan.started': judged('underWay') } },
    underWay: { on: carriedOut },
    reviewed: { on: carriedOut },
    // Not a final state: a stopped actor would let a late act vanish instead of refusing it.
    closed: {},
  },
})
