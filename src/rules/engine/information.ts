import type { ActType } from '../../casefile/shapes.js'
import { type Citable, isProvision } from '../../law/clause.js'
import type { RuleId } from './codes.js'
import { type Actor, met, type Rule, rule } from './rule.js'

/**
 * A note without a condition: what the law says at this step, for whoever asks to have it explained; nothing before the
 * rule existed.
 */
export function information(id: RuleId, actor: Actor, guards: readonly ActType[], said: Citable): Rule {
  return rule({
    id,
    breaking: 'note',
    actor,
    guards,
    asks: 'file',
    provisions: [said],
    cure: [],
    check: ({ ask }) => {
      if (isProvision(said) && ask.law(said) === undefined) return undefined
      ask.cite(said)
      return met()
    },
  })
}
