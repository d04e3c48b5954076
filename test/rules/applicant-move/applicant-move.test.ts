import { describe, expect, it } from 'vitest'
import type { Act, ActOf, Unit } from '../../../src/index.js'
import {
  decidedInTime,
  decidedLate,
  decidedSameAuthority,
  resolvedNotSent,
} from '../../../src/rules/applicant-move/applicant-move.js'
import { rightPlace } from '../../../src/rules/decision/ceremony.js'
import { cited, considered, judged, opened } from '../judged.js'

type Move = Partial<Omit<ActOf<'applicant.moved'>, 'type' | 'on'>>

const moved = (on: string, more: Move = {}): Act => ({
  type: 'applicant.moved',
  on,
  authority: 'other',
  unit: { cell: 'cell-2' },
  ...more,
})
const plain = (
  type: 'file.forwarded' | 'file.received' | 'decision.passed-on' | 'decision.annulled',
  on: string,
): Act => ({
  type,
  on,
})
const decided = (on: string): Act => ({ type: 'admission.decided', on })
const answered = (on: string, upheld: boolean): Act => ({ type: 'reconsideration.answered', on, upheld })
const held = (on: string, cell?: string): Act => ({
  type: 'ceremony.held',
  on,
  ...(cell !== undefined && { by: { kind: 'cell', id: cell } }),
})

const resolved: readonly Act[] = [
  opened({}, { cell: 'cell-1' }),
  { ...considered('2025-09-15'), by: { kind: 'cell', id: 'cell-1' } },
  { type: 'grassroots.voted', on: '2025-09-25', matter: 'admission' },
]
const sent: readonly Act[] = [
  ...resolved,
  { type: 'dossier.submitted', on: '2025-09-26', matter: 'admission' },
]

describe('applicant-move.resolved-not-sent, a breach (guidance pt 3.9(b))', () => {
  const assigned: Act = {
    type: 'helper.assigned',
    on: '2025-10-20',
    helper: { id: 'member-9', official: true },
  }
  const after = [...resolved, moved('2025-10-01')]

  it('is met where the file was sent on and a helper assigned at the new place', () => {
    const log = [...after, plain('file.forwarded', '2025-10-08'), assigned]
    const finding = judged(resolvedNotSent, log, decided('2025-11-20'))
    expect(finding).toMatchObject({
      effect: 'breach',
      outcome: 'met',
      facts: { movedOn: '2025-10-01', forwardedOn: '2025-10-08', assignedOn: '2025-10-20' },
      confidence: 'text',
    })
    expect(cited(finding)).toEqual(['S2025 pt 3.9(b)'])
  })

  it.each([
    { log: [assigned], missing: 'file.forwarded' },
    { log: [plain('file.forwarded', '2025-10-08')], missing: 'helper.assigned' },
  ])('misses $missing', ({ log, missing }) => {
    expect(judged(resolvedNotSent, [...after, ...log], decided('2025-11-20'))).toMatchObject({
      effect: 'breach',
      outcome: 'missing',
      facts: { missing, movedOn: '2025-10-01' },
      cure: ['file.forwarded', 'helper.assigned'],
    })
  })

  it('holds it against a dossier sent elsewhere than to the new place, and against a refusal', () => {
    const submitted: Act = { type: 'dossier.submitted', on: '2025-10-02', matter: 'admission' }
    const refused: Act = { type: 'admission.refused', on: '2025-10-20' }
    const missing = { outcome: 'missing', facts: { missing: 'file.forwarded' } }
    expect(judged(resolvedNotSent, after, submitted)).toMatchObject(missing)
    expect(judged(resolvedNotSent, after, refused)).toMatchObject(missing)
    const forwarded = [...after, plain('file.forwarded', '2025-10-01')]
    expect(judged(resolvedNotSent, forwarded, submitted)).toBeUndefined()
    expect(judged(resolvedNotSent, [...forwarded, assigned], { ...refused, on: '2025-11-20' })?.outcome).toBe(
      'met',
    )
    for (const authority of ['same', undefined] as const)
      expect(
        judged(resolvedNotSent, [...resolved, moved('2025-10-01', { authority })], submitted),
      ).toBeUndefined()
    expect(judged(resolvedNotSent, resolved, submitted)).toBeUndefined()
  })

  it('is asked after the cell’s resolution alone, too', () => {
    const log = [...resolved.slice(0, 2), moved('2025-09-20')]
    expect(judged(resolvedNotSent, log, decided('2025-11-20'))?.outcome).toBe('missing')
  })

  it.each([
    { why: 'without a move', log: resolved },
    {
      why: 'under the same competent committee',
      log: [...resolved, moved('2025-10-01', { authority: 'same' })],
    },
    { why: 'once the dossier was sent', log: [...sent, moved('2025-10-01')] },
    { why: 'before the cell resolved', log: [opened(), moved('2025-09-01'), ...resolved.slice(1)] },
    { why: 'once the new cell has itself proposed', log: [...after, considered('2025-11-03')] },
    {
      why: 'for a temporary place',
      log: [...resolved, moved('2025-10-01', { unit: { temporaryPlace: true } })],
    },
  ])('is not asked $why', ({ log }) => {
    expect(judged(resolvedNotSent, log, decided('2025-11-20'))).toBeUndefined()
  })
})

describe('applicant-move.decided-same-authority, a bar (guidance pt 3.9(c))', () => {
  const same = (more: Move = {}) => [
    ...sent,
    decided('2025-10-20'),
    moved('2025-10-27', { authority: 'same', ...more }),
  ]
  const passed = plain('decision.passed-on', '2025-10-30')

  it('is met by a ceremony at the new place on the decision passed on', () => {
    const finding = judged(decidedSameAuthority, [...same(), passed], held('2025-11-10', 'cell-2'))
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome: 'met',
      facts: { movedOn: '2025-10-27', decidedOn: '2025-10-20', passedOn: '2025-10-30', isNewPlace: true },
      confidence: 'text',
    })
    expect(cited(finding)).toEqual(['S2025 pt 3.9(c)'])
  })

  it('is broken by a ceremony at the old place', () => {
    expect(judged(decidedSameAuthority, [...same(), passed], held('2025-11-10', 'cell-1'))).toMatchObject({
      effect: 'bar',
      outcome: 'broken',
      facts: { isNewPlace: false },
      cure: ['ceremony.at-new-place'],
    })
  })

  it('takes the cell a later particular names', () => {
    const named: Act = { type: 'particulars.changed', on: '2025-11-01', unit: { cell: 'cell-3' } }
    const log = [...same(), passed, named]
    expect(judged(decidedSameAuthority, log, held('2025-11-10', 'cell-3'))?.outcome).toBe('met')
    expect(judged(decidedSameAuthority, log, held('2025-11-10', 'cell-2'))?.outcome).toBe('broken')
  })

  it.each([
    { why: 'the passing on', log: same(), at: held('2025-11-10', 'cell-2'), missing: 'decision.passed-on' },
    {
      why: 'the cell that held it',
      log: [...same(), passed],
      at: held('2025-11-10'),
      missing: 'evidence.ceremonyCell',
    },
    {
      why: 'the new cell',
      log: [...same({ unit: {} as Unit }), passed],
      at: held('2025-11-10', 'cell-2'),
      missing: 'unit.newCell',
    },
  ])('misses $why', ({ log, at, missing }) => {
    expect(judged(decidedSameAuthority, log, at)).toMatchObject({ outcome: 'missing', facts: { missing } })
  })

  it('does not take a passing on from before the decision', () => {
    const early = [
      ...sent,
      moved('2025-10-01', { authority: 'same' }),
      plain('decision.passed-on', '2025-10-10'),
    ]
    expect(
      judged(decidedSameAuthority, [...early, decided('2025-10-20')], held('2025-11-10', 'cell-2')),
    ).toMatchObject({ outcome: 'missing', facts: { missing: 'decision.passed-on' } })
  })

  it('asks of a move whose authority is not stated', () => {
    const { authority: _, ...silent } = moved('2025-10-27') as ActOf<'applicant.moved'>
    const log = [...sent, decided('2025-10-20'), silent, passed]
    expect(judged(decidedSameAuthority, log, held('2025-11-10', 'cell-2'))).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'evidence.authority', movedOn: '2025-10-27' },
    })
  })

  it('is broken where the decision was not upheld, and met where it was', () => {
    const log = [...same(), passed]
    expect(
      judged(decidedSameAuthority, [...log, answered('2025-11-05', false)], held('2025-11-10', 'cell-2')),
    ).toMatchObject({ outcome: 'broken', facts: { upheld: false }, cure: ['decision.annulled'] })
    expect(
      judged(decidedSameAuthority, [...log, answered('2025-11-05', true)], held('2025-11-10', 'cell-2'))
        ?.outcome,
    ).toBe('met')
  })

  it.each([
    { why: 'without a move', log: [...sent, decided('2025-10-20')] },
    { why: 'without a decision', log: [...sent, moved('2025-10-01', { authority: 'same' })] },
    { why: 'under another authority', log: [...sent, decided('2025-10-20'), moved('2025-10-27')] },
    {
      why: 'for a later move',
      log: [...sent, decided('2025-10-20'), moved('2025-11-27', { authority: 'same' })],
    },
  ])('is not asked $why', ({ log }) => {
    expect(judged(decidedSameAuthority, log, held('2025-11-10', 'cell-1'))).toBeUndefined()
  })

  it.each([
    { on: '2021-09-27', confidence: 'secondary' },
    { on: '2021-09-28', confidence: 'assumed' },
    { on: '2025-06-08', confidence: 'assumed' },
    { on: '2025-06-09', confidence: 'text' },
    { on: '2026-05-18', confidence: 'text' },
    { on: '2026-05-19', confidence: 'assumed' },
  ])('rests on $confidence for a move of $on', ({ on, confidence }) => {
    const log = [opened(), considered('2021-01-15'), decided('2021-03-01'), moved(on, { authority: 'same' })]
    expect(judged(decidedSameAuthority, log, held('2026-12-01', 'cell-2'))?.confidence).toBe(confidence)
  })
})

describe('applicant-move.decided-in-time, applicant-move.decided-late, bars: 30 working days (guidance pt 3.9(c))', () => {
  const elsewhere = (decision: string, more: Move = { transferDecidedOn: '2025-10-10' }) => [
    ...sent,
    moved('2025-10-13', more),
    decided(decision),
  ]
  const passed = plain('decision.passed-on', '2025-11-26')
  const window = { transferDecidedOn: '2025-10-10', lastDay: '2025-11-21' }

  it('day 30: in time, the ceremony is at the new place', () => {
    const log = [...elsewhere('2025-11-21'), passed]
    const finding = judged(decidedInTime, log, held('2025-12-01', 'cell-2'))
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome: 'met',
      facts: { ...window, decidedOn: '2025-11-21', passedOn: '2025-11-26', isNewPlace: true },
      confidence: 'text',
    })
    expect(cited(finding)).toEqual(['S2025 pt 3.9'])
    expect(judged(decidedInTime, log, held('2025-12-01', 'cell-1'))).toMatchObject({
      effect: 'bar',
      outcome: 'broken',
    })
    expect(judged(decidedLate, log, held('2025-12-01', 'cell-2'))).toMatchObject({
      outcome: 'met',
      alternatives: [{ policy: 'firstCountedDay', reading: 'same-day', outcome: 'broken' }],
    })
  })

  it('day 29: in time under every reading', () => {
    expect(judged(decidedLate, elsewhere('2025-11-20'), held('2025-12-01', 'cell-2'))).toBeUndefined()
  })

  it('day 31, worked example 22: late, no ceremony anywhere', () => {
    const log = [...elsewhere('2025-11-24'), passed]
    for (const cell of ['cell-1', 'cell-2'])
      expect(judged(decidedLate, log, held('2025-12-01', cell))).toMatchObject({
        effect: 'bar',
        outcome: 'broken',
        facts: { ...window, decidedOn: '2025-11-24' },
        cure: ['decision.annulled', 'file.forwarded'],
        confidence: 'text',
      })
    expect(judged(decidedInTime, log, held('2025-12-01', 'cell-2'))).toBeUndefined()
  })

  it('day 31 is not passed on to the new place, day 30 is', () => {
    expect(judged(decidedLate, elsewhere('2025-11-24'), passed)).toMatchObject({
      effect: 'breach',
      outcome: 'broken',
      facts: { ...window, decidedOn: '2025-11-24' },
    })
    expect(judged(decidedLate, elsewhere('2025-11-20'), passed)).toBeUndefined()
  })

  it('does not ask again for the annulment of a decision that is annulled', () => {
    const log = [...elsewhere('2025-11-24'), plain('decision.annulled', '2025-11-26')]
    expect(judged(decidedLate, log, held('2025-12-01', 'cell-2'))).toBeUndefined()
    expect(judged(decidedLate, log, plain('decision.passed-on', '2025-12-01'))?.outcome).toBe('broken')
  })

  it('counts a decision from before the transfer as in time', () => {
    const log = [
      ...sent,
      decided('2025-10-01'),
      moved('2025-10-13', { transferDecidedOn: '2025-10-10' }),
      passed,
    ]
    expect(judged(decidedInTime, log, held('2025-12-01', 'cell-2'))?.outcome).toBe('met')
  })

  it('is broken where the decision was not upheld', () => {
    const log = [...elsewhere('2025-11-21'), passed, answered('2025-11-28', false)]
    expect(judged(decidedInTime, log, held('2025-12-01', 'cell-2'))).toMatchObject({
      outcome: 'broken',
      facts: { upheld: false },
    })
  })

  it('misses the day of the transfer decision, and the passing on', () => {
    expect(judged(decidedInTime, elsewhere('2025-11-21', {}), held('2025-12-01', 'cell-2'))).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'evidence.transferDecidedOn', movedOn: '2025-10-13' },
    })
    expect(judged(decidedLate, elsewhere('2025-11-21', {}), held('2025-12-01', 'cell-2'))).toBeUndefined()
    expect(judged(decidedInTime, elsewhere('2025-11-21'), held('2025-12-01', 'cell-2'))).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'decision.passed-on' },
    })
  })

  it('is not asked where the new place received the file and decided itself', () => {
    const log = [
      ...sent,
      moved('2025-10-13', { transferDecidedOn: '2025-10-10' }),
      plain('file.forwarded', '2025-10-20'),
      plain('file.received', '2025-10-24'),
      decided('2025-12-15'),
    ]
    expect(judged(decidedInTime, log, held('2026-01-05', 'cell-2'))).toBeUndefined()
    expect(judged(decidedLate, log, held('2026-01-05', 'cell-2'))).toBeUndefined()
  })

  it('is asked where the file came only after the decision', () => {
    const log = [...elsewhere('2025-11-24'), plain('file.received', '2025-11-28')]
    expect(judged(decidedLate, log, held('2025-12-01', 'cell-2'))?.outcome).toBe('broken')
  })

  it.each([
    { on: '2021-09-28', lastDay: '2021-11-09', confidence: 'assumed' },
    { on: '2025-06-08', lastDay: '2025-07-18', confidence: 'assumed' },
    { on: '2025-06-09', lastDay: '2025-07-21', confidence: 'text' },
    { on: '2026-05-18', lastDay: '2026-06-29', confidence: 'text' },
    { on: '2026-05-19', lastDay: '2026-06-30', confidence: 'assumed' },
  ])('a transfer decided on $on gives until $lastDay, $confidence', ({ on, lastDay, confidence }) => {
    const log = [
      opened(),
      considered('2021-01-15'),
      decided('2026-12-01'),
      moved('2026-12-02', { transferDecidedOn: on }),
    ]
    expect(judged(decidedLate, log, held('2026-12-15', 'cell-2'))).toMatchObject({
      outcome: 'broken',
      facts: { lastDay },
      confidence,
    })
  })

  describe('the annulment by the committee that decided', () => {
    const annulled = plain('decision.annulled', '2025-11-28')

    it.each([
      { decision: '2025-11-21', outcome: 'broken', cure: ['ceremony.at-new-place'] },
      { decision: '2025-11-24', outcome: 'met', cure: [] },
    ])('of a decision of $decision is $outcome', ({ decision, outcome, cure }) => {
      expect(judged(decidedLate, elsewhere(decision), annulled)).toMatchObject({
        effect: 'bar',
        outcome,
        facts: { ...window, decidedOn: decision },
        cure,
      })
    })

    it.each([
      { why: 'without a move', log: [...sent, decided('2025-10-20')] },
      { why: 'under the same authority', log: elsewhere('2025-11-24', { authority: 'same' }) },
    ])('is broken $why', ({ log }) => {
      expect(judged(decidedLate, log, annulled)).toMatchObject({
        effect: 'bar',
        outcome: 'broken',
        facts: { isLate: false },
        cure: [],
      })
    })

    it('misses the day of the transfer decision', () => {
      expect(judged(decidedLate, elsewhere('2025-11-24', {}), annulled)).toMatchObject({
        outcome: 'missing',
        facts: { missing: 'evidence.transferDecidedOn' },
      })
    })

    it('is met where the decision was reconsidered and not upheld', () => {
      const log = [...elsewhere('2025-11-21'), answered('2025-11-27', false)]
      expect(judged(decidedLate, log, annulled)).toMatchObject({ outcome: 'met', facts: { upheld: false } })
    })
  })
})

describe('ceremony.right-place after a move, a bar (guidance pt 3.9(c))', () => {
  const decidedThere = [
    ...sent,
    moved('2025-10-13'),
    plain('file.forwarded', '2025-10-20'),
    plain('file.received', '2025-10-24'),
    decided('2025-12-01'),
  ]

  it.each([
    { cell: 'cell-2', outcome: 'met' },
    { cell: 'cell-1', outcome: 'broken' },
  ])('is $outcome at $cell where the new place decided', ({ cell, outcome }) => {
    const finding = judged(rightPlace, decidedThere, held('2025-12-15', cell))
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { movedOn: '2025-10-13', isNewPlace: outcome === 'met' },
    })
    expect(cited(finding)).toEqual(['S2025 pt 3.9(c)'])
  })

  it('leaves a decision of the old place to its own rules', () => {
    const log = [...sent, decided('2025-10-20'), moved('2025-10-27')]
    expect(judged(rightPlace, log, held('2025-11-10', 'cell-1'))).toBeUndefined()
  })

  it('asks for the cell that resolved where that is the one of the new place', () => {
    const there: Act = { ...considered('2025-12-01'), by: { kind: 'cell', id: 'cell-2' } }
    const log = [...sent, moved('2025-10-13'), there, decided('2025-12-20')]
    expect(judged(rightPlace, log, held('2026-01-05', 'cell-2'))).toMatchObject({
      outcome: 'met',
      facts: { isSameCell: true },
    })
  })
})
