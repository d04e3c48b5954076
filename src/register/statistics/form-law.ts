import { addDays } from '../../calendar/day-arithmetic.js'
import { type Citable, isProvision } from '../../law/clause.js'
import { Inquiry } from '../../law/inquiry.js'
import { nationalRulebook } from '../../rules/engine/rulebook.js'
import { assertPeriod, type Period } from './period.js'
import type { Report } from './report.js'

/**
 * What a form rests on, by the law of the last day of the period, and the value of the last of its provisions.
 * Throws `law.not-covered`.
 */
export function formLaw(
  provisions: readonly Citable[],
  period: Period,
): { readonly value: unknown } & Pick<Report, 'citations' | 'confidence'> {
  assertPeriod(period)
  const ask = new Inquiry(nationalRulebook().setting, addDays(period.until, -1))
  const values = provisions.map((one) => (isProvision(one) ? ask.law(one) : ask.cite(one)))
  return { value: values.at(-1), citations: ask.citations, confidence: ask.confidence }
}
