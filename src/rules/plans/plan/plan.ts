import type { PlainDay } from '../../../calendar/plain-day.js'
import { isSameShare } from '../../../casefile/plan/plan-file.js'
import type { PlanLevel } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import type { CarriedProvision } from '../../../law/provision.js'
import { structureDistrictLastDay } from '../../../regulations/organisation/organisation.js'
import { planAdmissionRateTarget, planLevels, planReviewInterval } from '../../../regulations/plans/plan.js'
import { districtReading } from '../../../regulations/policies.js'
import { broken, countedFrom, holds, met, missing } from '../../engine/rule.js'
import { ofPlan } from '../plan-rule.js'

/**
 * Whether a level is one of those of the law; a rule that asks declares `structureDistrictLastDay`. The district goes with 2025-06-30; until the guidance of 2025-09-29 its
 * place is read as the committee directly above. The equivalent of a district [tương đương] is one of its level before.
 */
export function isLevelOf(levels: readonly string[], level: PlanLevel, on: PlainDay, ask: Inquiry): boolean {
  if (level === 'provinceCommittee') return true
  const isNamed = levels.includes(level)
  const hasDistricts = !ask.exists(structureDistrictLastDay, on)
  if (level === 'districtCommittee') return isNamed && hasDistricts
  if (level !== 'upperCommittee' || isNamed || hasDistricts) return true
  return ask.policy(districtReading) === 'committee-directly-above'
}

/** Each level draws up its plan from that of the level above; the top from a survey of the pool from 2025-09-29. */
export const layered = ofPlan.rule({
  id: 'plan.layered',
  actor: 'competentCommittee',
  breaking: 'breach',
  guards: ['plan.drafted'],
  provisions: [planLevels, structureDistrictLastDay],
  cure: ['plan.from-the-level-above'],
  check: ({ act, ask }) => {
    const levels = ask.law(planLevels)
    if (!isLevelOf(levels, act.level, act.on, ask)) return broken({ level: act.level, required: levels })
    if (act.level !== 'provinceCommittee')
      return act.above === undefined ? missing('plan.above', { level: act.level }) : met({ level: act.level })
    const asksSurvey = levels.includes('centralDirectCommittee')
    return asksSurvey && act.poolSurveyed !== true ? missing('plan.pool-survey') : met({ level: act.level })
  },
})

/** Admissions of 3–4 % of the membership in the year, at the provincial level: a target, never a guard (21-NQ/TW pt II.2). */
export const targets = ofPlan.rule({
  id: 'plan.targets',
  actor: 'competentCommittee',
  breaking: 'note',
  guards: ['plan.drafted', 'targets.adjusted'],
  provisions: [planAdmissionRateTarget],
  cure: [],
  check: ({ file, act, ask }) => {
    const plan = act.type === 'plan.drafted' ? act : file
    const { level, membership, year } = plan
    if (level !== 'provinceCommittee' || membership === undefined || membership === 0) return undefined
    const range = ask.law(planAdmissionRateTarget, `${year}-12-31`)
    if (range === undefined) return undefined
    const [least, most] = range
    const planned = act.targets
      .filter(({ measure, recommendedBy }) => measure === 'admitted' && recommendedBy === undefined)
      .reduce((sum, { count }) => sum + count, 0)
    const isWithin = 100 * planned >= least * membership && 100 * planned <= most * membership
    return holds(isWithin, { planned, membership, least, most })
  },
})

/** The day by which a review follows the one before. */
export function nextReview(before: PlainDay, interval: CarriedProvision<number>, ask: Inquiry): PlainDay {
  return ask.months(before, ask.law(interval))
}

/**
 * A committee directly under the Central Committee reviews its plan within a year of the review before, and reports it
 * (guidance pt I.1.1(a)); the plan is not closed without.
 */
export const reviewedYearly = ofPlan.rule({
  id: 'plan.reviewed-yearly',
  actor: 'competentCommittee',
  breaking: 'breach',
  guards: ['plan.reviewed', 'plan.closed'],
  provisions: [planReviewInterval],
  cure: ['plan.reviewed'],
  check: ({ file, act, ask }) => {
    if (file.level !== 'provinceCommittee') return undefined
    ask.cite(planReviewInterval)
    if (act.type === 'plan.closed') return file.reviewedOn === undefined ? missing('plan.review') : met()
    if (act.previousOn !== undefined) {
      const lastDay = nextReview(act.previousOn, planReviewInterval, ask)
      if (act.on > lastDay)
        return countedFrom(act.previousOn, broken({ from: act.previousOn, lastDay, actual: act.on }))
    }
    return act.reported === true ? met({ actual: act.on }) : missing('plan.report')
  },
})

/** The review before is no later than the review that names it. */
export const previousReview = ofPlan.rule({
  id: 'plan.previous-review',
  actor: 'competentCommittee',
  breaking: 'breach',
  guards: ['plan.reviewed'],
  provisions: [planReviewInterval],
  cure: ['plan.reviewed'],
  check: ({ act: { previousOn, on }, ask }) => {
    if (previousOn === undefined) return undefined
    ask.cite(planReviewInterval)
    return holds(previousOn <= on, { previousOn, actual: on })
  },
})

/** Causes are given of a target of the plan. */
export const ofTarget = ofPlan.rule({
  id: 'plan.shortfall-of-target',
  actor: 'competentCommittee',
  breaking: 'bar',
  guards: ['shortfall.explained'],
  provisions: [planLevels],
  cure: ['targets.adjusted'],
  check: ({ file, act, ask }) => {
    ask.law(planLevels)
    const isTarget = file.targets.some((target) => isSameShare(target, act))
    return isTarget ? met() : missing('plan.target', { unit: act.unit, measure: act.measure })
  },
})
