import { describe, expect, it } from 'vitest'
import { parsePlanAct } from '../../../../src/casefile/plan/parse-plan-act.js'
import { emptyPlan, type PlanFile, withPlanAct } from '../../../../src/casefile/plan/plan-file.js'
import type { Body, PlanAct, PlanLevel } from '../../../../src/casefile/shapes.js'
import { nationalRulebook } from '../../../../src/rules/engine/rulebook.js'
import { planFindings } from '../../../../src/rules/plans/plan-rules.js'

const drafted = (level: PlanLevel, on: string, kind?: Body['kind']): PlanAct => ({
  type: 'plan.drafted',
  on,
  ...(kind && { by: { kind } }),
  plan: 'plan-2026',
  unit: 'unit-1',
  level,
  year: 2026,
  targets: [],
})

const fileOf = (log: readonly PlanAct[]): PlanFile =>
  log.reduce((file, act) => withPlanAct(file, act, []), emptyPlan)

const found = (rule: string, act: PlanAct, log: readonly PlanAct[] = []) =>
  planFindings(nationalRulebook(), fileOf(log), parsePlanAct(act)).find((finding) => finding.rule === rule)

describe('plan.own-level, a breach (38-HD/BTCTW pt I.1.1(a–d))', () => {
  it.each([
    ['provinceCommittee', 'provincialStandingCommittee', '2026-01-05', 'met'],
    ['provinceCommittee', 'centralDirectStandingCommittee', '2026-01-05', 'met'],
    ['provinceCommittee', 'provincialStandingMembers', '2026-01-05', 'met'],
    ['provinceCommittee', 'upperStandingCommittee', '2026-01-05', 'broken'],
    ['provinceCommittee', 'cell', '2026-01-05', 'broken'],
    ['districtCommittee', 'districtStandingCommittee', '2025-06-30', 'met'],
    ['districtCommittee', 'grassrootsCommittee', '2025-06-30', 'broken'],
    ['upperCommittee', 'upperCommittee', '2026-01-05', 'met'],
    ['upperCommittee', 'standingMembersAndHeads', '2026-01-05', 'met'],
    ['grassrootsCommittee', 'grassrootsCommittee', '2026-01-05', 'met'],
    ['grassrootsCommittee', 'cell', '2026-01-05', 'broken'],
    ['cell', 'cell', '2026-01-05', 'met'],
    ['cell', 'cellCommittee', '2026-01-05', 'met'],
    ['cell', 'grassrootsCommittee', '2026-01-05', 'broken'],
    ['cell', 'tradeUnionExecutive', '2026-01-05', 'broken'],
    ['grassrootsCommittee', 'communePoliticalCentre', '2026-01-05', 'broken'],
  ] as const)('a plan of %s by %s on %s: %s', (level, kind, on, outcome) => {
    const finding = found('plan.own-level', drafted(level, on, kind))
    expect(finding).toMatchObject({ effect: 'breach', outcome, facts: { level, actual: kind } })
    expect(finding?.citations.length).toBeGreaterThan(0)
  })

  // A standing committee of a commune is of the grassroots, but for the time from 1 July 2025 to 25 July 2026.
  it.each([
    ['2025-06-30', 'met', 'broken'],
    ['2025-07-01', 'broken', 'met'],
    ['2026-07-25', 'broken', 'met'],
    ['2026-07-26', 'met', 'broken'],
  ])('on %s a commune is %s at the grassroots and %s above', (on, grassroots, above) => {
    const by = (level: PlanLevel) => found('plan.own-level', drafted(level, on, 'communeStandingCommittee'))
    expect(by('grassrootsCommittee')?.outcome).toBe(grassroots)
    expect(by('upperCommittee')?.outcome).toBe(above)
  })

  it.each(['competentCommittee', 'organisingBody', undefined] as const)('says nothing of %s', (kind) => {
    expect(found('plan.own-level', drafted('cell', '2026-01-05', kind))).toBeUndefined()
  })

  it('asks a later act by the level of the plan, and a review of the list by its own', () => {
    const log = [drafted('grassrootsCommittee', '2026-01-05', 'grassrootsCommittee')]
    const of = (act: PlanAct) => found('plan.own-level', act, log)?.outcome
    const by = { kind: 'cell' } as const
    expect(of({ type: 'targets.adjusted', on: '2026-03-05', by, targets: [] })).toBe('broken')
    expect(of({ type: 'plan.reviewed', on: '2026-12-05', by })).toBe('broken')
    expect(of({ type: 'list.reviewed', on: '2026-03-05', by, level: 'cell' })).toBe('met')
    expect(of({ type: 'list.reviewed', on: '2026-03-05', by, level: 'grassrootsCommittee' })).toBe('broken')
  })
})

describe('plan.days-in-order, a breach', () => {
  const log: readonly PlanAct[] = [
    drafted('cell', '2026-01-05'),
    { type: 'plan.approved', on: '2026-01-12' },
    { type: 'plan.started', on: '2026-01-15' },
    { type: 'list.reviewed', on: '2026-02-10', level: 'cell' },
  ]
  const of = (act: PlanAct, upTo: number) => found('plan.days-in-order', act, log.slice(0, upTo))

  it.each([
    [{ type: 'plan.approved', on: '2026-01-04' }, 1, '2026-01-05'],
    [{ type: 'plan.started', on: '2026-01-11' }, 2, '2026-01-12'],
    [{ type: 'list.reviewed', on: '2026-01-14', level: 'cell' }, 3, '2026-01-15'],
    [{ type: 'plan.closed', on: '2026-02-09' }, 4, '2026-02-10'],
  ] as const)('%o stands before the %sth', (act, upTo, earlierOn) => {
    expect(of(act, upTo)).toMatchObject({
      effect: 'breach',
      outcome: 'broken',
      facts: { earlierOn, actual: act.on },
    })
    expect(of({ ...act, on: earlierOn }, upTo)).toBeUndefined()
  })

  it('lets reviews of the list and changes of the targets come as they come', () => {
    expect(of({ type: 'targets.adjusted', on: '2026-02-09', targets: [] }, 4)).toBeUndefined()
  })
})
