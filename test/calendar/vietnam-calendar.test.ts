import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/calendar/day-arithmetic.js'
import type { PlainDay } from '../../src/calendar/plain-day.js'
import { vietnamCalendar } from '../../src/calendar/vietnam-calendar.js'

const calendar = vietnamCalendar()

function daysOf(year: number): PlainDay[] {
  const days: PlainDay[] = []
  for (let day = `${year}-01-01`; day < `${year + 1}-01-01`; day = addDays(day, 1)) days.push(day)
  return days
}

describe('the calendar of Vietnam', () => {
  it('covers 2011 to 2030 and projects from 2028', () => {
    expect(calendar).toMatchObject({
      id: 'vietnam/2026-10-02',
      from: '2011-01-01',
      until: '2031-01-01',
      projectedFrom: '2028-01-01',
    })
  })

  it('is built once', () => {
    expect(vietnamCalendar()).toBe(calendar)
  })

  it.each([
    { year: 2011, holiday: 5, compensatory: 4, swappedOff: 3, makeUp: 3, working: 251 },
    { year: 2012, holiday: 5, compensatory: 4, swappedOff: 2, makeUp: 1, working: 251 },
    { year: 2013, holiday: 7, compensatory: 2, swappedOff: 2, makeUp: 3, working: 253 },
    { year: 2014, holiday: 8, compensatory: 2, swappedOff: 4, makeUp: 5, working: 252 },
    { year: 2015, holiday: 9, compensatory: 1, swappedOff: 3, makeUp: 2, working: 250 },
    { year: 2016, holiday: 6, compensatory: 4, swappedOff: 0, makeUp: 0, working: 251 },
    { year: 2017, holiday: 5, compensatory: 5, swappedOff: 0, makeUp: 0, working: 250 },
    { year: 2018, holiday: 7, compensatory: 3, swappedOff: 1, makeUp: 0, working: 250 },
    { year: 2019, holiday: 9, compensatory: 1, swappedOff: 1, makeUp: 2, working: 252 },
    { year: 2020, holiday: 8, compensatory: 2, swappedOff: 0, makeUp: 0, working: 252 },
    { year: 2021, holiday: 8, compensatory: 3, swappedOff: 0, makeUp: 0, working: 250 },
    { year: 2022, holiday: 7, compensatory: 4, swappedOff: 0, makeUp: 0, working: 249 },
    { year: 2023, holiday: 5, compensatory: 6, swappedOff: 0, makeUp: 0, working: 249 },
    { year: 2024, holiday: 9, compensatory: 2, swappedOff: 1, makeUp: 1, working: 251 },
    { year: 2025, holiday: 11, compensatory: 0, swappedOff: 1, makeUp: 1, working: 250 },
    { year: 2026, holiday: 11, compensatory: 1, swappedOff: 2, makeUp: 2, working: 249 },
    { year: 2027, holiday: 9, compensatory: 3, swappedOff: 0, makeUp: 0, working: 249 },
  ])('has $working working days in $year', ({ year, holiday, compensatory, swappedOff, makeUp, working }) => {
    const days = daysOf(year)
    const count = (kind: string) => days.filter((day) => calendar.specialDay(day)?.kind === kind).length
    expect({
      holiday: count('holiday'),
      compensatory: count('compensatory'),
      swappedOff: count('swapped-off'),
      makeUp: count('make-up-workday'),
      working: days.filter((day) => calendar.isWorkingDay(day)).length,
    }).toEqual({ holiday, compensatory, swappedOff, makeUp, working })
  })

  it.each([
    { first: 2011, last: 2013, total: 9, law: 'Labour Code 1994, art. 73' },
    { first: 2014, last: 2020, total: 10, law: 'Labour Code 2012, art. 115' },
    { first: 2021, last: 2025, total: 11, law: 'Labour Code 2019, art. 112' },
    { first: 2026, last: 2028, total: 12, law: 'Resolution 28/2026/QH16, art. 2' },
    { first: 2029, last: 2030, total: 11, law: '24 November on a weekend, no day in lieu expected' },
  ])('has $total statutory days off a year from $first to $last ($law)', ({ first, last, total }) => {
    for (let year = first; year <= last; year++) {
      const statutory = daysOf(year).filter((day) => {
        const kind = calendar.specialDay(day)?.kind
        return kind === 'holiday' || kind === 'compensatory'
      })
      expect([year, statutory.length]).toEqual([year, total])
    }
  })

  it.each([
    { day: '2011-01-03', worked: false, why: 'in lieu of Saturday 1 January, first row' },
    { day: '2011-01-29', worked: true, why: 'a make-up Saturday' },
    { day: '2011-01-30', worked: true, why: 'a make-up Sunday' },
    { day: '2011-12-30', worked: true, why: 'the day Pacific/Apia skipped, a Friday' },
    { day: '2012-02-29', worked: true, why: '29 February, a Wednesday' },
    { day: '2012-12-31', worked: false, why: 'off by a swap across the year' },
    { day: '2013-01-05', worked: true, why: 'worked for it in the next year' },
    { day: '2014-12-27', worked: true, why: 'worked before the year of its day off' },
    { day: '2015-01-02', worked: false, why: 'that day off' },
    { day: '2026-11-23', worked: true, why: 'the swap consulted on was not adopted' },
    { day: '2026-11-24', worked: false, why: 'first Vietnam Culture Day' },
    { day: '2026-11-28', worked: false, why: 'the swap consulted on was not adopted' },
    { day: '2025-11-24', worked: true, why: 'the year before it' },
    { day: '2027-12-31', worked: true, why: 'last day of the known years' },
    { day: '2030-12-31', worked: true, why: 'last day covered' },
  ])('says $worked on $day ($why)', ({ day, worked }) => {
    expect(calendar.isWorkingDay(day)).toBe(worked)
  })

  it.each(['2010-12-31', '2031-01-01'])('does not cover %s', (day) => {
    expect(() => calendar.isWorkingDay(day)).toThrow(
      expect.objectContaining({
        code: 'calendar.not-covered',
        facts: { day, from: '2011-01-01', until: '2031-01-01' },
      }),
    )
  })
})
