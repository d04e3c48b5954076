import type { SnapshotFrom } from 'xstate'
import type { PlanAct } from '../../casefile/shapes.js'
import { admitted, noted } from '../branches.js'
import { logKit } from '../log-kit.js'
import { named } from '../named.js'

/** What goes on while the plan is carried out, and after its review until it is closed. */
const carriedOut = {
  'targets.adjusted': noted(),
  'list.reviewed': noted(),
  'shortfall.explained': noted(),
  'plan.reviewed': admitted('reviewed'),
  'plan.closed': admitted('closed'),
}

/**
 * The annual plan of one body to build the pool [tạo nguồn] and admit: drafted, approved, under way, reviewed, closed. No
 * rule of the law bars an act of a plan; breaches and notes are kept on its file.
 */
export const annualPlanChart = logKit<PlanAct>().createMachine({
  id: 'annualPlan',
  context: { log: [] },
  initial: 'undrafted',
  states: {
    undrafted: {
      ...named('chưa có kế hoạch', 'no plan drafted'),
      on: { 'plan.drafted': admitted('drafted') },
    },
    drafted: {
      ...named('đã xây dựng kế hoạch', 'plan drafted'),
      on: { 'plan.drafted': noted(), 'plan.approved': admitted('approved') },
    },
    approved: {
      ...named('kế hoạch đã phê duyệt', 'plan approved'),
      on: { 'plan.started': admitted('underWay') },
    },
    underWay: { ...named('đang thực hiện kế hoạch', 'plan under way'), on: carriedOut },
    reviewed: { ...named('kế hoạch đã sơ kết', 'plan reviewed'), on: carriedOut },
    // Not a final state: a stopped actor would let a late act vanish instead of refusing it.
    closed: { ...named('đã kết thúc', 'closed') },
  },
})

/** A snapshot of the chart: state, log, and what may be asked of both. */
export type AnnualPlanSnapshot = SnapshotFrom<typeof annualPlanChart>
