import { frozenCopy, frozenInPlace } from '../../calendar/frozen.js'
import type { Act } from '../shapes.js'
import { actSchema } from './act.js'
import { parseAct } from './parse-act.js'
import type { Test } from './schema-checks.js'
import { type Ordering, orderingOf } from './schema-order.js'
import { testOf } from './schema-test.js'

// Made when they are first asked, and always the same: a start does not pay for them.
let test: Test | undefined
let ordering: Ordering | undefined

/**
 * Whether an input is an act as it stands: `parseAct` would give back the same, its fields in the same order. What it does
 * not answer for may be an act all the same, and must be parsed.
 */
export function isAct(input: unknown): input is Act {
  test ??= testOf(actSchema)
  return test(input)
}

/**
 * The act as it stands, or, where only the order of its fields is another, with them in order: a store may have put them in an
 * order of its own. `undefined` for what must be parsed.
 */
function asItStands(input: unknown): Act | undefined {
  if (isAct(input)) return input
  ordering ??= orderingOf(actSchema)
  const ordered = ordering(input)
  return isAct(ordered) ? ordered : undefined
}

/** The act of a kept log: what `parseAct` answers and throws, sooner where the log was kept as this library keeps it. */
export function keptAct(input: unknown): Act {
  const act = asItStands(input)
  return act ? frozenCopy(act) : parseAct(input)
}

/** The same of an input that nobody else holds, such as what was just read from a line: it is not copied. */
export function ownedAct(input: unknown): Act {
  const act = asItStands(input)
  return act ? frozenInPlace(act) : parseAct(input)
}
