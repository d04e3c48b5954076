import { describe, expect, it } from 'vitest'
import { vietnamCalendar } from '../../src/calendar/vietnam-calendar.js'
import {
  type DayKind,
  extendCalendar,
  type SpecialDay,
  type WorkingCalendar,
  workingCalendar,
} from '../../src/calendar/working-calendar.js'
import { addWorkingDays } from '../../src/calendar/working-days.js'

const special = (on: string, kind: DayKind): SpecialDay => ({
  on,
  kind,
  occasion: { of: 'own-day' },
  source: 'test',
  status: 'announced',
})

const spring = workingCalendar({
  id: 'spring',
  from: '2024-02-26',
  until: '2024-03-11',
  days: [
    special('2024-02-29', 'holiday'),
    special('2024-03-01', 'swapped-off'),
    special('2024-03-04', 'compensatory'),
    special('2024-03-09', 'make-up-workday'),
    special('2024-03-10', 'holiday'),
  ],
})

describe('a day off or worked that is not told as one', () => {
  const calendar = (change: object) =>
    workingCalendar({
      id: 'a',
      from: '2024-01-01',
      until: '2025-01-01',
      days: [special('2024-02-09', 'holiday'), { ...special('2024-02-12', 'holiday'), ...change }],
    })

  it.each([
    {
      change: { kind: 'holidays' },
      issue: { path: 'days.1.kind', code: 'field.not-one-of', meant: 'holiday' },
    },
    { change: { kind: undefined }, issue: { path: 'days.1.kind', code: 'field.missing' } },
    { change: { status: 'said' }, issue: { path: 'days.1.status', code: 'field.not-one-of' } },
    {
      change: { occasion: {} },
      issue: { path: 'days.1.occasion.of', code: 'field.missing', expected: 'string' },
    },
    {
      change: { occasion: { of: 7 } },
      issue: { path: 'days.1.occasion.of', code: 'field.wrong-type', expected: 'string' },
    },
    {
      change: { source: undefined },
      issue: { path: 'days.1.source', code: 'field.missing', expected: 'string' },
    },
    {
      change: { source: ['a'] },
      issue: { path: 'days.1.source', code: 'field.wrong-type', expected: 'string' },
    },
  ])('$change is told by its place', ({ change, issue }) => {
    expect(() => calendar(change)).toThrow(
      expect.objectContaining({
        code: 'calendar.malformed',
        facts: { issues: [expect.objectContaining(issue)] },
      }),
    )
  })

  it('is none with every kind and status there is', () => {
    for (const kind of ['holiday', 'compensatory', 'swapped-off', 'make-up-workday'])
      expect(calendar({ kind }).id).toBe('a')
    for (const status of ['announced', 'projected']) expect(calendar({ status }).id).toBe('a')
  })
})

describe('a working calendar', () => {
  it.each([
    { day: '2024-02-26', worked: true, why: 'a Monday, first day covered' },
    { day: '2024-02-29', worked: false, why: 'a holiday' },
    { day: '2024-03-01', worked: false, why: 'off by swap' },
    { day: '2024-03-02', worked: false, why: 'a Saturday' },
    { day: '2024-03-03', worked: false, why: 'a Sunday' },
    { day: '2024-03-04', worked: false, why: 'off in lieu' },
    { day: '2024-03-05', worked: true, why: 'a Tuesday' },
    { day: '2024-03-09', worked: true, why: 'a Saturday worked' },
    { day: '2024-03-10', worked: false, why: 'a holiday on a Sunday, last day covered' },
  ])('says $worked on $day ($why)', ({ day, worked }) => {
    expect(spring.isWorkingDay(day)).toBe(worked)
  })

  it('tells what makes a day special', () => {
    expect(spring.specialDay('2024-03-09')).toEqual(special('2024-03-09', 'make-up-workday'))
    expect(spring.specialDay('2024-03-05')).toBeUndefined()
    expect(spring.specialDay('2030-01-01')).toBeUndefined()
  })

  it('keeps what it was made from', () => {
    expect(spring).toMatchObject({ id: 'spring', from: '2024-02-26', until: '2024-03-11' })
    expect(spring.projectedFrom).toBeUndefined()
  })

  it.each(['2024-02-25', '2024-03-11'])('does not cover %s', (day) => {
    expect(() => spring.isWorkingDay(day)).toThrow(
      expect.objectContaining({
        code: 'calendar.not-covered',
        facts: { day, from: '2024-02-26', until: '2024-03-11' },
      }),
    )
  })

  it('asks for a day that exists', () => {
    const fault = expect.objectContaining({ code: 'day.malformed', facts: { value: '2023-02-29' } })
    expect(() => spring.isWorkingDay('2023-02-29')).toThrow(fault)
    expect(() => spring.specialDay('2023-02-29')).toThrow(fault)
  })

  it('refuses two special days on one day', () => {
    const days = [special('2024-03-01', 'holiday'), special('2024-03-01', 'make-up-workday')]
    expect(() => workingCalendar({ id: 'twice', from: '2024-01-01', until: '2025-01-01', days })).toThrow(
      expect.objectContaining({ code: 'calendar.day-conflict', facts: { day: '2024-03-01' } }),
    )
  })

  it.each(['2023-12-31', '2025-01-01'])('refuses a special day outside its span, %s', (on) => {
    const days = [special(on, 'holiday')]
    expect(() => workingCalendar({ id: 'outside', from: '2024-01-01', until: '2025-01-01', days })).toThrow(
      expect.objectContaining({
        code: 'calendar.not-covered',
        facts: { day: on, from: '2024-01-01', until: '2025-01-01' },
      }),
    )
  })

  it('refuses a field that no special day has', () => {
    const day = { ...special('2024-03-01', 'holiday'), knid: 'holiday' }
    const other = { ...special('2024-03-04', 'compensatory'), occasion: { of: 'own', othr: '2024-03-02' } }
    const made = (days: readonly object[]) =>
      workingCalendar({ id: 'own', from: '2024-01-01', until: '2025-01-01', days: days as never })
    const unknown = (path: string, meant: object) =>
      expect.objectContaining({
        code: 'calendar.malformed',
        facts: { issues: [{ path, code: 'field.unknown', expected: '', ...meant }] },
      })
    expect(() => made([day])).toThrow(unknown('days.0.knid', {}))
    expect(() => made([other])).toThrow(unknown('days.0.occasion.othr', { meant: 'other' }))
  })

  it.each([
    { from: '2024-1-1', until: '2025-01-01', days: [] },
    { from: '2024-01-01', until: '2025-02-29', days: [] },
    { from: '2024-01-01', until: '2025-01-01', days: [], projectedFrom: '2024-13-01' },
    { from: '2024-01-01', until: '2025-01-01', days: [special('2024-02-30', 'holiday')] },
  ])('refuses malformed days (row %#)', (definition) => {
    expect(() => workingCalendar({ id: 'malformed', ...definition })).toThrow(
      expect.objectContaining({ code: 'day.malformed' }),
    )
  })
})

describe("an app's own days", () => {
  const own = extendCalendar(vietnamCalendar(), {
    id: 'vietnam/own',
    until: '2032-01-01',
    days: [
      special('2025-10-13', 'holiday'),
      special('2025-10-18', 'make-up-workday'),
      special('2025-09-01', 'make-up-workday'),
      special('2031-01-01', 'holiday'),
    ],
  })

  it.each([
    { day: '2025-10-13', before: true, after: false, why: 'a Monday off' },
    { day: '2025-10-18', before: false, after: true, why: 'a Saturday worked' },
    { day: '2025-09-01', before: false, after: true, why: 'a day off given back' },
    { day: '2025-09-02', before: false, after: false, why: "the base's holiday" },
    { day: '2025-04-26', before: true, after: true, why: "the base's make-up day" },
    { day: '2025-10-14', before: true, after: true, why: 'a plain Tuesday' },
  ])('override the base on $day ($why)', ({ day, before, after }) => {
    expect(vietnamCalendar().isWorkingDay(day)).toBe(before)
    expect(own.isWorkingDay(day)).toBe(after)
  })

  it('are told in place of the base’s', () => {
    expect(own.specialDay('2025-09-01')?.source).toBe('test')
    expect(own.specialDay('2025-09-02')?.occasion.of).toBe('national-day')
    expect(own.specialDay('2025-09-03')).toBeUndefined()
  })

  it('lengthen the span, with Monday to Friday past the base', () => {
    expect(own).toMatchObject({ id: 'vietnam/own', from: '2011-01-01', until: '2032-01-01' })
    expect(own.isWorkingDay('2031-01-01')).toBe(false)
    expect(own.isWorkingDay('2031-01-02')).toBe(true)
    expect(own.isWorkingDay('2031-01-04')).toBe(false)
    expect(own.isWorkingDay('2031-12-31')).toBe(true)
    expect(() => own.isWorkingDay('2032-01-01')).toThrow(
      expect.objectContaining({
        code: 'calendar.not-covered',
        facts: { day: '2032-01-01', from: '2011-01-01', until: '2032-01-01' },
      }),
    )
  })

  it('count', () => {
    expect(addWorkingDays(own, '2025-10-10', 1).day).toBe('2025-10-14')
    expect(addWorkingDays(own, '2025-10-10', 5).day).toBe('2025-10-18')
    expect(addWorkingDays(vietnamCalendar(), '2025-10-10', 5).day).toBe('2025-10-17')
  })

  it('never shorten the span', () => {
    const shorter = extendCalendar(vietnamCalendar(), { id: 'shorter', days: [], until: '2020-01-01' })
    expect(shorter.until).toBe('2031-01-01')
  })

  it('leave the projection where it was, unless told better', () => {
    const days = [special('2028-01-24', 'holiday')]
    expect(own.projectedFrom).toBe('2028-01-01')
    const announced = extendCalendar(vietnamCalendar(), { id: '2028', days, projectedFrom: '2029-01-01' })
    expect(announced.projectedFrom).toBe('2029-01-01')
    expect(addWorkingDays(announced, '2028-01-20', 1)).toEqual({ day: '2028-01-21', projected: false })
    expect(addWorkingDays(announced, '2028-01-20', 2)).toEqual({ day: '2028-01-31', projected: true })
  })

  it('may be laid over own days', () => {
    const twice = extendCalendar(own, { id: 'twice', days: [special('2025-10-14', 'swapped-off')] })
    expect(twice.isWorkingDay('2025-10-13')).toBe(false)
    expect(twice.isWorkingDay('2025-10-14')).toBe(false)
    expect(twice.until).toBe('2032-01-01')
  })

  it('may be laid over a calendar with another week', () => {
    const sixDayWeek: WorkingCalendar = {
      ...vietnamCalendar(),
      isWorkingDay: (day) => day === '2025-10-11' || vietnamCalendar().isWorkingDay(day),
    }
    const extended = extendCalendar(sixDayWeek, { id: 'six', days: [special('2025-10-13', 'holiday')] })
    expect(addWorkingDays(extended, '2025-10-10', 1).day).toBe('2025-10-11')
    expect(addWorkingDays(extended, '2025-10-10', 2).day).toBe('2025-10-14')
  })

  it('conflict when they name one day twice', () => {
    const days = [special('2025-10-13', 'holiday'), special('2025-10-13', 'holiday')]
    expect(() => extendCalendar(vietnamCalendar(), { id: 'twice', days })).toThrow(
      expect.objectContaining({ code: 'calendar.day-conflict', facts: { day: '2025-10-13' } }),
    )
  })

  it('are refused past the end of the base when no later end is given', () => {
    const days = [special('2031-01-01', 'holiday')]
    expect(() => extendCalendar(vietnamCalendar(), { id: 'past', days })).toThrow(
      expect.objectContaining({ code: 'calendar.not-covered' }),
    )
  })

  it('are refused with an end that is no day', () => {
    expect(() => extendCalendar(vietnamCalendar(), { id: 'end', days: [], until: '2031-02-29' })).toThrow(
      expect.objectContaining({ code: 'day.malformed', facts: { value: '2031-02-29' } }),
    )
  })
})
