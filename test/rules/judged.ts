import { expect } from 'vitest'
import { matterOf } from '../../src/casefile/acts/matter.js'
import { parseAct } from '../../src/casefile/acts/parse-act.js'
import { type CaseFile, emptyFile, withAct } from '../../src/casefile/case-file.js'
import type { Act, Person, Unit } from '../../src/casefile/shapes.js'
import type { Finding } from '../../src/law/finding.js'
import type { Policies } from '../../src/law/policy.js'
import { judge } from '../../src/rules/engine/judge.js'
import { isOnMatter, type Rule } from '../../src/rules/engine/rule.js'
import { rulebook } from '../../src/rules/engine/rulebook.js'
import { unstatedFacts } from './facts-stated.js'

/** The fold of a log, unjudged; every act is checked. */
export const fileOf = (log: readonly Act[]): CaseFile =>
  log.map((act) => parseAct(act)).reduce(withAct, emptyFile('"unopened"'))

/**
 * What one rule finds of an act on a log, under chosen readings; `undefined` where it does not apply. Its facts are just those that are
 * stated of the rule.
 */
export function judged(
  rule: Rule,
  log: readonly Act[],
  act: Act,
  policies: Policies = {},
): Finding | undefined {
  const asked = parseAct(act)
  if (!isOnMatter(rule, matterOf(asked))) return undefined
  const finding = judge(rule, fileOf(log), asked, rulebook({ policies }).setting)
  expect(finding ? unstatedFacts(finding) : []).toEqual([])
  return finding
}

/** A case opened before everything else, with what is known of the person and the place. */
export const opened = (person: Person = {}, unit: Unit = {}): Act => ({
  type: 'case.opened',
  on: '2016-07-25',
  case: 'case-1',
  person,
  unit,
})

/** The cell considers an admission. */
export const considered = (on: string): Act => ({ type: 'cell.voted', on, matter: 'admission' })

/** The cell considers a recognition. */
export const reviewed = (on: string): Act => ({ type: 'cell.voted', on, matter: 'recognition' })

/** Instrument and point of every citation. */
export const cited = (finding: Finding | undefined) =>
  finding?.citations.map(({ instrument, point }) => (point === '' ? instrument : `${instrument} ${point}`))

/** The same in one line: a carried value cites the instrument of the day, and after `<` the one it was carried from. */
export const restsOn = (finding: Finding | undefined) => cited(finding)?.join(' < ')
