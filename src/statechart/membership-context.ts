import type { Act, Matter } from '../casefile/shapes.js'
import type { Stretch } from '../casefile/straight-way.js'
import type { LogContext } from './log-context.js'

/** What the machine knows: the log. Everything else is a fold of it. */
export type MembershipContext = LogContext<Act>

/**
 * What the states of the chart say of themselves: whether the case is open, what the person is, the stretch of the straight
 * way, and the matter the cell votes on next. `ended` is no final state: an end may be undone, complained of, corrected.
 */
export type MembershipTag =
  | 'open'
  | 'candidate'
  | 'member'
  | 'ended'
  | 'refused'
  | Stretch
  | Matter
  | 'exit-proposed'
