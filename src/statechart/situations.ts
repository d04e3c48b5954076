import { and, type StateValue, stateIn } from 'xstate'
import type { Projection } from './projection.js'

/** Where the regions beside an act must be for a branch, and what the branch asks of the act besides. */
export interface Situation {
  readonly states: StateValue
  readonly params: Projection
}

export const activities = ['exempted', 'suspended', 'interrupted', 'active'] as const
export const places = ['home', 'transferring', 'temporary', 'abroad'] as const
export const exits = ['none', 'removalOpened', 'resignationRequested', 'exitProposed'] as const

/** The guard of a branch that makes a member official who is in these states of the regions beside the review. */
export type AsMember =
  `isMember.${(typeof activities)[number]}.${(typeof places)[number]}.${(typeof exits)[number]}`

/** The guards of branches that ask where the regions beside an act are. */
export type SituationName = AsMember | 'isAloneFromHome' | 'isBackFromAbroad'

/**
 * Every such guard by its name. A chart refers to it by that name alone: a guard written into a branch as a function
 * would be lost where its configuration is kept or sent as JSON.
 */
export const situations: Readonly<Record<SituationName, Situation>> = {
  isAloneFromHome: { states: { probationary: { place: 'home' } }, params: { alone: true } },
  isBackFromAbroad: { states: { probationary: { place: 'abroad' } }, params: {} },
  ...(Object.fromEntries(
    activities.flatMap((activity) =>
      places.flatMap((place) =>
        exits.map((exit): [AsMember, Situation] => [
          `isMember.${activity}.${place}.${exit}`,
          { states: { probationary: { place, exit } }, params: { activity } },
        ]),
      ),
    ),
  ) as Record<AsMember, Situation>),
}

/** The same as guards of XState: the regions are there, and the branch is admitted. */
export const situationGuards = Object.fromEntries(
  Object.entries(situations).map(([name, { states, params }]) => [
    name,
    and([stateIn(states), { type: 'admits', params }]),
  ]),
  // XState reads off a joined guard more than its type tells; to a chart it is a guard without parameters.
) as unknown as Readonly<Record<SituationName, () => boolean>>
