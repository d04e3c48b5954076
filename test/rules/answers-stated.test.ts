import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/law/finding.js'
import type { Rule } from '../../src/rules/engine/rule.js'
import { nationalRules } from '../../src/rules/national.js'
import { patient } from '../support/patient.js'
import { yamlBeside } from '../support/yaml.js'
import { casesOf, foundBy } from './cases-judged.js'

type Stated = { readonly [rule: string]: { readonly [answer: string]: readonly string[] } }

const stated = yamlBeside<Stated>(import.meta.url, 'answers-stated.yaml')

/** The outcome with the facts it names; of what is missing its code. */
const answerOf = ({ outcome, facts }: Finding) =>
  [outcome, ...Object.keys(facts).map((name) => (name === 'missing' ? facts.missing : name))].join(' ')

/** What an answer says beside its facts: the clauses, and where they are another than the rule has, who, how and what cures it. */
const saidBy = (rule: Rule, { actor, effect, cure, outcome, citations, policies, ...more }: Finding) => [
  ...citations.map(({ instrument, point }) => `${instrument} ${point}`.trim()),
  ...policies.map((policy) => `under ${policy}`),
  ...(actor === rule.actor ? [] : [`by ${actor}`]),
  ...(effect === rule.breaking ? [] : [`as a ${effect}`]),
  ...(outcome === 'met' || String(cure) === String(rule.cure)
    ? []
    : [`cured by ${cure.join(', ') || 'nothing'}`]),
  ...(more.lawfulFrom === undefined ? [] : ['from a day on']),
  ...(more.countsFrom === undefined ? [] : ['counted from a day']),
]

function answersOf(rule: Rule): Stated[string] {
  const answers: { [answer: string]: readonly string[] } = {}
  for (const one of casesOf(rule)) {
    const finding = foundBy(rule, one)
    if (!finding || finding.facts.uncovered === 'law.not-covered') continue
    const answer = answerOf(finding)
    answers[answer] = [...new Set([...(answers[answer] ?? []), ...saidBy(rule, finding)])].sort()
  }
  return answers
}

describe('the answers of a rule in the lives', () => {
  it.each(nationalRules.map((rule) => [rule.id, rule] as const))(
    '%s: each, and the clauses it rests on',
    patient,
    (id, rule) => {
      expect(answersOf(rule)).toEqual(stated[id] ?? {})
    },
  )

  it('are stated of no other rule', () => {
    const ids: readonly string[] = nationalRules.map(({ id }) => id)
    expect(Object.keys(stated).filter((id) => !ids.includes(id))).toEqual([])
  })
})
