import { describe, expect, it } from 'vitest'
import type { Directory } from '../../../src/register/organisation/directory.js'
import { cases, decidedOn, found } from './cases.js'

const decidedOnEach = (days: readonly string[]) =>
  cases(days.length, (n) => [decidedOn(days[n - 1] as string)])

describe('decisions bunched at the end of a year', () => {
  it.each([
    { days: ['2025-03-10', '2025-05-12', '2025-09-30', '2025-10-01', '2025-11-03', '2025-12-31'], finds: 1 },
    { days: ['2025-03-10', '2025-05-12', '2025-09-29', '2025-09-30', '2025-11-03', '2025-12-31'], finds: 0 },
    { days: ['2025-03-10', '2025-10-01', '2025-11-03', '2025-12-30', '2025-12-31'], finds: 0 },
  ])('begin at half of six in the last three months: $days', ({ days, finds }) => {
    expect(found('bunched-decisions', decidedOnEach(days))).toHaveLength(finds)
  })

  it('show their numbers, their thresholds and the acts of the end of the year', () => {
    const days = ['2025-03-10', '2025-05-12', '2025-09-30', '2025-10-01', '2025-11-03', '2025-12-31']
    expect(found('bunched-decisions', decidedOnEach(days))).toEqual([
      {
        check: 'bunched-decisions',
        body: { kind: 'upperStandingCommittee', id: 'xa-1' },
        facts: { year: '2025', decisions: 6, last: 3, before: 3, months: 3, percent: 50 },
        thresholds: [
          { policy: 'audit.bunched.months', value: 3, source: 'engineering' },
          { policy: 'audit.bunched.percent', value: 50, source: 'engineering' },
          { policy: 'audit.bunched.decisions', value: 6, source: 'engineering' },
        ],
        references: [
          { case: 'case-4', places: [2] },
          { case: 'case-5', places: [2] },
          { case: 'case-6', places: [2] },
        ],
        total: { cases: 3, acts: 3 },
      },
    ])
  })

  it('take another threshold, and say that the app chose it', () => {
    const days = ['2025-03-10', '2025-05-12', '2025-12-30', '2025-12-31']
    const thresholds = {
      'audit.bunched.months': 1,
      'audit.bunched.percent': 50,
      'audit.bunched.decisions': 4,
    }
    const [finding] = found('bunched-decisions', decidedOnEach(days), { thresholds })
    expect(finding?.facts).toMatchObject({ last: 2, before: 2, months: 1 })
    expect(finding?.thresholds[0]).toEqual({ policy: 'audit.bunched.months', value: 1, source: 'app' })
  })

  it('are not reckoned of a year the audit does not cover to its end', () => {
    const days = Array.from({ length: 6 }, () => '2025-12-01')
    expect(found('bunched-decisions', decidedOnEach(days), { until: '2025-12-31' })).toEqual([])
    expect(found('bunched-decisions', decidedOnEach(days), { from: '2025-01-02' })).toEqual([])
  })

  it('are not reckoned of a body that became competent within the year (294-QĐ/TW, from 1 July 2025)', () => {
    const decidedBy = (kind: 'communeStandingCommittee' | 'grantedStandingCommittee') =>
      found(
        'bunched-decisions',
        cases(6, () => [decidedOn('2025-12-01', { kind, id: 'xa-1' })]),
      )
    expect(decidedBy('communeStandingCommittee')).toEqual([])
    expect(decidedBy('grantedStandingCommittee')).toHaveLength(1)
    const wholeTerm = { term: { from: '2025-07-01', until: '2026-01-01' } }
    const files = cases(6, () => [decidedOn('2025-12-01', { kind: 'communeStandingCommittee', id: 'xa-1' })])
    expect(found('bunched-decisions', files, wholeTerm)).toMatchObject([
      { facts: { termFrom: '2025-07-01', last: 6 } },
    ])
  })

  it('are not reckoned of a body that the directory has begin or end within the year', () => {
    const files = cases(6, () => [decidedOn('2025-12-01')])
    const existing = (from: string, until: string): Directory => ({
      bodyOn: (id, on) => (from <= on && on < until ? { id, kind: 'communeCommittee' } : undefined),
      aboveOn: () => [],
      bodiesOn: () => [],
    })
    const findsWith = (directory: Directory) => found('bunched-decisions', files, { directory }).length
    expect(findsWith(existing('2025-01-01', '2026-01-01'))).toBe(1)
    expect(findsWith(existing('2025-01-02', '2026-01-01'))).toBe(0)
    expect(findsWith(existing('2025-01-01', '2025-12-31'))).toBe(0)
    expect(findsWith(existing('2030-01-01', '2031-01-01'))).toBe(1)
  })

  it('are reckoned of a year whose law is not known', () => {
    const files = cases(6, () => [decidedOn('2016-12-01')])
    const options = { from: '2016-01-01', until: '2017-01-01' }
    expect(found('bunched-decisions', files, options)).toHaveLength(1)
  })

  it('are reckoned by body, and not of a decision that names none', () => {
    const other = { kind: 'upperStandingCommittee', id: 'xa-2' } as const
    const nobody = { kind: 'upperStandingCommittee' } as const
    const files = cases(12, (n) => [decidedOn('2025-12-01', n % 2 === 0 ? other : nobody)])
    expect(found('bunched-decisions', files).map(({ body }) => body.id)).toEqual(['xa-2'])
  })
})

describe('decisions bunched at the end of a term', () => {
  const term = { from: '2024-06-15', until: '2025-06-15' }
  const options = { from: '2024-01-01', until: '2025-07-01', term }

  it.each([
    { days: ['2024-07-01', '2024-08-01', '2025-03-14', '2025-03-15', '2025-05-01', '2025-06-14'], finds: 1 },
    { days: ['2024-07-01', '2024-08-01', '2025-03-14', '2025-03-14', '2025-05-01', '2025-06-14'], finds: 0 },
    { days: ['2024-07-01', '2024-08-01', '2025-03-14', '2025-05-01', '2025-06-14', '2025-06-15'], finds: 0 },
  ])('begin three months before its end, which is out: $days', ({ days, finds }) => {
    expect(found('bunched-decisions', decidedOnEach(days), options)).toHaveLength(finds)
  })

  it('name the term', () => {
    const days = Array.from({ length: 6 }, () => '2025-04-01')
    expect(found('bunched-decisions', decidedOnEach(days), options)[0]?.facts).toEqual({
      termFrom: '2024-06-15',
      termUntil: '2025-06-15',
      decisions: 6,
      last: 6,
      before: 0,
      months: 3,
      percent: 100,
    })
  })
})
