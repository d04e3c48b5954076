import type { RoadPlan } from './road.js'
import { atTheDecision } from './roads/at-the-decision.js'
import { beforeTheVote } from './roads/before-the-vote.js'
import { member, probationer } from './roads/carried-over.js'
import { exits } from './roads/exits.js'
import { inMembership } from './roads/in-membership.js'
import { movesOfApplicants } from './roads/moves-of-applicants.js'
import { official } from './roads/official.js'
import { onProbation } from './roads/on-probation.js'
import { refusedThenAdmitted } from './roads/refused-then-admitted.js'
import { specialApplicants } from './roads/special-applicants.js'
import { transfers } from './roads/transfers.js'

/** Every road, in the order of the procedure, the straight one of each group first. */
export const roadList = [
  official,
  ...beforeTheVote,
  ...specialApplicants,
  ...atTheDecision,
  refusedThenAdmitted,
  ...movesOfApplicants,
  ...onProbation,
  probationer,
  member,
  ...inMembership,
  ...transfers,
  ...exits,
] as const

/** A road of a synthetic life. */
export type Road = (typeof roadList)[number]['id']

/** Every road by its id. */
export const roadsById: ReadonlyMap<Road, RoadPlan<Road>> = new Map(roadList.map((plan) => [plan.id, plan]))
