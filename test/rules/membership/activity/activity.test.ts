import { describe, expect, it } from 'vitest'
import type { Act } from '../../../../src/casefile/shapes.js'
import { Inquiry } from '../../../../src/law/inquiry.js'
import { rulebook } from '../../../../src/rules/engine/rulebook.js'
import { activityResumed } from '../../../../src/rules/membership/activity/resumption.js'
import {
  suspensionClock,
  suspensionWithinLimit,
} from '../../../../src/rules/membership/activity/suspension.js'
import { actorFound } from '../../actors/actor-found.js'
import { cited, fileOf, judged, opened } from '../../judged.js'

const suspended = (on: string, more: object = {}): Act => ({ type: 'member.suspended', on, ...more })
const resumed = (on: string, more: object = {}): Act => ({ type: 'activity.resumed', on, ...more })

describe('exemption from work and activity (294-QĐ/TW pt 7.1; 38-HD/BTCTW pt IV.1)', () => {
  it.each([
    { ground: 'age', by: 'cell', outcome: 'met' },
    { ground: 'health', by: 'cell', outcome: 'met' },
    { ground: 'age', by: 'grassrootsCommittee', outcome: 'broken' },
    { ground: 'maternity', by: 'grassrootsCommittee', outcome: 'met' },
    { ground: 'maternity', by: 'cell', outcome: 'broken' },
    { ground: 'moving-work', by: 'cell', outcome: 'broken' },
  ])('by reason of $ground by $by is $outcome', ({ ground, by, outcome }) => {
    const act = { type: 'member.exempted', on: '2026-03-01', ground, by: { kind: by } } as Act
    expect(actorFound([], act)).toMatchObject({ effect: 'note', outcome })
  })

  it.each([
    { exists: false, outcome: 'met' },
    { exists: true, outcome: 'broken' },
  ])('by the committee directly above where a grassroots committee exists: $exists, is $outcome', (row) => {
    const act: Act = {
      type: 'member.exempted',
      on: '2026-03-01',
      ground: 'maternity',
      by: { kind: 'communeStandingCommittee' },
    }
    expect(actorFound([opened({}, { grassrootsCommittee: row.exists })], act)?.outcome).toBe(row.outcome)
  })

  it('is not known before 24-QĐ/TW', () => {
    const on = (day: string): Act => ({
      type: 'member.exempted',
      on: day,
      ground: 'age',
      by: { kind: 'cell' },
    })
    expect(actorFound([], on('2021-07-29'))?.outcome).toBe('unknown')
    expect(actorFound([], on('2021-07-30'))?.outcome).toBe('met')
  })

  it('is not asked where a register tells neither body nor ground', () => {
    expect(actorFound([], { type: 'member.exempted', on: '2026-03-01' })).toBeUndefined()
  })

  it('rests on the point of the regulation, or of the guidance', () => {
    const by = { kind: 'cell' } as const
    const of = (ground: 'age' | 'maternity') =>
      cited(actorFound([], { type: 'member.exempted', on: '2025-11-01', ground, by }))
    expect(of('age')).toEqual(['R2025B pt 7.1', 'G2025 pt IV.1.1–1.2'])
    expect(of('maternity')).toContain('G2025 pt IV.1.1–1.2')
  })
})

describe('suspension from activity, 180 days at most (22-QĐ/TW art. 31)', () => {
  it.each([
    { until: '2025-04-01', effect: 'breach', outcome: 'met', lastDay: '2025-06-30', why: 'ninety days' },
    {
      until: '2025-04-02',
      effect: 'note',
      outcome: 'broken',
      lastDay: '2025-04-01',
      why: 'more by one decision',
    },
    {
      until: '2025-06-30',
      effect: 'note',
      outcome: 'broken',
      lastDay: '2025-04-01',
      why: '180 by one decision',
    },
    { until: '2025-07-01', effect: 'breach', outcome: 'broken', lastDay: '2025-06-30', why: 'more than 180' },
  ])('from 1 January 2025 until $until is $effect $outcome: $why', ({ until, effect, outcome, lastDay }) => {
    expect(judged(suspensionWithinLimit, [], suspended('2025-01-01', { until }))).toMatchObject({
      effect,
      outcome,
      facts: { from: '2025-01-01', lastDay, actual: until },
    })
  })

  it.each([
    { until: '2025-06-30', outcome: 'met' },
    { until: '2025-07-01', outcome: 'broken' },
  ])('an extension until $until is counted from the first decision: $outcome', ({ until, outcome }) => {
    const first = suspended('2025-01-01', { until: '2025-04-01' })
    expect(judged(suspensionWithinLimit, [first], suspended('2025-04-01', { until }))).toMatchObject({
      outcome,
      facts: { from: '2025-01-01' },
    })
  })

  it('a new one after a pause is counted by itself', () => {
    const first = suspended('2025-01-01', { until: '2025-04-01' })
    const again = suspended('2025-04-02', { until: '2025-07-01' })
    expect(judged(suspensionWithinLimit, [first], again)).toMatchObject({
      outcome: 'met',
      facts: { from: '2025-04-02', lastDay: '2025-09-29' },
    })
  })

  it.each([
    { on: '2025-06-30', outcome: 'met' },
    { on: '2025-07-01', outcome: 'broken' },
  ])('activity taken up again on $on is $outcome', ({ on, outcome }) => {
    expect(judged(suspensionWithinLimit, [suspended('2025-01-01')], resumed(on))?.outcome).toBe(outcome)
  })

  it('knows no limit while a criminal procedure is under way', () => {
    const criminal = suspended('2025-01-01', { ground: 'criminal' })
    expect(judged(suspensionWithinLimit, [], { ...criminal, until: '2026-12-31' } as Act)).toBeUndefined()
    expect(judged(suspensionWithinLimit, [criminal], resumed('2026-12-31'))).toBeUndefined()
  })

  it.each([
    {
      closedOn: '2025-03-03',
      lastDay: '2025-06-30',
      next: '2025-07-01',
      why: 'the 180 days, where it ended sooner',
    },
    {
      closedOn: '2025-09-15',
      lastDay: '2025-09-15',
      next: '2025-09-16',
      why: 'its last day, where it took longer',
    },
  ])('ends with the criminal procedure: closed on $closedOn, $why', ({ closedOn, lastDay, next }) => {
    const criminal = (on: string, type: 'proceeding.opened' | 'proceeding.closed'): Act => ({
      type,
      on,
      proceeding: 'criminal-case',
    })
    const open = [
      criminal('2024-12-20', 'proceeding.opened'),
      suspended('2025-01-01', { ground: 'criminal' }),
    ]
    const log = [...open, criminal(closedOn, 'proceeding.closed')]
    expect(judged(suspensionWithinLimit, log, resumed(lastDay))).toMatchObject({
      effect: 'breach',
      outcome: 'met',
    })
    expect(judged(suspensionWithinLimit, log, resumed(next))).toMatchObject({
      outcome: 'broken',
      facts: { from: '2025-01-01', lastDay, actual: next },
    })
    const owed = (acts: readonly Act[], today: string) => {
      const ask = new Inquiry(rulebook().setting, today)
      return suspensionClock
        .spans(fileOf(acts), ask)
        .map((span) => [span.from, suspensionClock.lastDay(span, span.from, ask, fileOf(acts))])
    }
    expect(owed(log, '2025-12-01')).toEqual([['2025-01-01', lastDay]])
    expect(owed(open, '2025-12-01')).toEqual([])
  })

  it('keeps its ground where an extension tells none', () => {
    const criminal = suspended('2025-01-01', { ground: 'criminal' })
    const extended = suspended('2025-05-01', { until: '2025-12-31' })
    expect(judged(suspensionWithinLimit, [criminal], extended)).toBeUndefined()
    expect(
      judged(suspensionWithinLimit, [criminal, suspended('2025-05-01')], resumed('2025-12-31')),
    ).toBeUndefined()
    const disciplinary = suspended('2025-01-01', { ground: 'discipline' })
    expect(judged(suspensionWithinLimit, [disciplinary], extended)?.outcome).toBe('broken')
    // One on another ground since counts for what it tells.
    const again = suspended('2025-05-01', { ground: 'discipline', until: '2025-12-31' })
    expect(judged(suspensionWithinLimit, [criminal], again)?.outcome).toBe('broken')
  })

  it('is a duty to end it where the decision names no end', () => {
    const ask = new Inquiry(rulebook().setting, '2025-09-01')
    const spansOf = (...log: readonly Act[]) => suspensionClock.spans(fileOf(log), ask)
    const [span] = spansOf(suspended('2025-01-01'), suspended('2025-04-01'))
    expect(span).toEqual({ from: '2025-01-01', key: '1' })
    expect(suspensionClock.lastDay(span!, '2025-01-01', ask, fileOf([suspended('2025-01-01')]))).toBe(
      '2025-06-30',
    )
    expect(spansOf(suspended('2025-01-01'), resumed('2025-03-01'))).toEqual([
      { from: '2025-01-01', key: '1', closedOn: '2025-03-01' },
    ])
    expect(spansOf(suspended('2025-01-01', { until: '2025-04-01' }))).toEqual([])
    expect(spansOf(suspended('2025-01-01', { ground: 'criminal' }))).toEqual([])
  })
})

describe('activity taken up again after an interruption (294-QĐ/TW pt 5.2.8)', () => {
  const interrupted: Act = { type: 'activity.interrupted', on: '2025-01-10', cause: 'lost-contact' }

  it.each([
    { more: { ownFault: false, confirmed: true }, outcome: 'met', cure: [] },
    { more: { ownFault: false, confirmed: false }, outcome: 'broken', cure: ['interruption.clarified'] },
    { more: { ownFault: true, confirmed: true }, outcome: 'broken', cure: ['removal.opened'] },
    { more: { confirmed: true }, outcome: 'missing', cure: ['interruption.clarified'] },
    { more: { ownFault: false }, outcome: 'missing', cure: ['interruption.clarified'] },
  ])('$more is $outcome', ({ more, outcome, cure }) => {
    expect(judged(activityResumed, [interrupted], resumed('2025-09-01', more))).toMatchObject({
      effect: 'bar',
      outcome,
      cure,
    })
  })

  it('asks nothing of a member exempted or suspended', () => {
    const exemption: Act = { type: 'member.exempted', on: '2025-01-10' }
    expect(judged(activityResumed, [exemption], resumed('2025-09-01'))).toBeUndefined()
    expect(judged(activityResumed, [suspended('2025-06-01')], resumed('2025-09-01'))).toBeUndefined()
  })
})
