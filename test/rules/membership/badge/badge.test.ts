import { describe, expect, it } from 'vitest'
import type { Act, ActOf, Person } from '../../../../src/index.js'
import { badgeEarned } from '../../../../src/rules/membership/badge/badge.js'
import { judged, opened, restsOn } from '../../judged.js'

const early = { earliestSupportedDate: '2011-01-19' }

/** A member carried over from a register, admitted by a decision of the day. */
const memberSince = (decidedOn: string, person: Person = {}): readonly Act[] => [
  opened(person),
  {
    type: 'membership.transcribed',
    on: '2016-08-01',
    standing: 'official',
    ceremonyOn: decidedOn,
    decidedOn,
  },
]
const awarded = (on: string, years: number, change: Partial<ActOf<'badge.awarded'>> = {}): Act => ({
  type: 'badge.awarded',
  on,
  years,
  ...change,
})
const died = (on: string): Act => ({ type: 'member.died', on })

describe('badge.earned, a note: the years of seniority (regulation pt 28)', () => {
  it.each([
    { since: '1995-09-02', years: 30, last: '2025-09-01', first: '2025-09-02' },
    { since: '1980-02-29', years: 45, last: '2025-02-27', first: '2025-02-28' },
    { since: '1931-05-19', years: 95, last: '2026-07-26', first: '2026-07-26' },
  ])('since $since: $years years not before $first', ({ since, years, last, first }) => {
    if (last < first)
      expect(judged(badgeEarned, memberSince(since), awarded(last, years))).toMatchObject({
        effect: 'note',
        outcome: 'broken',
        facts: { years, earnedOn: first, earliestOn: first, actual: last },
        lawfulFrom: first,
        cure: ['badge.wait'],
      })
    expect(judged(badgeEarned, memberSince(since), awarded(first, years))?.outcome).toBe('met')
  })

  it.each([
    { on: '2021-07-29', clause: 'R2016 pt 27.3(a)', confidence: 'secondary' },
    { on: '2021-07-30', clause: 'R2021', confidence: 'text' },
    { on: '2025-01-19', clause: 'R2021', confidence: 'text' },
    { on: '2025-01-20', clause: 'R2025A < R2021', confidence: 'assumed' },
    { on: '2025-06-30', clause: 'R2025A < R2021', confidence: 'assumed' },
    { on: '2025-07-01', clause: 'R2025B pt 28.1.2, 28.3.1(a)', confidence: 'text' },
    { on: '2026-04-07', clause: 'R2025B pt 28.1.2, 28.3.1(a)', confidence: 'text' },
    { on: '2026-04-08', clause: 'R2026A < R2025B pt 28.1.2, 28.3.1(a)', confidence: 'assumed' },
    { on: '2026-07-25', clause: 'R2026A < R2025B pt 28.1.2, 28.3.1(a)', confidence: 'assumed' },
    { on: '2026-07-26', clause: 'R2026B', confidence: 'secondary' },
  ])('awarded on $on rests on $clause ($confidence)', ({ on, clause, confidence }) => {
    const finding = judged(badgeEarned, memberSince('1980-01-15'), awarded(on, 40))
    expect(finding).toMatchObject({ outcome: 'met', confidence })
    expect(restsOn(finding)).toBe(clause)
  })

  it.each([
    { years: 35, on: '2026-07-25', outcome: 'broken' },
    { years: 35, on: '2026-07-26', outcome: 'met' },
    { years: 95, on: '2026-07-25', outcome: 'broken' },
    { years: 95, on: '2026-07-26', outcome: 'met' },
    { years: 33, on: '2026-07-26', outcome: 'broken' },
  ])('a badge of $years years on $on is $outcome', ({ years, on, outcome }) => {
    const finding = judged(badgeEarned, memberSince('1930-02-03'), awarded(on, years))
    expect(finding).toMatchObject({ outcome, facts: { years }, cure: [] })
    if (outcome === 'broken') expect(finding?.facts.required).toContain('90')
  })

  it('needs an official member, and the first decision of a re-admitted one', () => {
    expect(judged(badgeEarned, [opened()], awarded('2025-09-02', 30))?.facts).toEqual({
      missing: 'membership.official',
    })
    const readmitted = memberSince('2000-01-15', { former: { leftOn: '1995-01-15', exit: 'removed' } })
    expect(judged(badgeEarned, readmitted, awarded('2025-09-02', 30))?.facts).toEqual({
      missing: 'person.former.decidedOn',
    })
  })

  it('leaves the time outside out', () => {
    const readmitted = memberSince('2000-03-20', {
      former: { decidedOn: '1985-01-10', leftOn: '1995-01-15', exit: 'removed' },
    })
    // 62 months and 5 days outside
    expect(judged(badgeEarned, readmitted, awarded('2025-09-02', 30))).toMatchObject({
      outcome: 'met',
      facts: { earnedOn: '2020-03-15' },
    })
  })

  it.each(['member.removed', 'member.expelled', 'member.resigned'] as const)(
    'is awarded to nobody after %s, earned before or not, and by no ground',
    (type) => {
      const left = { type, on: '2025-09-05' } as Act
      for (const decidedOn of ['1995-09-02', '1995-09-08'])
        for (const ground of ['illness', 'posthumous', undefined] as const)
          expect(
            judged(
              badgeEarned,
              [...memberSince(decidedOn), left],
              awarded('2025-09-10', 30, { early: ground }),
            ),
          ).toMatchObject({
            outcome: 'broken',
            facts: { years: 30, leftOn: '2025-09-05' },
            cure: [],
          })
      // Until the day he leaves he is a member, and so is one who was restored since.
      const onTheDay = judged(badgeEarned, [...memberSince('1995-09-02'), left], awarded('2025-09-05', 30))
      expect(onTheDay?.outcome).toBe('met')
      expect(judged(badgeEarned, memberSince('1995-09-02'), awarded('2025-09-04', 30))?.outcome).toBe('met')
      const restored: readonly Act[] = [
        ...memberSince('1995-09-02'),
        left,
        { type: 'member.restored', on: '2025-09-09' },
      ]
      expect(judged(badgeEarned, restored, awarded('2025-09-10', 30))?.outcome).toBe('met')
    },
  )

  it('stays due to the dead where it was earned before', () => {
    const log = (death: string) => [...memberSince('1995-09-02'), died(death)]
    expect(judged(badgeEarned, log('2025-09-02'), awarded('2025-09-10', 30))?.outcome).toBe('met')
    expect(judged(badgeEarned, log('2025-09-01'), awarded('2025-09-10', 30))).toMatchObject({
      outcome: 'broken',
      facts: { earnedOn: '2025-09-02', endsOn: '2025-09-01' },
    })
  })
})

describe('badge.earned, of a badge held (regulation pt 28)', () => {
  it.each([
    { years: 30, outcome: 'broken' },
    { years: 40, outcome: 'broken' },
    { years: 45, outcome: 'met' },
  ])('after that of 40 years one of $years is $outcome', ({ years, outcome }) => {
    const log = [...memberSince('1978-01-15'), awarded('2018-02-03', 40)]
    expect(judged(badgeEarned, log, awarded('2025-02-03', years))).toMatchObject({
      outcome,
      ...(outcome === 'broken' && { facts: { years, held: 40 }, cure: [] }),
    })
  })
})

describe('badge.earned, early for the seriously ill (294-QĐ/TW pt 28)', () => {
  it.each([
    { since: '1996-09-02', years: 30, last: '2025-09-01', first: '2025-09-02', months: 12 },
    { since: '1961-09-02', years: 65, last: '2025-09-01', first: '2025-09-02', months: 12 },
    { since: '1957-09-02', years: 70, last: '2025-09-01', first: '2025-09-02', months: 24 },
    { since: '1937-09-02', years: 90, last: '2025-09-01', first: '2025-09-02', months: 24 },
  ])('$years years: $months months, from $first on', ({ since, years, last, first }) => {
    const log = memberSince(since)
    const ill = { early: 'illness' } as const
    expect(judged(badgeEarned, log, awarded(last, years, ill))).toMatchObject({
      outcome: 'broken',
      facts: { earliestOn: first },
      lawfulFrom: first,
    })
    expect(judged(badgeEarned, log, awarded(first, years, ill))).toMatchObject({
      outcome: 'met',
      confidence: 'text',
    })
    expect(judged(badgeEarned, log, awarded(first, years))?.outcome).toBe('broken')
  })

  it.each([
    { on: '2021-07-29', confidence: 'secondary' },
    { on: '2021-07-30', confidence: 'text' },
    { on: '2025-01-20', confidence: 'assumed' },
    { on: '2025-07-01', confidence: 'text' },
    { on: '2026-04-08', confidence: 'assumed' },
    { on: '2026-07-26', confidence: 'secondary' },
  ])('on $on the advance is $confidence', ({ on, confidence }) => {
    const finding = judged(badgeEarned, memberSince('1970-01-15'), awarded(on, 45, { early: 'illness' }))
    expect(finding).toMatchObject({ outcome: 'met', confidence })
  })

  it.each([
    { on: '2021-07-29', months: 12, earliestOn: '2021-01-15', why: 'one limit for every step of 29-QĐ/TW' },
    { on: '2021-07-30', months: 24, earliestOn: '2020-01-15', why: 'the first day of 24-QĐ/TW' },
  ])('of 70 years is $months months on $on ($why)', ({ on, earliestOn }) => {
    const finding = judged(badgeEarned, memberSince('1952-01-15'), awarded(on, 70, { early: 'illness' }))
    expect(finding?.facts).toMatchObject({ earnedOn: '2022-01-15', earliestOn })
  })

  it('of 95 years is 24 months as from 70', () => {
    const log = memberSince('1932-01-15')
    expect(judged(badgeEarned, log, awarded('2026-08-01', 95, { early: 'illness' }))).toMatchObject({
      outcome: 'met',
      facts: { earnedOn: '2027-01-15', earliestOn: '2025-01-15' },
      confidence: 'secondary',
    })
  })
})

describe('badge.earned, posthumous (294-QĐ/TW pt 28)', () => {
  const posthumous = { early: 'posthumous' } as const

  it.each([
    { death: '2025-09-01', outcome: 'broken' },
    { death: '2025-09-02', outcome: 'met' },
  ])('a death of $death, 12 months before 30 years, is $outcome', ({ death, outcome }) => {
    const log = [...memberSince('1996-09-02'), died(death)]
    expect(judged(badgeEarned, log, awarded('2025-11-07', 30, posthumous))).toMatchObject({
      effect: 'note',
      outcome,
      facts: { earnedOn: '2026-09-02', earliestOn: '2025-09-02', endsOn: death },
      cure: [],
    })
  })

  it('worked example 25: 73 years and 11 months earn no badge of 75', () => {
    const log = [...memberSince('1951-10-01'), died('2025-09-01')]
    expect(judged(badgeEarned, log, awarded('2025-11-07', 75, posthumous))?.outcome).toBe('broken')
  })

  it.each([
    { on: '2021-07-29', outcome: 'broken', confidence: 'secondary', why: 'none under 29-QĐ/TW' },
    { on: '2025-01-20', outcome: 'met', confidence: 'assumed', why: 'carried to 232-QĐ/TW' },
    { on: '2025-07-01', outcome: 'met', confidence: 'text', why: 'first day of 294-QĐ/TW' },
  ])('awarded on $on it is $outcome ($why)', ({ on, outcome, confidence }) => {
    const diedOn = on < '2022' ? '2021-07-01' : '2025-01-10'
    const log = [...memberSince(on < '2022' ? '1991-12-02' : '1995-12-02'), died(diedOn)]
    expect(judged(badgeEarned, log, awarded(on, 30, posthumous))).toMatchObject({ outcome, confidence })
  })

  it.each([
    { death: '2021-07-29', outcome: 'broken' },
    { death: '2021-07-30', outcome: 'met' },
  ])('is not retroactive: a death of $death is $outcome', ({ death, outcome }) => {
    const log = [...memberSince('1992-01-15'), died(death)]
    expect(judged(badgeEarned, log, awarded('2025-11-07', 30, posthumous))?.outcome).toBe(outcome)
  })

  it('so is one that names an illness after the death: 12 months, not 24', () => {
    const illness = { early: 'illness' } as const
    const dead = (death: string) => [...memberSince('1956-09-02'), died(death)]
    expect(judged(badgeEarned, dead('2025-09-01'), awarded('2025-11-07', 70, illness))).toMatchObject({
      outcome: 'broken',
      facts: { earnedOn: '2026-09-02', earliestOn: '2025-09-02', endsOn: '2025-09-01' },
    })
    expect(judged(badgeEarned, dead('2025-09-02'), awarded('2025-11-07', 70, illness))?.outcome).toBe('met')
    // In life it comes 24 months early, and the death that follows takes it from nobody.
    expect(judged(badgeEarned, memberSince('1956-09-02'), awarded('2024-09-02', 70, illness))?.outcome).toBe(
      'met',
    )
    expect(judged(badgeEarned, dead('2024-10-01'), awarded('2024-09-02', 70, illness))?.outcome).toBe('met')
    expect(judged(badgeEarned, dead('2024-09-02'), awarded('2024-09-02', 70, illness))?.outcome).toBe('met')
    expect(judged(badgeEarned, dead('2024-09-02'), awarded('2024-09-03', 70, illness))?.outcome).toBe(
      'broken',
    )
  })

  it('needs the death', () => {
    expect(
      judged(badgeEarned, memberSince('1996-09-02'), awarded('2025-11-07', 30, posthumous), early)?.facts,
    ).toEqual({
      missing: 'member.died',
    })
  })
})
