import type { OptionNames } from '../../errors/options.js'
import type { Policy } from '../../law/policy.js'
import type { Clock } from './clock.js'
import type { RulebookExtension } from './extension.js'
import type { Rule } from './rule.js'
import type { Stands } from './stands.js'

// The fields of what an app adds to national law, total by type: another is read by nobody, and refused.

export const extensionNames: OptionNames<RulebookExtension> = {
  name: true,
  rules: true,
  clocks: true,
  policies: true,
}

export const ruleNames: OptionNames<Rule> = {
  id: true,
  guards: true,
  matters: true,
  asks: true,
  needs: true,
  needsTold: true,
  breaking: true,
  actor: true,
  cure: true,
  provisions: true,
  facts: true,
  onlyObjects: true,
  stands: true,
  source: true,
  check: true,
}

export const standsNames: OptionNames<Stands> = {
  at: true,
  judgedAt: true,
  onlyWhere: true,
  matters: true,
  tellsOfPapers: true,
}

export const clockNames: OptionNames<Clock> = {
  id: true,
  obligor: true,
  closedBy: true,
  matter: true,
  endsWith: true,
  provisions: true,
  source: true,
  spans: true,
  lastDay: true,
}

export const policyNames: OptionNames<Policy> = { id: true, question: true, readings: true, default: true }
