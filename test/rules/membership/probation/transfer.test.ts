import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../../src/index.js'
import { dutiesOf } from '../../../../src/procedure/duties.js'
import { nationalRulebook } from '../../../../src/rules/engine/rulebook.js'
import {
  helperKeptOnTransfer,
  temporaryPlaceReview,
} from '../../../../src/rules/membership/probation/transfer.js'
import { cited, considered, fileOf, judged, opened, reviewed } from '../../judged.js'

const joined: Act = { type: 'ceremony.held', on: '2025-03-03', helper: { official: true } }
const transferred = (on: string, change: Partial<ActOf<'member.transferred'>> = {}): Act =>
  ({
    type: 'member.transferred',
    on,
    transfer: 'official',
    ...change,
  }) as Act
const received = (on: string): Act => ({ type: 'member.received', on })
const returned = (on: string): Act => ({ type: 'member.returned', on })
const assigned = (on: string): Act => ({ type: 'helper.assigned', on, helper: { official: true } })
const remarked = (on: string): Act => ({ type: 'remarks.made', on })

describe('probation.temporary-place-review, a bar (guidance pt 5.2(b); 38-HD/BTCTW pt II.4.3.2)', () => {
  const home = [opened({}, { cell: 'cell-1' }), joined]
  const stay = transferred('2025-10-01', { transfer: 'temporary', months: 9, toCell: 'cell-2' })
  const reviewBy = (id: string | undefined): Act => ({
    ...reviewed('2026-03-10'),
    by: { kind: 'cell', ...(id !== undefined && { id }) },
  })

  it('refuses the vote of the temporary cell', () => {
    const finding = judged(temporaryPlaceReview, [...home, stay], reviewBy('cell-2'))
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome: 'broken',
      facts: { since: '2025-10-01' },
      cure: ['review.by-official-cell'],
      confidence: 'text',
    })
    expect(cited(finding)).toEqual(['S2025 pt 5.2(b)', 'G2025 pt II.4.3.2'])
  })

  it('is met by the official cell', () => {
    const begun = { ...stay, effectiveOn: '2025-10-13' } as Act
    expect(judged(temporaryPlaceReview, [...home, begun], reviewBy('cell-1'))).toMatchObject({
      outcome: 'met',
      facts: { since: '2025-10-13' },
    })
  })

  it('misses which cell voted, where it is not named or cannot be told apart', () => {
    const missing = { outcome: 'missing', facts: { missing: 'evidence.reviewingCell' } }
    expect(judged(temporaryPlaceReview, [...home, stay], reviewBy(undefined))).toMatchObject(missing)
    expect(judged(temporaryPlaceReview, [...home, stay], reviewed('2026-03-10'))).toMatchObject(missing)
    const somewhere = transferred('2025-10-01', { transfer: 'temporary', months: 9 })
    expect(judged(temporaryPlaceReview, [...home, somewhere], reviewBy('cell-2'))).toMatchObject(missing)
    expect(judged(temporaryPlaceReview, [...home, somewhere], reviewBy('cell-1'))?.outcome).toBe('met')
    const named: Act = { type: 'member.received', on: '2025-10-20', unit: { cell: 'cell-2' } }
    const there = [...home, somewhere, named]
    expect(judged(temporaryPlaceReview, there, reviewBy('cell-2'))?.outcome).toBe('broken')
    expect(judged(temporaryPlaceReview, there, reviewBy('cell-1'))?.outcome).toBe('met')
    const unnamed = [...home, somewhere, received('2025-10-20')]
    expect(judged(temporaryPlaceReview, unnamed, reviewBy('cell-2'))).toMatchObject(missing)
  })

  it('is not asked at home, after the return, after an official transfer, nor on another matter', () => {
    expect(judged(temporaryPlaceReview, home, reviewBy('cell-2'))).toBeUndefined()
    const back = [...home, stay, returned('2026-03-02')]
    expect(judged(temporaryPlaceReview, back, reviewBy('cell-2'))).toBeUndefined()
    const away = [...home, stay, returned('2026-03-11')]
    expect(judged(temporaryPlaceReview, away, reviewBy('cell-2'))?.outcome).toBe('broken')
    const moved = [...home, transferred('2025-10-01', { toCell: 'cell-2' })]
    expect(judged(temporaryPlaceReview, moved, reviewBy('cell-2'))).toBeUndefined()
    expect(judged(temporaryPlaceReview, [...home, stay], considered('2026-03-10'))).toBeUndefined()
  })

  it.each([
    { on: '2025-06-08', expected: ['S2021 pt 5.2(b)'], confidence: 'assumed' },
    { on: '2025-06-09', expected: ['S2025 pt 5.2(b)'], confidence: 'text' },
    { on: '2025-09-28', expected: ['S2025 pt 5.2(b)'], confidence: 'text' },
    { on: '2025-09-29', expected: ['S2025 pt 5.2(b)', 'G2025 pt II.4.3.2'], confidence: 'text' },
    { on: '2026-05-18', expected: ['S2025 pt 5.2(b)', 'G2025 pt II.4.3.2'], confidence: 'text' },
    { on: '2026-05-19', expected: ['S2026', 'G2025 pt II.4.3.2'], confidence: 'text' },
  ])('rests on $expected on $on', ({ on, expected, confidence }) => {
    const earlier = { ...stay, on: '2025-01-06' } as Act
    const finding = judged(temporaryPlaceReview, [...home, earlier], { ...reviewBy('cell-1'), on } as Act)
    expect(cited(finding)).toEqual(expected)
    expect(finding?.confidence).toBe(confidence)
  })
})

describe('probation.helper-kept-on-transfer, a breach (Charter art. 5.1; guidance pt 3.10)', () => {
  const member = [opened(), joined]
  const left = (on: string, hasRemarked?: boolean): Act => ({
    type: 'helper.left',
    on,
    ...(hasRemarked !== undefined && { remarked: hasRemarked }),
  })

  it.each([
    { months: 2, asked: false, why: 'so short a stay is no transfer' },
    { months: 3, asked: true, why: 'a temporary stay' },
    { months: 12, asked: true, why: 'an official transfer' },
  ])('is asked of $months months abroad: $asked ($why)', ({ months, asked }) => {
    const abroad: Act = { type: 'member.transferred', on: '2025-10-01', transfer: 'abroad', months }
    expect(judged(helperKeptOnTransfer, member, abroad) !== undefined).toBe(asked)
  })

  it('asks the old cell for the remarks of the helper', () => {
    const finding = judged(helperKeptOnTransfer, member, transferred('2025-10-01'))
    expect(finding).toMatchObject({
      effect: 'breach',
      outcome: 'missing',
      facts: { missing: 'remarks.made' },
      cure: ['helper.assigned'],
      confidence: 'text',
    })
    expect(cited(finding)).toEqual(['CH2011 art. 5.1', 'S2025 pt 3.10'])
    for (const [remark, outcome] of [
      [remarked('2025-10-01'), 'met'],
      [remarked('2025-10-02'), 'missing'],
      [left('2025-09-01', true), 'met'],
      [left('2025-09-01', false), 'missing'],
      [left('2025-09-01'), 'missing'],
      [left('2025-03-02', true), 'missing'],
    ] as const)
      expect(judged(helperKeptOnTransfer, [...member, remark], transferred('2025-10-01'))?.outcome).toBe(
        outcome,
      )
  })

  it('asks the new cell for a helper when it reviews', () => {
    const moved = [...member, transferred('2025-10-01'), received('2025-10-20')]
    expect(judged(helperKeptOnTransfer, moved, reviewed('2026-03-10'))).toMatchObject({
      effect: 'breach',
      outcome: 'broken',
      facts: { receivedOn: '2025-10-20' },
      cure: ['helper.assigned'],
    })
    expect(
      judged(helperKeptOnTransfer, [...moved, assigned('2025-10-20')], reviewed('2026-03-10')),
    ).toMatchObject({
      outcome: 'met',
      facts: { assignedOn: '2025-10-20' },
    })
    const earlier = [...member, assigned('2025-10-19'), transferred('2025-10-01'), received('2025-10-20')]
    expect(judged(helperKeptOnTransfer, earlier, reviewed('2026-03-10'))?.outcome).toBe('broken')
    const later = [...moved, assigned('2026-03-11')]
    expect(judged(helperKeptOnTransfer, later, reviewed('2026-03-10'))?.outcome).toBe('broken')
  })

  it('is not asked without a reception, on another matter, nor of an official member', () => {
    expect(judged(helperKeptOnTransfer, member, reviewed('2026-03-10'))).toBeUndefined()
    const moved = [...member, transferred('2025-10-01'), received('2025-10-20')]
    const removal: Act = { type: 'cell.voted', on: '2026-03-10', matter: 'removal' }
    expect(judged(helperKeptOnTransfer, moved, removal)).toBeUndefined()
    const recognised: Act = { type: 'recognition.decided', on: '2026-03-20' }
    expect(judged(helperKeptOnTransfer, [...member, recognised], transferred('2026-10-01'))).toBeUndefined()
    expect(judged(helperKeptOnTransfer, [opened()], transferred('2025-10-01'))).toBeUndefined()
    const official: Act = {
      type: 'membership.transcribed',
      on: '2025-03-03',
      standing: 'official',
      ceremonyOn: '2020-01-02',
    }
    expect(judged(helperKeptOnTransfer, [opened(), official], transferred('2025-10-01'))).toBeUndefined()
  })

  it('is a duty of the new cell without a limit, from the reception', () => {
    const duty = (acts: readonly Act[]) =>
      dutiesOf(fileOf([opened(), ...acts]), '2026-02-02', nationalRulebook()).find(
        (one) => one.rule === 'probation.helper-kept-on-transfer',
      )
    const standing = duty([joined, received('2025-10-20')])
    expect(standing).toMatchObject({
      obligor: 'cell',
      acts: [{ act: 'helper.assigned' }],
      from: '2025-10-20',
      isOverdue: false,
      key: '1',
    })
    expect(standing?.dueOn).toBeUndefined()
    expect(duty([joined, received('2025-10-20'), assigned('2025-10-27')])).toBeUndefined()
    expect(
      duty([joined, received('2025-10-20'), { type: 'recognition.decided', on: '2026-01-05' }]),
    ).toBeUndefined()
    expect(duty([received('2025-10-20')])).toBeUndefined()
  })
})
