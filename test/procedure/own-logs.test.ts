import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createActor, createMachine, transition } from 'xstate'
import { type ClassAct, rulebook } from '../../src/index.js'
import { en } from '../../src/locales/en.js'
import { vi } from '../../src/locales/vi.js'
import {
  annualPlan,
  annualPlanChart,
  annualPlanOf,
  answerTo,
  fileOf,
  type PlanAct,
  parseClassAct,
  snapshotOf,
  trainingClass,
  trainingClassChart,
  trainingClassOf,
} from '../../src/machines.js'

const classActs: readonly ClassAct[] = [
  {
    type: 'class.planned',
    on: '2025-12-01',
    class: 'class-1',
    course: 'awareness',
    by: { kind: 'communePoliticalCentre' },
    sessions: 2,
  },
  { type: 'enrolment.opened', on: '2025-12-02' },
  { type: 'person.enrolled', on: '2025-12-03', person: 'person-1' },
  { type: 'session.held', on: '2025-12-08', session: 1, attended: ['person-1'] },
  { type: 'session.held', on: '2025-12-09', session: 2, attended: ['person-1'] },
  { type: 'essay.marked', on: '2025-12-12', person: 'person-1', mark: 8 },
  { type: 'completion.decided', on: '2025-12-15', persons: ['person-1'] },
  { type: 'class-certificate.issued', on: '2025-12-20', person: 'person-1' },
  { type: 'class.closed', on: '2025-12-22' },
]

const planActs: readonly PlanAct[] = [
  {
    type: 'plan.drafted',
    on: '2026-01-05',
    plan: 'plan-2026',
    unit: 'committee',
    level: 'grassrootsCommittee',
    year: 2026,
    above: 'plan-of-the-province',
    targets: [{ unit: 'cell-1', measure: 'admitted', count: 4 }],
  },
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
  { type: 'plan.reviewed', on: '2026-12-15', reported: true },
  { type: 'plan.closed', on: '2026-12-31' },
]

const odd: readonly unknown[] = [
  {},
  { type: '*' },
  { type: 7 },
  { type: 'case.opened', on: '2025-07-01', case: 'case-1' },
  { type: 'essay.marked', on: '2025-12-12', person: 'person-1', mark: 11 },
  { type: 'plan.approved', on: '31/01/2026' },
  { type: 'class.closed', on: '2025-12-22', extra: true },
]

const kinds = [
  {
    name: 'a class',
    acts: classActs as readonly object[],
    ends: 'closed',
    refused: { type: 'class-certificate.issued', on: '2025-12-20', person: 'stranger' },
    code: 'class.malformed',
    make: (options?: object) => createActor(trainingClass as never, options as never),
    snapshot: (log: readonly object[]) => snapshotOf(log as readonly ClassAct[]),
  },
  {
    name: 'a plan',
    acts: planActs as readonly object[],
    ends: 'closed',
    refused: { ...planActs[4]!, unit: 'cell-9' },
    code: 'plan.malformed',
    make: (options?: object) => createActor(annualPlan as never, options as never),
    snapshot: (log: readonly object[]) => snapshotOf(log as readonly PlanAct[]),
  },
]

describe.each(kinds)('$name as an actor', ({ acts, ends, refused, code, make, snapshot }) => {
  type Any = ReturnType<typeof snapshotOf>
  const at = (log: readonly object[]) => make({ input: { log } }) as ReturnType<typeof createActor>
  const now = (actor: { getSnapshot(): unknown }) => actor.getSnapshot() as Any

  it('goes through its acts, and can just what it would record', () => {
    const actor = make().start()
    for (const act of acts) {
      expect(now(actor).can(act as never)).toBe(true)
      actor.send(act as never)
    }
    expect(now(actor)).toMatchObject({ value: ends, status: 'active' })
    expect(now(actor).context.log).toEqual(acts)
  })

  it('answers whatever is sent, in any order, and lives', () => {
    const total = { recorded: 0, refused: 0, faulted: 0 }
    fc.assert(
      fc.property(
        fc.nat(acts.length),
        fc.array(fc.constantFrom<object>(...acts, refused, ...(odd as object[])), { maxLength: 12 }),
        (until, more) => {
          const emitted: { readonly type: string }[] = []
          const actor = make() as ReturnType<typeof createActor>
          actor.on('*', (event) => emitted.push(event as never))
          actor.start()
          for (const act of [...acts.slice(0, until), ...more]) {
            const before = now(actor)
            const { kind } = answerTo(before, act)
            const can = before.can(act as never)
            emitted.length = 0
            actor.send(act as never)
            const after = now(actor)
            total[kind] += 1
            expect(after.status).toBe('active')
            expect(can).toBe(kind === 'recorded')
            expect(emitted.map(({ type }) => type)).toEqual(kind === 'recorded' ? [] : [kind])
            if (kind === 'recorded') expect(after.context.log).toHaveLength(before.context.log.length + 1)
            else expect(after).toBe(before)
          }
          const stored = JSON.parse(JSON.stringify(actor.getPersistedSnapshot()))
          expect(Object.keys(stored.context)).toEqual(['log'])
          const again = make({ snapshot: { ...stored, value: ends } })
          expect(now(again).value).toEqual(now(actor).value)
          expect(fileOf(now(again))).toEqual(fileOf(now(actor)))
        },
      ),
      { numRuns: 60 },
    )
    expect(Math.min(total.recorded, total.refused, total.faulted)).toBeGreaterThan(20)
  })

  it('says why not, in words', () => {
    const answer = answerTo(now(at(acts.slice(0, -1))), refused)
    expect(answer.kind).toBe('refused')
    if (answer.kind === 'refused') {
      expect(vi.finding(answer.findings[0]!)).toMatch(/\S/)
      expect(en.finding(answer.findings[0]!)).toMatch(/\S/)
    }
    const fault = answerTo(now(at([])), { type: acts[1] })
    expect(fault).toMatchObject({ kind: 'faulted', error: { code } })
    if (fault.kind === 'faulted') expect(vi.error(fault.error)).toMatch(/\S/)
  })

  it('begins at a log and at a file, and does not change with the array of the app', () => {
    const own = acts.slice(0, 3)
    const actor = at(own)
    own.length = 0
    expect(now(actor).context.log).toHaveLength(3)
    const file = fileOf(now(actor))
    expect(now(make({ input: { file } })).value).toEqual(now(actor).value)
    expect(snapshot(acts.slice(0, 3)).value).toEqual(now(actor).value)
  })

  it('keeps every act of a log it begins at, with the findings of what is out of place', () => {
    const file = fileOf(now(at([acts[0]!, acts[2]!])))
    expect(file.log).toHaveLength(2)
    expect(file.findings.map(({ finding }) => finding.rule.replace(/^\w+/, ''))).toContain('.out-of-order')
  })

  it('is an error for a log that is none', () => {
    expect(now(at([{ type: 'class.closed' }]))).toMatchObject({ status: 'error', error: { code } })
    expect(now(make({ input: {} }))).toMatchObject({ status: 'error', error: { code: 'log.malformed' } })
  })
})

describe('the charts of a class and a plan', () => {
  it.each([
    { chart: trainingClassChart, acts: classActs },
    { chart: annualPlanChart, acts: planActs },
  ])('are JSON, and go the same way bare', ({ chart, acts }) => {
    expect(JSON.parse(JSON.stringify(chart.config))).toEqual(chart.config)
    const rebuilt = createMachine(JSON.parse(JSON.stringify(chart.config)), chart.implementations as never)
    let snapshot = rebuilt.resolveState({ value: chart.config.initial as string, context: { log: [] } })
    for (const act of acts) [snapshot] = transition(rebuilt, snapshot, act as never)
    expect(snapshot.value).toBe('closed')
  })
})

describe('a rulebook of one’s own', () => {
  it('has one logic for classes and one for plans', () => {
    const local = rulebook({ policies: { assumedLaw: 'undetermined' } })
    expect(trainingClassOf(local)).toBe(trainingClassOf(local))
    expect(annualPlanOf(local)).toBe(annualPlanOf(local))
    expect(trainingClassOf(local)).not.toBe(trainingClass)
    expect(createActor(trainingClassOf(local)).getSnapshot().value).toBe('unplanned')
  })
})

describe('an act of a class', () => {
  it('is checked as it is read: the mark is at most 10', () => {
    const essay = { type: 'essay.marked', on: '2025-12-12', person: 'person-1', mark: 10 }
    expect(parseClassAct(essay)).toEqual(essay)
    expect(() => parseClassAct({ ...essay, mark: 10.5 })).toThrow(
      expect.objectContaining({
        code: 'class.malformed',
        facts: {
          type: 'essay.marked',
          issues: [{ path: 'mark', code: 'field.out-of-range', expected: '<= 10' }],
        },
      }),
    )
  })
})
