import type { Act } from '../shapes.js'
import { actSchema } from './act.js'
import { actTypes } from './act-types.js'
import { parseWith } from './parse-with.js'

/**
 * The act, checked and unchanged: nothing is coerced, unknown fields are refused.
 * Throws `act.malformed` with every issue in `facts.issues`.
 */
export function parseAct(input: unknown): Act {
  return parseWith(actSchema, input, 'act.malformed', actTypes)
}
