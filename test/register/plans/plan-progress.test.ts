import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { type Act, replay } from '../../../src/index.js'
import { annualPlan, fileOf, type PlanAct, type PlanTarget, parsePlanAct } from '../../../src/machines.js'
import { collect } from '../../../src/register/collector.js'
import { developmentCounts } from '../../../src/register/plans/development-counts.js'
import { planProgress } from '../../../src/register/plans/plan-progress.js'
import { acts } from '../../support/journey.js'
import { sample } from '../organisation/sample.js'

/** The straight life of the journey in a cell: listed on 2025-07-05, certified 2025-07-25, admitted in November. */
function lifeIn(cell: string, recommendedBy?: 'trade-union' | 'veterans-association') {
  const log = acts.map((act): Act => {
    if (act.type === 'case.opened') return { ...act, unit: { ...act.unit, cell } }
    return act.type === 'sympathiser.listed' && recommendedBy ? { ...act, recommendedBy } : act
  })
  return replay(log).file
}

const admittedOn = acts.find(({ type }) => type === 'ceremony.held')?.on

const register = [
  lifeIn('cell-workshop', 'trade-union'),
  lifeIn('cell-workshop', 'veterans-association'),
  lifeIn('cell-village'),
]

function planOf(targets: readonly PlanTarget[], explained: readonly PlanAct[] = []) {
  const actor = createActor(annualPlan).start()
  const log: readonly PlanAct[] = [
    {
      type: 'plan.drafted',
      on: '2025-01-05',
      plan: 'plan-2025',
      unit: 'company',
      level: 'grassrootsCommittee',
      year: 2025,
      above: 'plan-of-the-district',
      targets: [...targets],
    },
    { type: 'plan.approved', on: '2025-01-10' },
    { type: 'plan.started', on: '2025-01-15' },
    ...explained,
  ]
  for (const act of log) actor.send(parsePlanAct(act))
  return fileOf(actor.getSnapshot())
}

describe('what a register counts for its plans', () => {
  it('is told per month, cell and mass organisation, by the day of listing, certificate and ceremony', () => {
    expect(admittedOn).toBe('2025-11-07')
    expect(collect(developmentCounts(), register)).toEqual([
      { month: '2025-07', cell: 'cell-village', sourced: 1, certified: 1, admitted: 0 },
      {
        month: '2025-07',
        cell: 'cell-workshop',
        recommendedBy: 'trade-union',
        sourced: 1,
        certified: 1,
        admitted: 0,
      },
      {
        month: '2025-07',
        cell: 'cell-workshop',
        recommendedBy: 'veterans-association',
        sourced: 1,
        certified: 1,
        admitted: 0,
      },
      { month: '2025-11', cell: 'cell-village', sourced: 0, certified: 0, admitted: 1 },
      {
        month: '2025-11',
        cell: 'cell-workshop',
        recommendedBy: 'trade-union',
        sourced: 0,
        certified: 0,
        admitted: 1,
      },
      {
        month: '2025-11',
        cell: 'cell-workshop',
        recommendedBy: 'veterans-association',
        sourced: 0,
        certified: 0,
        admitted: 1,
      },
    ])
  })

  it('is the same in parts joined as in one run, through plain data', () => {
    const collector = developmentCounts()
    const partOf = (from: number, until: number) => {
      const state = collector.start()
      for (const file of register.slice(from, until)) collector.add(state, { file, refused: [] })
      return JSON.parse(JSON.stringify(state)) as typeof state
    }
    const whole = partOf(0, 1)
    collector.join(whole, partOf(1, 3))
    expect(collector.result(whole)).toEqual(collect(collector, register))
    const same = partOf(0, 1)
    collector.join(same, partOf(0, 1))
    expect(collector.result(same).map(({ sourced, admitted }) => [sourced, admitted])).toEqual([
      [2, 0],
      [0, 2],
    ])
  })

  it('leaves the cell out where the case names none, and counts nothing of a case just opened', () => {
    const bare = acts.map(
      (act): Act =>
        (act.type === 'case.opened' ? { ...act, unit: { ...act.unit, cell: undefined } } : act) as Act,
    )
    const [first] = collect(developmentCounts(), [replay(JSON.parse(JSON.stringify(bare)) as Act[]).file])
    expect(first).toEqual({ month: '2025-07', sourced: 1, certified: 1, admitted: 0 })
    expect(collect(developmentCounts(), [replay(acts.slice(0, 1)).file])).toEqual([])
  })
})

describe('progress of a plan', () => {
  const counts = collect(developmentCounts(), register)
  const progress = (target: Partial<PlanTarget>, explained: readonly PlanAct[] = []) =>
    planProgress(
      planOf([{ unit: 'company', measure: 'admitted', count: 4, ...target } as PlanTarget], explained),
      counts,
      { directory: sample },
    )[0]

  it('counts the cells under the unit, and everybody where no mass organisation is named', () => {
    expect(progress({})?.year).toEqual({
      period: '2025',
      target: 4,
      result: 2,
      basisPoints: 5000,
      shortfall: 2,
      causes: [],
    })
    expect(progress({ unit: 'commune' })?.year.result).toBe(3)
    expect(progress({ unit: 'cell-village' })?.year.result).toBe(1)
    expect(progress({ unit: 'agency' })?.year.result).toBe(0)
  })

  it('counts for a mass organisation those it recommended', () => {
    expect(progress({ recommendedBy: 'veterans-association', count: 1 })).toMatchObject({
      recommendedBy: 'veterans-association',
      year: { result: 1, basisPoints: 10_000, shortfall: 0 },
    })
    expect(progress({ recommendedBy: 'youth-union' })?.year.result).toBe(0)
  })

  it('tells months and quarters, against the target where the plan spreads it', () => {
    const byMonth = [0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 2]
    const spread = progress({ byMonth })
    expect(
      spread?.quarters.map(({ period, target, result, shortfall }) => [period, target, result, shortfall]),
    ).toEqual([
      ['2025-Q1', 0, 0, 0],
      ['2025-Q2', 1, 0, 1],
      ['2025-Q3', 0, 0, 0],
      ['2025-Q4', 3, 2, 1],
    ])
    expect(spread?.months[10]).toEqual({
      period: '2025-11',
      target: 1,
      result: 2,
      basisPoints: 20_000,
      shortfall: 0,
      causes: [],
    })
    expect(spread?.quarters[0]).not.toHaveProperty('basisPoints')
    const whole = progress({})
    expect(whole?.quarters[3]).toEqual({ period: '2025-Q4', result: 2, causes: [] })
    expect(whole?.months).toHaveLength(12)
  })

  it('counts those put on the list for a target of source', () => {
    const sourced = progress({ measure: 'sourced', count: 3 })
    expect(sourced?.year).toMatchObject({ target: 3, result: 2, basisPoints: 6666, shortfall: 1 })
    expect(sourced?.quarters[2]?.result).toBe(2)
  })

  it('gives the causes of a month, a quarter, and all of them for the year, each once', () => {
    const cause = (more: object): PlanAct => ({
      type: 'shortfall.explained',
      on: '2025-10-02',
      unit: 'company',
      measure: 'admitted',
      causes: ['no-source'],
      ...more,
    })
    const told = progress({}, [
      cause({ month: 6, causes: ['class-not-held'] }),
      cause({ quarter: 3 }),
      cause({ causes: ['no-source', 'moved-away'] }),
    ])
    expect(told?.months[5]?.causes).toEqual(['class-not-held'])
    expect(told?.quarters[2]?.causes).toEqual(['no-source'])
    expect(told?.quarters[1]?.causes).toEqual([])
    expect(told?.year.causes).toEqual(['class-not-held', 'no-source', 'moved-away'])
  })

  it('counts without a directory the cells that are units of the plan alone', () => {
    const plan = planOf([
      { unit: 'company', measure: 'admitted', count: 2 },
      { unit: 'cell-workshop', measure: 'admitted', count: 2 },
    ])
    expect(planProgress(plan, counts).map(({ year }) => year.result)).toEqual([0, 2])
  })
})
