import fc from 'fast-check'
import { type Act, addDays, type PlainDay } from '../../src/index.js'
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
  const last = law.lawfulFrom === undefined ? undefined : libraryDay(question, { acts, act })
  // Of what the act itself tells, as of a badge, the library knows the law of its day alone.
  const isOfTheFile = act.type === 'cell.voted'
  const first = isOfTheFile ? firstLawfulDay(question, { acts, act }) : (law.lawfulFrom ?? 'never')
  return law.lawfulFrom !== undefined && first !== last
    ? [...facts, `${question.name}: from ${first} by law, ${last} by the library`]
    : facts
}

/** The first lawful day by the library: each finding tells that of its own rule, and on that day another may object. */
function libraryDay(question: Question, { acts, act }: Asked): string | undefined {
  const { standing, findings } = answered(question.rules, acts, act)
  const days = findings.flatMap(({ outcome, lawfulFrom }) =>
    outcome === 'met' ? [] : [lawfulFrom ?? 'never'],
  )
  const last = standing === 'against' ? days.sort().at(-1) : undefined
  if (last === undefined || last === 'never') return last
  const next = libraryDay(question, { acts, act: { ...act, on: last } })
  return next === undefined || next === 'never' ? last : next
}

/** Days on which a version of the law comes into force that the questions turn on. */
const newLaw: readonly PlainDay[] = [
  '2016-07-25',
  '2016-09-20',
  '2018-08-28',
  '2021-07-30',
  '2021-09-28',
  '2025-01-20',
  '2025-06-03',
  '2025-06-09',
  '2025-07-01',
  '2026-04-08',
  '2026-05-19',
  '2026-07-26',
]

/** The first lawful day by the law of the day, or by a later version of it where that is earlier. */
function firstLawfulDay(question: Question, { acts, act }: Asked): string {
  const on = (day: PlainDay) => question.answer(acts, { ...act, on: day })
  let first: string = on(act.on).lawfulFrom ?? 'never'
  for (const day of newLaw) {
    if (day <= act.on || day >= first) continue
    const later = on(day)
    const isLifted =
      standings[later.outcome] === 'lawful' && standings[on(addDays(day, -1)).outcome] !== 'lawful'
    if (isLifted) first = day
    else if (later.lawfulFrom && later.lawfulFrom < first) first = later.lawfulFrom
  }
  return first
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
