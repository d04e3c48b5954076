import type { Life, Step } from './life.js'

/**
 * Whose lives go a road: those of a member carried over from the old register, of a probationary member carried over,
 * of a candidate.
 */
export type Group = 'member' | 'probationer' | 'candidate'

/** One way a life may go. */
export interface RoadPlan<Id extends string = string> {
  readonly id: Id
  readonly group: Group
  /** Lives of the group that go this road, where no rate says otherwise: a share, or for members a share a year. */
  readonly share: number
  /** Who and where it must be, and on which days; asked before the first step. */
  readonly prepare?: (life: Life) => void
  /** Steps in the order of their days. */
  readonly steps: readonly Step[]
}

/** A road, its id kept as a literal type. */
export const road = <const Id extends string>(plan: RoadPlan<Id>): RoadPlan<Id> => plan
