import { describe, expect, it } from 'vitest'
import { AdmissionError } from '../../../src/index.js'
import { assertPeriod, isIn, lastYearOf } from '../../../src/register/statistics/period.js'

describe('a period', () => {
  const half = { from: '2025-01-01', until: '2025-07-01' }

  it('has its first day and not its exclusive end', () => {
    expect(['2024-12-31', '2025-01-01', '2025-06-30', '2025-07-01'].map((day) => isIn(half, day))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it.each([
    { from: '2025-01-01', until: '2025-01-01' },
    { from: '2025-01-02', until: '2025-01-01' },
  ])('without a day is refused: $from to $until', (period) => {
    expect(() => assertPeriod(period)).toThrow(new AdmissionError('report.period-empty', period))
  })

  it('with a day that does not exist is refused', () => {
    expect(() => assertPeriod({ from: '2025-02-29', until: '2025-07-01' })).toThrow('day.malformed')
    expect(() => assertPeriod({ from: '2025-02-28', until: '2025-13-01' })).toThrow('day.malformed')
  })
})

describe('the same period last year', () => {
  it.each([
    { of: ['2025-01-01', '2025-07-01'], is: ['2024-01-01', '2024-07-01'], why: 'a half-year' },
    { of: ['2025-01-01', '2025-03-01'], is: ['2024-01-01', '2024-03-01'], why: 'to 28 February, then 29' },
    { of: ['2024-01-01', '2024-03-01'], is: ['2023-01-01', '2023-03-01'], why: 'to 29 February, then 28' },
    { of: ['2024-01-01', '2024-02-29'], is: ['2023-01-01', '2023-03-01'], why: 'to 28 February' },
    { of: ['2024-02-29', '2024-07-01'], is: ['2023-03-01', '2023-07-01'], why: 'from 29 February' },
    { of: ['2024-02-28', '2024-07-01'], is: ['2023-02-28', '2023-07-01'], why: 'from 28 February' },
  ] as const)('$why', ({ of: [from, until], is }) => {
    expect(Object.values(lastYearOf({ from, until }))).toEqual(is)
  })
})
