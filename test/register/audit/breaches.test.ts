import { describe, expect, it } from 'vitest'
import { type Act, replay } from '../../../src/index.js'
import { acts } from '../../support/journey.js'
import { found } from './cases.js'

/** The journey of case n with its member record filed on a day; the last on time is 19 December 2025. */
const recordFiled = (n: number, on: string) =>
  replay(
    acts.map((act): Act => {
      if (act.type === 'case.opened') return { ...act, case: `case-${n}` }
      return act.type === 'member-record.filed' ? { ...act, on } : act
    }),
  ).file

describe('acts that a rule objects to', () => {
  it('are worth a look from three of one body, by rule', () => {
    const late = [1, 2, 3].map((n) => recordFiled(n, '2025-12-22'))
    expect(found('breaches', late.slice(1))).toEqual([])
    expect(found('breaches', late)).toEqual([
      {
        check: 'breaches',
        body: { kind: 'cell', id: 'cell-1' },
        facts: { rule: 'records.member-record-on-time', acts: 3, cases: 3 },
        thresholds: [{ policy: 'audit.breaches.acts', value: 3, source: 'engineering' }],
        references: [1, 2, 3].map((n) => ({ case: `case-${n}`, places: [23] })),
        total: { cases: 3, acts: 3 },
      },
    ])
  })

  it('are none where all was on time, and none outside the period', () => {
    expect(
      found(
        'breaches',
        [1, 2, 3].map((n) => recordFiled(n, '2025-12-19')),
      ),
    ).toEqual([])
    const late = [1, 2, 3].map((n) => recordFiled(n, '2025-12-22'))
    expect(found('breaches', late, { until: '2025-12-22' })).toEqual([])
  })
})
