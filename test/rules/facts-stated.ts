import type { Facts, Finding, Outcome } from '../../src/law/finding.js'
import { samples } from '../locales/samples.js'

/** What a fact is: a day, a number, yes or no, a list, or a code. What is missing is told by its very code. */
function kindOf(name: string, value: Facts[string] | undefined): string {
  if (name === 'missing') return `missing ${value}`
  if (Array.isArray(value)) return `${name} list`
  if (typeof value === 'string') return `${name} ${/^\d{4}-\d\d-\d\d$/.test(value) ? 'day' : 'code'}`
  return `${name} ${typeof value}`
}

const shapeOf = (facts: Facts) =>
  Object.entries(facts)
    .map(([name, value]) => kindOf(name, value))
    .sort()
    .join(', ')

const shapes = new Map(
  Object.entries(samples).map(([rule, rows]) => [
    rule,
    new Set(rows.map(([outcome, facts]) => `${outcome}: ${shapeOf(facts)}`)),
  ]),
)

/** Where the law of a day is not known every rule says the same beside its own facts: which law, and of which day. */
function beside(facts: Facts): Facts {
  const { uncovered: _, day: __, ...own } = facts
  return isOfDay(facts) ? own : facts
}

/** Whether it is said that the law, or the calendar, does not reach a day; what a verification left uncovered is a list. */
const isOfDay = ({ uncovered }: Facts) => typeof uncovered === 'string'

/**
 * Which of the answers of a finding, its own and those under other readings, hold other facts than the samples state of the rule: one that is
 * not stated, one too few, or one of another kind. A rule that does not apply finds nothing; one whose law is assumed, where
 * that counts as unknown, finds what it would find.
 */
export function unstatedFacts({ rule, outcome, facts, applies, alternatives }: Finding): readonly string[] {
  const stated = shapes.get(rule) ?? new Set()
  const isStated = (one: { readonly outcome: Outcome; readonly facts: Facts }) => {
    const shape = shapeOf(beside(one.facts))
    const outcomes: readonly Outcome[] =
      one.outcome === 'unknown' ? ['unknown', 'met', 'broken', 'missing'] : [one.outcome]
    const isOfTheDayAlone = isOfDay(one.facts) && shape === ''
    return isOfTheDayAlone || outcomes.some((found) => stated.has(`${found}: ${shape}`))
  }
  const own = applies === false ? [] : [{ outcome, facts }]
  const others = alternatives.filter((one) => one.outcome !== 'met' || shapeOf(one.facts) !== '')
  return [...own, ...others]
    .filter((one) => !isStated(one))
    .map((one) => `${rule} ${one.outcome}: ${shapeOf(one.facts)}`)
}
