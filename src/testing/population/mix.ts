import { type Draw, weights } from './draw.js'
import type { Rates } from './rates.js'
import type { Group, RoadPlan } from './road.js'
import { type Road, roadList } from './road-list.js'

/** First day and exclusive end of a register, as numbers. */
export interface Window {
  readonly from: number
  readonly until: number
}

/** Days before a ceremony in which a case may be open already. */
const openBefore = 240
/** Days after a ceremony in which a member carried over is still on probation when the register opens. */
const onProbation = 330
const yearDays = 365.25

/** Which road a life goes, and the day of its ceremony. */
export type Mix = (draw: Draw) => { readonly plan: RoadPlan<Road>; readonly ceremony: number }

/**
 * The mix of a committee whose ceremonies are spread evenly over the days: those before the window were carried over,
 * those after it are cases under way at its end. For one member at the opening there are `admissions` ceremonies a year.
 */
export function mixOf(rates: Rates, { from, until }: Window): Mix {
  const years = (until - from) / yearDays
  const straight = { member: 'member', probationer: 'probationer', candidate: 'official' } as const
  const roadsOf = (group: Group, factor: number) => {
    const side = roadList
      .filter((plan) => plan.group === group && plan.id !== straight[group])
      .map((plan): [RoadPlan<Road>, number] => [plan, (rates.roads[plan.id] ?? 0) * factor])
    const taken = side.reduce((sum, [, share]) => sum + share, 0)
    const rest = roadList.find((plan) => plan.id === straight[group]) as RoadPlan<Road>
    return weights<RoadPlan<Road>>([...side, [rest, Math.max(0, 1 - taken)]])
  }
  const roads = {
    member: roadsOf('member', years),
    probationer: roadsOf('probationer', 1),
    candidate: roadsOf('candidate', 1),
  }
  const perDay = rates.admissions / yearDays
  const groups = weights<Group>([
    ['member', 1],
    ['probationer', perDay * onProbation],
    ['candidate', perDay * (until - from + openBefore)],
  ])
  return (draw) => {
    const group = draw.weighted(groups)
    const plan = draw.weighted(roads[group])
    if (group === 'member') return { plan, ceremony: from - yearsAgo(draw) }
    return group === 'probationer'
      ? { plan, ceremony: from - draw.int(1, onProbation) }
      : { plan, ceremony: draw.int(from, until + openBefore - 1) }
  }
}

/** Days since a member of long standing was admitted: a few years for most, up to sixty. */
const yearsAgo = (draw: Draw): number => 460 + Math.floor((draw.int(0, 21_000) * draw.int(10, 100)) / 100)
