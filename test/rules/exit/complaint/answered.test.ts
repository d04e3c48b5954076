import { describe, expect, it } from 'vitest'
import type { Act, ActOf, BodyKind } from '../../../../src/index.js'
import { dutiesOf } from '../../../../src/procedure/duties.js'
import { nationalRulebook } from '../../../../src/rules/engine/rulebook.js'
import { complaintAnsweredOnTime } from '../../../../src/rules/exit/complaint/answered.js'
import { fileOf, judged, restsOn } from '../../judged.js'
import { regulationDays } from '../exit-days.js'

const complains = (on: string, change: Partial<ActOf<'complaint.lodged'>> = {}): Act =>
  ({
    type: 'complaint.lodged',
    on,
    against: 'removal',
    lodgedBy: 'member',
    ...change,
  }) as Act
const answers = (on: string): Act => ({ type: 'complaint.answered', on, answer: 'upheld' })

describe('complaint.answered-in-time, a breach: 90 or 180 working days (regulation pt 8.2)', () => {
  const rule = complaintAnsweredOnTime

  it.each([
    { level: 'upper', lastDay: '2025-11-06', next: '2025-11-07' },
    { level: 'province', lastDay: '2025-11-06', next: '2025-11-07' },
    { level: 'central', lastDay: '2026-03-20', next: '2026-03-23' },
  ] as const)('at level $level, received on 2025-07-01: until $lastDay', ({ level, lastDay, next }) => {
    const log = [complains('2025-06-27', { level, receivedOn: '2025-07-01' })]
    expect(judged(rule, log, answers(lastDay))).toMatchObject({
      effect: 'breach',
      outcome: 'met',
      facts: { from: '2025-07-01', lastDay },
    })
    expect(judged(rule, log, answers(next))).toMatchObject({
      effect: 'breach',
      outcome: 'broken',
      facts: { lastDay, actual: next },
    })
  })

  it.each(regulationDays('pt 8.2', 'assumed'))(
    'received on $day it rests on $clause',
    ({ day, clause, confidence }) => {
      for (const level of ['upper', 'central'] as const) {
        const finding = judged(rule, [complains(day, { level })], answers(day))
        expect(finding).toMatchObject({ outcome: 'met', confidence })
        expect(restsOn(finding)).toBe(clause)
      }
    },
  )

  it.each(['expulsion', 'discipline'] as const)(
    'holds of a complaint against %s too, as a reading',
    (against) => {
      const log = [complains('2025-06-27', { against, level: 'province', receivedOn: '2025-07-01' })]
      expect(judged(rule, log, answers('2025-11-06'))).toMatchObject({
        outcome: 'met',
        confidence: 'assumed',
      })
      expect(judged(rule, log, answers('2025-11-07'))).toMatchObject({
        outcome: 'broken',
        confidence: 'assumed',
      })
    },
  )

  it('where no level is on file answers late after the time of every level', () => {
    const log = [complains('2025-07-01')]
    expect(judged(rule, log, answers('2026-03-20'))).toMatchObject({ outcome: 'met' })
    expect(judged(rule, log, answers('2026-03-23'))).toMatchObject({
      effect: 'breach',
      outcome: 'broken',
      facts: { lastDay: '2026-03-20', actual: '2026-03-23' },
    })
  })

  it('ends with the death of the member', () => {
    const died: Act = { type: 'member.died', on: '2025-09-01' }
    const owed = dutiesOf(
      fileOf([complains('2025-07-01', { against: 'discipline', level: 'upper' }), died]),
      '2025-12-01',
      nationalRulebook(),
    )
    expect(owed.filter((one) => one.rule === 'complaint.answered-in-time')).toEqual([])
  })

  it('is a duty of the committee, with the longest time where the level is not said, and closed by the answer', () => {
    const duty = (log: readonly Act[]) =>
      dutiesOf(fileOf(log), '2025-12-01', nationalRulebook()).find(
        (one) => one.rule === 'complaint.answered-in-time',
      )
    expect(duty([complains('2025-07-01', { level: 'province' })])?.obligor).toBe(
      'provincialStandingCommittee',
    )
    expect(duty([complains('2025-07-01', { level: 'central' })])?.obligor).toBe('competentCommittee')
    expect(duty([complains('2025-07-01', { level: 'upper' })])).toMatchObject({
      obligor: 'upperCommittee',
      dueOn: '2025-11-06',
      isOverdue: true,
    })
    // Its own decision is answered by a committee above it, whatever the level that was told.
    const removedBy = (kind: BodyKind): Act => ({ type: 'member.removed', on: '2025-07-01', by: { kind } })
    const upward = complains('2025-07-01', { level: 'upper' })
    expect(duty([removedBy('communeStandingCommittee'), upward])?.obligor).toBe('competentCommittee')
    expect(duty([removedBy('delegatedGrassrootsCommittee'), upward])?.obligor).toBe('upperCommittee')
    expect(duty([complains('2025-07-01')])).toMatchObject({ dueOn: '2026-03-20', isOverdue: false })
    expect(duty([complains('2025-07-01', { level: 'upper' }), answers('2025-08-01')])).toBeUndefined()
  })
})
