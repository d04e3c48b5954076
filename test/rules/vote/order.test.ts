import { describe, expect, it } from 'vitest'
import type { Act } from '../../../src/index.js'
import { clauses, find } from '../../procedure/life.js'
import { before, the, upTo } from '../../support/journey.js'

const appraised = (on: string, matter: 'admission' | 'recognition' = 'admission'): Act => ({
  type: 'section.appraised',
  on,
  matter,
})

describe('order.cell-then-section-then-grassroots, a bar (6-KNĐ ≤ 7-KNĐ ≤ 8-KNĐ, 13 ≤ 14 ≤ 15)', () => {
  const voted = upTo('cell.voted', 'admission')
  const rule = 'order.cell-then-section-then-grassroots'

  it.each([
    { on: '2025-09-14', outcome: 'broken' },
    { on: '2025-09-15', outcome: 'met' },
    { on: '2025-09-16', outcome: 'met' },
  ])('an appraisal of $on on a resolution of 2025-09-15 is $outcome', ({ on, outcome }) => {
    const finding = find(rule, voted, appraised(on))
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { earlier: 'cell.voted', earlierOn: '2025-09-15', actual: on },
      cure: outcome === 'met' ? [] : ['date.checked'],
    })
    expect(finding?.lawfulFrom).toBe(outcome === 'met' ? undefined : '2025-09-15')
    expect(clauses(finding)).toEqual(['S2025 pt 3.6(b)'])
  })

  it.each([
    { on: '2025-09-19', outcome: 'broken' },
    { on: '2025-09-20', outcome: 'met' },
  ])('a grassroots vote of $on on an appraisal of 2025-09-20 is $outcome', ({ on, outcome }) => {
    const vote = { ...the('grassroots.voted', 'admission'), on }
    expect(find(rule, [...voted, appraised('2025-09-20')], vote)).toMatchObject({
      outcome,
      facts: { earlier: 'section.appraised', earlierOn: '2025-09-20' },
    })
  })

  it('keeps the two matters apart', () => {
    const acts = [...upTo('cell.voted', 'recognition'), appraised('2026-11-30')]
    expect(find(rule, acts, the('grassroots.voted', 'recognition'))).toMatchObject({
      outcome: 'met',
      facts: { earlier: 'cell.voted', earlierOn: '2026-11-16' },
    })
  })

  it('is not asked where nothing is earlier', () => {
    expect(find(rule, before('cell.voted', 'admission'), appraised('2025-09-15'))).toBeUndefined()
  })
})

describe('order.resolutions-then-decision, a bar (8-KNĐ ≤ 9-KNĐ, 15 ≤ 16)', () => {
  const rule = 'order.resolutions-then-decision'
  const resolved = upTo('grassroots.voted', 'admission')

  it.each([
    { on: '2025-09-24', outcome: 'broken' },
    { on: '2025-09-25', outcome: 'met' },
  ])('acts of $on on a resolution of 2025-09-25 are $outcome', ({ on, outcome }) => {
    const acts: readonly Act[] = [
      { ...the('dossier.submitted'), on },
      { ...the('admission.decided'), on },
      { type: 'admission.refused', on },
    ]
    for (const act of acts)
      expect(find(rule, resolved, act)).toMatchObject({
        effect: 'bar',
        outcome,
        facts: { earlier: 'grassroots.voted', earlierOn: '2025-09-25', actual: on },
      })
  })

  it.each([
    { on: '2026-11-19', outcome: 'broken' },
    { on: '2026-11-20', outcome: 'met' },
  ])('a recognition of $on on a resolution of 2026-11-20 is $outcome', ({ on, outcome }) => {
    const acts: readonly Act[] = [
      { ...the('recognition.decided'), on },
      { type: 'recognition.refused', on },
    ]
    for (const act of acts) expect(find(rule, before('recognition.decided'), act)?.outcome).toBe(outcome)
  })

  it('cites the Charter', () => {
    expect(clauses(find(rule, resolved, the('admission.decided')))).toEqual(['CH2011 art. 4'])
  })
})

describe('order.decision-then-ceremony, a bar (9-KNĐ ≤ ceremony; Charter art. 5.1)', () => {
  const rule = 'order.decision-then-ceremony'

  it.each([
    { on: '2025-10-19', outcome: 'broken' },
    { on: '2025-10-20', outcome: 'met' },
  ])('acts of $on on a decision of 2025-10-20 are $outcome', ({ on, outcome }) => {
    const acts: readonly Act[] = [
      { ...the('decision.received'), on },
      { ...the('ceremony.held'), on },
    ]
    for (const act of acts)
      expect(find(rule, upTo('admission.decided'), act)).toMatchObject({
        effect: 'bar',
        outcome,
        facts: { earlier: 'admission.decided', earlierOn: '2025-10-20' },
      })
  })

  it.each([
    { on: '2025-10-21', outcome: 'broken' },
    { on: '2025-10-22', outcome: 'met' },
  ])('a ceremony of $on on a receipt of 2025-10-22 is $outcome', ({ on, outcome }) => {
    const finding = find(rule, upTo('decision.received'), { ...the('ceremony.held'), on })
    expect(finding).toMatchObject({ outcome, facts: { earlier: 'decision.received' } })
    expect(clauses(finding)).toEqual(['CH2011 art. 5.1'])
  })

  it('is not asked without a decision', () => {
    expect(find(rule, before('admission.decided'), the('ceremony.held'))).toBeUndefined()
  })
})
