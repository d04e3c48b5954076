import type { RoadPlan } from './road.js'
import { member, probationer } from './roads/carried-over.js'
import { official } from './roads/official.js'

/** Every road, the straight one of each group first. */
export const roadList = [member, probationer, official] as const

/** A road of a synthetic life. */
export type Road = (typeof roadList)[number]['id']

/** Every road by its id. */
export const roadsById = new Map<Road, RoadPlan<Road>>(roadList.map((plan) => [plan.id, plan]))
