import type { Act, Person } from '../../casefile/shapes.js'
import type { Draw } from './draw.js'
import type { Place } from './place.js'
import type { Way } from './way.js'

/** One life in the making: who, where, and the days of its straight way. A road may change any of them as it goes. */
export interface Life {
  readonly index: number
  readonly draw: Draw
  person: Person
  place: Place
  /** The place a mover has left. */
  formerPlace?: Place
  /** Days from the opening of the case to the card. */
  readonly way: Way
  /** First day and exclusive end of the register's window. */
  readonly from: number
  readonly until: number
  /** A day of the window on which something befalls a member. */
  event: number
  /** Labels of the helper and of the introducers. */
  helper: string
  introducers: readonly [string, string]
}

/** A step of a road: its act, or none where the place or the person has no such step. */
export type Step = (life: Life) => Act | undefined
