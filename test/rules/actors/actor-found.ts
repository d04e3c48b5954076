import type { Act } from '../../../src/casefile/shapes.js'
import type { Finding } from '../../../src/law/finding.js'
import type { Policies } from '../../../src/law/policy.js'
import { actorRules } from '../../../src/rules/actors/actor.js'
import { judged } from '../judged.js'

/** What the rule on who acts finds of an act on a log, under chosen readings. */
export function actorFound(log: readonly Act[], act: Act, policies: Policies = {}): Finding | undefined {
  const rule = actorRules.find(({ id }) => id === `actor.${act.type}`)
  if (!rule) throw new Error(`no rule on who acts for ${act.type}`)
  return judged(rule, log, act, policies)
}
