import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../src/calendar/day-arithmetic.js'

describe('days later', () => {
  it.each([
    { day: '2025-03-01', days: 0, result: '2025-03-01', why: 'no day' },
    { day: '2024-02-28', days: 1, result: '2024-02-29', why: 'into 29 February' },
    { day: '2023-02-28', days: 1, result: '2023-03-01', why: 'no 29 February' },
    { day: '2024-02-29', days: 366, result: '2025-03-01', why: 'a year after 29 February' },
    { day: '2025-01-31', days: 1, result: '2025-02-01', why: 'month end' },
    { day: '2025-12-31', days: 1, result: '2026-01-01', why: 'year end' },
    { day: '2026-01-01', days: -1, result: '2025-12-31', why: 'back over the year end' },
    { day: '2011-12-29', days: 1, result: '2011-12-30', why: 'onto the day Pacific/Apia skipped' },
    { day: '2011-12-29', days: 2, result: '2011-12-31', why: 'over the day Pacific/Apia skipped' },
    { day: '2011-12-31', days: -1, result: '2011-12-30', why: 'back onto it' },
    { day: '2025-07-01', days: 30, result: '2025-07-31', why: 'plain days, weekends included' },
  ])('$days after $day is $result ($why)', ({ day, days, result }) => {
    expect(addDays(day, days)).toBe(result)
    expect(daysBetween(day, result)).toBe(days)
  })

  it.each([
    ['2199-12-31', 1],
    ['1900-01-01', -1],
  ] as const)('is beyond the calendar for %s and %d days', (day, days) => {
    expect(() => addDays(day, days)).toThrow(
      expect.objectContaining({
        code: 'calendar.beyond',
        facts: { from: '1900-01-01', until: '2199-12-31' },
      }),
    )
  })

  it.each([{ day: '2023-02-29', days: 1, told: '2023-02-29' }])(
    'has no answer for $days after $day',
    ({ day, days, told }) => {
      expect(() => addDays(day, days)).toThrow(
        expect.objectContaining({ code: 'day.malformed', facts: { value: told } }),
      )
    },
  )
})

describe('days between', () => {
  it('is negative when the second day is the earlier one', () => {
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2)
  })

  it.each([
    { days: 1.5, told: 'fraction' },
    { days: Number.NaN, told: 'NaN' },
    { days: '1' as unknown as number, told: 'string' },
    { days: undefined as unknown as number, told: 'undefined' },
  ])('has no answer for $days days', ({ days, told }) => {
    expect(() => addDays('2025-01-01', days)).toThrow(
      expect.objectContaining({ code: 'number.malformed', facts: { value: told } }),
    )
  })

  it('needs two days', () => {
    expect(() => daysBetween('2024-03-01', '2024-02-30')).toThrow(
      expect.objectContaining({ code: 'day.malformed', facts: { value: '2024-02-30' } }),
    )
  })
})
