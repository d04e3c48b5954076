import { describe, expect, it } from 'vitest'
import type { Act, ActOf, Policies } from '../../../src/index.js'
import { dutiesOf } from '../../../src/procedure/duties.js'
import {
  reconsideredOnTime as answeredOnTime,
  forwardedOnTime,
  newPlaceDecidedOnTime as newPlaceOnTime,
} from '../../../src/rules/applicant-move/clocks.js'
import { admissionDecisionClock } from '../../../src/rules/decision/decision.js'
import { rulebook } from '../../../src/rules/engine/rulebook.js'
import { cited, considered, fileOf, judged, opened } from '../judged.js'

type Move = Partial<Omit<ActOf<'applicant.moved'>, 'type' | 'on'>>
const moved = (on: string, more: Move = {}): Act => ({
  type: 'applicant.moved',
  on,
  authority: 'other',
  ...more,
})
const plain = (
  type: 'file.forwarded' | 'file.received' | 'admission.decided' | 'admission.refused' | 'applicant.withdrew',
  on: string,
): Act => ({ type, on })

const resolved: readonly Act[] = [opened(), considered('2025-09-15')]
const sent: readonly Act[] = [
  ...resolved,
  { type: 'dossier.submitted', on: '2025-09-26', matter: 'admission' },
]

const duty = (rule: string, log: readonly Act[], today: string, policies: Policies = {}) =>
  dutiesOf(fileOf(log), today, rulebook({ policies })).find((one) => one.rule === rule)

describe('applicant-move.sent-undecided, a breach: forwarded in 15 working days (guidance pt 3.9(b))', () => {
  const log = [...sent, moved('2025-10-13', { transferDecidedOn: '2025-10-10' })]

  it.each([
    { on: '2025-10-31', outcome: 'met' },
    { on: '2025-11-03', outcome: 'broken' },
  ])('forwarded on $on is $outcome', ({ on, outcome }) => {
    const finding = judged(forwardedOnTime, log, plain('file.forwarded', on))
    expect(finding).toMatchObject({
      effect: 'breach',
      outcome,
      facts: { from: '2025-10-10', lastDay: '2025-10-31', actual: on },
      confidence: 'text',
    })
    expect(cited(finding)).toEqual(['S2025 pt 3.9'])
  })

  it('is contested by the day the move became known (open question 41)', () => {
    const late = plain('file.forwarded', '2025-11-03')
    expect(judged(forwardedOnTime, log, late)?.alternatives).toContainEqual({
      policy: 'forwardingClockStart',
      reading: 'day-move-known',
      outcome: 'met',
      facts: { from: '2025-10-13', lastDay: '2025-11-03', actual: '2025-11-03' },
    })
    expect(judged(forwardedOnTime, log, late, { forwardingClockStart: 'day-move-known' })?.outcome).toBe(
      'met',
    )
  })

  it('counts from the move where no transfer decision is known', () => {
    expect(duty('applicant-move.sent-undecided', [...sent, moved('2025-10-10')], '2025-11-03')).toMatchObject(
      {
        obligor: 'competentCommittee',
        acts: [{ act: 'file.forwarded' }],
        from: '2025-10-10',
        dueOn: '2025-10-31',
        isOverdue: true,
      },
    )
  })

  it('shows the other due day', () => {
    expect(duty('applicant-move.sent-undecided', log, '2025-10-20')?.alternatives).toContainEqual({
      policy: 'forwardingClockStart',
      reading: 'day-move-known',
      dueOn: '2025-11-03',
    })
  })

  it.each(['file.forwarded', 'admission.decided', 'admission.refused', 'applicant.withdrew'] as const)(
    'ends with %s',
    (type) => {
      expect(
        duty('applicant-move.sent-undecided', [...log, plain(type, '2025-10-20')], '2025-12-01'),
      ).toBeUndefined()
    },
  )

  it.each([
    { matter: 'admission', answer: 'refuse', isOwed: false },
    { matter: 'admission', answer: 'consider', isOwed: true },
    { matter: 'recognition', answer: 'refuse', isOwed: true },
  ] as const)(
    'after a shortfall on $matter answered by $answer is owed: $isOwed',
    ({ isOwed, ...answer }) => {
      const answered: Act = { type: 'shortfall.answered', on: '2025-10-20', ...answer }
      expect(duty('applicant-move.sent-undecided', [...log, answered], '2025-12-01') !== undefined).toBe(
        isOwed,
      )
    },
  )

  it.each([
    { why: 'under the same authority', log: [...sent, moved('2025-10-13', { authority: 'same' })] },
    { why: 'before the sending', log: [...resolved, moved('2025-10-13')] },
    { why: 'for a temporary place', log: [...sent, moved('2025-10-13', { unit: { temporaryPlace: true } })] },
  ])('is not owed $why', ({ log: other }) => {
    expect(duty('applicant-move.sent-undecided', other, '2025-12-01')).toBeUndefined()
    expect(judged(forwardedOnTime, other, plain('file.forwarded', '2025-12-01'))).toBeUndefined()
  })

  it.each([
    { on: '2025-06-08', lastDay: '2025-06-27', confidence: 'assumed' },
    { on: '2025-06-09', lastDay: '2025-06-30', confidence: 'text' },
    { on: '2026-05-18', lastDay: '2026-06-08', confidence: 'text' },
    { on: '2026-05-19', lastDay: '2026-06-09', confidence: 'assumed' },
  ])('of a move of $on is due on $lastDay, $confidence', ({ on, lastDay, confidence }) => {
    const early = [
      opened(),
      considered('2025-01-15'),
      { type: 'dossier.submitted', on: '2025-02-01', matter: 'admission' },
      moved(on),
    ] as const
    expect(judged(forwardedOnTime, early, plain('file.forwarded', lastDay))).toMatchObject({
      outcome: 'met',
      facts: { lastDay },
      confidence,
    })
  })
})

describe('applicant-move.new-place-decides, a breach: 30 working days from receipt (guidance pt 3.9(b))', () => {
  const log = [
    ...sent,
    moved('2025-10-01'),
    plain('file.forwarded', '2025-10-08'),
    plain('file.received', '2025-10-10'),
  ]

  it.each([
    { type: 'admission.decided', on: '2025-11-21', outcome: 'met', cure: [] },
    { type: 'admission.decided', on: '2025-11-24', outcome: 'broken', cure: ['delay.explained'] },
    { type: 'admission.refused', on: '2025-11-24', outcome: 'broken', cure: ['delay.explained'] },
  ] as const)('$type on $on is $outcome', ({ type, on, outcome, cure }) => {
    expect(judged(newPlaceOnTime, log, plain(type, on))).toMatchObject({
      effect: 'breach',
      outcome,
      facts: { from: '2025-10-10', lastDay: '2025-11-21', actual: on },
      cure,
      confidence: 'text',
    })
  })

  it('stands until the new place decides, or the case is back at the cell', () => {
    const rule = 'applicant-move.new-place-decides'
    expect(duty(rule, log, '2025-11-24')).toMatchObject({ dueOn: '2025-11-21', isOverdue: true })
    const ends: readonly Act[] = [
      plain('admission.decided', '2025-11-20'),
      considered('2025-11-20'),
      { type: 'dossier.returned', on: '2025-11-20', to: 'start' },
    ]
    for (const end of ends) expect(duty(rule, [...log, end], '2025-11-24')).toBeUndefined()
    expect(duty(rule, log.slice(0, -1), '2025-11-24')).toBeUndefined()
  })

  it('replaces the limit of the old place, which ends with the forwarding', () => {
    expect(duty(admissionDecisionClock.id, log.slice(0, 4), '2026-06-01')).toBeDefined()
    expect(duty(admissionDecisionClock.id, log, '2026-06-01')).toBeUndefined()
    const received = log.filter(({ type }) => type !== 'file.forwarded')
    expect(received.some(({ type }) => type === 'file.received')).toBe(true)
    expect(duty(admissionDecisionClock.id, received, '2026-06-01')).toBeUndefined()
  })

  it('is not asked of a case that did not move', () => {
    expect(judged(newPlaceOnTime, sent, plain('admission.decided', '2026-06-01'))).toBeUndefined()
  })
})

describe('applicant-move.resolved-not-sent, a duty without a limit (guidance pt 3.9(b))', () => {
  const rule = 'applicant-move.resolved-not-sent'
  const log = [...resolved, moved('2025-10-01')]

  it('is owed by the old grassroots committee until the file goes', () => {
    const open = duty(rule, log, '2026-06-01')
    expect(open).toMatchObject({ obligor: 'grassrootsCommittee', from: '2025-10-01', isOverdue: false })
    expect(open?.dueOn).toBeUndefined()
    expect(duty(rule, [...log, considered('2025-12-01')], '2026-06-01')).toBeUndefined()
  })

  const owedThere = (...more: readonly Act[]) =>
    dutiesOf(fileOf([...log, plain('file.forwarded', '2025-10-08'), ...more]), '2026-06-01', rulebook())
      .filter((one) => one.rule === rule)
      .map(({ key, obligor, from, dueOn }) => [key, obligor, from, dueOn])
  const assigned: Act = {
    type: 'helper.assigned',
    on: '2025-10-20',
    helper: { id: 'member-9', official: true },
  }

  it('is then the new competent committee’s: to have a member assigned, and to consider', () => {
    const [assign, consider] = [
      ['assign', 'competentCommittee', '2025-10-08', undefined],
      ['consider', 'competentCommittee', '2025-10-08', undefined],
    ]
    expect(owedThere()).toEqual([assign, consider])
    expect(owedThere(plain('file.received', '2025-10-15'))).toEqual([assign, consider])
    expect(owedThere(assigned)).toEqual([consider])
    expect(owedThere(assigned, plain('admission.decided', '2025-11-10'))).toEqual([])
  })

  it.each([
    plain('admission.decided', '2025-11-10'),
    plain('admission.refused', '2025-11-10'),
    plain('applicant.withdrew', '2025-11-10'),
    { type: 'shortfall.answered', on: '2025-11-10', matter: 'admission', answer: 'refuse' } as const,
    { type: 'shortfall.answered', on: '2025-11-10', matter: 'admission', answer: 'return' } as const,
    considered('2025-11-10'),
    { type: 'dossier.returned', on: '2025-11-10', matter: 'admission', to: 'start' } as const,
  ])('is over for it after $type', (act) => {
    expect(owedThere(act)).toEqual([])
  })

  it('is not owed once sent', () => {
    expect(duty(rule, [...sent, moved('2025-10-01')], '2026-06-01')).toBeUndefined()
  })
})

describe('applicant-move.rechecked, a breach: answered in 60 working days (guidance pt 3.9(c))', () => {
  const requested = (on: string, receivedOn?: string): Act => ({
    type: 'reconsideration.requested',
    on,
    ...(receivedOn !== undefined && { receivedOn }),
  })
  const answered = (on: string): Act => ({ type: 'reconsideration.answered', on, upheld: true })

  it.each([
    { on: '2026-01-06', outcome: 'met' },
    { on: '2026-01-07', outcome: 'broken' },
  ])('a request received 2025-10-10, answered $on, is $outcome', ({ on, outcome }) => {
    expect(
      judged(answeredOnTime, [opened(), requested('2025-10-08', '2025-10-10')], answered(on)),
    ).toMatchObject({
      effect: 'breach',
      outcome,
      facts: { from: '2025-10-10', lastDay: '2026-01-06', actual: on },
      confidence: 'text',
    })
  })

  it('stands without a last day until the receipt is known, and until the answer', () => {
    const rule = 'applicant-move.rechecked'
    const log = [opened(), requested('2025-10-08')]
    const open = duty(rule, log, '2026-06-01')
    expect(open).toMatchObject({ obligor: 'competentCommittee', from: '2025-10-08', isOverdue: false })
    expect(open?.dueOn).toBeUndefined()
    expect(judged(answeredOnTime, log, answered('2026-06-01'))).toBeUndefined()
    expect(duty(rule, [...log, answered('2026-06-01')], '2026-06-02')).toBeUndefined()
    expect(duty(rule, [opened()], '2026-06-01')).toBeUndefined()
  })

  it.each([
    { on: '2025-06-08', lastDay: '2025-08-29', confidence: 'assumed' },
    { on: '2025-06-09', lastDay: '2025-09-03', confidence: 'text' },
    { on: '2026-05-18', lastDay: '2026-08-10', confidence: 'text' },
    { on: '2026-05-19', lastDay: '2026-08-11', confidence: 'assumed' },
  ])('received on $on is due on $lastDay, $confidence', ({ on, lastDay, confidence }) => {
    expect(judged(answeredOnTime, [opened(), requested(on, on)], answered(lastDay))).toMatchObject({
      outcome: 'met',
      facts: { lastDay },
      confidence,
    })
  })
})
