import type { Effect, Finding } from '../../law/finding.js'
import type { Inquiry } from '../../law/inquiry.js'
import { isNotCovered } from '../../law/where-covered.js'
import type { Cure, RuleId } from './codes.js'
import { national } from './judge.js'
import type { Answer } from './rule.js'

/**
 * What a rule outside the case finds (of a class, a plan, a directory): its answer with the clauses asked for; `undefined`
 * where it does not apply, and `unknown` on a day that the law is not known of.
 */
export function findingFrom(
  rule: { readonly id: RuleId; readonly breaking: Effect; readonly cure?: readonly Cure[] },
  ask: Inquiry,
  check: () => Answer | undefined,
): Finding | undefined {
  const answer = answerOf(check)
  if (!answer) return undefined
  return {
    rule: rule.id,
    source: national,
    effect: rule.breaking,
    outcome: answer.outcome,
    facts: answer.facts,
    citations: ask.citations,
    confidence: ask.confidence,
    cure: answer.outcome === 'met' ? [] : (rule.cure ?? []),
    policies: ask.policies,
    alternatives: [],
  }
}

function answerOf(check: () => Answer | undefined): Answer | undefined {
  try {
    return check()
  } catch (error) {
    if (!isNotCovered(error)) throw error
    return { outcome: 'unknown', facts: { uncovered: error.code } }
  }
}
