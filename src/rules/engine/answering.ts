import { AdmissionError } from '../../errors.js'
import type { Answer, Rule } from './rule.js'

const outcomes: readonly unknown[] = [
  'met',
  'broken',
  'missing',
  'unknown',
] satisfies readonly Answer['outcome'][]

/**
 * The rule of an extension, with its answers looked at: a check that gives something else than an answer, or an answer with a
 * fact that its rule has not declared, is a fault of whoever wrote it, not a finding.
 */
export function answering(rule: Rule): Rule {
  const check: Rule['check'] = (question) => {
    const answer: unknown = rule.check(question)
    if (answer === undefined) return undefined
    if (!isAnswer(answer)) throw new AdmissionError('rulebook.answer-malformed', { rule: rule.id })
    const undeclared = rule.facts && Object.keys(answer.facts).find((fact) => !rule.facts?.includes(fact))
    if (undeclared !== undefined && undeclared !== 'missing')
      throw new AdmissionError('rulebook.answer-malformed', { rule: rule.id, fact: undeclared })
    return answer
  }
  return { ...rule, check }
}

function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null) return false
  const { outcome, facts } = value as { readonly [K in keyof Answer]?: unknown }
  return outcomes.includes(outcome) && typeof facts === 'object' && facts !== null
}
