import { describe, expect, it } from 'vitest'
import type { Act, PlainDay } from '../../../../src/index.js'
import { dutiesOf } from '../../../../src/procedure/duties.js'
import { nationalRulebook } from '../../../../src/rules/engine/rulebook.js'
import { fileOf, opened } from '../../judged.js'

const removedAndBack = (restoredOn: PlainDay): readonly Act[] => [
  opened(),
  { type: 'ceremony.held', on: '2024-10-10' },
  { type: 'cell.voted', on: '2025-06-12', matter: 'removal' },
  { type: 'member.removed', on: '2025-06-20' },
  { type: 'member.restored', on: restoredOn },
]

function reviewDue(log: readonly Act[], today: PlainDay) {
  const duty = dutiesOf(fileOf(log), today, nationalRulebook()).find(
    ({ rule }) => rule === 'recognition.cell-review-on-time',
  )
  return duty && { from: duty.from, dueOn: duty.dueOn }
}

describe('recognition.cell-review-on-time of a probationary member who was removed and restored (pt 4.2.1, 5.2.2)', () => {
  it('is due once more: the vote on the removal was no review that stands', () => {
    const log = removedAndBack('2025-09-12')
    expect(reviewDue(log, '2025-10-09')).toBeUndefined()
    expect(reviewDue(log, '2025-10-10')).toEqual({ from: '2025-10-10', dueOn: '2025-11-21' })
  })

  it.each<{ why: string; told: Act }>([
    { why: 'recognition was decided', told: { type: 'recognition.decided', on: '2025-10-12' } },
    {
      why: 'a register has the member as official',
      told: { type: 'membership.transcribed', on: '2025-10-12', standing: 'official' },
    },
  ])('is due no more once $why', ({ told }) => {
    const log = [opened(), { type: 'ceremony.held', on: '2024-10-10' } as Act]
    expect(reviewDue(log, '2025-10-13')).toEqual({ from: '2025-10-10', dueOn: '2025-11-21' })
    expect(reviewDue([...log, told], '2025-10-13')).toBeUndefined()
  })

  it('counts from the restoration where the 12 months ended before it', () => {
    const log = removedAndBack('2025-12-01')
    expect(reviewDue(log, '2025-12-01')).toMatchObject({ from: '2025-12-01' })
    expect(
      reviewDue([...log, { type: 'cell.voted', on: '2025-12-08', matter: 'recognition' }], '2025-12-08'),
    ).toBeUndefined()
  })
})
