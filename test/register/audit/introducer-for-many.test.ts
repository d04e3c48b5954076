import { describe, expect, it } from 'vitest'
import type { Act } from '../../../src/index.js'
import type { Directory } from '../../../src/register/organisation/directory.js'
import { caseOf, cases, found } from './cases.js'

const introducedOn = (on: string, id = 'member-7'): Act => ({
  type: 'introduction.made',
  on,
  introducer: { id, official: true },
})

describe('one introducer for many', () => {
  const months = ['2024-01-31', '2024-03-01', '2024-06-01', '2024-09-01', '2024-12-01']
  const options = { from: '2024-01-01', until: '2026-01-01' }

  it('begins at five persons in twelve calendar months', () => {
    const within = cases(5, (n) => [introducedOn(months[n - 1] as string)])
    expect(found('introducer-for-many', within, options)).toEqual([
      {
        check: 'introducer-for-many',
        body: { kind: 'cell', id: 'cell-1' },
        introducer: 'member-7',
        facts: { persons: 5, months: 12, firstDay: '2024-01-01', lastDay: '2024-12-31' },
        thresholds: [
          { policy: 'audit.introducer.persons', value: 5, source: 'engineering' },
          { policy: 'audit.introducer.months', value: 12, source: 'engineering' },
        ],
        references: [1, 2, 3, 4, 5].map((n) => ({ case: `case-${n}`, places: [2] })),
        total: { cases: 5, acts: 5 },
      },
    ])
    expect(found('introducer-for-many', within.slice(1), options)).toEqual([])
  })

  it('does not count a thirteenth month', () => {
    const later = [...months.slice(0, 4), '2025-01-01']
    const files = cases(5, (n) => [introducedOn(later[n - 1] as string)])
    expect(found('introducer-for-many', files, options)).toEqual([])
  })

  it('counts a person once, and members of different cells apart', () => {
    const again = cases(4, () => [introducedOn('2025-02-01'), introducedOn('2025-05-01')])
    expect(found('introducer-for-many', again)).toEqual([])
    const files = [
      ...cases(4, () => [introducedOn('2025-02-01')]),
      caseOf('case-5', [introducedOn('2025-02-01')], 'cell-2'),
    ]
    expect(found('introducer-for-many', files)).toEqual([])
  })

  it('counts together the cells of one grassroots organisation that the directory knows', () => {
    const files = [
      ...cases(4, () => [introducedOn('2025-02-01')]),
      caseOf('case-5', [introducedOn('2025-02-01')], 'cell-2'),
      caseOf('case-6', [introducedOn('2025-02-01')], 'cell-3'),
    ]
    const directory: Directory = {
      bodyOn: () => undefined,
      aboveOn: (id) => (id === 'cell-3' ? [] : [{ id: 'co-so-1', kind: 'grassrootsCommittee' }]),
      bodiesOn: () => [],
    }
    expect(found('introducer-for-many', files, { directory })).toMatchObject([
      { body: { kind: 'grassrootsCommittee', id: 'co-so-1' }, total: { cases: 5, acts: 5 } },
    ])
  })

  it('shows the fullest stretch of months', () => {
    const days = ['2024-01-01', '2025-06-01', '2025-06-02', '2025-07-01', '2025-07-02', '2025-08-01']
    const files = cases(6, (n) => [introducedOn(days[n - 1] as string)])
    expect(found('introducer-for-many', files, options)[0]?.facts).toMatchObject({
      persons: 5,
      firstDay: '2025-06-01',
      lastDay: '2025-08-31',
    })
  })
})
