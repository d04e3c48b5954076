import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/calendar/day-arithmetic.js'
import { fromEpochDay } from '../../src/calendar/epoch-day.js'
import { vietnamCalendar } from '../../src/calendar/vietnam-calendar.js'
import { workingCalendar } from '../../src/calendar/working-calendar.js'
import { addWorkingDays, workingDaysBetween } from '../../src/calendar/working-days.js'
import { patient } from '../support/patient.js'

const calendar = vietnamCalendar()
const span = { from: '2011-01-01', until: '2031-01-01' }

describe('working days later (convention: the day after the trigger is day 1)', () => {
  it.each([
    { day: '2025-10-10', count: 30, result: '2025-11-21', why: 'six weeks without a holiday' },
    { day: '2025-10-10', count: 1, result: '2025-10-13', why: 'a Friday' },
    { day: '2025-10-11', count: 1, result: '2025-10-13', why: 'a Saturday' },
    { day: '2025-10-09', count: 1, result: '2025-10-10', why: 'a Thursday' },
    { day: '2025-06-30', count: 60, result: '2025-09-24', why: 'over National Day' },
    { day: '2025-07-01', count: 45, result: '2025-09-04', why: 'over National Day' },
    { day: '2026-08-03', count: 30, result: '2026-09-16', why: 'over a make-up Saturday and National Day' },
    { day: '2026-02-10', count: 10, result: '2026-03-03', why: 'over Tết' },
    { day: '2011-01-28', count: 1, result: '2011-01-29', why: 'a Saturday worked' },
    { day: '2011-01-28', count: 2, result: '2011-01-30', why: 'a Sunday worked' },
    { day: '2011-01-28', count: 3, result: '2011-02-08', why: 'after Tết' },
    { day: '2012-12-28', count: 1, result: '2013-01-02', why: 'a swap across the year, off' },
    { day: '2012-12-28', count: 4, result: '2013-01-05', why: 'a swap across the year, made up' },
    { day: '2014-12-26', count: 5, result: '2015-01-05', why: 'a swap across the year, made up before' },
    { day: '2024-02-28', count: 1, result: '2024-02-29', why: '29 February' },
    { day: '2025-01-31', count: 1, result: '2025-02-03', why: '31 January' },
    { day: '2011-12-29', count: 1, result: '2011-12-30', why: 'the day Pacific/Apia skipped' },
    { day: '2011-12-30', count: 1, result: '2012-01-03', why: 'from it, over New Year in lieu' },
    { day: '2012-06-01', count: 600, result: '2014-10-17', why: 'years' },
    { day: '2025-01-01', count: 250, result: '2025-12-31', why: 'the working days of 2025' },
    { day: '2010-12-31', count: 1, result: '2011-01-04', why: 'the trigger itself needs no cover' },
  ])('$count after $day is $result ($why)', ({ day, count, result }) => {
    expect(addWorkingDays(calendar, day, count)).toEqual({ day: result, projected: false })
    expect(addWorkingDays(calendar, day, count, 'next-day').day).toBe(result)
    expect(workingDaysBetween(calendar, day, result)).toBe(count)
  })

  it('is the trigger itself for a count of 0', () => {
    expect(addWorkingDays(calendar, '2025-10-11', 0)).toEqual({ day: '2025-10-11', projected: false })
    expect(addWorkingDays(calendar, '2025-10-11', 0, 'same-day').day).toBe('2025-10-11')
    expect(addWorkingDays(calendar, '2028-01-01', 0).projected).toBe(true)
  })
})

describe('working days later on the reading same-day (the trigger is day 1 when it is worked)', () => {
  it.each([
    { day: '2025-10-10', count: 30, result: '2025-11-20', why: 'six weeks without a holiday' },
    { day: '2025-10-10', count: 1, result: '2025-10-10', why: 'a Friday is its own day 1' },
    { day: '2025-10-11', count: 1, result: '2025-10-13', why: 'a Saturday is not' },
    { day: '2025-09-02', count: 1, result: '2025-09-03', why: 'a holiday is not' },
    { day: '2011-01-30', count: 1, result: '2011-01-30', why: 'a Sunday worked is' },
    { day: '2012-12-28', count: 4, result: '2013-01-04', why: 'a swap across the year' },
    { day: '2025-06-30', count: 60, result: '2025-09-23', why: 'over National Day' },
  ])('$count from $day is $result ($why)', ({ day, count, result }) => {
    expect(addWorkingDays(calendar, day, count, 'same-day')).toEqual({ day: result, projected: false })
    expect(workingDaysBetween(calendar, day, result, 'same-day')).toBe(count)
  })
})

describe('working days between', () => {
  it.each([
    { from: '2025-10-10', to: '2025-10-10', next: 0, same: 1, why: 'one working day' },
    { from: '2025-10-11', to: '2025-10-11', next: 0, same: 0, why: 'one Saturday' },
    { from: '2025-10-10', to: '2025-10-12', next: 0, same: 1, why: 'a weekend' },
    { from: '2025-10-13', to: '2025-10-10', next: 0, same: 0, why: 'backwards' },
    { from: '2024-12-31', to: '2025-12-31', next: 250, same: 251, why: 'a year' },
    { from: '2010-12-31', to: '2010-12-31', next: 0, same: undefined, why: 'an empty span needs no cover' },
  ])('$from and $to are $next, or $same with the first day ($why)', ({ from, to, next, same }) => {
    expect(workingDaysBetween(calendar, from, to)).toBe(next)
    if (same !== undefined) expect(workingDaysBetween(calendar, from, to, 'same-day')).toBe(same)
  })

  it('undoes working days later', patient, () => {
    const anyDay = fc.integer({ min: 14975, max: 21900 }).map(fromEpochDay)
    const anyCount = fc.integer({ min: 1, max: 200 })
    fc.assert(
      fc.property(anyDay, anyCount, fc.constantFrom('next-day', 'same-day'), (day, count, firstCounted) => {
        const result = addWorkingDays(calendar, day, count, firstCounted).day
        expect(calendar.isWorkingDay(result)).toBe(true)
        expect(workingDaysBetween(calendar, day, result, firstCounted)).toBe(count)
        expect(workingDaysBetween(calendar, day, addDays(result, -1), firstCounted)).toBe(count - 1)
      }),
    )
  })

  it('is undone by working days later', patient, () => {
    const anyDay = fc.integer({ min: 14975, max: 21900 }).map(fromEpochDay)
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 300 }), (from, days) => {
        const to = addDays(from, days)
        const count = workingDaysBetween(calendar, from, to)
        expect(addWorkingDays(calendar, from, count).day <= to).toBe(true)
        expect(addWorkingDays(calendar, from, count + 1).day > to).toBe(true)
      }),
    )
  })
})

describe('a projected day', () => {
  it.each([
    { day: '2027-12-30', count: 1, result: '2027-12-31', projected: false, why: 'last known day' },
    {
      day: '2027-12-31',
      count: 1,
      result: '2028-01-04',
      projected: true,
      why: 'first projected days walked',
    },
    { day: '2027-12-20', count: 10, result: '2028-01-04', projected: true, why: 'walked into them' },
    {
      day: '2029-06-01',
      count: 5,
      result: '2029-06-08',
      projected: true,
      why: 'plain days, not announced yet',
    },
  ])('is $projected for $count after $day ($why)', ({ day, count, result, projected }) => {
    expect(addWorkingDays(calendar, day, count)).toEqual({ day: result, projected })
  })

  it('is told by its own status in a calendar without a projected end', () => {
    const ordered = workingCalendar({
      id: 'ordered',
      from: '2025-10-01',
      until: '2025-11-01',
      days: [
        {
          on: '2025-10-15',
          kind: 'holiday',
          occasion: { of: 'own-day' },
          source: 'test',
          status: 'projected',
        },
      ],
    })
    expect(addWorkingDays(ordered, '2025-10-13', 1)).toEqual({ day: '2025-10-14', projected: false })
    expect(addWorkingDays(ordered, '2025-10-13', 2)).toEqual({ day: '2025-10-16', projected: true })
    expect(addWorkingDays(ordered, '2025-10-15', 1)).toEqual({ day: '2025-10-16', projected: false })
    expect(addWorkingDays(ordered, '2025-10-15', 1, 'same-day').projected).toBe(true)
  })
})

describe('a walk that leaves the calendar', () => {
  it.each([
    { day: '2030-12-31', count: 1, outside: '2031-01-01', why: 'one day past the end' },
    { day: '2030-12-01', count: 100, outside: '2031-01-01', why: 'walked past the end' },
    { day: '2031-06-01', count: 1, outside: '2031-06-02', why: 'begun past the end' },
    { day: '2010-12-30', count: 1, outside: '2010-12-31', why: 'begun before the start' },
    { day: '2010-12-31', count: 0, outside: '2010-12-31', why: 'the trigger asked about' },
  ])('is not covered: $count after $day ($why)', ({ day, count, outside }) => {
    expect(() => addWorkingDays(calendar, day, count)).toThrow(
      expect.objectContaining({ code: 'calendar.not-covered', facts: { day: outside, ...span } }),
    )
  })

  it.each([
    { from: '2030-12-30', to: '2031-01-01', outside: '2031-01-01', why: 'ends past the end' },
    { from: '2010-12-30', to: '2011-02-01', outside: '2010-12-31', why: 'begins before the start' },
  ])('is not covered between $from and $to ($why)', ({ from, to, outside }) => {
    expect(() => workingDaysBetween(calendar, from, to)).toThrow(
      expect.objectContaining({ code: 'calendar.not-covered', facts: { day: outside, ...span } }),
    )
  })

  it('is never begun in a calendar whose span is empty', () => {
    const empty = workingCalendar({ id: 'empty', from: '2025-01-01', until: '2024-01-01', days: [] })
    expect(() => addWorkingDays(empty, '2024-06-01', 1)).toThrow(
      expect.objectContaining({ code: 'calendar.not-covered' }),
    )
  })

  it.each([
    { count: -1, facts: { value: 'negative', least: 0 } },
    { count: 0.5, facts: { value: 'fraction' } },
    { count: Number.NaN, facts: { value: 'NaN' } },
  ])('is not begun for a count of $count', ({ count, facts }) => {
    expect(() => addWorkingDays(calendar, '2025-10-10', count)).toThrow(
      expect.objectContaining({ code: 'number.malformed', facts }),
    )
  })

  it('is not begun on a day that does not exist', () => {
    const fault = expect.objectContaining({ code: 'day.malformed', facts: { value: '2025-02-29' } })
    expect(() => addWorkingDays(calendar, '2025-02-29', 1)).toThrow(fault)
    expect(() => workingDaysBetween(calendar, '2025-02-29', '2025-03-03')).toThrow(fault)
    expect(() => workingDaysBetween(calendar, '2025-02-24', '2025-02-29')).toThrow(fault)
  })
})
