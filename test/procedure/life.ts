import { type CaseFile, emptyFile, withAct } from '../../src/casefile/case-file.js'
import type { Act } from '../../src/casefile/shapes.js'
import type { Finding } from '../../src/law/finding.js'
import type { Policies } from '../../src/law/policy.js'
import { type Duty, dutiesOf } from '../../src/procedure/duties.js'
import { findingsOf } from '../../src/rules/engine/findings-of.js'
import { nationalRulebook, type Rulebook, rulebook } from '../../src/rules/engine/rulebook.js'

/** The acts on a file, none of them judged: a rule can so be asked on any facts. */
export function fold(acts: readonly Act[]): CaseFile {
  return acts.reduce(withAct, emptyFile('"unopened"'))
}

/** National law under the given readings. */
export function under(policies?: Policies): Rulebook {
  return policies ? rulebook({ policies }) : nationalRulebook()
}

/** What one rule finds of an act on the given acts; `undefined` where it does not apply. */
export function find(
  rule: string,
  before: readonly Act[],
  act: Act,
  policies?: Policies,
): Finding | undefined {
  return findingsOf(under(policies), fold(before), act).find((finding) => finding.rule === rule)
}

/** The open duty of one rule on a day. */
export function duty(
  rule: string,
  acts: readonly Act[],
  today: string,
  policies?: Policies,
): Duty | undefined {
  return dutiesOf(fold(acts), today, under(policies)).find((one) => one.rule === rule)
}

/** Clauses of a finding or a duty, `R2025B pt 4.3.1`. */
export function clauses(of: Pick<Finding, 'citations'> | undefined): readonly string[] {
  return of?.citations.map(({ instrument, point }) => `${instrument} ${point}`.trim()) ?? []
}

/** A type guard's promise in one call: the act of a list with some of its fields replaced. */
export function altered(acts: readonly Act[], type: Act['type'], change: object): readonly Act[] {
  return acts.map((act) => (act.type === type ? ({ ...act, ...change } as Act) : act))
}
