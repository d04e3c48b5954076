import { describe, expect, it } from 'vitest'
import { type Act, nextBadge, type Person, replay } from '../../src/index.js'
import { before, upTo } from '../support/journey.js'

/** History as it was, whatever the rules find of it: only the dates matter here. */
const fileOf = (log: readonly Act[]) => replay(log, { mode: 'chronicle' }).file

const memberSince = (
  decidedOn: string,
  person: Person = {},
  ceremonyOn = decidedOn,
  badges?: readonly number[],
): readonly Act[] => [
  { type: 'case.opened', on: '2016-08-01', case: 'case-1', person },
  {
    type: 'membership.transcribed',
    on: '2016-08-01',
    standing: 'official',
    ceremonyOn,
    decidedOn,
    ...(badges && { badges: [...badges] }),
  },
]

describe('the next badge (regulation pt 28)', () => {
  const next = (log: readonly Act[], today: string) => nextBadge(fileOf(log), { today })

  it.each([
    { today: '2025-10-19', years: 30, why: 'ahead' },
    { today: '2035-10-19', years: 30, why: 'the day before' },
    { today: '2035-10-20', years: 30, why: 'due, not awarded' },
    { today: '2040-10-19', years: 30, why: 'still due' },
    { today: '2040-10-20', years: 35, why: 'a higher one due' },
  ])('on $today is that of $years years ($why)', ({ today, years }) => {
    const earnedOn = years === 30 ? '2035-10-20' : '2040-10-20'
    const earliestOn = years === 30 ? '2034-10-20' : '2039-10-20'
    expect(next(memberSince('2005-10-20'), today)).toMatchObject({ years, earnedOn, earliestOn, held: 'no' })
  })

  const awarded = (on: string, years: number): Act => ({ type: 'badge.awarded', on, years })

  it.each([
    { today: '2026-07-25', since: '1991-07-25', years: 40, why: 'no badge of 35 yet' },
    { today: '2026-07-26', since: '1991-07-25', years: 35, why: 'first day of 208-QĐ/TW' },
    { today: '2026-07-01', since: '1991-07-25', years: 40, why: 'earned on the last day before it' },
    { today: '2026-07-01', since: '1991-07-26', years: 35, why: 'earned on its first day' },
  ])('after 30 years, since $since, on $today is that of $years ($why)', ({ today, since, years }) => {
    expect(next([...memberSince(since), awarded('2022-09-02', 30)], today)?.years).toBe(years)
  })

  it('has 24 months from 70 years on, 95 included, and nothing after it', () => {
    expect(next(memberSince('1957-09-02'), '2027-09-01')).toMatchObject({ years: 65 })
    expect(next([...memberSince('1957-09-02'), awarded('2022-09-02', 65)], '2026-09-01')).toMatchObject({
      years: 70,
      earnedOn: '2027-09-02',
      earliestOn: '2025-09-02',
    })
    expect(next([...memberSince('1932-02-03'), awarded('2022-02-03', 90)], '2026-08-01')).toMatchObject({
      years: 95,
      earnedOn: '2027-02-03',
      earliestOn: '2025-02-03',
    })
    expect(next([...memberSince('1931-02-03'), awarded('2026-09-02', 95)], '2026-10-01')).toBeUndefined()
  })

  it('is none for a candidate, after an exit, or without a known start', () => {
    expect(next(before('admission.decided'), '2025-10-01')).toBeUndefined()
    const died: Act = { type: 'member.died', on: '2025-09-01' }
    expect(next([...memberSince('2005-10-20'), died], '2025-10-01')).toBeUndefined()
    const unknown = memberSince('2015-06-15', { former: { leftOn: '2010-05-10', exit: 'removed' } })
    expect(next(unknown, '2025-10-01')).toBeUndefined()
  })

  it('is not answered before the earliest supported day', () => {
    expect(() => next(memberSince('1975-10-20'), '2016-07-24')).toThrow('law.not-covered')
  })

  it.each([
    { badges: undefined, years: 40, held: 'not-known', why: 'the register does not tell' },
    { badges: [], years: 40, held: 'no', why: 'the register has none' },
    { badges: [30], years: 40, held: 'no', why: 'the register has that of 30 years' },
    { badges: [30, 40], years: 45, held: 'no', why: 'the register has it' },
  ])('of a member carried over with 41 years is that of $years, held: $held ($why)', (row) => {
    const log = memberSince('1975-01-15', {}, '1975-01-20', row.badges)
    expect(next(log, '2016-09-01')).toMatchObject({ years: row.years, held: row.held })
  })

  it('is known not to be held where its years were complete after the day the register carried the member over', () => {
    expect(next(memberSince('1986-08-01'), '2016-09-01')).toMatchObject({ years: 30, held: 'not-known' })
    expect(next(memberSince('1986-08-02'), '2016-09-01')).toMatchObject({ years: 30, held: 'no' })
  })

  it('of 35 years is known not to be held before the law that has it', () => {
    expect(next(memberSince('1980-01-15'), '2016-09-01')).toMatchObject({ years: 30, held: 'not-known' })
    const log = memberSince('1990-01-15', {}, '1990-01-20', [30])
    expect(next(log, '2026-07-25')).toMatchObject({ years: 40, held: 'no' })
    expect(next(log, '2026-07-26')).toMatchObject({ years: 35, earnedOn: '2025-01-15', held: 'no' })
  })

  it('earned in an earlier membership is not known to be held', () => {
    const again = (decidedOn: string) => {
      const former = { decidedOn, leftOn: '2010-01-15', exit: 'removed' } as const
      const log = upTo('recognition.decided').map((act) =>
        act.type === 'case.opened' ? { ...act, person: { ...act.person, former } } : act,
      )
      return next(log, '2027-01-15')
    }
    expect(again('1980-01-15')).toMatchObject({ years: 30, earnedOn: '2010-01-15', held: 'not-known' })
    // 15 years, 9 months and 5 days outside
    expect(again('1980-01-16')).toMatchObject({ years: 30, earnedOn: '2025-10-21', held: 'no' })
  })

  it('waits after discipline, and names the next usual day of award', () => {
    const log = memberSince('1995-10-20', {}, '1995-10-25', [])
    expect(next(log, '2025-11-08')).toMatchObject({ years: 30, occasion: '2026-02-03' })
    expect(next(log, '2025-11-07')).toMatchObject({ years: 30, occasion: '2025-11-07' })
    expect(next(log, '2025-10-19')).toMatchObject({ years: 30, occasion: '2025-11-07' })
    expect(next(log, '2025-10-19')).not.toHaveProperty('waitsUntil')
    const disciplined: Act = { type: 'member.disciplined', on: '2025-09-10', form: 'warning' }
    expect(next([...log, disciplined], '2025-10-21')).toMatchObject({
      years: 30,
      waitsUntil: '2026-06-10',
      occasion: '2026-09-02',
    })
    expect(next([...log, disciplined], '2025-10-19')).toMatchObject({ waitsUntil: '2026-06-10' })
  })

  it.each([
    {
      on: '2025-01-20',
      waitsUntil: undefined,
      why: 'the nine months of a warning end on the day it is earned',
    },
    { on: '2025-01-21', waitsUntil: '2025-10-21', why: 'they end the day after' },
  ])('ahead waits for a warning of $on until $waitsUntil ($why)', ({ on, waitsUntil }) => {
    const log = memberSince('1995-10-20', {}, '1995-10-25', [])
    const disciplined: Act = { type: 'member.disciplined', on, form: 'warning' }
    const badge = next([...log, disciplined], '2025-10-01')
    expect(badge).toMatchObject({ years: 30, earnedOn: '2025-10-20' })
    expect(badge?.waitsUntil).toBe(waitsUntil)
  })

  it('of the last day of the year is awarded on the first usual day of the next', () => {
    const log = memberSince('1995-12-31', {}, '1995-12-31', [])
    expect(next(log, '2025-12-30')).toMatchObject({ earnedOn: '2025-12-31', occasion: '2026-02-03' })
    expect(next(log, '2026-02-03')?.occasion).toBe('2026-02-03')
    expect(next(log, '2026-02-04')?.occasion).toBe('2026-05-19')
    expect(next(log, '2026-05-20')?.occasion).toBe('2026-09-02')
    expect(next(log, '2026-09-03')?.occasion).toBe('2026-11-07')
  })

  it.each([
    { died: '2026-09-01', why: 'the day before the years are complete' },
    { died: '2026-09-02', why: 'the day they are' },
  ])('of one who died on $died, held already, is none ($why)', ({ died }) => {
    const log = memberSince('1996-09-02', {}, '1996-09-10', [30])
    expect(next([...log, { type: 'member.died', on: died }], '2026-10-01')).toBeUndefined()
  })

  it.each([
    { died: '2025-09-01', today: '2025-10-01', years: undefined, why: '12 months and a day short' },
    { died: '2025-09-02', today: '2025-10-01', years: 30, why: '12 months short' },
  ])('of a member who died on $died is posthumous: $years ($why)', ({ died, today, years }) => {
    const log: readonly Act[] = [
      ...memberSince('1996-09-02', {}, '1996-09-10', []),
      { type: 'member.died', on: died },
    ]
    expect(next(log, today)).toEqual(
      years && { years, earnedOn: '2026-09-02', earliestOn: '2025-09-02', held: 'no', posthumous: true },
    )
  })

  it('of the dead waits after discipline too, and may be held already', () => {
    const died: Act = { type: 'member.died', on: '2025-09-02' }
    const disciplined: Act = { type: 'member.disciplined', on: '2025-08-01', form: 'reprimand' }
    expect(next([...memberSince('1975-09-02'), disciplined, died], '2025-10-01')).toMatchObject({
      years: 50,
      waitsUntil: '2026-02-01',
      held: 'no',
    })
    expect(next([...memberSince('1975-09-02'), disciplined, died], '2026-02-01')).not.toHaveProperty(
      'waitsUntil',
    )
    expect(next([...memberSince('1976-10-01'), died], '2025-10-01')).toMatchObject({ years: 45, held: 'no' })
    expect(next([...memberSince('1972-01-15'), { ...died, on: '2016-08-20' }], '2016-09-01')).toMatchObject({
      years: 40,
      held: 'not-known',
    })
  })
})
