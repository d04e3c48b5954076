import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../../src/index.js'
import { badgeFlow, badgeRounds } from '../../../../src/rules/membership/badge/award.js'
import { judged, opened, restsOn } from '../../judged.js'

const awarded = (on: string, years: number, change: Partial<ActOf<'badge.awarded'>> = {}): Act => ({
  type: 'badge.awarded',
  on,
  years,
  ...change,
})

describe('badge.flow, a note (06-HD/TW pt 18)', () => {
  it.each([
    { on: '2025-06-08', clause: 'S2021 < S2016', confidence: 'assumed' },
    { on: '2025-06-09', clause: 'S2025 pt 18', confidence: 'text' },
    { on: '2026-05-19', clause: 'S2026 < S2025 pt 18', confidence: 'assumed' },
  ])('is said of an award of $on', ({ on, clause, confidence }) => {
    const finding = judged(badgeFlow, [opened()], awarded(on, 30))
    expect(finding).toMatchObject({ effect: 'note', outcome: 'met', facts: {}, confidence })
    expect(restsOn(finding)).toBe(clause)
  })
})

describe('badge.rounds, a note (06-HD/TW pt 18.4)', () => {
  it.each([
    { on: '2025-02-02', isUsual: false },
    { on: '2025-02-03', isUsual: true },
    { on: '2025-05-19', isUsual: true },
    { on: '2025-09-02', isUsual: true },
    { on: '2025-11-07', isUsual: true },
    { on: '2025-11-08', isUsual: false },
  ])('tells whether $on is a usual day: $isUsual', ({ on, isUsual }) => {
    expect(judged(badgeRounds, [opened()], awarded(on, 30))).toMatchObject({
      effect: 'note',
      outcome: 'met',
      facts: { occasions: ['02-03', '05-19', '09-02', '11-07'], isUsual },
    })
  })

  it.each([
    { on: '2021-09-28', clause: 'S2021 pt 18', confidence: 'text' },
    { on: '2025-06-08', clause: 'S2021 pt 18', confidence: 'text' },
    { on: '2025-06-09', clause: 'S2025 pt 18.4', confidence: 'text' },
    { on: '2026-05-19', clause: 'S2026 < S2025 pt 18.4', confidence: 'assumed' },
  ])('on $on rests on $clause ($confidence)', ({ on, clause, confidence }) => {
    const finding = judged(badgeRounds, [opened()], awarded(on, 30))
    expect(finding?.confidence).toBe(confidence)
    expect(restsOn(finding)).toBe(clause)
  })

  it.each(['illness', 'posthumous'] as const)('leaves out one that comes early by %s', (early) => {
    expect(judged(badgeRounds, [opened()], awarded('2025-02-03', 30, { early }))).toBeUndefined()
  })
})
