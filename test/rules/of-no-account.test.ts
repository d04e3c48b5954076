import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/calendar/day-arithmetic.js'
import { matterOf } from '../../src/casefile/acts/matter.js'
import type { Act, ActType, Matter } from '../../src/casefile/shapes.js'
import type { Finding } from '../../src/law/finding.js'
import type { Rule } from '../../src/rules/engine/rule.js'
import { nationalRules } from '../../src/rules/national.js'
import { patient } from '../support/patient.js'
import { yamlBeside } from '../support/yaml.js'
import { type Case, casesOfEachKind, foundBy } from './cases-judged.js'

type Listed = { readonly [rule: string]: readonly ActType[] }

/** Where it is otherwise: rules, and the acts that they take as they are. */
const { asksWhenever, asksOfAnyMatter, ordersTheDay } = yamlBeside<{
  readonly asksWhenever: Listed
  readonly asksOfAnyMatter: Listed
  readonly ordersTheDay: Listed
}>(import.meta.url, 'of-no-account.yaml')

const byDay = (a: Act, b: Act) => (a.on < b.on ? -1 : Number(a.on > b.on))

/** What a rule finds of an act with other acts before it; of the person and of the place the same is known. */
function foundWith(rule: Rule, { file, act }: Case, log: readonly Act[]): Finding | undefined {
  const acts = Object.fromEntries(log.map(({ type }) => [type, log.filter((one) => one.type === type)]))
  return foundBy(rule, { file: { ...file, log, acts }, act })
}

const saidOf = (finding: Finding | undefined) => JSON.stringify(finding)

const matters: readonly Matter[] = ['admission', 'recognition', 'removal', 'expulsion', 'resignation']

/** Types of the acts before a case that change what a rule finds, as `isChanged` puts them in another place. */
function telling(rule: Rule, isChanged: (one: Case, act: Act, others: readonly Act[]) => boolean) {
  const found = new Set<ActType>()
  for (const one of casesOfEachKind(rule))
    for (const act of one.file.log)
      if (act.type !== 'case.opened' && !found.has(act.type)) {
        const others = one.file.log.filter((other) => other !== act)
        if (isChanged(one, act, others)) found.add(act.type)
      }
  return [...found].sort()
}

describe.each(nationalRules)('$id', (rule) => {
  it('finds the same whether an act took place the day after, or never', patient, () => {
    const told = telling(rule, (one, act, others) => {
      const later = [...others, { ...act, on: addDays(one.act.on, 1) }]
      return saidOf(foundWith(rule, one, later)) !== saidOf(foundWith(rule, one, others))
    })
    expect(told).toEqual(asksWhenever[rule.id] ?? [])
  })

  it('finds the same whether an act was about another matter, or never took place', patient, () => {
    const told = telling(rule, (one, act, others) => {
      if (!('matter' in act)) return false
      const without = saidOf(foundWith(rule, one, others))
      return matters
        .filter((matter) => matter !== act.matter && matter !== matterOf(one.act))
        .some((matter) => {
          const log = [...others, { ...act, matter } as Act].sort(byDay)
          return saidOf(foundWith(rule, one, log)) !== without
        })
    })
    expect(told).toEqual(asksOfAnyMatter[rule.id] ?? [])
  })

  it('takes an act of the same day as one of the day before', patient, () => {
    const told = telling(rule, (one, act, others) => {
      const outcomeWith = (on: string) =>
        foundWith(rule, one, [...others, { ...act, on }].sort(byDay))?.outcome
      return outcomeWith(one.act.on) !== outcomeWith(addDays(one.act.on, -1))
    })
    expect(told).toEqual(ordersTheDay[rule.id] ?? [])
  })
})
