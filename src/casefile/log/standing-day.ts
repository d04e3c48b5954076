import { earlierOf } from '../../calendar/order.js'
import type { PlainDay } from '../../calendar/plain-day.js'
import type { Act } from '../shapes.js'

/**
 * The day an act stands at in the order of a log: the day it took place; what an office's register tells of a member stands
 * at the joining it tells, so that what befell the member since comes after it. It is judged on the day of its entry all
 * the same.
 */
export function standsAt(act: Act): PlainDay {
  if (act.type !== 'membership.transcribed') return act.on
  const joinedOn = act.ceremonyOn ?? act.decidedOn
  return earlierOf(joinedOn ?? act.on, act.on)
}
