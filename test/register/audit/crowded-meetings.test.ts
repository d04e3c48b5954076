import { describe, expect, it } from 'vitest'
import type { Act } from '../../../src/index.js'
import { cases, decidedOn, found } from './cases.js'

const votedOn = (on: string): Act => ({ type: 'cell.voted', on, matter: 'admission' })

describe('many persons in one meeting', () => {
  it('begins at five for a cell', () => {
    expect(
      found(
        'crowded-meetings',
        cases(4, () => [votedOn('2025-09-15')]),
      ),
    ).toEqual([])
    expect(
      found(
        'crowded-meetings',
        cases(5, () => [votedOn('2025-09-15')]),
      ),
    ).toEqual([
      {
        check: 'crowded-meetings',
        body: { kind: 'cell', id: 'cell-1' },
        on: '2025-09-15',
        facts: { persons: 5, on: '2025-09-15' },
        thresholds: [{ policy: 'audit.crowded.cell', value: 5, source: 'engineering' }],
        references: [1, 2, 3, 4, 5].map((n) => ({ case: `case-${n}`, places: [2] })),
        total: { cases: 5, acts: 5 },
      },
    ])
  })

  it('begins at thirty-one for a committee, and keeps twenty references', () => {
    expect(
      found(
        'crowded-meetings',
        cases(30, () => [decidedOn('2025-10-20')]),
      ),
    ).toEqual([])
    const [finding] = found(
      'crowded-meetings',
      cases(31, () => [decidedOn('2025-10-20')]),
    )
    expect(finding?.facts.persons).toBe(31)
    expect(finding?.references).toHaveLength(20)
    expect(finding?.total).toEqual({ cases: 31, acts: 31 })
    expect(finding?.thresholds).toEqual([
      { policy: 'audit.crowded.committee', value: 31, source: 'practice' },
    ])
  })

  it('counts a person once however often the meeting votes, and other days apart', () => {
    const files = cases(5, (n) => [votedOn(n === 5 ? '2025-09-16' : '2025-09-15'), votedOn('2025-09-15')])
    expect(found('crowded-meetings', files)[0]?.total).toEqual({ cases: 5, acts: 9 })
    const twice = cases(4, () => [votedOn('2025-09-15'), votedOn('2025-09-15')])
    expect(found('crowded-meetings', twice)).toEqual([])
  })

  it('takes the day before the period and the first day after it for outside', () => {
    const files = cases(5, () => [votedOn('2025-09-15')])
    expect(found('crowded-meetings', files, { from: '2025-09-15', until: '2025-09-16' })).toHaveLength(1)
    expect(found('crowded-meetings', files, { until: '2025-09-15' })).toEqual([])
    expect(found('crowded-meetings', files, { from: '2025-09-16' })).toEqual([])
  })
})
