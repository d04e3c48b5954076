import type { ActType } from '../../casefile/shapes.js'
import type { Clause } from '../../law/clause.js'
import type { RuleId } from './codes.js'
import { type Actor, met, type Rule, rule } from './rule.js'

/** A note without a condition: what the law says at this step, for whoever asks to have it explained. */
export function information(
  id: RuleId,
  actor: Actor,
  guards: readonly ActType[],
  clause: Clause,
): Rule {
  return rule({
    id,
    breaking: 'note',
    actor,
    guards,
    asks: 'file',
    provisions: [clause],
    cure: [],
    check: ({ ask }) => {
      ask.cite(clause)
      return met()
    },
  })
}
