import { describe, expect, it } from 'vitest'
import { looksSwapped, readCellDay } from '../../../src/adapters/sheets/read-day.js'

const utc = (instant: string) => new Date(instant)
const midnight = (day: string) => utc(`${day}T00:00:00Z`)

describe('a day in a cell of text', () => {
  it.each([
    ['20/05/2021', '2021-05-20'],
    ['3/2/1930', '1930-02-03'],
    ['19.5.2005', '2005-05-19'],
    ['19-05-2006', '2006-05-19'],
    [' 19/05/2003 ', '2003-05-19'],
    ['19 / 05 / 2003', '2003-05-19'],
    ['29/02/1988', '1988-02-29'],
    ['01/01/1900', '1900-01-01'],
  ])('%j is read as %s', (text, day) => {
    expect(readCellDay(text, undefined, '1900')).toEqual({ day, from: 'text' })
  })

  it.each([
    ['1985', 'day.year-only'],
    ['05/2019', 'day.month-only'],
    ['1/7/25', 'day.two-digit-year'],
    ['05/25/1987', 'day.month-first'],
    ['31/02/1986', 'day.impossible'],
    ['29/02/1987', 'day.impossible'],
    ['2004-02-31', 'day.impossible'],
    ['31/12/1899', 'day.before-1900'],
    ['44336', 'day.serial-as-text'],
    ['=1+1', 'day.unreadable'],
    ['khoảng năm 1985', 'day.unreadable'],
    ['2026-11-29T00:00:00Z', 'day.unreadable'],
  ])('%j is refused: %s', (text, fault) => {
    expect(readCellDay(text, undefined, '1900')).toEqual({ fault })
  })

  it('names the day that a year written first would be', () => {
    expect(readCellDay('2004-05-19', undefined, '1900')).toEqual({
      fault: 'day.year-first',
      wouldBe: '2004-05-19',
    })
  })

  it.each(['', ' ', null, undefined])('%j is no day and no fault', (empty) => {
    expect(readCellDay(empty, undefined, '1900')).toBeUndefined()
  })
})

describe('a day in a date cell', () => {
  it.each(['dd/mm/yyyy', 'm/d/yyyy', 'd-mmm-yy', undefined, 'General'])(
    'is read whatever it looks like: %s',
    (format) => {
      expect(readCellDay(midnight('2013-05-19'), format, '1900')).toEqual({
        day: '2013-05-19',
        from: 'date-cell',
      })
    },
  )

  it.each([
    ['mm/yyyy', 'day.month-only'],
    ['yyyy', 'day.year-only'],
    ['"Ngày" mm/yyyy', 'day.month-only'],
    ['[$-42A]mmmm yyyy', 'day.month-only'],
  ])('of the format %j has no day that anyone typed: %s', (format, fault) => {
    expect(readCellDay(midnight('2013-05-01'), format, '1900')).toEqual({ fault })
  })

  it('with a time is refused', () => {
    expect(readCellDay(utc('2013-05-19T07:30:00Z'), 'dd/mm/yyyy', '1900')).toEqual({ fault: 'day.with-time' })
  })
})

describe('a number where a day should be', () => {
  it.each([
    [31120, '1900', { fault: 'day.serial', wouldBe: '1985-03-14' }],
    [31120, '1904', { fault: 'day.serial', wouldBe: '1989-03-15' }],
    [31120, undefined, { fault: 'day.serial' }],
    [1985, '1900', { fault: 'day.year-only' }],
    [9_999, '1900', { fault: 'day.unreadable' }],
    [80_000, '1900', { fault: 'day.unreadable' }],
    [31120.5, '1900', { fault: 'day.unreadable' }],
  ] as const)('%s in the system %s', (number, system, answer) => {
    expect(readCellDay(number, undefined, system)).toEqual(answer)
  })
})

describe('a column typed into an Excel that reads the month first', () => {
  const cells = (...days: string[]) => days.map((day) => ({ day, from: 'date-cell' as const }))
  const texts = (...days: string[]) => days.map((day) => ({ day, from: 'text' as const }))

  it('has date cells up to the 12th only, and texts above', () => {
    const swapped = [
      ...cells('2021-03-05', '2021-07-12', '2020-01-02'),
      ...texts('2021-05-20', '2021-03-13', '2020-02-28'),
    ]
    expect(looksSwapped(swapped)).toBe(true)
  })

  it('is not suspected of two cells, nor where one date cell has a later day', () => {
    expect(
      looksSwapped([
        ...cells('2021-03-05', '2021-07-12'),
        ...texts('2021-05-20', '2021-03-13', '2020-02-28'),
      ]),
    ).toBe(false)
    expect(
      looksSwapped([
        ...cells('2021-03-05', '2021-07-13', '2020-01-02'),
        ...texts('2021-05-20', '2021-03-13', '2020-02-28'),
      ]),
    ).toBe(false)
    expect(
      looksSwapped([
        ...cells('2021-03-05', '2021-07-12', '2020-01-02'),
        ...texts('2021-05-20', '2021-03-12', '2020-02-28'),
      ]),
    ).toBe(false)
  })
})
