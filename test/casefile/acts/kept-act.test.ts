import { deepStrictEqual } from 'node:assert'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { isAct, keptAct, ownedAct } from '../../../src/casefile/acts/kept-act.js'
import { parseAct } from '../../../src/casefile/acts/parse-act.js'
import { testOf } from '../../../src/casefile/acts/schema-test.js'
import { AdmissionError, openCase, record } from '../../../src/index.js'
import { caseLine, chunkReplayer } from '../../../src/register.js'
import { population } from '../../../src/testing.js'
import { patient } from '../../support/patient.js'
import '../../support/property-seed.js'
import { mutatedActs } from './support/mutated-acts.js'

/** What a reader answers: the act with its fields in order, whether it is frozen throughout, or the fault. */
function answerOf(read: (input: unknown) => unknown, input: unknown): unknown {
  try {
    const act = read(input)
    return { act, order: orderOf(act), isFrozen: isFrozen(act) }
  } catch (error) {
    if (!(error instanceof AdmissionError)) throw error
    return { code: error.code, facts: error.facts }
  }
}

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null

function orderOf(value: unknown): unknown {
  return isGroup(value) ? Object.entries(value).map(([name, one]) => [name, orderOf(one)]) : undefined
}

function isFrozen(value: unknown): boolean {
  return !isGroup(value) || (Object.isFrozen(value) && Object.values(value).every(isFrozen))
}

/** The same with the fields of every record the other way round. */
function backwards(value: unknown): unknown {
  if (!isGroup(value)) return value
  if (Array.isArray(value)) return value.map(backwards)
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, one]) => [name, backwards(one)]),
  )
}

describe('an act of a kept log', () => {
  // `MUTATED=1000000` before the command looks at a million.
  const numRuns = Number(process.env.MUTATED ?? 15_000)

  it('is what the schema makes of it, whatever stands in it, or the same fault', {
    timeout: 3_600_000,
  }, () => {
    let taken = 0
    fc.assert(
      fc.property(mutatedActs, (input) => {
        const parsed = answerOf(parseAct, input)
        if (isAct(input)) taken += 1
        deepStrictEqual(answerOf(keptAct, input), parsed)
        deepStrictEqual(answerOf(ownedAct, input), parsed)
      }),
      { numRuns },
    )
    // Both sides are met: acts that are taken as they stand, and what the schema is asked about.
    expect(taken / numRuns).toBeGreaterThan(0.25)
    expect(taken / numRuns).toBeLessThan(0.75)
  })

  it('is put in order where a store has put its fields in another', () => {
    const acts = [...population({ seed: 3, cases: 30, from: '2022-06-01', until: '2026-11-01' })].flatMap(
      ({ log }) => log,
    )
    for (const act of acts) {
      const stored = backwards(act)
      expect(isAct(stored)).toBe(Object.keys(act).length === 1)
      deepStrictEqual(answerOf(keptAct, stored), answerOf(parseAct, stored))
      deepStrictEqual(answerOf(ownedAct, stored), answerOf(parseAct, act))
    }
  })

  it('is left to whoever holds it, and frozen where nobody else does', () => {
    const held = { type: 'start.proposed', on: '2025-02-03', by: { kind: 'cell', id: 'cell-1' } }
    expect(keptAct(held)).toEqual(held)
    expect(keptAct(held)).not.toBe(held)
    expect([Object.isFrozen(held), Object.isFrozen(held.by)]).toEqual([false, false])
    expect(ownedAct(held)).toBe(held)
    expect([Object.isFrozen(held), Object.isFrozen(held.by)]).toEqual([true, true])
  })

  it('is taken as it stands where this library kept it', patient, () => {
    const logs = [...population({ seed: 3, cases: 60, from: '2024-01-01', until: '2026-06-01' })].map(
      ({ log }) => log.map(parseAct),
    )
    const read = logs.flatMap((log) => (JSON.parse(caseLine(log)) as { log: unknown[] }).log)
    expect(read.filter((act) => !isAct(act))).toEqual([])
  })

  it('is told of by its place and its fault where a line holds no act', () => {
    const replayed = chunkReplayer({ name: 'faults', collectors: {} })
    const line =
      '{"format":1,"log":[{"type":"case.opened","on":"2025-02-03","case":"a"},{"type":"cell.voted","on":"2025-02-30","matter":"admission"}]}\n'
    expect(replayed(new TextEncoder().encode(line)).faults).toEqual([
      {
        line: 1,
        code: 'act.malformed',
        facts: {
          index: 1,
          type: 'cell.voted',
          issues: [{ path: 'on', code: 'field.malformed', expected: 'date' }],
        },
      },
    ])
  })
})

describe('the test of a schema', () => {
  it('answers for no kind of schema it does not know', () => {
    const isKnown = (schema: z.ZodType, value: unknown) => testOf(schema)(value)
    expect(isKnown(z.string(), 'word')).toBe(true)
    expect(isKnown(z.string().default('word'), 'word')).toBe(false)
    expect(isKnown(z.coerce.number(), 1)).toBe(false)
    expect(isKnown(z.string().transform(Number), '1')).toBe(false)
    expect(isKnown(z.looseObject({ a: z.string() }), { a: 'word' })).toBe(false)
    expect(isKnown(z.object({ a: z.string() }), { a: 'word' })).toBe(false)
    expect(isKnown(z.strictObject({ a: z.string().nullable() }), { a: 'word' })).toBe(false)
    expect(isKnown(z.string().trim(), ' word')).toBe(false)
  })

  it('asks every check of a schema, those over several fields among them', () => {
    const atLeast = z.strictObject({ a: z.int(), b: z.int().optional() }).superRefine(({ a, b }, issues) => {
      if (b !== undefined && b < a) issues.addIssue({ code: 'custom', path: ['b'] })
    })
    const isFit = testOf(atLeast)
    expect([{ a: 1 }, { a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1.5 }].map(isFit)).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})

describe('the log of a file', () => {
  it('has its fields in one order, whether recorded or replayed', () => {
    const file = record(openCase({ on: '2025-02-03', case: 'a' }), {
      on: '2025-02-10',
      by: { id: 'cell-1', kind: 'cell' },
      type: 'sympathiser.listed',
    })
    expect(JSON.stringify(file.log[1])).toBe(
      '{"type":"sympathiser.listed","on":"2025-02-10","by":{"kind":"cell","id":"cell-1"}}',
    )
  })
})
