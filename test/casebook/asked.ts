import { expect, it } from 'vitest'
import { type Act, type PlainDay, propose, replay } from '../../src/index.js'

/** A question of an office: may this be done on this file; which rules stand against it, from which day it may be. */
export interface Asked {
  readonly asked: string
  readonly past: readonly Act[]
  readonly act: Act
  /** Every rule that bars; none where the act is recorded. */
  readonly bars?: readonly string[]
  /** Every rule that is kept as broken. */
  readonly breaches?: readonly string[]
  /** Rules that remark, among others. */
  readonly notes?: readonly string[]
  /** Rules that say nothing. */
  readonly silent?: readonly string[]
  /** First lawful day, by rule. */
  readonly from?: Readonly<Record<string, PlainDay>>
}

/** The past is lawful, and the answer is exactly what the table says. */
export function answersAsked(cases: readonly Asked[]): void {
  it.each(cases)('$asked', ({ past, act, bars = [], breaches = [], notes = [], silent = [], from = {} }) => {
    const { file, refused } = replay(past)
    expect(refused).toEqual([])
    const { admissible, findings } = propose(file, act)
    const open = findings.filter(({ outcome }) => outcome !== 'met')
    const rules = (worth: string) => [
      ...new Set(open.filter(({ effect }) => effect === worth).map(({ rule }) => rule)),
    ]
    expect(admissible).toBe(bars.length === 0)
    expect(rules('bar').sort()).toEqual([...bars].sort())
    expect(rules('breach').sort()).toEqual([...breaches].sort())
    expect(rules('note')).toEqual(expect.arrayContaining([...notes]))
    for (const rule of silent) expect(open.map((one) => one.rule)).not.toContain(rule)
    for (const [rule, day] of Object.entries(from))
      expect(open.find((one) => one.rule === rule)?.lawfulFrom).toBe(day)
  })
}
