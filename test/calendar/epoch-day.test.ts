import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, dayParts } from '../../src/calendar/day-parts.js'
import { fromEpochDay, toEpochDay, weekday } from '../../src/calendar/epoch-day.js'
import { patient } from '../support/patient.js'

describe('an epoch day', () => {
  it.each([
    { day: '1970-01-01', epochDay: 0, dayOfWeek: 4 },
    { day: '1969-12-31', epochDay: -1, dayOfWeek: 3 },
    { day: '1900-01-01', epochDay: -25567, dayOfWeek: 1 },
    { day: '2000-02-29', epochDay: 11016, dayOfWeek: 2 },
    { day: '2011-01-30', epochDay: 15004, dayOfWeek: 0 },
    { day: '2011-12-30', epochDay: 15338, dayOfWeek: 5 },
    { day: '2025-10-11', epochDay: 20372, dayOfWeek: 6 },
    { day: '2199-12-31', epochDay: 84005, dayOfWeek: 2 },
  ])('of $day is $epochDay, weekday $dayOfWeek', ({ day, epochDay, dayOfWeek }) => {
    expect(toEpochDay(day)).toBe(epochDay)
    expect(fromEpochDay(epochDay)).toBe(day)
    expect(weekday(epochDay)).toBe(dayOfWeek)
  })

  it('names every supported day once, in order', patient, () => {
    fc.assert(
      fc.property(fc.integer({ min: -25567, max: 84004 }), (epochDay) => {
        expect(toEpochDay(fromEpochDay(epochDay))).toBe(epochDay)
        expect(fromEpochDay(epochDay) < fromEpochDay(epochDay + 1)).toBe(true)
      }),
    )
  })

  it.each([-25568, 84006, 1e12])('is beyond the calendar for epoch day %d', (epochDay) => {
    expect(() => fromEpochDay(epochDay)).toThrow(
      expect.objectContaining({
        code: 'calendar.beyond',
        facts: { from: '1900-01-01', until: '2199-12-31' },
      }),
    )
  })

  it.each([
    { epochDay: 0.5, code: 'number.malformed', told: 'fraction' },
    { epochDay: Number.NaN, code: 'number.malformed', told: 'NaN' },
    { epochDay: Number.POSITIVE_INFINITY, code: 'number.malformed', told: 'Infinity' },
  ])('$epochDay has no name', ({ epochDay, code = 'day.malformed', told }) => {
    expect(() => fromEpochDay(epochDay)).toThrow(expect.objectContaining({ code, facts: { value: told } }))
  })
})

describe('the parts of a day', () => {
  it('are its numbers', () => {
    expect(dayParts('2025-04-09')).toEqual({ year: 2025, month: 4, dayOfMonth: 9 })
    expect(dayParts('1999-12-31')).toEqual({ year: 1999, month: 12, dayOfMonth: 31 })
  })

  it('write the day again', () => {
    expect(dayOf(2025, 4, 9)).toBe('2025-04-09')
    expect(dayOf(1999, 12, 31)).toBe('1999-12-31')
  })

  it('do not exist for a day that does not', () => {
    expect(() => dayParts('2023-02-29')).toThrow(
      expect.objectContaining({ code: 'day.malformed', facts: { value: '2023-02-29' } }),
    )
  })
})
