import { describe, expect, it } from 'vitest'
import { parsePlanAct } from '../../../../src/casefile/plan/parse-plan-act.js'
import { emptyPlan, type PlanFile, withPlanAct } from '../../../../src/casefile/plan/plan-file.js'
import type { PlanAct } from '../../../../src/casefile/shapes.js'
import type { Finding } from '../../../../src/law/finding.js'
import { rulebook } from '../../../../src/rules/engine/rulebook.js'
import { planFindings } from '../../../../src/rules/plans/plan-rules.js'
import { unstatedFacts } from '../../facts-stated.js'

const book = rulebook()

const drafted = (
  more: Partial<Extract<PlanAct, { type: 'plan.drafted' }>> = {},
): Extract<PlanAct, { type: 'plan.drafted' }> => ({
  type: 'plan.drafted',
  on: '2026-01-05',
  plan: 'plan-2026',
  unit: 'province',
  level: 'provinceCommittee',
  year: 2026,
  poolSurveyed: true,
  targets: [],
  ...more,
})

const fileOf = (log: readonly PlanAct[]): PlanFile =>
  log.map((act) => parsePlanAct(act)).reduce((file, act) => withPlanAct(file, act, []), emptyPlan)

/** What a rule finds of an act of a plan, with the facts that are stated of it. */
const found = (rule: string, act: PlanAct, log: readonly PlanAct[] = [], by = book): Finding | undefined => {
  const findings = planFindings(by, fileOf(log), parsePlanAct(act))
  expect(findings.flatMap(unstatedFacts)).toEqual([])
  return findings.find((finding) => finding.rule === rule)
}

describe('each level draws up its plan (09-HD/BTCTW pt 1.1, 38-HD/BTCTW pt I.1.1(a–d))', () => {
  it.each([
    { level: 'districtCommittee', on: '2025-06-30', outcome: 'met', why: 'the last day of the districts' },
    { level: 'districtCommittee', on: '2025-07-01', outcome: 'broken', why: 'the district is gone' },
    { level: 'districtCommittee', on: '2025-09-29', outcome: 'broken', why: 'not named any more' },
    { level: 'upperCommittee', on: '2025-06-30', outcome: 'met', why: 'the equivalent of a district' },
    { level: 'upperCommittee', on: '2025-07-01', outcome: 'met', why: 'read in the place of the district' },
    { level: 'upperCommittee', on: '2025-09-28', outcome: 'met', why: 'the last day of 12-HD/BTCTW 2022' },
    { level: 'upperCommittee', on: '2025-09-29', outcome: 'met', why: 'named by 38-HD/BTCTW' },
    { level: 'grassrootsCommittee', on: '2025-09-29', outcome: 'met', why: 'named by each' },
    { level: 'cell', on: '2025-09-29', outcome: 'met', why: 'named by each' },
  ] as const)('$level on $on: $outcome ($why)', ({ level, on, outcome }) => {
    expect(found('plan.layered', drafted({ level, on, above: 'plan-above' }))?.outcome).toBe(outcome)
  })

  it('reads no body in the place of the district where that reading is chosen', () => {
    const strict = rulebook({ policies: { districtReading: 'nothing' } })
    const of = (on: string) =>
      found('plan.layered', drafted({ level: 'upperCommittee', on, above: 'plan-above' }), [], strict)
    expect(of('2025-06-30')).toMatchObject({ outcome: 'met', policies: [] })
    expect(of('2025-07-01')).toMatchObject({ outcome: 'broken', policies: ['districtReading'] })
    expect(of('2025-09-28')?.outcome).toBe('broken')
    expect(of('2025-09-29')?.outcome).toBe('met')
  })

  it.each([
    { on: '2025-06-30', alternatives: [] },
    {
      on: '2025-07-01',
      alternatives: [{ policy: 'districtReading', reading: 'nothing', outcome: 'broken' }],
    },
  ])('lists that reading where it answers otherwise, on $on', ({ on, alternatives }) => {
    const finding = found('plan.layered', drafted({ level: 'upperCommittee', on, above: 'plan-above' }))
    expect(finding?.outcome).toBe('met')
    expect(finding?.alternatives).toMatchObject(alternatives)
  })

  it('rests on the plan of the level above, a breach where it is not named', () => {
    expect(found('plan.layered', drafted({ level: 'cell' }))).toMatchObject({
      effect: 'breach',
      outcome: 'missing',
      facts: { missing: 'plan.above', level: 'cell' },
      cure: ['plan.from-the-level-above'],
      confidence: 'text',
      citations: [{ number: '38-HD/BTCTW', point: 'pt I.1.1(a–d)' }],
    })
  })

  it.each([
    { on: '2025-09-28', outcome: 'met', why: 'no survey asked for yet' },
    { on: '2025-09-29', outcome: 'missing', why: 'the survey of the pool comes first' },
  ])('begins at the top with a survey of the pool, on $on: $outcome ($why)', ({ on, outcome }) => {
    expect(found('plan.layered', drafted({ on, poolSurveyed: false }))?.outcome).toBe(outcome)
    expect(found('plan.layered', drafted({ on }))?.outcome).toBe('met')
  })
})

describe('the target of admissions (21-NQ/TW 2022 pt II.2)', () => {
  const admitting = (count: number) => [{ unit: 'province', measure: 'admitted' as const, count }]

  it.each([
    { count: 29, outcome: 'broken' },
    { count: 30, outcome: 'met' },
    { count: 40, outcome: 'met' },
    { count: 41, outcome: 'broken' },
  ])('$count for 1000 members is $outcome, a note', ({ count, outcome }) => {
    const act = drafted({ membership: 1000, targets: admitting(count) })
    expect(found('plan.targets', act)).toMatchObject({
      effect: 'note',
      outcome,
      facts: { planned: count, membership: 1000, least: 3, most: 4 },
    })
  })

  it.each([
    { year: 2021, asked: false },
    { year: 2022, asked: true },
  ])('is asked of the plan of $year: $asked', ({ year, asked }) => {
    const act = drafted({ year, membership: 1000, targets: admitting(30) })
    expect(found('plan.targets', act) !== undefined).toBe(asked)
  })

  it('is not asked without members, at other levels, nor of shares of mass organisations', () => {
    expect(found('plan.targets', drafted({ targets: admitting(1) }))).toBeUndefined()
    expect(found('plan.targets', drafted({ membership: 0, targets: admitting(1) }))).toBeUndefined()
    const below = drafted({ level: 'cell', above: 'p', membership: 20, targets: admitting(5) })
    expect(found('plan.targets', below)).toBeUndefined()
    const shared = [
      ...admitting(30),
      { unit: 'province', measure: 'admitted' as const, recommendedBy: 'youth-union' as const, count: 20 },
      { unit: 'province', measure: 'sourced' as const, count: 90 },
    ]
    expect(found('plan.targets', drafted({ membership: 1000, targets: shared }))?.facts.planned).toBe(30)
  })

  it('is asked again when the targets are adjusted', () => {
    const log = [drafted({ membership: 1000, targets: admitting(30) })]
    const act: PlanAct = { type: 'targets.adjusted', on: '2026-06-01', targets: admitting(20) }
    expect(found('plan.targets', act, log)?.outcome).toBe('broken')
  })
})

describe('the list is reviewed every month (guidance pt I.1.1(b–d))', () => {
  const started: readonly PlanAct[] = [drafted(), { type: 'plan.started', on: '2026-01-31' }]
  const review = (
    on: string,
    level: 'cell' | 'grassrootsCommittee' | 'districtCommittee' = 'cell',
  ): PlanAct => ({
    type: 'list.reviewed',
    on,
    level,
  })

  it.each([
    { on: '2026-02-28', outcome: 'met' },
    { on: '2026-03-01', outcome: 'broken' },
  ])('first within a month of the start, on $on: $outcome', ({ on, outcome }) => {
    expect(found('list.reviewed-monthly', review(on), started)).toMatchObject({
      effect: 'breach',
      outcome,
      facts: { from: '2026-01-31', lastDay: '2026-02-28', actual: on },
    })
  })

  it('then within a month of the review before at the same level', () => {
    const log = [...started, review('2026-02-10'), review('2026-02-25', 'grassrootsCommittee')]
    expect(found('list.reviewed-monthly', review('2026-03-10'), log)?.outcome).toBe('met')
    expect(found('list.reviewed-monthly', review('2026-03-11'), log)?.outcome).toBe('broken')
    const committee = found('list.reviewed-monthly', review('2026-03-25', 'grassrootsCommittee'), log)
    expect(committee?.outcome).toBe('met')
  })

  it('is not asked of a level the law does not name, nor before the plan is under way', () => {
    expect(found('list.reviewed-monthly', review('2026-03-11', 'districtCommittee'), started)).toBeUndefined()
    const top: PlanAct = { type: 'list.reviewed', on: '2026-03-11', level: 'provinceCommittee' }
    expect(found('list.reviewed-monthly', top, started)).toBeUndefined()
    expect(found('list.reviewed-monthly', review('2026-03-11'), [drafted()])).toBeUndefined()
  })
})

describe('the plan is reviewed and reported yearly (guidance pt I.1.1(a))', () => {
  const reviewed = (on: string, more: object = {}): PlanAct => ({
    type: 'plan.reviewed',
    on,
    reported: true,
    ...more,
  })
  const closed: PlanAct = { type: 'plan.closed', on: '2026-12-31' }

  it.each([
    { on: '2026-12-20', outcome: 'met' },
    { on: '2026-12-21', outcome: 'broken' },
  ])('within twelve months of the review before, on $on: $outcome', ({ on, outcome }) => {
    const act = reviewed(on, { previousOn: '2025-12-20' })
    expect(found('plan.reviewed-yearly', act, [drafted()])?.outcome).toBe(outcome)
  })

  it('is a breach where it is not reported', () => {
    expect(found('plan.reviewed-yearly', reviewed('2026-12-20'), [drafted()])?.outcome).toBe('met')
    const act = reviewed('2026-12-20', { reported: false })
    expect(found('plan.reviewed-yearly', act, [drafted()])).toMatchObject({
      effect: 'breach',
      facts: { missing: 'plan.report' },
    })
  })

  it('is a breach where the plan is closed without', () => {
    expect(found('plan.reviewed-yearly', closed, [drafted()])?.facts).toEqual({ missing: 'plan.review' })
    expect(found('plan.reviewed-yearly', closed, [drafted(), reviewed('2026-12-20')])?.outcome).toBe('met')
  })

  it('is asked of the level directly under the Central Committee alone', () => {
    const below = drafted({ level: 'grassrootsCommittee', above: 'p' })
    expect(found('plan.reviewed-yearly', closed, [below])).toBeUndefined()
  })
})

describe('causes of a shortfall', () => {
  const explained = (unit: string, recommendedBy?: 'youth-union'): PlanAct => ({
    type: 'shortfall.explained',
    on: '2026-07-05',
    unit,
    measure: 'admitted',
    quarter: 2,
    causes: ['no-source'],
    ...(recommendedBy && { recommendedBy }),
  })
  const log = [drafted({ targets: [{ unit: 'b-1', measure: 'admitted', count: 3 }] })]

  it('are given of a target of the plan, and barred of any other', () => {
    expect(found('plan.shortfall-of-target', explained('b-1'), log)?.outcome).toBe('met')
    expect(found('plan.shortfall-of-target', explained('b-2'), log)).toMatchObject({
      effect: 'bar',
      facts: { missing: 'plan.target', unit: 'b-2', measure: 'admitted' },
    })
    expect(found('plan.shortfall-of-target', explained('b-1', 'youth-union'), log)?.outcome).toBe('missing')
  })
})

describe('a plan of a day the library does not answer for', () => {
  it('is unknown', () => {
    expect(found('plan.layered', drafted({ on: '2016-07-24' }))).toMatchObject({
      outcome: 'unknown',
      facts: { uncovered: 'law.not-covered' },
    })
  })
})

describe('the review before that a review names', () => {
  it.each([
    { previousOn: '2026-12-20', outcome: 'met' },
    { previousOn: '2026-12-21', outcome: 'broken' },
  ])('$previousOn, named on 2026-12-20, is $outcome', ({ previousOn, outcome }) => {
    const act: PlanAct = { type: 'plan.reviewed', on: '2026-12-20', previousOn }
    expect(found('plan.previous-review', act, [drafted({ level: 'cell' })])).toMatchObject({
      effect: 'breach',
      outcome,
      facts: { previousOn, actual: '2026-12-20' },
    })
  })
})
