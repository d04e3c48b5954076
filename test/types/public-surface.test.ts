import type {
  Act,
  ActAbout,
  ActOf,
  ActType,
  Agenda,
  Alternative,
  Answer,
  BlockedAct,
  Body,
  BodyKind,
  CaseDates,
  CaseFile,
  ChangedAct,
  ClassAct,
  ClassFile,
  Clock,
  Confidence,
  Duty,
  Effect,
  ErrorCode,
  Explanation,
  Facts,
  Finding,
  ForecastStep,
  KeptFinding,
  LawOn,
  Outcome,
  Policies,
  Proposal,
  RefusedAct,
  Replay,
  Rule,
  Rulebook,
  RulebookOptions,
  Standing,
  Tally,
} from 'ketnap'
import * as surface from 'ketnap'
import {
  AdmissionError,
  actsOf,
  actTypes,
  agenda,
  asBelieved,
  certificatesOf,
  dates,
  explain,
  forecast,
  isRefusal,
  lastOf,
  lawOn,
  met,
  nationalRulebook,
  openCase,
  parseAct,
  propose,
  record,
  replay,
  rule,
  rulebook,
  standingOf,
  stateOf,
} from 'ketnap'
import * as machines from 'ketnap/machines'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { createActor, type EmittedFrom, type EventFromLogic, type InputFrom, type SnapshotFrom } from 'xstate'

describe('an act', () => {
  it('is narrowed by its type', () => {
    const evidenceOf = (act: Act) => {
      if (act.type === 'cell.voted') {
        expectTypeOf(act).toEqualTypeOf<ActOf<'cell.voted'>>()
        expectTypeOf(act.tally).toEqualTypeOf<Tally | undefined>()
        expectTypeOf(act.matter).toEqualTypeOf<
          'admission' | 'recognition' | 'removal' | 'expulsion' | 'resignation'
        >()
        return act.matter
      }
      // @ts-expect-error the matter is of some acts only
      return act.matter
    }
    expect(evidenceOf({ type: 'cell.voted', on: '2025-09-15', matter: 'admission' })).toBe('admission')
  })

  it('is one of the act types, told at run time too', () => {
    expectTypeOf<Act['type']>().toEqualTypeOf<ActType>()
    expectTypeOf(actTypes).toEqualTypeOf<readonly ActType[]>()
    expectTypeOf<ActOf<'ceremony.held'>['type']>().toEqualTypeOf<'ceremony.held'>()
    expectTypeOf<'ceremony.cancelled'>().not.toExtend<ActType>()
    const reading = { type: 'ceremony.cancelled', on: '2025-09-15' }
    const expected = actTypes.join(' | ')
    expect(() => parseAct(reading)).toThrow(
      expect.objectContaining({ facts: { issues: [{ path: 'type', code: 'field.not-one-of', expected }] } }),
    )
    expect(new Set(actTypes).size).toBe(actTypes.length)
  })

  it('asks its day as a string and its body by kind', () => {
    expectTypeOf<ActOf<'admission.decided'>['on']>().toEqualTypeOf<string>()
    expectTypeOf<ActOf<'admission.decided'>['by']>().toEqualTypeOf<Body | undefined>()
    expectTypeOf<Body['kind']>().toEqualTypeOf<BodyKind>()
    const answer = {
      type: 'shortfall.answered',
      on: '2025-09-15',
      matter: 'admission',
      answer: 'ignore',
    } as const
    expectTypeOf(answer).not.toExtend<Act>()
    expect(() => parseAct(answer)).toThrow(AdmissionError)
  })

  it('of a class is a union of its own', () => {
    expectTypeOf<Extract<ClassAct, { type: 'essay.marked' }>['mark']>().toEqualTypeOf<number>()
    expectTypeOf<ClassAct>().not.toExtend<Act>()
  })
})

describe('the file', () => {
  const file = openCase({ on: '2025-07-01', case: 'case-1' })

  it('gives the acts of a type as that type', () => {
    expectTypeOf(file).toEqualTypeOf<CaseFile>()
    expectTypeOf(actsOf(file, 'cell.voted')).toEqualTypeOf<readonly ActOf<'cell.voted'>[]>()
    expectTypeOf(lastOf(file, 'ceremony.held')).toEqualTypeOf<ActOf<'ceremony.held'> | undefined>()
    expectTypeOf(lastOf).parameter(1).toEqualTypeOf<ActType>()
    expectTypeOf<CaseFile['findings']>().toEqualTypeOf<readonly KeptFinding[]>()
    expect(lastOf(file, 'ceremony.held')).toBeUndefined()
  })

  it('cannot be written to', () => {
    const write = () => {
      // @ts-expect-error a file is read only
      file.revision = 2
      // @ts-expect-error a log is read only
      file.log.push({ type: 'particulars.changed', on: '2025-07-01' })
    }
    expectTypeOf(write).toBeFunction()
    expect(file.revision).toBe(1)
  })
})

describe('the procedure', () => {
  const file = openCase({ on: '2025-07-01', case: 'case-1' })
  const listed: Act = { type: 'sympathiser.listed', on: '2025-07-05', byResolution: true }

  it('answers in plain data', () => {
    expectTypeOf(propose(file, listed)).toEqualTypeOf<Proposal>()
    expectTypeOf<Proposal>().toEqualTypeOf<{
      readonly admissible: boolean
      readonly findings: readonly Finding[]
      readonly next: readonly ActAbout[]
      readonly changes: readonly ChangedAct[]
    }>()
    expectTypeOf(record(file, listed)).toEqualTypeOf<CaseFile>()
    expectTypeOf(explain(file, listed)).toEqualTypeOf<Explanation>()
    expectTypeOf(agenda(file, { today: '2025-07-05' })).toEqualTypeOf<Agenda>()
    expectTypeOf<Agenda['duties']>().toEqualTypeOf<readonly Duty[]>()
    expectTypeOf<Agenda['blocked']>().toEqualTypeOf<readonly BlockedAct[]>()
    expectTypeOf(forecast(file, { today: '2025-07-05' })).toEqualTypeOf<readonly ForecastStep[]>()
    expectTypeOf(replay([file.log[0]])).toEqualTypeOf<Replay>()
    expectTypeOf<Replay['refused']>().toEqualTypeOf<readonly RefusedAct[]>()
    expectTypeOf(replay).parameter(0).toEqualTypeOf<readonly unknown[]>()
    expectTypeOf(dates(file)).toEqualTypeOf<CaseDates>()
    expectTypeOf(standingOf(file)).toEqualTypeOf<Standing>()
    expectTypeOf(stateOf(file)).toEqualTypeOf<readonly string[]>()
    expectTypeOf(lawOn('2025-07-01')).toEqualTypeOf<LawOn>()
    expectTypeOf(asBelieved).returns.toEqualTypeOf<readonly Act[]>()
    expectTypeOf(certificatesOf).returns.toEqualTypeOf<
      Readonly<Record<string, ActOf<'certificate.issued'>>>
    >()
    expect(propose(file, listed).admissible).toBe(true)
  })

  it('asks today of whoever asks, and never reads a clock', () => {
    // @ts-expect-error today is a parameter
    expect(() => agenda(file, {})).toThrow()
    // @ts-expect-error today is a parameter
    expect(() => forecast(file, {})).toThrow()
  })

  it('takes a rulebook, of options that name their readings', () => {
    expectTypeOf(rulebook).parameter(0).toEqualTypeOf<RulebookOptions | undefined>()
    expectTypeOf<RulebookOptions['policies']>().toEqualTypeOf<Policies | undefined>()
    expectTypeOf(nationalRulebook).returns.toEqualTypeOf<Rulebook>()
    expect(rulebook().rules).toEqual(nationalRulebook().rules)
  })
})

describe('a finding', () => {
  it('is rule, effect, outcome, facts, clauses and cure', () => {
    expectTypeOf<Finding['effect']>().toEqualTypeOf<Effect>()
    expectTypeOf<Effect>().toEqualTypeOf<'bar' | 'breach' | 'note'>()
    expectTypeOf<Finding['outcome']>().toEqualTypeOf<Outcome>()
    expectTypeOf<Outcome>().toEqualTypeOf<'met' | 'broken' | 'missing' | 'unknown'>()
    expectTypeOf<Finding['confidence']>().toEqualTypeOf<Confidence>()
    expectTypeOf<Finding['facts']>().toEqualTypeOf<Facts>()
    expectTypeOf<Finding['lawfulFrom']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<Finding['alternatives']>().toEqualTypeOf<readonly Alternative[]>()
    expectTypeOf(isRefusal).returns.toEqualTypeOf<boolean>()
  })
})

describe('a rule of an app', () => {
  it('has its check typed by the acts it guards', () => {
    const own = rule({
      id: 'local.tally-given',
      breaking: 'note',
      actor: 'cell',
      guards: ['cell.voted', 'grassroots.voted'],
      asks: 'evidence',
      cure: [],
      provisions: [],
      check: ({ act }) => {
        expectTypeOf(act).toEqualTypeOf<ActOf<'cell.voted'> | ActOf<'grassroots.voted'>>()
        return met({ members: act.tally?.members ?? 0 })
      },
    })
    expectTypeOf(own).toEqualTypeOf<Rule>()
    expectTypeOf<Answer['outcome']>().toEqualTypeOf<'met' | 'broken' | 'missing' | 'unknown'>()
    expectTypeOf<Clock['closedBy']>().toEqualTypeOf<readonly ActType[]>()
    expect(own.guards).toEqual(['cell.voted', 'grassroots.voted'])
  })
})

describe('a fault', () => {
  it('is one class with a typed code', () => {
    const fault = new AdmissionError('act.refused')
    expectTypeOf(fault).toExtend<Error>()
    expectTypeOf(fault.code).toEqualTypeOf<ErrorCode>()
    expectTypeOf<'act.refused'>().toExtend<ErrorCode>()
    expectTypeOf<'act.rejected'>().not.toExtend<ErrorCode>()
    expectTypeOf(fault.facts).toEqualTypeOf<Readonly<Record<string, unknown>>>()
    // @ts-expect-error a code is one of the list
    expect(new AdmissionError('act.rejected').code).toBe('act.rejected')
    expect(fault).toMatchObject({
      name: 'AdmissionError',
      code: 'act.refused',
      message: 'act.refused',
      facts: {},
    })
  })
})

describe('the machines', () => {
  it('stay on their own subpath: nothing of xstate is on the root', () => {
    for (const name of ['membership', 'membershipChart', 'trainingClass', 'annualPlan', 'answerTo']) {
      expect(surface).not.toHaveProperty(name)
      expect(machines).toHaveProperty(name)
    }
  })

  it('give their file as the procedure takes it, and their answer with it', () => {
    expectTypeOf(machines.fileOf(createActor(machines.membership).getSnapshot())).toEqualTypeOf<CaseFile>()
    expectTypeOf(
      machines.fileOf(createActor(machines.trainingClass).getSnapshot()),
    ).toEqualTypeOf<ClassFile>()
    expectTypeOf(
      machines.fileOf(createActor(machines.annualPlan).getSnapshot()),
    ).toEqualTypeOf<machines.PlanFile>()
    expectTypeOf(machines.answerTo(createActor(machines.membership).getSnapshot(), {})).toEqualTypeOf<
      machines.ActAnswer<Act, CaseFile>
    >()
    expectTypeOf<machines.RefusedEvent['findings']>().toEqualTypeOf<readonly Finding[]>()
    expectTypeOf<machines.RefusedEvent['act']>().toEqualTypeOf<Act>()
    expectTypeOf<machines.RefusedEvent<ClassAct>['act']>().toEqualTypeOf<ClassAct>()
    expectTypeOf<machines.FaultedEvent['error']>().toEqualTypeOf<AdmissionError>()
  })

  it('are read by the types of XState: input, snapshot, events, what is emitted', () => {
    type Snapshot = SnapshotFrom<typeof machines.membership>
    expectTypeOf<Snapshot>().toEqualTypeOf<machines.MembershipSnapshot>()
    expectTypeOf<Snapshot['context']>().toEqualTypeOf<machines.LogContext<Act>>()
    expectTypeOf<EventFromLogic<typeof machines.membership>>().toEqualTypeOf<Act>()
    expectTypeOf<InputFrom<typeof machines.membership>>().toEqualTypeOf<machines.LogInput<Act, CaseFile>>()
    expectTypeOf<EmittedFrom<typeof machines.membership>>().toEqualTypeOf<
      machines.RefusedEvent | machines.FaultedEvent
    >()
    expectTypeOf<EventFromLogic<typeof machines.trainingClass>>().toEqualTypeOf<ClassAct>()
    expectTypeOf<EventFromLogic<typeof machines.annualPlan>>().toEqualTypeOf<machines.PlanAct>()
  })

  it('refuse an act, a tag and a state that are none', () => {
    const actor = createActor(machines.membership).start()
    const snapshot = actor.getSnapshot()
    // @ts-expect-error no act has this name
    actor.send({ type: 'cell.vote', on: '2025-07-01' })
    // @ts-expect-error a vote has a matter
    actor.send({ type: 'cell.voted', on: '2025-07-01' })
    // @ts-expect-error the chart has no such tag
    expect(snapshot.hasTag('members')).toBe(false)
    // @ts-expect-error the chart has no such state
    expect(snapshot.matches('probation')).toBe(false)
    // @ts-expect-error an act without its matter
    expect(snapshot.can({ type: 'cell.voted', on: '2025-07-01' })).toBe(false)
    expect(snapshot.matches('unopened')).toBe(true)
    expect(snapshot.matches({ probationary: { review: 'collecting' } })).toBe(false)
  })
})
