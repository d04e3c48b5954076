import { structureDistrictLastDay } from '../../regulations/organisation/organisation.js'
import { poolReviewInterval, poolReviewLevels } from '../../regulations/pool/pool.js'
import { countedFrom, holds } from '../engine/rule.js'
import { isLevelOf, nextReview } from './plan/plan.js'
import { ofPlan } from './plan-rule.js'

/**
 * Each level that the law names reviews the sympathiser list every month, counted from its review before, or from the
 * start of the plan (guidance pt I.1.1(b–d)).
 */
export const monthlyList = ofPlan.rule({
  id: 'list.reviewed-monthly',
  actor: 'competentCommittee',
  breaking: 'breach',
  guards: ['list.reviewed'],
  provisions: [poolReviewInterval, poolReviewLevels, structureDistrictLastDay],
  cure: [],
  check: ({ file, act, ask }) => {
    const levels = ask.law(poolReviewLevels)
    if (act.level === 'provinceCommittee' || !isLevelOf(levels, act.level, act.on, ask)) return undefined
    const reviews = file.listReviews.filter(({ level }) => level === act.level)
    const before = reviews.at(-1)?.on ?? file.startedOn
    if (before === undefined) return undefined
    const lastDay = nextReview(before, poolReviewInterval, ask)
    const facts = { level: act.level, from: before, lastDay, actual: act.on }
    return countedFrom(before, holds(act.on <= lastDay, facts))
  },
})
