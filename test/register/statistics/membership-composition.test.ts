import { describe, expect, it } from 'vitest'
import type { Act } from '../../../src/index.js'
import { collect } from '../../../src/register/collector.js'
import { membershipComposition } from '../../../src/register/statistics/membership-composition.js'
import { admitted, directory, file } from './files.js'
import { countedRows, rowsOf } from './rows.js'

const year = { from: '2025-01-01', until: '2026-01-01' }
const of = (files: Parameters<typeof collect>[1], options = {}) =>
  collect(membershipComposition({ ...year, ...options }), files)
const on = (type: Act['type'], day: string, more: object = {}): Act => ({ type, on: day, ...more }) as Act

describe('the composition of the membership (form 3)', () => {
  it('has the breakdown of the form of newly admitted members', () => {
    const report = of([])
    expect(report.report).toBe('membership-composition')
    expect(report.sections.map(({ code }) => code)).toEqual([
      'totals',
      'occupation',
      'age',
      'education',
      'level',
      'title',
    ])
    expect(report.confidence).toBe('assumed')
  })

  it.each([
    { day: '2025-12-31', now: undefined },
    { day: '2026-01-01', now: [1, 1, 10_000] },
  ])('counts a member who died on $day by the last day', ({ day, now }) => {
    const one = file('a', [...admitted('2023-05-19'), on('member.died', day)])
    expect(countedRows(of([one]), 'totals').members).toEqual(now ?? [0, 1, 0])
  })

  it('counts official and probationary members, the exempted and suspended among them', () => {
    const official = [...admitted('2023-05-19'), on('recognition.decided', '2024-06-20')]
    const rows = rowsOf(
      of([
        file('a', [...official, on('member.exempted', '2025-12-31')], { person: { gender: 'female' } }),
        file('b', [...official, on('member.suspended', '2025-03-01', { until: '2025-12-31' })]),
        file('c', admitted('2025-05-19')),
        file('d', []),
      ]),
      'totals',
    )
    expect(rows).toMatchObject({
      members: [3, 2, 15_000],
      'members.official': [2, 2, 10_000],
      'members.probationary': [1, 0, null],
      'total.women': [1, 1, 10_000],
      'members.exempted': [1, 0, null],
      'members.suspended': [0, 0, null],
      'members.interrupted': [0, 0, null],
    })
  })

  it('takes age on the last day of either period', () => {
    const one = file('a', admitted('2023-05-19'), { person: { bornOn: '1994-12-31' } })
    expect(countedRows(of([one]), 'age')).toMatchObject({ 'age.18-30': [0, 1, 0], 'age.31-35': [1, 0, null] })
  })

  it('counts in a scope those who are there', () => {
    const one = file('a', admitted('2023-05-19'))
    expect(rowsOf(of([one], { directory, within: 'A' }), 'totals').members?.[0]).toBe(1)
    expect(rowsOf(of([one], { directory, within: 'B' }), 'totals').members?.[0]).toBe(0)
  })
})
