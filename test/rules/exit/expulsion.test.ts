import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../src/index.js'
import {
  expulsionDeferred,
  expulsionOfficialOnly,
  expulsionResolutionsPresent,
} from '../../../src/rules/exit/expulsion.js'
import { cited, judged, opened } from '../judged.js'

const expels = (on: string, change: Partial<ActOf<'member.expelled'>> = {}): Act =>
  ({
    type: 'member.expelled',
    on,
    ...change,
  }) as Act
const votes = (on: string, matter: 'expulsion' | 'removal' = 'expulsion'): Act => ({
  type: 'cell.voted',
  on,
  matter,
})
const carried = (on: string): Act => ({ type: 'grassroots.voted', on, matter: 'expulsion' })
const recognised: Act = { type: 'recognition.decided', on: '2024-01-15' }

describe('expulsion.official-only, a bar (Charter art. 35)', () => {
  it.each([votes('2025-08-01'), carried('2025-08-10'), expels('2025-08-20')])('of $type', (act) => {
    expect(judged(expulsionOfficialOnly, [opened()], act)).toMatchObject({
      effect: 'bar',
      outcome: 'broken',
      facts: { standing: 'probationary' },
      cure: ['removal.instead'],
      confidence: 'secondary',
    })
    const finding = judged(expulsionOfficialOnly, [opened(), recognised], act)
    expect(finding).toMatchObject({ outcome: 'met', facts: { standing: 'official' } })
    expect(cited(finding)).toEqual(['CH2011 art. 35'])
  })

  it('holds on the fast track too, and leaves a removal alone', () => {
    expect(
      judged(expulsionOfficialOnly, [opened()], expels('2025-08-20', { criminal: 'wanted' }))?.outcome,
    ).toBe('broken')
    expect(judged(expulsionOfficialOnly, [opened()], votes('2025-08-01', 'removal'))).toBeUndefined()
  })
})

const refuses = (on: string): Act => ({ type: 'exit.refused', on, matter: 'expulsion' })

describe('expulsion.resolutions-present, a bar (regulation pt 9.3.4, 22.1)', () => {
  it.each([
    { log: [], act: expels('2025-08-20'), absent: 'cell.voted' },
    { log: [votes('2025-08-01', 'removal')], act: carried('2025-08-20'), absent: 'cell.voted' },
    {
      log: [opened({}, { sectionCommittee: false }), votes('2025-08-01')],
      act: carried('2025-08-20'),
      absent: undefined,
    },
    { log: [votes('2025-08-01')], act: carried('2025-08-20'), absent: 'unit.sectionCommittee' },
    { log: [votes('2025-08-01')], act: expels('2025-08-20'), absent: 'grassroots.voted' },
    { log: [votes('2025-08-01'), carried('2025-08-10')], act: expels('2025-08-20'), absent: undefined },
    {
      log: [votes('2025-08-01'), { type: 'member.restored', on: '2025-08-05' } as Act],
      act: carried('2025-08-20'),
      absent: 'cell.voted',
    },
    { log: [votes('2025-08-01')], act: refuses('2025-08-20'), absent: undefined },
    { log: [], act: refuses('2025-08-20'), absent: 'cell.voted' },
    { log: [votes('2025-08-01', 'removal')], act: refuses('2025-08-20'), absent: 'cell.voted' },
    { log: [votes('2025-08-01'), refuses('2025-08-10')], act: refuses('2025-08-20'), absent: 'cell.voted' },
    {
      log: [{ ...votes('2025-08-01'), outcome: 'not-proposed' } as Act],
      act: refuses('2025-08-20'),
      absent: 'cell.voted',
    },
  ])('row %#: $absent is absent', ({ log, act, absent }) => {
    const finding = judged(expulsionResolutionsPresent, log, act)
    expect(finding).toMatchObject({
      effect: absent === 'unit.sectionCommittee' ? 'note' : 'bar',
      outcome: absent === undefined ? 'met' : 'missing',
      confidence: 'text',
    })
    expect(finding?.facts.missing).toBe(absent)
    expect(cited(finding)).toEqual(['R2025B pt 9.3.4, 22.1'])
  })

  it.each(['not-proposed', 'proposed'] as const)(
    'is not replaced by an answer to a shortfall of a vote that %s: two thirds propose it',
    (outcome) => {
      const answer: Act = {
        type: 'shortfall.answered',
        on: '2025-08-10',
        matter: 'expulsion',
        answer: 'consider',
      }
      const short = { ...votes('2025-08-01'), outcome } as Act
      expect(judged(expulsionResolutionsPresent, [short, answer], expels('2025-08-20'))).toMatchObject({
        effect: 'bar',
        outcome: 'missing',
        facts: { missing: outcome === 'proposed' ? 'grassroots.voted' : 'cell.voted' },
      })
    },
  )

  it.each([
    { act: expels('2025-08-20', { criminal: 'imprisonment' }), why: 'the criminal fast track' },
    { act: { type: 'section.appraised', on: '2025-08-20', matter: 'removal' } as Act, why: 'another matter' },
  ])('is not asked of $why', ({ act }) => {
    expect(judged(expulsionResolutionsPresent, [], act)).toBeUndefined()
  })
})

describe('expulsion.deferred (296-QĐ/TW art. 8), a bar while the ground lasts', () => {
  it.each(['pregnancy', 'illness'] as const)('%s defers it', (deferral) => {
    expect(judged(expulsionDeferred, [], expels('2025-08-20', { deferral }))).toMatchObject({
      effect: 'bar',
      outcome: 'broken',
      facts: { deferral },
      cure: ['expulsion.wait'],
    })
  })

  it.each([
    { on: '2025-08-14', outcome: 'broken' },
    { on: '2025-08-15', outcome: 'met' },
  ])('a child born on 2024-08-15 on $on: $outcome', ({ on, outcome }) => {
    const finding = judged(
      expulsionDeferred,
      [],
      expels(on, { deferral: 'child', childBornOn: '2024-08-15' }),
    )
    expect(finding).toMatchObject({ outcome, facts: { deferral: 'child', months: 12, actual: on } })
    if (outcome === 'broken') expect(finding?.lawfulFrom).toBe('2025-08-15')
  })

  it.each([
    { on: '2022-07-05', clauses: ['DS2017', 'DS2022'], confidence: 'assumed' },
    { on: '2022-07-06', clauses: ['DS2022'], confidence: 'secondary' },
    { on: '2025-05-29', clauses: ['DS2022'], confidence: 'secondary' },
    { on: '2025-05-30', clauses: ['DS2022', 'DS2025 art. 8'], confidence: 'secondary' },
    { on: '2026-04-10', clauses: ['DS2022', 'DS2025 art. 8'], confidence: 'secondary' },
    { on: '2026-04-11', clauses: ['DS2022', 'DS2026'], confidence: 'secondary' },
  ])('rests on $clauses on $on; the end of 69-QĐ/TW is not established', ({ on, clauses, confidence }) => {
    const finding = judged(expulsionDeferred, [], expels(on, { deferral: 'illness' }))
    expect(cited(finding)).toEqual(clauses)
    expect(finding?.confidence).toBe(confidence)
  })

  it('is missing without the day of birth, and not asked without a ground', () => {
    expect(judged(expulsionDeferred, [], expels('2025-08-20', { deferral: 'child' }))?.facts).toEqual({
      missing: 'evidence.childBornOn',
    })
    expect(judged(expulsionDeferred, [], expels('2025-08-20'))).toBeUndefined()
  })
})
