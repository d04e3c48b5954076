import type { Body, PlanLevel } from '../../../casefile/shapes.js'
import { committeeLevels } from '../../../regulations/actors/names.js'
import { planLevels } from '../../../regulations/plans/plan.js'
import { holds } from '../../engine/rule.js'
import { ofPlan } from '../plan-rule.js'

type BodyKind = Body['kind']

const bodiesOfCells: readonly BodyKind[] = ['cell', 'cellCommittee', 'cellSecretary']

/** The levels of committees whose bodies draw up and review a plan of each level; a cell has no committee above itself in it. */
const levelsOfPlan: { readonly [L in PlanLevel]: readonly string[] } = {
  provinceCommittee: ['province', 'members'],
  districtCommittee: ['above', 'members'],
  upperCommittee: ['above', 'members'],
  grassrootsCommittee: ['grassroots'],
  cell: [],
}

/** Named as the texts name a part, they may be of any level. */
const ofAnyLevel: readonly BodyKind[] = ['competentCommittee', 'organisingBody']

/**
 * Each level draws up, adjusts and reviews a plan of its own, and reviews its own list (guidance pt I.1.1(a–d)): the act of a body of
 * another level is recorded, and remarked.
 */
export const ownLevel = ofPlan.rule({
  id: 'plan.own-level',
  actor: 'competentCommittee',
  breaking: 'breach',
  guards: ['plan.drafted', 'targets.adjusted', 'list.reviewed', 'plan.reviewed'],
  provisions: [planLevels, committeeLevels],
  cure: [],
  check: ({ file, act, ask }) => {
    const level = 'level' in act ? act.level : file.level
    const kind = act.by?.kind
    if (kind === undefined || ofAnyLevel.includes(kind)) return undefined
    ask.cite(planLevels)
    const named = ask.law(committeeLevels) ?? {}
    const required = level === 'cell' ? bodiesOfCells : levelsOfPlan[level].flatMap((one) => named[one] ?? [])
    return holds((required as readonly string[]).includes(kind), { level, actual: kind })
  },
})
