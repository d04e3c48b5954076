import * as z from 'zod'
import { act } from './envelope.js'
import { label } from './fields.js'

// Entries about entries: nothing is ever changed or taken out of a log, so a mistake is answered by a further entry.
// `on` is the day the mistake was found; `entry` is the id of the entry meant, or its place in the log from 1.

/**
 * The case is closed because it was opened by mistake or a second time; it counts nowhere from then on, and its log stays.
 * It is no exit: nothing took place but the opening. A strike of it opens the case again.
 */
export const caseClosed = act('case.closed', {
  /** The case that goes on with the person, where the two are one. */
  continuedIn: label.optional(),
})

/** An earlier entry is corrected: `act` stands in its place from then on. */
export const entryCorrected = act('entry.corrected', {
  entry: label,
  act: z.looseObject({ type: z.string(), on: z.iso.date() }),
  reason: z.enum(['mistyped', 'paper-differs', 'found-since', 'other']).optional(),
})

/** An earlier entry is struck: it never took place. */
export const entryStruck = act('entry.struck', {
  entry: label,
  reason: z.enum(['entered-twice', 'wrong-case', 'did-not-take-place', 'other']).optional(),
})
