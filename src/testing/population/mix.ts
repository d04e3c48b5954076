import type { Keeping } from './bookkeeping.js'
import type { DefectPlan } from './defect.js'
import { type Defect, defectList } from './defect-list.js'
import { type Draw, type Weights, weights } from './draw.js'
import type { Rates } from './rates.js'
import type { Group, RoadPlan } from './road.js'
import { type Road, roadList } from './road-list.js'
import { official } from './roads/official.js'

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

/** What a life is to be: its road, the day of its ceremony, what is wrong with it, how its log was kept. */
export interface Fate {
  readonly plan: RoadPlan<Road>
  readonly ceremony: number
  readonly flaw?: DefectPlan<Defect>
  readonly keeping?: Keeping
}

/** Draws the fate of a life. */
export type Mix = (draw: Draw) => Fate

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
  const flaws = orNone(defectList.map((plan) => [plan as DefectPlan<Defect>, rates.defects[plan.id] ?? 0]))
  const keepings = orNone(Object.entries(rates.keeping) as [Keeping, number][])
  return (draw) => {
    const group = draw.weighted(groups)
    const keeping = draw.weighted(keepings)
    const kept = keeping && { keeping }
    if (group === 'member')
      return { plan: draw.weighted(roads.member), ceremony: from - daysSinceCeremony(draw), ...kept }
    if (group === 'probationer')
      return { plan: draw.weighted(roads.probationer), ceremony: from - draw.int(1, onProbation), ...kept }
    const ceremony = draw.int(from, until + openBefore - 1)
    const flaw = draw.weighted(flaws)
    // With a side road beside it, a defect would not be told from what the road brings.
    return flaw
      ? { plan: official, ceremony, flaw, ...kept }
      : { plan: draw.weighted(roads.candidate), ceremony, ...kept }
  }
}

/** Shares of a whole, and nothing for the rest of it. */
function orNone<T>(shares: readonly (readonly [T, number])[]): Weights<T | undefined> {
  const taken = shares.reduce((sum, [, share]) => sum + share, 0)
  return weights<T | undefined>([[undefined, Math.max(0, 1 - taken)], ...shares])
}

/** Days since a member of long standing was admitted: from a little over a year up to sixty, fewer the longer ago. */
const daysSinceCeremony = (draw: Draw): number =>
  460 + Math.floor((draw.int(0, 21_000) * draw.int(10, 100)) / 100)
