import type { Inquiry } from '../../law/inquiry.js'
import type { Situation } from './situation.js'

/**
 * Kinds of body a word means: those the texts name on the day, and those only assumed to be meant. The latter are asked for
 * only where one may be among them, so that an answer rests on no assumption it does not need.
 */
export interface Meant {
  readonly named: readonly string[]
  assumed(among?: string): readonly string[]
}

/** What a word means on the day and at the place; `undefined` where no source says. */
export type Reading = (at: Situation, ask: Inquiry) => Meant | undefined

/** Nothing is assumed to be meant. */
export const none = (): readonly string[] => []
