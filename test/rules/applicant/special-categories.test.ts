import { describe, expect, it } from 'vitest'
import type { Act, BodyKind, Person } from '../../../src/index.js'
import {
  foreignMarriageProcedure,
  foreignOriginProcedure,
  privateOwnerProcedure,
  religionProcedure,
} from '../../../src/rules/applicant/special-categories.js'
import { actorFound } from '../actors/actor-found.js'
import { cited, considered, judged, opened, reviewed } from '../judged.js'

const consent = (
  matter: 'religion' | 'foreign-marriage' | 'foreign-origin',
  on: string,
  kind?: BodyKind,
  written = true,
): Act => ({
  type: 'consent.given',
  on,
  matter,
  written,
  ...(kind && { by: { kind } }),
})

const authorised = (on: string): Act => ({ type: 'procedure.authorised', on })

describe('applicant.religion-procedure, a bar (06-QĐi/TW; guidance pt 6.1)', () => {
  const follower = [opened({ religion: 'recognised' })]

  it.each([
    { on: '2025-08-05', outcome: 'met', why: 'on the day' },
    { on: '2025-08-06', outcome: 'missing', why: 'the day after' },
  ])('consent of $on ($why) is $outcome for a start of 2025-08-05', ({ on, outcome }) => {
    expect(
      judged(
        religionProcedure,
        [...follower, consent('religion', on, 'upperCommittee')],
        authorised('2025-08-05'),
      ),
    ).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { required: ['upperCommittee', 'upperStandingCommittee'] },
      confidence: 'secondary',
    })
  })

  it.each([
    { kind: 'upperStandingCommittee', outcome: 'met', actual: 'upperStandingCommittee' },
    { kind: 'grassrootsCommittee', outcome: 'broken', actual: 'grassrootsCommittee' },
    { kind: undefined, outcome: 'broken', actual: 'none' },
  ] as const)('of $kind is $outcome', ({ kind, outcome, actual }) => {
    const finding = judged(
      religionProcedure,
      [...follower, consent('religion', '2025-08-01', kind)],
      authorised('2025-08-05'),
    )
    expect(finding).toMatchObject({ effect: 'bar', outcome, facts: { actual, consentOn: '2025-08-01' } })
    expect(cited(finding)).toContain('RL2018')
  })

  it('is missing where it is not in writing, or on another matter', () => {
    const others = [
      consent('religion', '2025-08-01', 'upperCommittee', false),
      { type: 'consent.given', on: '2025-08-01', matter: 'religion', by: { kind: 'upperCommittee' } } as Act,
      consent('foreign-origin', '2025-08-01', 'upperCommittee'),
    ]
    expect(judged(religionProcedure, [...follower, ...others], authorised('2025-08-05'))).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'consent.religion' },
      cure: ['consent.religion'],
    })
  })

  it('is broken for a religion not recognised', () => {
    expect(
      judged(religionProcedure, [opened({ religion: 'unrecognised' })], authorised('2025-08-05')),
    ).toMatchObject({
      effect: 'bar',
      outcome: 'broken',
      facts: { actual: 'unrecognised' },
      cure: [],
    })
  })

  it('is asked again at the cell’s vote, of the day of the start', () => {
    const late = [...follower, authorised('2025-08-05'), consent('religion', '2025-08-06', 'upperCommittee')]
    expect(judged(religionProcedure, late, considered('2025-09-15'))?.outcome).toBe('missing')
    const unstarted = [...follower, consent('religion', '2025-08-06', 'upperCommittee')]
    expect(judged(religionProcedure, unstarted, considered('2025-09-15'))?.outcome).toBe('met')
  })

  it.each([
    { why: 'not stated', person: {} },
    { why: 'none', person: { religion: 'none' } },
  ] as readonly { why: string; person: Person }[])('is not asked where religion is $why', ({ person }) => {
    expect(judged(religionProcedure, [opened(person)], authorised('2025-08-05'))).toBeUndefined()
  })

  it('is not asked of a recognition', () => {
    expect(judged(religionProcedure, follower, reviewed('2025-09-15'))).toBeUndefined()
  })

  it.each([
    { on: '2018-08-27', confidence: 'assumed' },
    { on: '2018-08-28', confidence: 'secondary' },
  ])('rests on $confidence on $on', ({ on, confidence }) => {
    expect(judged(religionProcedure, follower, authorised(on))?.confidence).toBe(confidence)
  })
})

describe.each([
  {
    rule: foreignMarriageProcedure,
    matter: 'foreign-marriage',
    person: { foreignSpouse: true },
    without: [{}, { foreignSpouse: false }],
    title: 'applicant.foreign-marriage-procedure, a bar (127-QĐ/TW; guidance pt 6.1)',
  },
  {
    rule: foreignOriginProcedure,
    matter: 'foreign-origin',
    person: { foreignOrigin: 'hoa', generations: 3 },
    without: [{}, { foreignOrigin: 'none' }],
    title: 'applicant.foreign-origin-procedure, a bar (06-TT/TW; guidance pt 6.1)',
  },
] as const)('$title', ({ rule, matter, person, without }) => {
  const applicant = [opened(person)]

  it.each([
    { on: '2025-09-15', outcome: 'met' },
    { on: '2025-09-16', outcome: 'missing' },
  ])('consent of $on is $outcome for a vote of 2025-09-15', ({ on, outcome }) => {
    expect(
      judged(rule, [...applicant, consent(matter, on, 'competentCommittee')], considered('2025-09-15')),
    ).toMatchObject({ effect: 'bar', outcome })
  })

  it('the first that is valid stands, whatever is entered after it', () => {
    const log = [
      ...applicant,
      consent(matter, '2025-09-01', 'cell'),
      consent(matter, '2025-09-02', 'communeStandingCommittee'),
      consent(matter, '2025-09-03', 'communeStandingCommittee'),
      consent(matter, '2025-09-04', 'tradeUnionExecutive'),
    ]
    expect(judged(rule, log, considered('2025-09-15'))).toMatchObject({
      outcome: 'met',
      facts: { actual: 'communeStandingCommittee', consentOn: '2025-09-02' },
    })
  })

  it.each([
    { kind: 'districtStandingCommittee', on: '2025-06-30', outcome: 'met' },
    { kind: 'districtStandingCommittee', on: '2025-07-01', outcome: 'broken' },
    { kind: 'communeStandingCommittee', on: '2025-06-30', outcome: 'broken' },
    { kind: 'communeStandingCommittee', on: '2025-07-01', outcome: 'met' },
  ] as const)('of $kind on $on is $outcome for a vote of 2025-07-04', ({ kind, on, outcome }) => {
    const log = [...applicant, consent(matter, on, kind)]
    expect(judged(rule, log, considered('2025-07-04'))).toMatchObject({ effect: 'bar', outcome })
  })

  it.each([
    { kind: 'communeStandingCommittee', on: '2025-09-15', outcome: 'met' },
    { kind: 'districtStandingCommittee', on: '2025-09-15', outcome: 'broken' },
    { kind: 'districtStandingCommittee', on: '2025-06-30', outcome: 'met' },
    { kind: 'cell', on: '2025-09-15', outcome: 'broken' },
  ] as const)('of $kind on $on is $outcome', ({ kind, on, outcome }) => {
    expect(judged(rule, [...applicant, consent(matter, on, kind)], considered(on))).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { actual: kind, consentOn: on },
    })
  })

  it('is missing without one', () => {
    expect(judged(rule, applicant, considered('2025-09-15'))).toMatchObject({
      effect: 'bar',
      outcome: 'missing',
      facts: { missing: `consent.${matter}` },
      cure: [`consent.${matter}`],
      confidence: 'secondary',
    })
  })

  it('is not asked of others', () => {
    for (const other of without)
      expect(judged(rule, [opened(other)], considered('2025-09-15'))).toBeUndefined()
    expect(judged(rule, applicant, reviewed('2025-09-15'))).toBeUndefined()
  })
})

describe('three generations of a Hoa family (42-HD/BTCTW)', () => {
  const hoa = (more: Person) => [
    opened({ foreignOrigin: 'hoa', ...more }),
    consent('foreign-origin', '2025-09-01', 'competentCommittee'),
  ]

  it.each([
    { generations: 2, outcome: 'broken' },
    { generations: 3, outcome: 'met' },
  ])('$generations is $outcome', ({ generations, outcome }) => {
    expect(judged(foreignOriginProcedure, hoa({ generations }), considered('2025-09-15'))).toMatchObject({
      effect: 'bar',
      outcome,
      ...(outcome === 'broken' && { facts: { generations, minimum: 3 }, cure: [] }),
    })
  })

  it('misses their number', () => {
    expect(judged(foreignOriginProcedure, hoa({}), considered('2025-09-15'))).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'person.generations', minimum: 3 },
    })
  })

  it.each([
    { hoaMemberChild: true, generations: 2, outcome: 'met', other: 'broken' },
    { hoaMemberChild: true, generations: undefined, outcome: 'met', other: 'missing' },
    { hoaMemberChild: false, generations: 2, outcome: 'broken', other: undefined },
  ])('child of a Hoa member $hoaMemberChild, of $generations generations: $outcome', (row) => {
    const told = {
      hoaMemberChild: row.hoaMemberChild,
      ...(row.generations && { generations: row.generations }),
    }
    const finding = judged(foreignOriginProcedure, hoa(told), considered('2025-09-15'))
    expect(finding?.outcome).toBe(row.outcome)
    expect(finding?.alternatives.map(({ outcome }) => outcome)).toEqual(row.other ? [row.other] : [])
    const strict = { hoaMemberChild: 'generations-still' }
    expect(judged(foreignOriginProcedure, hoa(told), considered('2025-09-15'), strict)?.outcome).toBe(
      row.other ?? row.outcome,
    )
  })

  it('frees the child of a Hoa member from no consent', () => {
    const child = [opened({ foreignOrigin: 'hoa', hoaMemberChild: true })]
    expect(judged(foreignOriginProcedure, child, considered('2025-09-15'))?.facts.missing).toBe(
      'consent.foreign-origin',
    )
  })

  it('is not asked of another origin', () => {
    expect(
      judged(foreignOriginProcedure, hoa({ foreignOrigin: 'other' }), considered('2025-09-15'))?.outcome,
    ).toBe('met')
  })
})

describe('who decides on a private-business owner, a bar (08-HD/BTCTW)', () => {
  const owner = [opened({ privateOwner: true })]
  const decided = (on: string, kind?: BodyKind): Act => ({
    type: 'admission.decided',
    on,
    ...(kind && { by: { kind } }),
  })

  it.each([
    { on: '2025-06-30', kind: 'districtStandingCommittee', outcome: 'met' },
    { on: '2025-07-01', kind: 'districtStandingCommittee', outcome: 'broken' },
    { on: '2025-07-01', kind: 'communeStandingCommittee', outcome: 'met' },
    { on: '2026-07-25', kind: 'communeStandingCommittee', outcome: 'met' },
    { on: '2026-07-26', kind: 'communeStandingCommittee', outcome: 'broken' },
    { on: '2026-07-26', kind: 'grassrootsStandingCommittee', outcome: 'broken' },
    { on: '2026-07-26', kind: 'provincialStandingCommittee', outcome: 'met' },
    { on: '2026-07-26', kind: 'upperStandingCommittee', outcome: 'met' },
    { on: '2025-07-01', kind: 'delegatedGrassrootsCommittee', outcome: 'broken' },
    { on: '2025-07-01', kind: 'upperCommittee', outcome: 'broken' },
  ] as const)('decided on $on by $kind is $outcome', ({ on, kind, outcome }) => {
    const finding = actorFound(owner, decided(on, kind))
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { actual: kind },
      cure: outcome === 'met' ? [] : ['act.by-competent-body'],
    })
    expect(cited(finding)).toContain('PO2021')
  })

  it('misses the body that decided', () => {
    expect(actorFound(owner, decided('2025-06-01'))).toMatchObject({
      effect: 'bar',
      outcome: 'missing',
      facts: {
        missing: 'evidence.by',
        required: ['upperStandingCommittee', 'districtStandingCommittee', 'grantedStandingCommittee'],
      },
    })
  })
})

describe('applicant.private-owner-procedure, a note (08-HD/BTCTW)', () => {
  const decided: Act = { type: 'admission.decided', on: '2025-06-01' }

  it('tells whom the guidance is about', () => {
    const finding = judged(privateOwnerProcedure, [opened({ privateOwner: true })], decided)
    expect(finding).toMatchObject({ effect: 'note', outcome: 'met' })
    expect(cited(finding)).toContain('PO2021')
  })

  it('is not asked of others', () => {
    for (const person of [{}, { privateOwner: false }])
      expect(judged(privateOwnerProcedure, [opened(person)], decided)).toBeUndefined()
  })
})
