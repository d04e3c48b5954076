import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../src/index.js'
import { resignationNoBreach, resignationRoute } from '../../../src/rules/exit/resignation.js'
import { actorFound } from '../actors/actor-found.js'
import { cited, judged, opened, restsOn } from '../judged.js'

const asks = (on: string, change: Partial<ActOf<'resignation.requested'>> = {}): Act => ({
  type: 'resignation.requested',
  on,
  written: true,
  inBreach: false,
  ...change,
})
const votes = (on: string): Act => ({ type: 'cell.voted', on, matter: 'resignation' })
const carried = (on: string): Act => ({ type: 'grassroots.voted', on, matter: 'resignation' })
const leaves = (on: string, by?: 'delegatedGrassrootsCommittee'): Act => ({
  type: 'member.resigned',
  on,
  ...(by && { by: { kind: by } }),
})
const unsaid = (field: 'written' | 'inBreach'): Act => {
  const { [field]: _, ...act } = asks('2025-08-01') as ActOf<'resignation.requested'>
  return act
}

describe('resignation.no-breach, a bar (guidance pt 11.2)', () => {
  it.each([
    { inBreach: true, outcome: 'broken' },
    { inBreach: false, outcome: 'met' },
  ])('is $outcome where the member is in breach: $inBreach', ({ inBreach, outcome }) => {
    const request = asks('2025-08-01', { inBreach })
    for (const finding of [
      judged(resignationNoBreach, [], request),
      judged(resignationNoBreach, [request], leaves('2025-09-01')),
    ]) {
      expect(finding).toMatchObject({ effect: 'bar', outcome, facts: { inBreach }, confidence: 'text' })
      expect(finding?.cure).toEqual(outcome === 'met' ? [] : ['discipline.first'])
      expect(cited(finding)).toEqual(['S2025 pt 11.2(a)'])
    }
  })

  it('is missing where nothing is said, and not asked without an application', () => {
    expect(judged(resignationNoBreach, [], unsaid('inBreach'))?.facts).toEqual({
      missing: 'evidence.inBreach',
    })
    expect(judged(resignationNoBreach, [], leaves('2025-09-01'))).toBeUndefined()
  })

  it.each([
    { on: '2021-09-27', clause: 'S2016 pt 11.2', confidence: 'text' },
    { on: '2021-09-28', clause: 'S2021 pt 11.2', confidence: 'text' },
    { on: '2025-06-08', clause: 'S2021 pt 11.2', confidence: 'text' },
    { on: '2025-06-09', clause: 'S2025 pt 11.2(a)', confidence: 'text' },
    { on: '2026-05-18', clause: 'S2025 pt 11.2(a)', confidence: 'text' },
    { on: '2026-05-19', clause: 'S2026 < S2025 pt 11.2(a)', confidence: 'assumed' },
  ])('rests on $clause on $on, $confidence', ({ on, clause, confidence }) => {
    for (const finding of [
      judged(resignationNoBreach, [], asks(on)),
      judged(resignationRoute, [asks(on)], votes(on)),
    ]) {
      expect(restsOn(finding)).toBe(clause)
      expect(finding?.confidence).toBe(confidence)
    }
  })
})

describe('resignation.route, a bar (guidance pt 11.2)', () => {
  const section = opened({}, { sectionCommittee: true })
  const refuses = (on: string): Act => ({ type: 'exit.refused', on, matter: 'resignation' })

  it.each([
    { log: [asks('2025-08-01')], missing: undefined, why: 'applied for' },
    { log: [asks('2025-08-01', { written: false })], missing: undefined, why: 'not applied for in writing' },
    { log: [], missing: 'resignation.requested', why: 'not applied for' },
    {
      log: [asks('2025-08-01'), refuses('2025-08-10')],
      missing: 'resignation.requested',
      why: 'refused already',
    },
    {
      log: [{ type: 'removal.opened', on: '2025-08-01', ground: 'impostor' } as Act],
      missing: 'resignation.requested',
      why: 'none, but a removal',
    },
  ])('asks of a refusal whether it is of one that is: $why', ({ log, missing }) => {
    const finding = judged(resignationRoute, log, refuses('2025-08-20'))
    expect(finding?.effect).toBe('bar')
    expect(finding?.outcome).toBe(missing ? 'missing' : 'met')
    expect(finding?.facts.missing).toBe(missing)
  })

  it.each([
    { log: [], act: votes('2025-08-10'), absent: 'resignation.requested' },
    { log: [unsaid('written')], act: votes('2025-08-10'), absent: 'evidence.written' },
    { log: [asks('2025-08-01')], act: votes('2025-08-10'), absent: undefined },
    { log: [asks('2025-08-01')], act: leaves('2025-09-01'), absent: 'cell.voted' },
    { log: [votes('2025-07-31'), asks('2025-08-01')], act: carried('2025-09-01'), absent: 'cell.voted' },
    {
      log: [section, asks('2025-08-01'), votes('2025-08-10')],
      act: carried('2025-09-01'),
      absent: 'section.appraised',
    },
    { log: [asks('2025-08-01'), votes('2025-08-10')], act: leaves('2025-09-01'), absent: 'grassroots.voted' },
    {
      log: [asks('2025-08-01'), votes('2025-08-10'), carried('2025-08-20')],
      act: leaves('2025-09-01'),
      absent: undefined,
    },
    {
      log: [opened({}, { delegated: true }), asks('2025-08-01'), votes('2025-08-10')],
      act: leaves('2025-09-01', 'delegatedGrassrootsCommittee'),
      absent: undefined,
    },
  ])('row %#: $absent is absent', ({ log, act, absent }) => {
    const finding = judged(resignationRoute, log, act)
    expect(finding).toMatchObject({ effect: 'bar', outcome: absent === undefined ? 'met' : 'missing' })
    expect(finding?.facts.missing).toBe(absent)
  })

  it('is broken by the request itself where it is not in writing, and says nothing where that is not told', () => {
    expect(judged(resignationRoute, [], asks('2025-08-01', { written: false }))).toMatchObject({
      effect: 'breach',
      outcome: 'broken',
      facts: { written: false, requestedOn: '2025-08-01' },
      cure: ['resignation.in-writing'],
    })
    expect(judged(resignationRoute, [], asks('2025-08-01'))).toBeUndefined()
    expect(judged(resignationRoute, [], unsaid('written'))).toBeUndefined()
  })

  it('is broken where the application is not in writing', () => {
    expect(
      judged(resignationRoute, [asks('2025-08-01', { written: false })], votes('2025-08-10')),
    ).toMatchObject({
      outcome: 'broken',
      facts: { written: false, requestedOn: '2025-08-01' },
      cure: ['resignation.in-writing'],
    })
  })

  it.each([
    { on: '2025-09-14', ended: [], route: 'met', body: 'met' },
    { on: '2025-09-15', ended: ['2025-09-15'], route: 'missing', body: 'broken' },
  ])(
    'asks on the day of the decision, $on, whether the place is still delegated',
    ({ on, ended, route, body }) => {
      const place = { grassrootsCommittee: true, sectionCommittee: false, delegated: true }
      const log = [
        opened({}, place),
        asks('2025-08-01'),
        votes('2025-08-15'),
        ...ended.map((day): Act => ({ type: 'particulars.changed', on: day, unit: { delegated: false } })),
      ]
      const decided = leaves(on, 'delegatedGrassrootsCommittee')
      expect([judged(resignationRoute, log, decided)?.outcome, actorFound(log, decided)?.outcome]).toEqual([
        route,
        body,
      ])
    },
  )

  it('is not asked on another matter', () => {
    expect(
      judged(resignationRoute, [], { type: 'cell.voted', on: '2025-08-10', matter: 'removal' }),
    ).toBeUndefined()
  })
})
