import { expect, it } from 'vitest'
import { type Effect, type Finding, isRefusal, type Outcome } from '../../src/law/finding.js'

const finding = (effect: Effect, outcome: Outcome): Finding => ({
  rule: 'a.rule',
  source: 'national',
  actor: 'cell',
  effect,
  outcome,
  facts: {},
  citations: [],
  confidence: 'text',
  cure: [],
  policies: [],
  alternatives: [],
})

it.each([
  { effect: 'bar', outcome: 'met', refuses: false },
  { effect: 'bar', outcome: 'broken', refuses: true },
  { effect: 'bar', outcome: 'missing', refuses: true },
  { effect: 'bar', outcome: 'unknown', refuses: true },
  { effect: 'breach', outcome: 'broken', refuses: false },
  { effect: 'breach', outcome: 'missing', refuses: false },
  { effect: 'note', outcome: 'broken', refuses: false },
] as const)('a $effect that is $outcome refuses the act: $refuses', ({ effect, outcome, refuses }) => {
  expect(isRefusal(finding(effect, outcome))).toBe(refuses)
})
