import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completedMonths } from '../../src/calendar/age.js'
import { addDays } from '../../src/calendar/day-arithmetic.js'
import { fromEpochDay } from '../../src/calendar/epoch-day.js'
import { addMonths } from '../../src/calendar/month-arithmetic.js'
import { patient } from '../support/patient.js'

const anyDay = fc.integer({ min: -20000, max: 60000 }).map(fromEpochDay)
const anyMonths = fc.integer({ min: 0, max: 720 })

describe('months later (conventions: same day of the month, else its last day)', () => {
  it.each([
    { day: '2020-01-15', months: 60, result: '2025-01-15', why: 'a certificate of 60 months' },
    { day: '2024-08-20', months: 12, result: '2025-08-20', why: 'a probation of 12 months' },
    { day: '2025-01-31', months: 0, result: '2025-01-31', why: 'no month' },
    { day: '2025-01-31', months: 1, result: '2025-02-28', why: '31 January' },
    { day: '2024-01-31', months: 1, result: '2024-02-29', why: '31 January of a leap year' },
    { day: '2025-01-31', months: 2, result: '2025-03-31', why: 'from the origin, not from 28 February' },
    { day: '2025-01-30', months: 1, result: '2025-02-28', why: '30 January' },
    { day: '2025-01-28', months: 1, result: '2025-02-28', why: 'last day that every month has' },
    { day: '2025-02-28', months: 1, result: '2025-03-28', why: 'a month end does not stick' },
    { day: '2024-02-29', months: 12, result: '2025-02-28', why: '29 February a year on' },
    { day: '2024-02-29', months: 48, result: '2028-02-29', why: '29 February in the next leap year' },
    { day: '2025-05-31', months: 1, result: '2025-06-30', why: 'a month of 30 days' },
    { day: '2025-12-31', months: 2, result: '2026-02-28', why: 'over the year end' },
    { day: '2025-03-31', months: -1, result: '2025-02-28', why: 'back' },
    { day: '2011-11-30', months: 1, result: '2011-12-30', why: 'onto the day Pacific/Apia skipped' },
    { day: '2011-12-30', months: 1, result: '2012-01-30', why: 'from it' },
    { day: '2011-10-31', months: 12, result: '2012-10-31', why: 'over it' },
    { day: '2012-01-30', months: -1, result: '2011-12-30', why: 'back onto it' },
  ])('$months after $day is $result ($why)', ({ day, months, result }) => {
    expect(addMonths(day, months)).toBe(result)
    expect(addMonths(day, months, 'last-day')).toBe(result)
  })

  it.each([
    { day: '2025-01-31', months: 1, result: '2025-03-01', why: '31 January' },
    { day: '2024-01-31', months: 1, result: '2024-03-01', why: '31 January of a leap year' },
    { day: '2024-01-29', months: 1, result: '2024-02-29', why: 'the day exists' },
    { day: '2024-02-29', months: 12, result: '2025-03-01', why: '29 February a year on' },
    { day: '2025-05-31', months: 1, result: '2025-07-01', why: 'a month of 30 days' },
    { day: '2025-10-31', months: 1, result: '2025-12-01', why: 'a month of 30 days' },
    { day: '2025-01-15', months: 1, result: '2025-02-15', why: 'the middle of a month' },
  ])('$months after $day is $result on the reading first-of-next ($why)', ({ day, months, result }) => {
    expect(addMonths(day, months, 'first-of-next')).toBe(result)
  })

  it.each([
    ['2199-12-15', 1],
    ['2199-12-31', 2],
    ['1900-01-15', -1],
  ] as const)('is beyond the calendar for %s and %d months', (day, months) => {
    expect(() => addMonths(day, months)).toThrow(
      expect.objectContaining({
        code: 'calendar.beyond',
        facts: { from: '1900-01-01', until: '2199-12-31' },
      }),
    )
  })

  it.each([
    { day: '2023-02-29', months: 1, told: '2023-02-29' },
    { day: '2025-01-15', months: 0.5, code: 'number.malformed', told: 'fraction' },
    { day: '2025-01-15', months: Number.NaN, code: 'number.malformed', told: 'NaN' },
  ])('has no answer for $months after $day', ({ day, months, code = 'day.malformed', told }) => {
    expect(() => addMonths(day, months)).toThrow(expect.objectContaining({ code, facts: { value: told } }))
  })

  it('reaches the first day on which the months are completed, on the reading first-of-next', patient, () => {
    fc.assert(
      fc.property(anyDay, anyMonths, (day, months) => {
        const result = addMonths(day, months, 'first-of-next')
        expect(completedMonths(day, result)).toBe(months)
        expect(completedMonths(day, addDays(result, -1))).toBe(months - 1)
      }),
    )
  })

  it('reaches that day or the day before it, on the reading last-day', patient, () => {
    fc.assert(
      fc.property(anyDay, anyMonths, (day, months) => {
        const result = addMonths(day, months)
        const completedOn = addMonths(day, months, 'first-of-next')
        expect([completedOn, addDays(completedOn, -1)]).toContain(result)
        expect(result.slice(8) === day.slice(8)).toBe(result === completedOn)
      }),
    )
  })
})
