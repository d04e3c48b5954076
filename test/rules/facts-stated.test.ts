import { describe, expect, it } from 'vitest'
import { parseAct } from '../../src/casefile/acts/parse-act.js'
import type { CaseFile } from '../../src/casefile/case-file.js'
import type { Act } from '../../src/casefile/shapes.js'
import type { Finding } from '../../src/law/finding.js'
import { nationalRules } from '../../src/rules/national.js'
import { findingOf } from '../locales/samples.js'
import { patient } from '../support/patient.js'
import { type Case, casesOfEachKind, foundBy } from './cases-judged.js'
import { unstatedFacts } from './facts-stated.js'

const window = { openedOn: '2024-01-15', lastDay: '2025-01-15', actual: '2025-02-03' }

describe('the facts of a finding', () => {
  it.each([
    { why: 'just those stated', finding: findingOf('dossier.fresh', 'met', window), unstated: [] },
    {
      why: 'one too few',
      finding: findingOf('dossier.fresh', 'met', { openedOn: '2024-01-15', lastDay: '2025-01-15' }),
      unstated: ['dossier.fresh met: lastDay day, openedOn day'],
    },
    {
      why: 'one that is not stated',
      finding: findingOf('dossier.fresh', 'met', { ...window, months: 12 }),
      unstated: ['dossier.fresh met: actual day, lastDay day, months number, openedOn day'],
    },
    {
      why: 'one of another kind',
      finding: findingOf('dossier.fresh', 'met', { ...window, actual: 12 }),
      unstated: ['dossier.fresh met: actual number, lastDay day, openedOn day'],
    },
    {
      why: 'another outcome',
      finding: findingOf('cell.one-by-one', 'missing', { actual: 1, required: 1 }),
      unstated: ['cell.one-by-one missing: actual number, required number'],
    },
    {
      why: 'another paper that is missing',
      finding: findingOf('cell.one-by-one', 'missing', { missing: 'evidence.tally' }),
      unstated: ['cell.one-by-one missing: missing evidence.tally'],
    },
    {
      why: 'another reading with a fact of its own',
      finding: findingOf('dossier.fresh', 'met', window, {
        alternatives: [{ policy: 'p', reading: 'r', outcome: 'met', facts: { months: 12 } }],
      }),
      unstated: ['dossier.fresh met: months number'],
    },
    {
      why: 'the law of a day that is not known',
      finding: findingOf('dossier.fresh', 'unknown', { uncovered: 'law.not-covered', day: '2010-01-15' }),
      unstated: [],
    },
    { why: 'a rule that does not apply', finding: notApplying(), unstated: [] },
  ])('are held to what is stated of the rule: $why', ({ finding, unstated }) => {
    expect(unstatedFacts(finding)).toEqual(unstated)
  })

  it.each(nationalRules.map((rule) => [rule.id, rule] as const))(
    'are those stated, of %s in every life',
    patient,
    (_, rule) => {
      const found = casesOfEachKind(rule).map((one) => foundBy(rule, one) as Finding)
      expect([...new Set(found.flatMap(unstatedFacts))]).toEqual([])
    },
  )
})

describe('what is left untold', () => {
  it.each(nationalRules.map((rule) => [rule.id, rule] as const))(
    'makes no other facts of %s than those stated',
    patient,
    (_, rule) => {
      const found = casesOfEachKind(rule)
        .flatMap(leavingUntold)
        .flatMap((one) => foundBy(rule, one) ?? [])
      expect([...new Set(found.flatMap(unstatedFacts))]).toEqual([])
    },
  )
})

/** The case with each of the particulars on file, and each field of its acts that may be left out, left untold. */
function leavingUntold({ file, act }: Case): readonly Case[] {
  const withLog = (log: readonly Act[], { type }: Act): CaseFile => ({
    ...file,
    log,
    acts: { ...file.acts, [type]: log.filter((one) => one.type === type) },
  })
  return [
    ...leftOut(act)
      .filter(isAct)
      .map((told) => ({ file, act: told })),
    ...leftOut(file.person).map((person) => ({ file: { ...file, person }, act })),
    ...leftOut(file.unit).map((unit) => ({ file: { ...file, unit }, act })),
    ...file.log.flatMap((earlier, index) =>
      leftOut(earlier)
        .filter(isAct)
        .map((told) => ({ file: withLog(file.log.with(index, told), told), act })),
    ),
  ]
}

/** A record once for each of its fields, without it. */
function leftOut<T extends object>(record: T): readonly T[] {
  return Object.keys(record).map(
    (name) => Object.fromEntries(Object.entries(record).filter(([other]) => other !== name)) as T,
  )
}

function isAct(told: Act): boolean {
  try {
    parseAct(told)
    return true
  } catch {
    return false
  }
}

function notApplying(): Finding {
  return { ...findingOf('dossier.fresh', 'met', {}), applies: false }
}
