import fc from 'fast-check'
import type { Act, PlainDay } from '../../src/index.js'
import { clocks, openDuties } from './law/duties.js'
import { type Question, questions } from './law/oracle.js'
import type { Verdict } from './law/verdict.js'
import { answered, duties, type Standing } from './library.js'

/** An act, and what was on file before it. */
export interface Asked {
  readonly acts: readonly Act[]
  readonly act: Act
}

/** A file on a day. */
export interface Read {
  readonly acts: readonly Act[]
  readonly today: PlainDay
}

/** Cases of each comparison; `FC_RUNS=20000` looks further. */
export const runs = Number(process.env.FC_RUNS ?? 2000)

const standings: Readonly<Record<Verdict['outcome'], Standing>> = {
  met: 'lawful',
  silent: 'lawful',
  broken: 'against',
  missing: 'against',
  unknown: 'unknown',
}

/** Where the library answers otherwise than the law; empty where they agree. */
export function differences(question: Question, { acts, act }: Asked): readonly string[] {
  const law = question.answer(acts, act)
  const { standing, findings } = answered(question.rules, acts, act)
  if (standings[law.outcome] !== standing)
    return [`${question.name}: ${law.outcome} by law, ${standing} by the library`]
  const facts = Object.entries(law.facts ?? {}).flatMap(([name, value]) =>
    findings.some((finding) => finding.facts[name] === value)
      ? []
      : [
          `${question.name}: ${name} ${value} by law, ${findings.map((one) => one.facts[name])} by the library`,
        ],
  )
  const from = findings.flatMap(({ outcome, lawfulFrom }) =>
    outcome === 'met' ? [] : [lawfulFrom ?? 'never'],
  )
  const last = from.sort().at(-1)
  const isOther = law.lawfulFrom !== undefined && (law.lawfulFrom ?? 'never') !== last
  return isOther
    ? [...facts, `${question.name}: from ${law.lawfulFrom} by law, ${last} by the library`]
    : facts
}

/** Where the agendas differ. */
export function agendaDifferences({ acts, today }: Read): readonly string[] {
  const byLaw = openDuties(acts, today).map((duty) => ({
    ...duty,
    isOverdue: duty.dueOn !== undefined && today > duty.dueOn,
  }))
  const lines = (list: readonly object[]) => list.map((duty) => JSON.stringify(duty)).sort()
  const [law, library] = [lines(byLaw), lines(duties(clocks, acts, today))]
  return [
    ...law.filter((line) => !library.includes(line)).map((line) => `by law only: ${line}`),
    ...library.filter((line) => !law.includes(line)).map((line) => `by the library only: ${line}`),
  ]
}

/** Asserts that law and library agree on every act of random lives, a tenth as many. */
export function agreeOnLives(cases: fc.Arbitrary<Read>): void {
  fc.assert(
    fc.property(cases, ({ acts }) => {
      const found = acts.flatMap((act, index) =>
        questions
          .filter((question) => question.asks(act))
          .flatMap((question) => differences(question, { acts: acts.slice(0, index), act })),
      )
      if (found.length > 0) throw new Error(found.join('\n'))
    }),
    { numRuns: Math.ceil(runs / 10) },
  )
}

/** Asserts that the agendas of law and library agree on random files and days. */
export function agreeOnAgendas(cases: fc.Arbitrary<Read>): void {
  fc.assert(
    fc.property(cases, (one) => {
      const found = agendaDifferences(one)
      if (found.length > 0) throw new Error(found.join('\n'))
    }),
    { numRuns: runs },
  )
}

/** Asserts that law and library agree on random cases of one kind, under the questions named. */
export function agree(names: readonly string[], cases: fc.Arbitrary<Asked>): void {
  const asked = questions.filter(({ name }) => names.includes(name))
  fc.assert(
    fc.property(cases, (one) => {
      const found = asked.flatMap((question) => differences(question, one))
      if (found.length > 0) throw new Error(found.join('\n'))
    }),
    { numRuns: runs },
  )
}
