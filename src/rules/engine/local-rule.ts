import { frozen } from '../../calendar/frozen.js'
import type { ActType } from '../../casefile/shapes.js'
import * as clock from './clock.js'
import * as national from './rule.js'

// How a rulebook extension of an app writes its rules: the same builders, with ids, cures and missing things of its own.

/** A rule, with its check typed by the acts it guards. */
export function rule<const T extends ActType>(
  definition: national.Definition<national.Rule<T>, string, string>,
): national.Rule {
  return frozen(definition) as unknown as national.Rule
}

/** A fact contradicts the rule. `lawfulFrom` is the first day on which it would not, with the facts on file. */
export const broken = national.broken<string>

/** A paper, act or particular the rule needs is not on file; `what` is its code. */
export const missing = national.missing<string>

/** `met` or `broken` with the same facts. */
export const holds = national.holds<string>

/** A duty of the app's own, with or without a time limit. */
export type Clock = clock.Clock<string>

/** The rule that a clock makes of its closing act: `met` up to and including the last day, a breach after it. */
export const onTime = clock.onTime<string, string>
