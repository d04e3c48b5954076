import { matterOf } from '../../src/casefile/acts/matter.js'
import { type CaseFile, emptyFile, withAct } from '../../src/casefile/case-file.js'
import { readLog } from '../../src/casefile/log/effective-log.js'
import type { Act } from '../../src/casefile/shapes.js'
import type { Finding } from '../../src/law/finding.js'
import { judge } from '../../src/rules/engine/judge.js'
import { isOnMatter, type Rule } from '../../src/rules/engine/rule.js'
import { nationalRulebook } from '../../src/rules/engine/rulebook.js'
import { ordinaryRates, population, rulesOfDefects } from '../../src/testing.js'

/** An act of a life, on the file of the acts before it. */
export interface Case {
  readonly file: CaseFile
  readonly act: Act
}

/** Every side road and every defect, from the law of 2016 to that of 2027. */
const lives = {
  seed: 5,
  cases: 300,
  from: '2016-08-01',
  until: '2027-11-01',
  rates: {
    admissions: 0.3,
    roads: Object.fromEntries(Object.keys(ordinaryRates.roads).map((id) => [id, 0.03])),
    defects: Object.fromEntries(Object.keys(rulesOfDefects).map((id) => [id, 0.02])),
  },
}

let made: readonly Case[] | undefined

/** Every act of the lives in its place; made on first use. */
function cases(): readonly Case[] {
  made ??= [...population(lives)].flatMap(({ log }) => casesIn(log))
  return made
}

function casesIn(log: readonly Act[]): readonly Case[] {
  let file = emptyFile('"unopened"')
  return readLog(log).standing.map(({ act }) => {
    const before = file
    file = withAct(file, act)
    return { file: before, act }
  })
}

/** The cases that a rule guards. */
export const casesOf = (rule: Rule): readonly Case[] =>
  cases().filter(({ act }) => rule.guards.includes(act.type) && isOnMatter(rule, matterOf(act)))

/** What a rule finds of a case; nothing where it does not apply. */
export function foundBy(rule: Rule, { file, act }: Case): Finding | undefined {
  const finding = judge(rule, file, act, nationalRulebook().setting)
  return finding?.applies === false ? undefined : finding
}

/** Two cases of each kind that a rule answers: by the act, the outcome and the facts it names. */
export function casesOfEachKind(rule: Rule): readonly Case[] {
  const kinds = new Map<string, Case[]>()
  for (const one of casesOf(rule)) {
    const finding = foundBy(rule, one)
    if (!finding) continue
    const { outcome, facts } = finding
    const kind = `${one.act.type} ${outcome} ${facts.missing} ${Object.keys(facts)}`
    const alike = kinds.get(kind) ?? []
    if (alike.length < 2) kinds.set(kind, [...alike, one])
  }
  return [...kinds.values()].flat()
}
