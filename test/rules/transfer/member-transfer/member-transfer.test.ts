import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../../src/index.js'
import {
  notBlocked,
  temporaryWindow,
  toOtherCell,
  transferPapers,
} from '../../../../src/rules/transfer/member-transfer/member-transfer.js'
import { cited, judged, opened } from '../../judged.js'

const transferred = (change: Partial<ActOf<'member.transferred'>> = {}): Act =>
  ({
    type: 'member.transferred',
    on: '2025-10-01',
    transfer: 'official',
    ...change,
  }) as Act
const received = (change: Partial<ActOf<'member.received'>> = {}): Act => ({
  type: 'member.received',
  on: '2025-11-03',
  ...change,
})
const transcribed = (standing: 'probationary' | 'official'): Act => ({
  type: 'membership.transcribed',
  on: '2025-07-05',
  standing,
  ceremonyOn: '2025-03-03',
})

describe('member-transfer.other-cell, a bar (an inference from regulation pt 6.3.1)', () => {
  const member = [opened({}, { cell: 'cell-1' })]

  it.each(['official', 'temporary', 'internal', 'abroad'] as const)(
    'refuses a transfer (%s) to the same cell',
    (transfer) => {
      const finding = judged(toOtherCell, member, transferred({ transfer, toCell: 'cell-1' }))
      expect(finding).toMatchObject({
        rule: 'member-transfer.other-cell',
        effect: 'bar',
        outcome: 'broken',
        facts: {},
        cure: ['transfer.to-other-cell'],
        confidence: 'assumed',
      })
      expect(cited(finding)).toEqual(['R2025B pt 6.3.1'])
    },
  )

  it('is met by another cell', () => {
    expect(judged(toOtherCell, member, transferred({ toCell: 'cell-2' }))).toMatchObject({
      outcome: 'met',
      cure: [],
    })
  })

  it('is not asked where either cell is not named', () => {
    expect(judged(toOtherCell, member, transferred())).toBeUndefined()
    expect(judged(toOtherCell, [opened()], transferred({ toCell: 'cell-1' }))).toBeUndefined()
  })
})

describe('member-transfer.not-blocked, a bar (regulation pt 6.3.1(đ); 06-HD/TW pt 8.2(c))', () => {
  it.each([
    { underInspection: false, outcome: 'met', cure: [] },
    { underInspection: true, outcome: 'broken', cure: ['inspection.concluded'] },
  ])('under inspection $underInspection: a transfer is $outcome', ({ underInspection, outcome, cure }) => {
    expect(judged(notBlocked, [opened()], transferred({ underInspection }))).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { underInspection },
      cure,
      confidence: 'text',
    })
  })

  it.each([
    { indexCertified: true, outcome: 'met', cure: [] },
    { indexCertified: false, outcome: 'broken', cure: ['file-index.certified'] },
  ])('index certified $indexCertified: a reception is $outcome', ({ indexCertified, outcome, cure }) => {
    expect(judged(notBlocked, [opened(), transferred()], received({ indexCertified }))).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { indexCertified },
      cure,
    })
  })

  it.each([
    { kind: { transfer: 'official' }, outcome: 'broken' },
    { kind: { transfer: 'internal' }, outcome: 'broken' },
    { kind: { transfer: 'temporary', months: 6 }, outcome: 'met' },
    { kind: { transfer: 'abroad', months: 11 }, outcome: 'met' },
    { kind: { transfer: 'abroad', months: 12 }, outcome: 'broken' },
    { kind: { transfer: 'abroad' }, outcome: 'broken' },
  ] as const)(
    'under inspection, $kind is $outcome: the text names the official transfer',
    ({ kind, outcome }) => {
      expect(judged(notBlocked, [opened()], transferred({ ...kind, underInspection: true }))?.outcome).toBe(
        outcome,
      )
    },
  )

  it('misses what neither act states', () => {
    expect(judged(notBlocked, [opened()], transferred())).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'evidence.underInspection' },
    })
    expect(judged(notBlocked, [opened()], received())).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'evidence.indexCertified' },
    })
  })

  it('holds up an official transfer only, a temporary one is not named', () => {
    const asked = (change: object) =>
      judged(notBlocked, [opened()], transferred({ underInspection: true, ...change }))
    expect(asked({ transfer: 'official' })?.outcome).toBe('broken')
    expect(asked({ transfer: 'internal' })?.outcome).toBe('broken')
    expect(asked({ transfer: 'abroad' })?.outcome).toBe('broken')
    expect(asked({ transfer: 'temporary', months: 6 })?.outcome).toBe('met')
    expect(asked({ transfer: 'abroad', months: 6 })?.outcome).toBe('met')
  })

  it('asks for no index where the home cell stays in charge', () => {
    const stay = [opened(), transferred({ transfer: 'temporary', months: 6 })]
    expect(judged(notBlocked, stay, received())).toBeUndefined()
    const abroad = [opened(), transferred({ transfer: 'abroad', months: 6 })]
    expect(judged(notBlocked, abroad, received())).toBeUndefined()
    const forGood = [opened(), transferred({ transfer: 'abroad' })]
    expect(judged(notBlocked, forGood, received())?.outcome).toBe('missing')
  })

  it.each([
    { on: '2021-07-29', expected: ['R2016 pt 6.3.1'], confidence: 'text' },
    { on: '2021-07-30', expected: ['R2021 pt 6.3.1'], confidence: 'assumed' },
    { on: '2025-06-08', expected: ['R2025A pt 6.3.1'], confidence: 'assumed' },
    { on: '2025-06-09', expected: ['R2025A pt 6.3.1'], confidence: 'assumed' },
    { on: '2025-06-30', expected: ['R2025A pt 6.3.1'], confidence: 'assumed' },
    { on: '2025-07-01', expected: ['R2025B pt 6.3.1(đ)'], confidence: 'text' },
    {
      on: '2026-07-25',
      expected: ['R2026A', 'R2025B pt 6.3.1(đ)'],
      confidence: 'assumed',
    },
    {
      on: '2026-07-26',
      expected: ['R2026B', 'R2025B pt 6.3.1(đ)'],
      confidence: 'assumed',
    },
  ])('rests on $expected on $on', ({ on, expected, confidence }) => {
    const finding = judged(notBlocked, [opened()], transferred({ on, underInspection: false }))
    expect(cited(finding)).toEqual(expected)
    expect(finding?.confidence).toBe(confidence)
  })
})

describe('member-transfer.papers, a breach (38-HD/BTCTW pt II.4.3)', () => {
  const official = [opened(), transcribed('official')]
  const probationary = [opened(), transcribed('probationary')]
  const rest = ['doc.member-file', 'doc.transfer-self-review']

  it.each([
    { papersComplete: true, outcome: 'met', cure: [] },
    { papersComplete: false, outcome: 'broken', cure: ['transfer-papers.completed'] },
  ])('is $outcome with papers complete $papersComplete', ({ papersComplete, outcome, cure }) => {
    const finding = judged(transferPapers, official, transferred({ papersComplete }))
    expect(finding).toMatchObject({
      effect: 'breach',
      outcome,
      facts: { required: ['doc.transfer-slip', 'doc.membership-card', ...rest] },
      cure,
      confidence: 'text',
    })
    expect(cited(finding)).toEqual(['G2025 pt II.4.3'])
  })

  it('asks a probationary member for the admission decision instead of the card', () => {
    expect(judged(transferPapers, probationary, transferred({ papersComplete: true }))?.facts).toEqual({
      required: ['doc.transfer-slip', 'doc.admission-decision', ...rest],
    })
  })

  it('asks for no slip inside the superior organisation', () => {
    const internal = transferred({ transfer: 'internal', papersComplete: true })
    expect(judged(transferPapers, official, internal)?.facts).toEqual({
      required: ['doc.membership-card', ...rest],
    })
  })

  it('misses a statement that they are complete', () => {
    expect(judged(transferPapers, official, transferred())).toMatchObject({
      effect: 'breach',
      outcome: 'missing',
      facts: { missing: 'evidence.papersComplete', required: expect.arrayContaining(rest) },
    })
  })

  it.each([
    { on: '2025-09-28', confidence: 'assumed' },
    { on: '2025-09-29', confidence: 'text' },
  ])('is $confidence on $on', ({ on, confidence }) => {
    expect(judged(transferPapers, official, transferred({ on, papersComplete: true }))?.confidence).toBe(
      confidence,
    )
  })
})

describe('member-transfer.temporary-window, a note (regulation pt 6.3.2)', () => {
  const temporary = (change: Partial<ActOf<'member.transferred'>>) =>
    judged(
      temporaryWindow,
      [opened()],
      transferred({ transfer: 'temporary', ...change } as Partial<ActOf<'member.transferred'>>),
    )

  it.each([
    { months: 2, outcome: 'broken' },
    { months: 3, outcome: 'met' },
    { months: 11, outcome: 'met' },
    { months: 12, outcome: 'broken' },
  ])('a stay of $months months is $outcome', ({ months, outcome }) => {
    expect(temporary({ months })).toMatchObject({
      effect: 'note',
      outcome,
      facts: { months, minimum: 3, under: 12 },
      cure: outcome === 'met' ? [] : ['transfer.other-kind'],
      confidence: 'text',
    })
  })

  it.each([
    { months: 2, outcome: 'broken' },
    { months: 3, outcome: 'met' },
    { months: 24, outcome: 'met' },
    { months: 25, outcome: 'broken' },
  ])('study of $months months is $outcome', ({ months, outcome }) => {
    expect(temporary({ months, study: true })).toMatchObject({
      effect: 'note',
      outcome,
      facts: { months, minimum: 3, maximum: 24, study: true },
    })
  })

  it('misses the length of the stay, and is not asked of another transfer', () => {
    expect(temporary({})).toMatchObject({ outcome: 'missing', facts: { missing: 'evidence.stayMonths' } })
    expect(
      judged(temporaryWindow, [opened()], transferred({ transfer: 'abroad', months: 6 })),
    ).toBeUndefined()
    expect(judged(temporaryWindow, [opened()], transferred())).toBeUndefined()
  })

  it.each([
    { effectiveOn: '2025-06-30', confidence: 'assumed' },
    { effectiveOn: '2025-07-01', confidence: 'text' },
    { effectiveOn: '2026-04-07', confidence: 'text' },
    { effectiveOn: '2026-04-08', confidence: 'assumed' },
    { effectiveOn: '2026-07-25', confidence: 'assumed' },
    { effectiveOn: '2026-07-26', confidence: 'assumed' },
  ])('a stay from $effectiveOn rests on law that is $confidence', ({ effectiveOn, confidence }) => {
    expect(temporary({ months: 6, on: effectiveOn, effectiveOn })?.confidence).toBe(confidence)
    expect(temporary({ months: 6, on: effectiveOn })?.confidence).toBe(confidence)
  })

  it('cites the status it holds: counted at home, fee there, no vote there', () => {
    expect(cited(temporary({ months: 6 }))).toEqual(['R2025B pt 6.3.2(b)–(c)', 'R2025B pt 6.3.2'])
  })
})
