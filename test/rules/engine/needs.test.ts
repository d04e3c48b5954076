import { describe, expect, it } from 'vitest'
import { matterOf } from '../../../src/casefile/acts/matter.js'
import { emptyFile } from '../../../src/casefile/case-file.js'
import { replay } from '../../../src/procedure/replay.js'
import { judge } from '../../../src/rules/engine/judge.js'
import { isIdleOn } from '../../../src/rules/engine/plan.js'
import { isOnMatter, type Rule } from '../../../src/rules/engine/rule.js'
import { nationalRulebook } from '../../../src/rules/engine/rulebook.js'
import { nationalRules } from '../../../src/rules/national.js'
import { population } from '../../../src/testing.js'
import { patient } from '../../support/patient.js'
import { evenRates, window } from '../../testing/lives.js'

const { setting } = nationalRulebook()
const needing = nationalRules.filter(({ needs }) => needs !== undefined)

describe('a rule that needs an act on file', () => {
  it('is idle until one of them is there', () => {
    const needs = ['dossier.returned', 'shortfall.answered'] as const
    const empty = emptyFile('unopened')
    expect(isIdleOn(empty, needs)).toBe(true)
    const answered = {
      type: 'shortfall.answered',
      on: '2025-08-05',
      matter: 'admission',
      answer: 'return',
    } as const
    expect(isIdleOn({ ...empty, acts: { 'shortfall.answered': [answered] } }, needs)).toBe(false)
    expect(isIdleOn(empty, undefined)).toBe(false)
  })

  it.each(needing.map((rule) => [rule.id, rule] as const))('%s', patient, (_, rule: Rule) => {
    let asked = 0
    for (const { log } of population({ seed: 5, cases: 150, ...window, rates: evenRates })) {
      const { file } = replay(log, { mode: 'chronicle' })
      const acts = Object.values(file.acts)
        .flat()
        .filter(({ type }) => rule.guards.includes(type))
      for (const act of acts.filter((one) => isOnMatter(rule, matterOf(one)))) {
        const lacking = Object.fromEntries(
          Object.entries(file.acts).filter(([type]) => !rule.needs?.includes(type as typeof act.type)),
        )
        expect(judge(rule, { ...file, acts: lacking }, act, setting, 'unmet')).toBeUndefined()
        asked += 1
      }
    }
    expect(asked).toBeGreaterThan(0)
  })
})
