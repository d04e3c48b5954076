import { describe, expect, it } from 'vitest'
import { capitalised } from '../../src/locales/sentence.js'
import type { RuleTexts } from '../../src/locales/texts.js'
import { nationalRules } from '../../src/rules/national.js'
import { en, vi } from '../support/plain-locales.js'
import { findingOf, samples } from './samples.js'

const cases = Object.entries(samples).flatMap(([rule, list]) =>
  list.map(([outcome, facts]) => ({ rule, outcome, facts, finding: findingOf(rule, outcome, facts) })),
)

describe.each([vi, en])('every sentence of $language', (locale) => {
  const { phrases } = locale.texts
  const rules: Readonly<Record<string, RuleTexts>> = locale.texts.rules

  it('is sampled for each rule of national law', () => {
    expect(nationalRules.map(({ id }) => id).filter((id) => samples[id] === undefined)).toEqual([])
    expect(Object.keys(rules).filter((id) => samples[id] === undefined)).toEqual([])
  })

  it.each(cases)('is whole for $rule $outcome $facts', ({ rule, outcome, facts, finding }) => {
    const sentence = locale.finding(finding)
    expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u)
    expect(sentence).not.toMatch(/[{}]|undefined|NaN|\[object/)
    const days = Object.values(facts).filter((value) => typeof value === 'string' && /^\d{4}-/.test(value))
    for (const day of days) expect(sentence).not.toContain(day)
    const title = rules[rule]?.title ?? ''
    const general = outcome === 'broken' ? phrases.broken(title) : phrases.met(title)
    const hasOwn = outcome !== 'unknown' && rules[rule]?.[outcome] !== undefined
    if (hasOwn && outcome !== 'missing') expect(sentence).not.toBe(capitalised(general))
    if (outcome === 'missing') expect(sentence).not.toContain(String(facts.missing))
  })

  it.each(Object.keys(rules))('is whole for %s with facts it does not know', (rule) => {
    for (const outcome of ['met', 'broken', 'missing', 'unknown'] as const)
      expect(locale.explain(findingOf(rule, outcome, { other: 1 }))).not.toMatch(/[{}]|undefined|NaN/)
  })

  it.each(Object.keys(locale.texts.missing))('is whole for %s, whatever the facts', (missing) => {
    const finding = findingOf('cell.two-thirds', 'missing', { missing })
    expect(locale.finding(finding)).not.toMatch(/[{}]|undefined/)
    expect(locale.finding(finding)).not.toContain(missing)
  })
})
