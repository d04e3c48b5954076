import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../../src/index.js'
import { dutiesOf } from '../../../../src/procedure/duties.js'
import { nationalRulebook } from '../../../../src/rules/engine/rulebook.js'
import { stayEndedOnTime, stayProlonged } from '../../../../src/rules/transfer/member-transfer/stay.js'
import { cited, fileOf, judged, opened } from '../../judged.js'

const away = (change: Partial<ActOf<'member.transferred'>> = {}): Act =>
  ({
    type: 'member.transferred',
    on: '2025-10-01',
    transfer: 'temporary',
    months: 6,
    ...change,
  }) as Act
const returned = (on: string): Act => ({ type: 'member.returned', on })
const prolonged = (on: string, months = 3, more: object = { reportedHome: true }): Act => ({
  type: 'stay.prolonged',
  on,
  months,
  ...more,
})

describe('member-transfer.stay-ended, a note (regulation pt 6.3.2)', () => {
  it('is of the last stay, where the return from one before was never told', () => {
    const acts = [opened(), away({ on: '2024-01-02' }), away()]
    const judgedOn = (on: string) => judged(stayEndedOnTime, acts, returned(on))
    expect(judgedOn('2026-04-01')).toMatchObject({ outcome: 'met', facts: { from: '2025-10-01' } })
    expect(judgedOn('2026-04-02')).toMatchObject({ outcome: 'broken', facts: { lastDay: '2026-04-01' } })
  })

  it('ends with an official transfer from the stay', () => {
    const owed = (acts: readonly Act[]) =>
      dutiesOf(fileOf([opened(), ...acts]), '2026-04-02', nationalRulebook()).map(({ rule }) => rule)
    expect(owed([away()])).toContain('member-transfer.stay-ended')
    const moved = away({ on: '2025-12-01', transfer: 'official', months: undefined })
    expect(owed([away(), moved])).not.toContain('member-transfer.stay-ended')
  })

  it.each([
    { stay: away(), last: '2026-04-01', next: '2026-04-02', why: 'from the transfer' },
    {
      stay: away({ effectiveOn: '2025-10-13' }),
      last: '2026-04-13',
      next: '2026-04-14',
      why: 'from the day the decision takes effect',
    },
    { stay: away({ transfer: 'abroad', months: 11 }), last: '2026-09-01', next: '2026-09-02', why: 'abroad' },
  ])('a return is in time through $last ($why)', ({ stay, last, next }) => {
    const acts = [opened(), stay]
    expect(judged(stayEndedOnTime, acts, returned(last))).toMatchObject({
      effect: 'note',
      outcome: 'met',
      facts: { lastDay: last, actual: last },
    })
    expect(judged(stayEndedOnTime, acts, returned(next))).toMatchObject({
      effect: 'note',
      outcome: 'broken',
      facts: { lastDay: last, actual: next },
      cure: ['stay.prolonged', 'transfer.other-kind'],
    })
  })

  it('a prolongation moves the last day, counted from the beginning of the stay', () => {
    const acts = [opened(), away(), prolonged('2026-03-20')]
    expect(judged(stayEndedOnTime, acts, returned('2026-07-01'))?.outcome).toBe('met')
    expect(judged(stayEndedOnTime, acts, returned('2026-07-02'))?.outcome).toBe('broken')
    expect(judged(stayEndedOnTime, [opened(), away()], prolonged('2026-04-01'))?.outcome).toBe('met')
    expect(judged(stayEndedOnTime, [opened(), away()], prolonged('2026-04-02'))?.outcome).toBe('broken')
    const again = [...acts, prolonged('2026-06-20', 2)]
    expect(judged(stayEndedOnTime, again, returned('2026-09-01'))?.outcome).toBe('met')
  })

  it('is not asked where nothing ends by its length', () => {
    const open: readonly Act[] = [
      away({ transfer: 'official', months: undefined }),
      { type: 'member.transferred', on: '2025-10-01', transfer: 'temporary' },
      away({ transfer: 'abroad', months: 12 }),
    ]
    for (const stay of open)
      expect(judged(stayEndedOnTime, [opened(), stay], returned('2030-01-02'))).toBeUndefined()
  })

  it('is owed by the member until the return, and stays when the stay has run out', () => {
    const dutyOn = (today: string, ...acts: readonly Act[]) =>
      dutiesOf(fileOf([opened(), away(), ...acts]), today, nationalRulebook()).find(
        ({ rule }) => rule === 'member-transfer.stay-ended',
      )
    expect(dutyOn('2026-04-01')).toMatchObject({
      obligor: 'member',
      acts: [{ act: 'member.returned' }, { act: 'stay.prolonged' }],
      from: '2025-10-01',
      dueOn: '2026-04-01',
      isOverdue: false,
    })
    expect(dutyOn('2026-04-02')).toMatchObject({ isOverdue: true, overdueWorkingDays: 1 })
    expect(dutyOn('2026-04-02', prolonged('2026-03-20'))).toMatchObject({
      from: '2026-03-20',
      dueOn: '2026-07-01',
      isOverdue: false,
    })
    expect(dutyOn('2026-04-02', returned('2026-03-30'))).toBeUndefined()
    const second = [returned('2026-03-30'), away({ on: '2026-05-04', months: 4 })]
    expect(dutyOn('2026-06-01', ...second)).toMatchObject({ from: '2026-05-04', dueOn: '2026-09-04' })
  })

  it.each([
    { on: '2025-06-30', points: ['R2025A pt 6.3.2'], confidence: 'assumed' },
    { on: '2025-07-01', points: ['R2025B pt 6.3.2'], confidence: 'text' },
    { on: '2026-04-07', points: ['R2025B pt 6.3.2'], confidence: 'text' },
    { on: '2026-04-08', points: ['R2026A', 'R2025B pt 6.3.2'], confidence: 'assumed' },
  ])('of a stay begun on $on rests on $points', ({ on, points, confidence }) => {
    const finding = judged(stayEndedOnTime, [opened(), away({ on })], returned('2026-04-10'))
    expect(cited(finding)).toEqual(points)
    expect(finding?.confidence).toBe(confidence)
  })
})

describe('member-transfer.stay-prolonged, a note (regulation pt 6.3.2; 38-HD/BTCTW pt II.4.3.2(c))', () => {
  const abroad = [opened(), away({ transfer: 'abroad', months: 8 })]

  it.each([
    { more: { reportedHome: true }, outcome: 'met', facts: { months: 3 } },
    { more: { reportedHome: false }, outcome: 'broken', facts: { reportedHome: false } },
    { more: {}, outcome: 'missing', facts: { missing: 'evidence.reportedHome' } },
  ])('told at home as $more is $outcome', ({ more, outcome, facts }) => {
    expect(judged(stayProlonged, [opened(), away()], prolonged('2026-03-20', 3, more))).toMatchObject({
      effect: 'note',
      outcome,
      facts,
    })
  })

  it.each([
    { months: 11, outcome: 'met' },
    { months: 12, outcome: 'broken' },
  ])('abroad by $months months is $outcome', ({ months, outcome }) => {
    const finding = judged(stayProlonged, abroad, prolonged('2026-03-20', months))
    expect(finding?.outcome).toBe(outcome)
    expect(finding?.facts).toEqual(outcome === 'met' ? { months } : { months, under: 12 })
    expect(cited(finding)).toEqual(['R2025B pt 6.3.2', 'G2025 pt II.4.3.2(c)'])
  })

  it('at home has no limit of its own', () => {
    expect(judged(stayProlonged, [opened(), away()], prolonged('2026-03-20', 12))?.outcome).toBe('met')
  })

  it.each([
    { on: '2025-09-28', confidence: 'assumed' },
    { on: '2025-09-29', confidence: 'text' },
  ])('abroad on $on rests on a value that is $confidence', ({ on, confidence }) => {
    expect(
      judged(
        stayProlonged,
        [opened(), away({ on: '2025-07-01', transfer: 'abroad', months: 8 })],
        prolonged(on),
      )?.confidence,
    ).toBe(confidence)
  })
})
