import { describe, expect, it } from 'vitest'
import { ageOn, calendarMonths, completedMonths, yearsBetween } from '../../src/calendar/age.js'

describe('completed months (age by month: 18 years are 216, 60 years are 720)', () => {
  it.each([
    { from: '2007-05-20', to: '2025-05-19', months: 215, why: 'the day before 18' },
    { from: '2007-05-20', to: '2025-05-20', months: 216, why: 'the 18th birthday' },
    { from: '1965-05-20', to: '2025-06-19', months: 720, why: 'the last day of 720 months' },
    { from: '1965-05-20', to: '2025-06-20', months: 721, why: 'one month past 60' },
    { from: '2025-05-20', to: '2025-05-20', months: 0, why: 'the same day' },
    { from: '2004-02-29', to: '2022-02-28', months: 215, why: 'born on 29 February, the day before' },
    { from: '2004-02-29', to: '2022-03-01', months: 216, why: 'born on 29 February, the first day of March' },
    { from: '2004-02-29', to: '2024-02-29', months: 240, why: 'born on 29 February, a leap year' },
    { from: '2025-01-31', to: '2025-02-28', months: 0, why: '31 January to the end of February' },
    { from: '2025-01-31', to: '2025-03-01', months: 1, why: '31 January to 1 March' },
    { from: '2025-12-31', to: '2026-01-01', months: 0, why: 'over the year end' },
    { from: '2025-02-20', to: '2025-01-20', months: -1, why: 'backwards' },
    { from: '2025-02-20', to: '2025-01-15', months: -2, why: 'backwards, rounded down' },
  ])('from $from to $to are $months ($why)', ({ from, to, months }) => {
    expect(completedMonths(from, to)).toBe(months)
  })
})

describe('age on a day', () => {
  it.each([
    { bornOn: '2007-05-20', day: '2025-05-19', years: 17, months: 11, why: 'the day before 18' },
    { bornOn: '2007-05-20', day: '2025-05-20', years: 18, months: 0, why: 'the 18th birthday' },
    { bornOn: '1965-05-20', day: '2025-06-20', years: 60, months: 1, why: 'one month past 60' },
    { bornOn: '2004-02-29', day: '2022-02-28', years: 17, months: 11, why: 'born on 29 February' },
    { bornOn: '2004-02-29', day: '2022-03-01', years: 18, months: 0, why: 'born on 29 February' },
    { bornOn: '2025-05-20', day: '2025-05-20', years: 0, months: 0, why: 'the day of birth' },
    { bornOn: '2025-05-20', day: '2025-05-19', years: -1, months: 11, why: 'before the birth' },
  ])('of $bornOn on $day is $years years and $months months ($why)', ({ bornOn, day, years, months }) => {
    expect(ageOn(bornOn, day)).toEqual({ years, months })
  })

  it('is of days that exist', () => {
    expect(() => ageOn('2007-02-30', '2025-05-19')).toThrow('day.malformed')
    expect(() => ageOn('2007-05-20', '2025')).toThrow('day.malformed')
  })
})

describe('calendar months (the day of the month does not matter)', () => {
  it.each([
    { from: '2007-05-20', to: '2025-05-01', months: 216 },
    { from: '2007-05-20', to: '2025-04-30', months: 215 },
    { from: '2025-01-31', to: '2025-02-01', months: 1 },
    { from: '2025-01-01', to: '2025-01-31', months: 0 },
    { from: '2025-12-31', to: '2026-01-01', months: 1 },
    { from: '2026-01-01', to: '2025-12-31', months: -1 },
  ])('from $from to $to are $months', ({ from, to, months }) => {
    expect(calendarMonths(from, to)).toBe(months)
  })
})

describe('years between (month and day do not matter)', () => {
  it.each([
    { from: '1994-12-31', to: '2012-01-01', years: 18 },
    { from: '1994-01-01', to: '2011-12-31', years: 17 },
    { from: '2012-01-01', to: '2012-12-31', years: 0 },
    { from: '2012-01-01', to: '2011-12-31', years: -1 },
  ])('from $from to $to are $years', ({ from, to, years }) => {
    expect(yearsBetween(from, to)).toBe(years)
  })
})

describe('an age', () => {
  it.each([completedMonths, calendarMonths, yearsBetween])('needs two days ($name)', (count) => {
    const fault = expect.objectContaining({ code: 'day.malformed', facts: { value: '2023-02-29' } })
    expect(() => count('2023-02-29', '2025-01-01')).toThrow(fault)
    expect(() => count('2020-01-01', '2023-02-29')).toThrow(fault)
  })
})
