import { addDays } from '../../calendar/day-arithmetic.js'
import { type Citable, isProvision } from '../../law/clause.js'
import { Inquiry } from '../../law/inquiry.js'
import { nationalRulebook } from '../../rules/engine/rulebook.js'
import type { Period } from './period.js'
import type { Report } from './report.js'

/**
 * What a form rests on, by the law of the last day of the period, and the value of the last of its provisions.
 * Throws `law.not-covered`.
 */
export function formLaw(
  provisions: readonly Citable[],
  { until }: Period,
): { readonly value: unknown } & Pick<Report, 'citations' | 'confidence'> {
  const ask = new Inquiry(nationalRulebook().setting, addDays(until, -1))
  const values = provisions.map((one) => (isProvision(one) ? ask.law(one) : ask.cite(one)))
  return { value: values.at(-1), citations: ask.citations, confidence: ask.confidence }
}
