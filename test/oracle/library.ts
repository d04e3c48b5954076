import {
  type Act,
  type ActType,
  agenda,
  explain,
  type Finding,
  nationalRulebook,
  type PlainDay,
  type Rule,
  type Rulebook,
  replay,
} from '../../src/index.js'

/** What the library says of some rules together, in the oracle's words. */
export interface Answered {
  readonly standing: Standing
  readonly findings: readonly Finding[]
}

/** Lawful, against the law (a fact contradicts it, or is not on file), or not known. */
export type Standing = 'lawful' | 'against' | 'unknown'

/** National law reduced to a few rules, so that many cases can be asked. */
function only(ids: readonly string[]): Rulebook {
  const book = nationalRulebook()
  const rules = book.rules.filter(({ id }) => ids.includes(id))
  const byAct: { [T in ActType]?: readonly Rule[] } = {}
  for (const rule of rules) for (const type of rule.guards) byAct[type] = [...(byAct[type] ?? []), rule]
  return { ...book, rules, clocks: book.clocks.filter(({ id }) => ids.includes(id)), byAct }
}

const narrowed = new Map<string, Rulebook>()

function bookOf(ids: readonly string[]): Rulebook {
  const key = ids.join()
  const book = narrowed.get(key) ?? only(ids)
  narrowed.set(key, book)
  return book
}

const fileOf = (acts: readonly Act[], rulebook: Rulebook) =>
  replay(acts, { mode: 'chronicle', rulebook }).file

/** Asks the library some rules of an act after others; the others are taken as they are. */
export function answered(rules: readonly string[], acts: readonly Act[], act: Act): Answered {
  const rulebook = bookOf(rules)
  const { subjects } = explain(fileOf(acts, rulebook), act, { rulebook })
  const findings = subjects.flatMap((subject) => subject.findings).filter(({ rule }) => rules.includes(rule))
  return { standing: standingOf(findings), findings }
}

function standingOf(findings: readonly Finding[]): Standing {
  const outcomes = findings.map(({ outcome }) => outcome)
  if (outcomes.some((outcome) => outcome === 'broken' || outcome === 'missing')) return 'against'
  return outcomes.includes('unknown') ? 'unknown' : 'lawful'
}

/** The open duties of some clocks on a day. */
export function duties(clocks: readonly string[], acts: readonly Act[], today: PlainDay) {
  const rulebook = bookOf(clocks)
  return agenda(fileOf(acts, rulebook), { today, rulebook })
    .duties.filter(({ rule }) => clocks.includes(rule))
    .map(({ rule, from, dueOn, isOverdue }) => ({ rule, from, ...(dueOn && { dueOn }), isOverdue }))
}
