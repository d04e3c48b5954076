import { describe, expect, it } from 'vitest'
import { emptyPlan, isSameShare, type PlanFile, withPlanAct } from '../../../src/casefile/plan/plan-file.js'
import type { PlanAct, PlanTarget } from '../../../src/casefile/shapes.js'
import type { Finding } from '../../../src/law/finding.js'

const planOf = (...log: readonly PlanAct[]): PlanFile =>
  log.reduce((file, act) => withPlanAct(file, act, []), emptyPlan)

const targets = (count: number): PlanTarget[] => [{ unit: 'cell-1', measure: 'admitted', count }]

const drafted: PlanAct = {
  type: 'plan.drafted',
  on: '2025-12-20',
  plan: 'plan-1',
  unit: 'grassroots-1',
  level: 'grassrootsCommittee',
  year: 2026,
  above: 'plan-0',
  membership: 120,
  targets: targets(4),
}
const explained: PlanAct = {
  type: 'shortfall.explained',
  on: '2026-04-02',
  unit: 'cell-1',
  measure: 'admitted',
  quarter: 1,
  causes: ['no-source'],
}

const whole: readonly PlanAct[] = [
  drafted,
  { type: 'plan.approved', on: '2025-12-28' },
  { type: 'plan.started', on: '2026-01-02' },
  { type: 'targets.adjusted', on: '2026-03-01', targets: targets(5) },
  { type: 'list.reviewed', on: '2026-03-31', level: 'cell' },
  { type: 'list.reviewed', on: '2026-04-01', level: 'grassrootsCommittee' },
  explained,
  { type: 'plan.reviewed', on: '2026-06-30' },
  { type: 'plan.closed', on: '2026-12-31' },
]

describe('the file of an annual plan', () => {
  it('is of a cell and of no year before its draft', () => {
    expect(emptyPlan).toEqual({
      log: [],
      planId: '',
      unit: '',
      level: 'cell',
      year: 0,
      targets: [],
      listReviews: [],
      shortfalls: [],
      findings: [],
    })
  })

  it('is the fold of its log', () => {
    expect(planOf(...whole)).toEqual({
      log: whole,
      planId: 'plan-1',
      unit: 'grassroots-1',
      level: 'grassrootsCommittee',
      year: 2026,
      above: 'plan-0',
      membership: 120,
      targets: targets(5),
      approvedOn: '2025-12-28',
      startedOn: '2026-01-02',
      listReviews: [
        { level: 'cell', on: '2026-03-31' },
        { level: 'grassrootsCommittee', on: '2026-04-01' },
      ],
      shortfalls: [explained],
      reviewedOn: '2026-06-30',
      closedOn: '2026-12-31',
      findings: [],
    })
  })

  it('leaves out the plan above and the membership where the draft tells neither', () => {
    const { above: _, membership: __, ...rest } = drafted
    const file = planOf(rest as PlanAct)
    expect(file).not.toHaveProperty('above')
    expect(file).not.toHaveProperty('membership')
  })

  it('drafted anew begins anew, its log and its findings kept', () => {
    const finding: Finding = {
      rule: 'plan.started-in-time',
      source: 'national',
      actor: 'cell',
      effect: 'breach',
      outcome: 'broken',
      facts: {},
      citations: [],
      confidence: 'text',
      cure: [],
      policies: [],
      alternatives: [],
    }
    const started = withPlanAct(planOf(drafted), { type: 'plan.started', on: '2026-02-01' }, [
      finding,
      { ...finding, outcome: 'met' },
    ])
    expect(started.findings).toEqual([{ act: 'plan.started', finding }])
    const again = withPlanAct(started, { ...drafted, on: '2026-02-02', targets: targets(6) } as PlanAct, [])
    expect(again.startedOn).toBeUndefined()
    expect(again.targets).toEqual(targets(6))
    expect(again.log.map(({ type }) => type)).toEqual(['plan.drafted', 'plan.started', 'plan.drafted'])
    expect(again.findings).toEqual([{ act: 'plan.started', finding }])
  })
})

describe('two shares of a plan', () => {
  const share = { unit: 'cell-1', measure: 'admitted', recommendedBy: 'youth-union' } as const

  it.each([
    { other: share, same: true },
    { other: { ...share, unit: 'cell-2' }, same: false },
    { other: { ...share, measure: 'sourced' as const }, same: false },
    { other: { ...share, recommendedBy: undefined }, same: false },
  ])('are the same by unit, measure and mass organisation alone: $other, $same', ({ other, same }) => {
    expect(isSameShare(share, other)).toBe(same)
  })
})
