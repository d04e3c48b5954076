import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../../src/index.js'
import {
  complaintDisciplineInTime,
  complaintRemovalInTime,
} from '../../../../src/rules/exit/complaint/in-time.js'
import { cited, judged, opened, restsOn } from '../../judged.js'
import { regulationDays } from '../exit-days.js'

const removed = (on: string): Act => ({ type: 'member.removed', on })
const expelled = (on: string): Act => ({ type: 'member.expelled', on })
const disciplined = (on: string): Act => ({ type: 'member.disciplined', on, form: 'warning' })
const received = (on: string): Act => ({ type: 'exit-decision.received', on })
const complains = (on: string, change: Partial<ActOf<'complaint.lodged'>> = {}): Act =>
  ({
    type: 'complaint.lodged',
    on,
    against: 'removal',
    lodgedBy: 'member',
    ...change,
  }) as Act

describe('complaint.removal-in-time, a bar: 30 working days of the receipt (regulation pt 8.2)', () => {
  it('is not asked of a complaint against an expulsion or a discipline', () => {
    for (const [against, done] of [
      ['expulsion', expelled('2025-08-01')],
      ['discipline', disciplined('2025-08-01')],
    ] as const)
      expect(
        judged(complaintRemovalInTime, [done, received('2025-08-04')], complains('2025-12-01', { against })),
      ).toBeUndefined()
  })

  it.each([
    { receipt: '2025-10-01', lastDay: '2025-11-12', next: '2025-11-13' },
    { receipt: '2025-08-04', lastDay: '2025-09-17', next: '2025-09-18' },
  ])('received on $receipt: until $lastDay', ({ receipt, lastDay, next }) => {
    const log = [removed('2025-08-01'), received(receipt)]
    expect(judged(complaintRemovalInTime, log, complains(lastDay))).toMatchObject({
      effect: 'bar',
      outcome: 'met',
      facts: { receivedOn: receipt, lastDay, actual: lastDay },
    })
    expect(judged(complaintRemovalInTime, log, complains(next))).toMatchObject({
      outcome: 'broken',
      facts: { lastDay, actual: next },
    })
  })

  it('a copy received later does not begin the time again', () => {
    const log = [removed('2025-08-01'), received('2025-10-01'), received('2025-11-03')]
    expect(judged(complaintRemovalInTime, log, complains('2025-11-12'))?.outcome).toBe('met')
    expect(judged(complaintRemovalInTime, log, complains('2025-11-13'))).toMatchObject({
      outcome: 'broken',
      facts: { receivedOn: '2025-10-01', lastDay: '2025-11-12' },
    })
  })

  it.each(regulationDays('pt 8.2', 'secondary'))(
    'received on $day it rests on $clause',
    ({ day, clause, confidence }) => {
      const finding = judged(complaintRemovalInTime, [removed(day), received(day)], complains(day))
      expect(finding).toMatchObject({ outcome: 'met', confidence })
      expect(restsOn(finding)).toBe(clause)
    },
  )

  it.each([
    { stay: { transfer: 'abroad', months: 24 }, late: ['note', 'unknown'], why: 'a rule of its own' },
    { stay: { transfer: 'abroad', months: 6 }, late: ['note', 'unknown'], why: 'a rule of its own' },
    { stay: { transfer: 'temporary', months: 6 }, late: ['bar', 'broken'], why: 'in the country' },
  ] as const)('of a member on $stay, late: $late ($why)', ({ stay, late }) => {
    const away: Act = { type: 'member.transferred', on: '2025-03-03', ...stay }
    const log = [away, removed('2025-08-01'), received('2025-08-04')]
    const found = (acts: readonly Act[], on: string) => judged(complaintRemovalInTime, acts, complains(on))
    expect(found(log, '2025-09-17')?.outcome).toBe('met')
    expect([found(log, '2025-09-18')?.effect, found(log, '2025-09-18')?.outcome]).toEqual(late)
    // Whoever was back before the decision complains like any other.
    const back: Act = { type: 'member.returned', on: '2025-07-31' }
    expect(found([away, back, ...log.slice(1)], '2025-09-18')).toMatchObject({
      effect: 'bar',
      outcome: 'broken',
    })
  })

  it('is missing without the receipt of this decision', () => {
    for (const log of [
      [removed('2025-08-01')],
      [received('2025-07-01'), removed('2025-08-01')],
      [removed('2025-08-01'), received('2025-09-20')],
    ])
      expect(judged(complaintRemovalInTime, log, complains('2025-09-17'))?.facts).toEqual({
        missing: 'exit-decision.received',
      })
  })

  it('is in time without the receipt up to 30 working days of the decision itself', () => {
    const finding = judged(complaintRemovalInTime, [removed('2025-08-01')], complains('2025-09-16'))
    expect(finding?.outcome).toBe('met')
    expect(finding?.facts).toEqual({
      decidedOn: '2025-08-01',
      actual: '2025-09-16',
    })
  })

  it.each([
    { lower: '2026-01-15', outcome: undefined, why: 'of the same day' },
    { lower: '2026-01-16', outcome: 'broken', why: 'of the day after' },
  ])('takes a complaint at a lower level $why for $outcome', ({ lower, outcome }) => {
    const log = [removed('2025-08-01'), received('2025-08-04'), complains(lower, { level: 'upper' })]
    const upward = complains('2026-01-15', { level: 'province' })
    expect(judged(complaintRemovalInTime, log, upward)?.outcome).toBe(outcome)
  })

  it('does not run again for a complaint carried upward', () => {
    const log = [removed('2025-08-01'), received('2025-08-04'), complains('2025-08-11')]
    expect(judged(complaintRemovalInTime, log, complains('2026-01-15'))).toBeUndefined()
  })

  it.each([
    { first: 'upper', later: 'province', outcome: undefined },
    { first: 'upper', later: 'central', outcome: undefined },
    { first: 'central', later: 'central', outcome: undefined },
    { first: undefined, later: 'upper', outcome: undefined },
    { first: 'province', later: undefined, outcome: undefined },
    { first: 'upper', later: 'upper', outcome: 'broken' },
    { first: 'province', later: 'province', outcome: 'broken' },
    { first: 'province', later: 'upper', outcome: 'broken' },
  ] as const)(
    'lodged with $first, then with $later four months later, is $outcome',
    ({ first, later, outcome }) => {
      const at = (level: typeof first) => (level === undefined ? {} : { level })
      const log = [removed('2025-08-01'), received('2025-08-04'), complains('2025-08-11', at(first))]
      expect(judged(complaintRemovalInTime, log, complains('2026-01-15', at(later)))?.outcome).toBe(outcome)
      const against = (on: string, level: typeof first) =>
        complains(on, { against: 'discipline', decisionReceivedOn: '2025-08-04', ...at(level) })
      const reprimanded = [disciplined('2025-08-01'), against('2025-08-11', first)]
      expect(judged(complaintDisciplineInTime, reprimanded, against('2026-01-15', later))?.outcome).toBe(
        outcome,
      )
      // Within the limit the same level may be asked again.
      const again = judged(complaintRemovalInTime, log, complains('2025-09-17', at(later)))
      expect(again?.outcome).toBe(outcome && 'met')
    },
  )

  it.each([
    {
      log: [removed('2025-08-01')],
      act: complains('2025-08-15', { against: 'expulsion' }),
      why: 'against an expulsion',
    },
    { log: [opened()], act: complains('2025-08-15'), why: 'without a decision' },
  ])('is not asked $why', ({ log, act }) => {
    expect(judged(complaintRemovalInTime, log, act)).toBeUndefined()
  })
})

describe('complaint.discipline-in-time, a bar: 30 plain days (296-QĐ/TW art. 25)', () => {
  const against = (on: string, change: Partial<ActOf<'complaint.lodged'>> = {}) =>
    complains(on, { against: 'discipline', decisionReceivedOn: '2025-08-04', ...change } as Partial<
      ActOf<'complaint.lodged'>
    >)

  it.each([
    { on: '2025-09-03', outcome: 'met' },
    { on: '2025-09-04', outcome: 'broken' },
  ])('received on 2025-08-04, lodged on $on: $outcome', ({ on, outcome }) => {
    const finding = judged(complaintDisciplineInTime, [disciplined('2025-08-01')], against(on))
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { receivedOn: '2025-08-04', lastDay: '2025-09-03', actual: on },
      confidence: 'secondary',
    })
    expect(cited(finding)).toEqual(['DS2025 art. 25'])
  })

  it.each([
    { on: '2025-09-17', outcome: 'met' },
    { on: '2025-09-18', outcome: 'broken' },
  ])('on the reading of working days, lodged on $on: $outcome (open question 44)', ({ on, outcome }) => {
    const policies = { disciplineComplaintDays: 'working-days' }
    expect(
      judged(complaintDisciplineInTime, [disciplined('2025-08-01')], against(on), policies),
    ).toMatchObject({ outcome, facts: { lastDay: '2025-09-17' } })
  })

  it('shows the other reading', () => {
    const finding = judged(complaintDisciplineInTime, [disciplined('2025-08-01')], against('2025-09-04'))
    expect(finding?.alternatives).toContainEqual(
      expect.objectContaining({ policy: 'disciplineComplaintDays', reading: 'working-days', outcome: 'met' }),
    )
  })

  it.each([
    { day: '2025-05-29', clause: 'IN2021 < DS2025 art. 25', confidence: 'assumed' },
    { day: '2025-05-30', clause: 'DS2025 art. 25', confidence: 'secondary' },
    { day: '2026-04-10', clause: 'DS2025 art. 25', confidence: 'secondary' },
    { day: '2026-04-11', clause: 'DS2026 < DS2025 art. 25', confidence: 'assumed' },
  ])('received on $day it rests on $clause', ({ day, clause, confidence }) => {
    const finding = judged(
      complaintDisciplineInTime,
      [disciplined(day)],
      against(day, { decisionReceivedOn: day }),
    )
    expect(finding?.confidence).toBe(confidence)
    expect(restsOn(finding)).toBe(clause)
  })

  it('runs from the receipt of the decision for an expulsion', () => {
    const expulsion = (on: string) => complains(on, { against: 'expulsion' })
    const log = [expelled('2025-08-01'), received('2025-08-04')]
    expect(judged(complaintDisciplineInTime, log, expulsion('2025-09-03'))?.outcome).toBe('met')
    expect(judged(complaintDisciplineInTime, log, expulsion('2025-09-04'))?.outcome).toBe('broken')
    expect(
      judged(complaintDisciplineInTime, [expelled('2025-08-01')], expulsion('2025-09-01'))?.facts,
    ).toEqual({ missing: 'exit-decision.received' })
    expect(
      judged(complaintDisciplineInTime, [expelled('2025-08-01')], expulsion('2025-08-31'))?.outcome,
    ).toBe('met')
  })

  it('is missing where the receipt of a discipline is not said, and not asked of a removal', () => {
    const { decisionReceivedOn: _, ...act } = against('2025-09-01') as ActOf<'complaint.lodged'>
    expect(judged(complaintDisciplineInTime, [disciplined('2025-08-01')], act)?.facts).toEqual({
      missing: 'evidence.decisionReceivedOn',
    })
    expect(judged(complaintDisciplineInTime, [disciplined('2025-08-02')], act)?.outcome).toBe('met')
    expect(
      judged(complaintDisciplineInTime, [removed('2025-08-01')], complains('2025-08-20')),
    ).toBeUndefined()
    expect(judged(complaintDisciplineInTime, [], act)).toBeUndefined()
    const upward = [disciplined('2025-08-01'), against('2025-08-11')]
    expect(judged(complaintDisciplineInTime, upward, against('2026-01-15'))).toBeUndefined()
  })
})
