import type { PlanAct } from '../../../casefile/shapes.js'
import { planLevels } from '../../../regulations/plans/plan.js'
import { laterEntries } from '../../engine/log-order.js'
import { broken } from '../../engine/rule.js'
import { ofPlan } from '../plan-rule.js'

/** The stages of a plan; between the start and the review its acts come as they come. */
const stages: { readonly [T in PlanAct['type']]: number } = {
  'plan.drafted': 0,
  'plan.approved': 1,
  'plan.started': 2,
  'targets.adjusted': 3,
  'list.reviewed': 3,
  'shortfall.explained': 3,
  'plan.reviewed': 3,
  'plan.closed': 4,
}

/** Nothing of a plan is dated before the stage it follows. */
export const daysInOrder = ofPlan.rule({
  id: 'plan.days-in-order',
  actor: 'competentCommittee',
  breaking: 'breach',
  guards: [
    'plan.approved',
    'plan.started',
    'targets.adjusted',
    'list.reviewed',
    'shortfall.explained',
    'plan.reviewed',
    'plan.closed',
  ],
  provisions: [planLevels],
  cure: [],
  check: ({ file, act, ask }) => {
    const [later] = laterEntries(file.log, act, stages)
    if (!later) return undefined
    ask.cite(planLevels)
    return broken({ earlierOn: later.on, actual: act.on })
  },
})
