import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../../src/index.js'
import { dutiesOf } from '../../../../src/procedure/duties.js'
import { nationalRulebook } from '../../../../src/rules/engine/rulebook.js'
import { abroadReview, recognisedAloneAbroad } from '../../../../src/rules/membership/probation/abroad.js'
import { abroadKind, abroadOnTime } from '../../../../src/rules/transfer/member-transfer/abroad.js'
import { notBlocked } from '../../../../src/rules/transfer/member-transfer/member-transfer.js'
import { cited, fileOf, judged, opened, reviewed } from '../../judged.js'

const transferred = (on: string, change: Partial<ActOf<'member.transferred'>> = {}): Act =>
  ({
    type: 'member.transferred',
    on,
    transfer: 'abroad',
    ...change,
  }) as Act
const presented = (on: string): Act => ({ type: 'referral.presented', on })
const received = (on: string): Act => ({ type: 'member.received', on })
const returned = (on: string, returnedOn?: string): Act => ({
  type: 'member.returned',
  on,
  ...(returnedOn !== undefined && { returnedOn }),
})

describe('member-transfer.abroad, a breach (38-HD/BTCTW pt II.4.3.1(c), II.4.3.2(b))', () => {
  it('is met by a slip handed in on the day of the transfer', () => {
    const acts = [opened(), transferred('2025-10-01', { months: 6 })]
    expect(judged(abroadOnTime, acts, presented('2025-10-01'))).toMatchObject({
      outcome: 'met',
      facts: { from: '2025-10-01', actual: '2025-10-01' },
    })
  })

  it('is of the last time abroad, where the slip of one before was never told', () => {
    const acts = [
      opened(),
      transferred('2019-03-04', { months: 6 }),
      transferred('2025-10-01', { months: 6 }),
    ]
    expect(judged(abroadOnTime, acts, presented('2025-11-12'))).toMatchObject({
      outcome: 'met',
      facts: { from: '2025-10-01', lastDay: '2025-11-12' },
    })
    expect(judged(abroadOnTime, acts, presented('2025-11-13'))?.outcome).toBe('broken')
  })

  it.each([
    {
      left: '2025-09-28',
      lastDay: '2025-12-19',
      next: '2025-12-22',
      confidence: 'assumed',
      why: 'last day before 38-HD/BTCTW',
    },
    {
      left: '2025-09-29',
      lastDay: '2025-12-22',
      next: '2025-12-23',
      confidence: 'text',
      why: 'first day of 38-HD/BTCTW',
    },
  ])(
    'left for good on $left: 60 working days, until $lastDay ($why)',
    ({ left, lastDay, next, confidence }) => {
      const acts = [opened(), transferred('2025-09-01', { effectiveOn: left })]
      const finding = judged(abroadOnTime, acts, presented(lastDay))
      expect(finding).toMatchObject({
        effect: 'breach',
        outcome: 'met',
        facts: { from: left, lastDay, actual: lastDay },
        confidence,
      })
      expect(cited(finding)).toEqual([...(confidence === 'text' ? [] : ['G2022']), 'G2025 pt II.4.3.1(c)'])
      expect(judged(abroadOnTime, acts, presented(next))).toMatchObject({
        effect: 'breach',
        outcome: 'broken',
        facts: { from: left, lastDay, actual: next },
        cure: ['responsibility.reviewed'],
      })
    },
  )

  it.each([
    { left: '2025-09-28', lastDay: '2025-11-07', next: '2025-11-10', confidence: 'assumed' },
    { left: '2025-09-29', lastDay: '2025-11-10', next: '2025-11-11', confidence: 'text' },
  ])('left for a stay on $left: 30 working days, until $lastDay', ({ left, lastDay, next, confidence }) => {
    const acts = [opened(), transferred(left, { months: 9 })]
    const finding = judged(abroadOnTime, acts, presented(lastDay))
    expect(finding).toMatchObject({ outcome: 'met', facts: { from: left, lastDay }, confidence })
    expect(cited(finding)).toEqual([
      'S2025 pt 10.2.2(b)',
      ...(confidence === 'text' ? [] : ['G2022']),
      'G2025 pt II.4.3.2(b)',
    ])
    expect(judged(abroadOnTime, acts, received(next))?.outcome).toBe('broken')
  })

  it.each([
    { home: '2025-09-28', lastDay: '2025-11-07', next: '2025-11-10', confidence: 'assumed' },
    { home: '2025-09-29', lastDay: '2025-11-10', next: '2025-11-11', confidence: 'text' },
  ])('back on $home: reported until $lastDay', ({ home, lastDay, next, confidence }) => {
    const acts = [opened(), transferred('2024-03-04', { labour: true })]
    const finding = judged(abroadOnTime, acts, returned(lastDay, home))
    expect(finding).toMatchObject({
      effect: 'breach',
      outcome: 'met',
      facts: { returnedOn: home, lastDay, actual: lastDay },
      confidence,
    })
    expect(cited(finding)).toEqual([...(confidence === 'text' ? [] : ['G2022']), 'G2025 pt II.4.3.1(c)'])
    expect(judged(abroadOnTime, acts, returned(next, home))?.outcome).toBe('broken')
  })

  it('misses the day of the return', () => {
    const acts = [opened(), transferred('2024-03-04')]
    expect(judged(abroadOnTime, acts, returned('2025-11-10'))).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'evidence.returnedOn' },
    })
  })

  it.each([
    { months: 2, isAsked: false, why: 'no slip is provided' },
    { months: 3, isAsked: true, why: 'a temporary transfer' },
  ])('a stay of $months months: the slip is asked for $isAsked ($why)', ({ months, isAsked }) => {
    const acts = [opened(), transferred('2025-10-01', { months })]
    expect(judged(abroadOnTime, acts, presented('2025-10-20')) !== undefined).toBe(isAsked)
  })

  it.each([
    { stay: { months: 11 }, isAsked: false, why: 'a return from a temporary stay has no limit' },
    {
      stay: { months: 11, labour: true },
      isAsked: true,
      why: 'for labour it is official whatever its length',
    },
    { stay: { months: 12 }, isAsked: true, why: 'whether for labour is not said' },
    { stay: { months: 12, labour: true }, isAsked: true, why: 'for labour' },
    { stay: { months: 12, labour: false }, isAsked: false, why: 'not for labour' },
  ])('back from $stay: the report is asked for $isAsked ($why)', ({ stay, isAsked }) => {
    const acts = [opened(), transferred('2025-10-01', stay), presented('2025-10-20')]
    expect(judged(abroadOnTime, acts, returned('2026-11-02', '2026-10-01')) !== undefined).toBe(isAsked)
  })

  it('is not asked of a transfer at home, of a return from one, nor once the slip is handed in', () => {
    const home = [opened(), transferred('2025-10-01', { transfer: 'temporary', months: 6 })]
    expect(judged(abroadOnTime, home, presented('2026-10-01'))).toBeUndefined()
    expect(judged(abroadOnTime, home, returned('2026-10-01', '2026-01-01'))).toBeUndefined()
    const done = [opened(), transferred('2025-10-01'), presented('2025-10-20')]
    expect(judged(abroadOnTime, done, received('2026-10-01'))).toBeUndefined()
  })

  it('is owed by the member from leaving', () => {
    const duty = (acts: readonly Act[]) =>
      dutiesOf(fileOf([opened(), ...acts]), '2025-12-23', nationalRulebook()).find(
        (one) => one.rule === 'member-transfer.abroad',
      )
    const left = transferred('2025-09-01', { effectiveOn: '2025-09-29' })
    expect(duty([left])).toMatchObject({
      obligor: 'member',
      acts: [{ act: 'referral.presented' }, { act: 'member.received' }],
      from: '2025-09-29',
      dueOn: '2025-12-22',
      isOverdue: true,
    })
    for (const end of [presented('2025-10-20'), received('2025-10-20'), returned('2025-10-20')])
      expect(duty([left, end])).toBeUndefined()
    expect(duty([presented('2025-08-20'), left])?.from).toBe('2025-09-29')
  })
})

describe('member-transfer.abroad-kind, a note (06-HD/TW pt 10.2.1(b), 10.2.2(b))', () => {
  it.each([
    { months: 2, labour: true, kind: 'none' },
    { months: 3, labour: true, kind: 'official' },
    { months: 11, labour: true, kind: 'official' },
    { months: 11, labour: false, kind: 'temporary' },
    { months: 12, labour: false, kind: 'official' },
  ])('$months months of labour, $labour: $kind (38-HD/BTCTW pt II.4.3.1(c))', ({ months, labour, kind }) => {
    const act = transferred('2025-10-01', { months, labour })
    expect(judged(abroadKind, [opened()], act)?.facts).toEqual({ months, kind })
    // An official transfer waits for the end of an inspection (regulation pt 6.3.1).
    const inspected = judged(notBlocked, [opened()], { ...act, underInspection: true } as Act)
    expect(inspected?.outcome).toBe(kind === 'official' ? 'broken' : 'met')
  })

  it.each([
    { months: 2, outcome: 'broken', kind: 'none', cure: ['transfer.none-needed'] },
    { months: 3, outcome: 'met', kind: 'temporary', cure: [] },
    { months: 11, outcome: 'met', kind: 'temporary', cure: [] },
    { months: 12, outcome: 'met', kind: 'official', cure: [] },
  ])('$months months: $kind', ({ months, outcome, kind, cure }) => {
    const finding = judged(abroadKind, [opened()], transferred('2025-10-01', { months }))
    expect(finding).toMatchObject({
      effect: 'note',
      outcome,
      facts: { months, kind },
      cure,
      confidence: 'text',
    })
  })

  it.each([
    { on: '2021-09-27', months: 8, points: ['S2016', 'S2021 pt 10.2'], confidence: 'assumed' },
    { on: '2021-09-28', months: 8, points: ['S2021 pt 10.2'], confidence: 'assumed' },
    { on: '2025-06-08', months: 8, points: ['S2021 pt 10.2'], confidence: 'assumed' },
    { on: '2025-06-09', months: 8, points: ['S2025 pt 10.2.2(b)'], confidence: 'text' },
    { on: '2021-09-28', months: 12, points: ['S2021 pt 10.2'], confidence: 'text' },
    { on: '2025-06-08', months: 12, points: ['S2021 pt 10.2'], confidence: 'text' },
    { on: '2025-06-09', months: 12, points: ['S2025 pt 10.2.1(b)'], confidence: 'text' },
    { on: '2025-06-09', months: 11, points: ['S2025 pt 10.2.2(b)'], confidence: 'text' },
    { on: '2025-06-09', months: 2, points: ['S2025 pt 10.2.2(b)'], confidence: 'text' },
    { on: '2026-05-18', months: 8, points: ['S2025 pt 10.2.2(b)'], confidence: 'text' },
    { on: '2026-05-19', months: 8, points: ['S2026', 'S2025 pt 10.2.2(b)'], confidence: 'assumed' },
  ])('of $months months on $on rests on $points, $confidence', ({ on, months, points, confidence }) => {
    const finding = judged(abroadKind, [opened()], transferred(on, { months }))
    expect(cited(finding)).toEqual(points)
    expect(finding?.confidence).toBe(confidence)
  })

  it('is not asked of a stay of no stated length, nor of another transfer', () => {
    expect(judged(abroadKind, [opened()], transferred('2025-10-01'))).toBeUndefined()
    const home = transferred('2025-10-01', { transfer: 'temporary', months: 2 })
    expect(judged(abroadKind, [opened()], home)).toBeUndefined()
  })
})

describe('probation.abroad-review, a note (294-QĐ/TW pt 6.3.3; 38-HD/BTCTW pt II.4.3)', () => {
  const joined: Act = { type: 'ceremony.held', on: '2025-03-03' }
  const recognised: Act = { type: 'recognition.decided', on: '2026-03-20' }

  it('is told when a probationary member leaves, and when the cell reviews', () => {
    const finding = judged(abroadReview, [opened(), joined], transferred('2025-10-01'))
    expect(finding).toMatchObject({
      effect: 'note',
      outcome: 'met',
      facts: { minimum: 3 },
      confidence: 'text',
    })
    expect(cited(finding)).toEqual(['R2025B pt 6.3.3', 'G2025 pt II.4.3'])
    const away = [opened(), joined, transferred('2025-10-01')]
    expect(judged(abroadReview, away, reviewed('2026-03-10'))?.outcome).toBe('met')
  })

  it.each([
    { months: 2, facts: undefined },
    { months: 3, facts: { kind: 'temporary' } },
    { months: 11, facts: { kind: 'temporary' } },
    { months: 12, facts: { minimum: 3 } },
  ])('of a stay of $months months tells $facts', ({ months, facts }) => {
    const away = [opened(), joined, transferred('2025-10-01', { months })]
    expect(judged(abroadReview, away, reviewed('2026-03-10'))?.facts).toEqual(facts)
  })

  it('is not told of an official member, of another transfer, of another vote, nor after the return', () => {
    expect(judged(abroadReview, [opened(), joined, recognised], transferred('2026-10-01'))).toBeUndefined()
    const temporary = transferred('2025-10-01', { transfer: 'temporary' })
    expect(judged(abroadReview, [opened(), joined], temporary)).toBeUndefined()
    const away = [opened(), joined, transferred('2025-10-01')]
    expect(
      judged(abroadReview, away, { type: 'cell.voted', on: '2026-03-10', matter: 'removal' }),
    ).toBeUndefined()
    expect(judged(abroadReview, [...away, returned('2026-01-05')], reviewed('2026-03-10'))).toBeUndefined()
    expect(judged(abroadReview, [opened()], transferred('2025-10-01'))).toBeUndefined()
  })
})

describe('probation.alone-abroad, a bar (regulation pt 6.3.3(a))', () => {
  const joined: Act = { type: 'ceremony.held', on: '2025-03-03' }
  const decided = (on: string): Act => ({ type: 'recognition.decided', on })
  const away = (change: Partial<ActOf<'member.transferred'>>) => [
    opened(),
    joined,
    transferred('2025-10-01', change),
  ]

  it.each([
    { on: '2026-03-02', outcome: 'broken', lawfulFrom: '2026-03-03' },
    { on: '2026-03-03', outcome: 'met', lawfulFrom: undefined },
  ])('decided on $on, at the end of the 12 months of 3 March: $outcome', ({ on, outcome, lawfulFrom }) => {
    const finding = judged(recognisedAloneAbroad, away({ alone: true, months: 24 }), decided(on))
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome,
      cure: outcome === 'met' ? [] : ['probation.wait'],
    })
    expect(finding?.lawfulFrom).toBe(lawfulFrom)
  })

  it.each([
    { months: 11, outcome: 'broken', why: 'the home cell reviews a temporary stay' },
    { months: 12, outcome: 'met', why: 'official' },
    { months: undefined, outcome: 'met', why: 'official' },
  ])('of $months months, without a vote: $outcome ($why)', ({ months, outcome }) => {
    const log = away({ alone: true, ...(months && { months }) })
    expect(judged(recognisedAloneAbroad, log, decided('2026-04-01'))?.outcome).toBe(outcome)
  })

  it('is not asked where a cell has voted, where there is a cell abroad, nor at home', () => {
    expect(judged(recognisedAloneAbroad, away({}), decided('2026-04-01'))).toBeUndefined()
    const voted = [...away({ alone: true }), reviewed('2026-03-16')]
    expect(judged(recognisedAloneAbroad, voted, decided('2026-04-01'))).toBeUndefined()
    expect(judged(recognisedAloneAbroad, [opened(), joined], decided('2026-04-01'))).toBeUndefined()
  })
})
