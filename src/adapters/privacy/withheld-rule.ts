import { national } from '../../rules/engine/judge.js'
import { markOfRule } from '../../rules/fields/rule-marks.js'
import type { Withholding } from './withheld.js'

type Values = Readonly<Record<string, unknown>>

/** What stands for the id of a rule that may not be named. */
const withheldRule = 'procedure.withheld'

/** What is told of a rule that is withheld: that there is one, what it did, and who must act. */
const blank: Values = {
  rule: withheldRule,
  source: national,
  facts: {},
  citations: [],
  cure: [],
  policies: [],
  alternatives: [],
}

/** What is left out: days it counts from or is lawful from, that it does not apply, and the key that tells duties apart. */
const leftOut: ReadonlySet<string> = new Set([
  'lawfulFrom',
  'countsFrom',
  'judgedOn',
  'projected',
  'applies',
  'key',
])

/** Whether a view may not tell that the rule was asked: by its mark, or for an extension by that its app gives. */
export function isWithheld(rule: string, source: unknown, { hides, rules = {} }: Withholding): boolean {
  const isNational = source === undefined || source === national
  const own = Object.hasOwn(rules, rule) ? rules[rule] : undefined
  return hides(own ?? (isNational ? markOfRule(rule) : 'sensitive'))
}

/** Something that names a rule (a finding, a duty, a validity) as it is where the rule is withheld. */
export function withoutRule(named: Values): Values {
  const left = Object.entries(named).flatMap(([name, value]): [string, unknown][] => {
    if (name === 'confidence') return [[name, 'unknown']]
    if (leftOut.has(name)) return []
    return [[name, Object.hasOwn(blank, name) ? blank[name] : value]]
  })
  return Object.fromEntries(left)
}

/**
 * Something said of a withheld rule beside its finding, as it may be told: what is lacking names the consent, and so the
 * religion.
 */
export function withoutLack(said: Values, withholding: Withholding): Values {
  const { finding, rules } = said
  const rule = (finding as Values | undefined)?.rule
  const isOfFinding = typeof rule === 'string' && isWithheld(rule, (finding as Values).source, withholding)
  if (isOfFinding && Array.isArray(said.restsOn)) return { ...said, restsOn: [] }
  const isOfRules =
    Array.isArray(rules) &&
    rules.some((one) => typeof one === 'string' && isWithheld(one, undefined, withholding))
  return isOfRules && typeof said.what === 'string' ? { ...said, what: withheldRule, cure: [] } : said
}

/** The ids of a list, those withheld each as the same. */
export function withoutIds(ids: readonly unknown[], withholding: Withholding): readonly unknown[] {
  return ids.map((id) =>
    typeof id === 'string' && isWithheld(id, undefined, withholding) ? withheldRule : id,
  )
}
