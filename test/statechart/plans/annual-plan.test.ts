import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import type { Finding } from '../../../src/index.js'
import {
  annualPlan,
  annualPlanChart,
  fileOf,
  type PlanAct,
  parsePlanAct,
  planRules,
} from '../../../src/machines.js'
import { planActSchema } from '../../../src/schemas.js'
import { en, vi } from '../../support/plain-locales.js'

const drafted: PlanAct = {
  type: 'plan.drafted',
  on: '2026-01-05',
  plan: 'plan-2026',
  unit: 'committee',
  level: 'grassrootsCommittee',
  year: 2026,
  above: 'plan-of-the-province',
  targets: [
    { unit: 'cell-1', measure: 'sourced', count: 12, recommendedBy: 'trade-union' },
    { unit: 'cell-1', measure: 'admitted', count: 4 },
  ],
}
const whole: readonly PlanAct[] = [
  drafted,
  { type: 'plan.approved', on: '2026-01-12' },
  { type: 'plan.started', on: '2026-01-15' },
  { type: 'list.reviewed', on: '2026-02-10', level: 'cell' },
  {
    type: 'shortfall.explained',
    on: '2026-04-02',
    unit: 'cell-1',
    measure: 'admitted',
    quarter: 1,
    causes: ['class-not-held'],
  },
  {
    type: 'targets.adjusted',
    on: '2026-07-01',
    targets: [{ unit: 'cell-1', measure: 'admitted', count: 3 }],
  },
  { type: 'plan.reviewed', on: '2026-12-15', reported: true },
  { type: 'plan.closed', on: '2026-12-31' },
]

function run(log: readonly PlanAct[]) {
  const refused: { act: PlanAct; findings: readonly Finding[] }[] = []
  const actor = createActor(annualPlan)
  actor.on('refused', ({ act, findings }) => refused.push({ act, findings }))
  actor.start()
  for (const act of log) actor.send(parsePlanAct(act))
  const snapshot = actor.getSnapshot()
  return { state: snapshot.value, file: fileOf(snapshot), refused }
}

describe('an annual plan', () => {
  it('is drafted, approved, under way, reviewed and closed', () => {
    const states = whole.map((_, index) => run(whole.slice(0, index + 1)).state)
    expect([...new Set(states)]).toEqual(['drafted', 'approved', 'underWay', 'reviewed', 'closed'])
    const { file, refused } = run(whole)
    expect(refused).toEqual([])
    expect(file).toMatchObject({
      planId: 'plan-2026',
      unit: 'committee',
      level: 'grassrootsCommittee',
      year: 2026,
      above: 'plan-of-the-province',
      approvedOn: '2026-01-12',
      startedOn: '2026-01-15',
      listReviews: [{ level: 'cell', on: '2026-02-10' }],
      shortfalls: [{ causes: ['class-not-held'] }],
      targets: [{ count: 3 }],
      reviewedOn: '2026-12-15',
      closedOn: '2026-12-31',
      findings: [],
    })
  })

  it('may be drafted again before it is approved, and nothing of the first draft stays', () => {
    const again: PlanAct = {
      type: 'plan.drafted',
      on: '2026-01-08',
      plan: 'plan-2026',
      unit: 'committee',
      level: 'grassrootsCommittee',
      year: 2026,
      targets: [],
    }
    const { file, state } = run([drafted, again])
    expect(state).toBe('drafted')
    expect(file.targets).toEqual([])
    expect(file).not.toHaveProperty('above')
    expect(file.log).toEqual([drafted, again])
    expect(file.findings).toMatchObject([{ act: 'plan.drafted', finding: { rule: 'plan.layered' } }])
  })

  it('keeps its breaches and lets the act stand', () => {
    const { file, state } = run([
      ...whole.slice(0, 3),
      { type: 'list.reviewed', on: '2026-02-16', level: 'cell' },
    ])
    expect(state).toBe('underWay')
    expect(file.findings).toMatchObject([
      { act: 'list.reviewed', finding: { rule: 'list.reviewed-monthly', outcome: 'broken' } },
    ])
  })

  it('refuses causes for a target it has not, with the finding', () => {
    const stray: PlanAct = {
      type: 'shortfall.explained',
      on: '2026-04-02',
      unit: 'cell-9',
      measure: 'admitted',
      causes: ['other'],
    }
    const { file, refused } = run([...whole.slice(0, 3), stray])
    expect(file.shortfalls).toEqual([])
    const [finding] = refused[0]?.findings ?? []
    expect(vi.finding(finding as Finding)).toBe('Kế hoạch không giao chỉ tiêu này cho “cell-9”.')
    expect(en.finding(finding as Finding)).toBe('The plan has no such target of “cell-9”.')
  })

  it('refuses an act out of its order, and names those possible now', () => {
    const { file, state, refused } = run([drafted, { type: 'plan.started', on: '2026-01-06' }])
    expect(state).toBe('drafted')
    expect(file.log).toEqual([drafted])
    expect(refused).toMatchObject([
      {
        act: { type: 'plan.started' },
        findings: [
          {
            rule: 'plan.out-of-order',
            effect: 'bar',
            facts: { act: 'plan.started', state: ['drafted'], possible: ['plan.drafted', 'plan.approved'] },
          },
        ],
      },
    ])
    const [finding] = refused[0]?.findings ?? []
    expect(en.parts(finding as Finding)).toMatchObject({
      headline: 'The plan is not at this step.',
      detail: 'the step is starting the annual plan',
    })
    expect(vi.parts(finding as Finding)).toMatchObject({
      headline: 'Chưa đến bước này của kế hoạch.',
      detail: 'bước đang xét là bắt đầu thực hiện kế hoạch năm',
    })
  })

  it('takes no act once it is closed', () => {
    const { state, refused } = run([...whole, { type: 'plan.reviewed', on: '2027-01-02' }])
    expect(state).toBe('closed')
    expect(refused[0]?.findings).toMatchObject([{ rule: 'plan.out-of-order', facts: { possible: [] } }])
  })
})

describe('an act of a plan', () => {
  it('is refused where the months do not add up to the target', () => {
    const byMonth = [1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]
    const target = { unit: 'cell-1', measure: 'admitted', count: 4, byMonth }
    expect(parsePlanAct({ ...drafted, targets: [target] })).toEqual({ ...drafted, targets: [target] })
    expect(() => parsePlanAct({ ...drafted, targets: [{ ...target, count: 5 }] })).toThrow(
      expect.objectContaining({
        code: 'plan.malformed',
        facts: {
          type: 'plan.drafted',
          issues: [{ path: 'targets.0', code: 'target.inconsistent', expected: 'sum of months' }],
        },
      }),
    )
  })
})

describe.each([vi, en])('the words of $language', ({ texts }) => {
  it('name every act, rule and state of the plan', () => {
    const types = planActSchema.options.map((option) => option.shape.type.value)
    for (const type of types) expect(Object.keys(texts.acts)).toContain(type)
    for (const { id } of planRules) expect(Object.keys(texts.rules)).toContain(id)
    for (const state of Object.keys(annualPlanChart.root.states))
      expect(Object.keys(texts.states)).toContain(state)
  })
})
