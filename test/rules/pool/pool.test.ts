import { describe, expect, it } from 'vitest'
import type { Act, ActOf, BodyKind } from '../../../src/casefile/shapes.js'
import {
  applicationSequence,
  helperAssigned,
  listedByResolution,
  startAuthorised,
} from '../../../src/rules/pool/pool.js'
import { actorFound } from '../actors/actor-found.js'
import { cited, judged, opened } from '../judged.js'

const authorised = (on: string, by?: BodyKind): Act => ({
  type: 'procedure.authorised',
  on,
  ...(by && { by: { kind: by } }),
})

const helper = (on: string, official?: boolean): Act => ({
  type: 'helper.assigned',
  on,
  helper: { id: 'member-1', ...(official !== undefined && { official }) },
  byResolution: true,
})

describe('a helper who has left (Organising Commission guidance pt I.1.1(d))', () => {
  const left = (on: string, id?: string): Act => ({ type: 'helper.left', on, ...(id && { helper: { id } }) })

  it.each([
    { log: [left('2025-10-02', 'member-1')], outcome: 'missing', why: 'named' },
    { log: [left('2025-10-02')], outcome: 'missing', why: 'not named' },
    { log: [left('2025-10-03', 'member-1')], outcome: 'missing', why: 'on the day of the authorisation' },
    { log: [left('2025-10-01', 'member-1')], outcome: 'missing', why: 'on the day of being assigned' },
    { log: [left('2025-10-02', 'member-9')], outcome: 'met', why: 'another one' },
    { log: [left('2025-10-04', 'member-1')], outcome: 'met', why: 'later than the authorisation' },
    { log: [left('2025-09-30', 'member-1')], outcome: 'met', why: 'before being assigned again' },
  ])('is not counted: $outcome ($why)', ({ log, outcome }) => {
    const file = [helper('2025-10-01', true), ...log]
    expect(judged(helperAssigned, file, authorised('2025-10-03'))).toMatchObject({ outcome })
  })
})

describe('listing by a cell resolution (Organising Commission guidance pt I.1.1(d), I.1.3)', () => {
  it.each(['sympathiser.listed', 'sympathiser.unlisted'] as const)('is asked of %s', (type) => {
    const on = '2025-10-01'
    expect(judged(listedByResolution, [], { type, on, byResolution: true })).toMatchObject({
      effect: 'breach',
      outcome: 'met',
    })
    expect(judged(listedByResolution, [], { type, on, byResolution: false })).toMatchObject({
      effect: 'breach',
      outcome: 'broken',
      cure: ['cell.resolution'],
    })
    expect(judged(listedByResolution, [], { type, on })).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'evidence.byResolution' },
    })
  })

  it.each([
    { on: '2025-09-28', confidence: 'assumed', points: ['G2022'] },
    { on: '2025-09-29', confidence: 'text', points: ['G2025 pt I.1.1(d), I.1.3'] },
  ])('rests on $points on $on, $confidence', ({ on, confidence, points }) => {
    const finding = judged(listedByResolution, [], { type: 'sympathiser.listed', on, byResolution: true })
    expect(finding?.confidence).toBe(confidence)
    expect(cited(finding)).toEqual(points)
  })
})

describe('a helper for the sympathiser (Organising Commission guidance pt I.1.1(d), I.1.3)', () => {
  it.each([
    { given: true, outcome: 'met', facts: { required: 1 } },
    { given: false, outcome: 'broken', facts: { required: 1, official: false } },
    { given: undefined, outcome: 'missing', facts: { missing: 'evidence.helper.official' } },
  ])('is an official member: $given is $outcome', ({ given, outcome, facts }) => {
    expect(judged(helperAssigned, [], helper('2025-10-01', given))).toMatchObject({
      effect: 'breach',
      outcome,
      facts,
    })
  })

  it.each([
    { byResolution: true, outcome: 'met', cure: [] },
    { byResolution: false, outcome: 'broken', cure: ['cell.resolution'] },
    { byResolution: undefined, outcome: 'missing', cure: ['helper.assigned'] },
  ])('is assigned by resolution: $byResolution is $outcome', ({ byResolution, outcome, cure }) => {
    const { byResolution: _, ...assigned } = helper('2025-10-01', true) as ActOf<'helper.assigned'>
    const act = { ...assigned, ...(byResolution !== undefined && { byResolution }) }
    expect(judged(helperAssigned, [], act)).toMatchObject({ effect: 'breach', outcome, cure })
  })

  it.each([
    { log: [helper('2025-10-02', true)], outcome: 'met', why: 'assigned that day' },
    { log: [helper('2025-10-03', true)], outcome: 'missing', why: 'assigned the day after' },
    { log: [helper('2025-10-01', false)], outcome: 'missing', why: 'not an official member' },
    { log: [helper('2025-10-01')], outcome: 'met', why: 'not said to be probationary' },
    { log: [], outcome: 'missing', why: 'none' },
  ])('is assigned by the authorisation ($why): $outcome', ({ log, outcome }) => {
    expect(judged(helperAssigned, log, authorised('2025-10-02'))).toMatchObject({
      effect: 'breach',
      outcome,
      facts: { required: 1 },
      cure: outcome === 'met' ? [] : ['helper.assigned'],
    })
  })

  it('is assigned by the introduction', () => {
    const made: Act = { type: 'introduction.made', on: '2025-10-02', introducer: { id: 'member-1' } }
    expect(judged(helperAssigned, [], made)).toMatchObject({ outcome: 'missing' })
    expect(judged(helperAssigned, [helper('2025-10-02', true)], made)).toMatchObject({ outcome: 'met' })
  })
})

describe('authorisation to start (Organising Commission guidance pt I.1.1(b–c), I.1.3)', () => {
  const starts: readonly Act[] = [
    { type: 'application.made', on: '2025-10-06' },
    { type: 'dossier.opened', on: '2025-10-06' },
    { type: 'introduction.made', on: '2025-10-06', introducer: { id: 'member-1' } },
    { type: 'opinions.consolidated', on: '2025-10-06', matter: 'admission' },
  ]

  it.each(starts)('comes before $type, or on its day', (act) => {
    expect(judged(startAuthorised, [authorised('2025-10-06')], act)).toMatchObject({
      effect: 'bar',
      outcome: 'met',
      facts: { authorisedOn: '2025-10-06' },
    })
    expect(judged(startAuthorised, [authorised('2025-10-07')], act)).toMatchObject({
      effect: 'bar',
      outcome: 'missing',
      cure: ['procedure.authorised'],
    })
  })

  it('tells the first authorisation of several', () => {
    const act: Act = { type: 'opinions.consolidated', on: '2025-10-10', matter: 'admission' }
    expect(judged(startAuthorised, [authorised('2025-10-06'), authorised('2025-10-08')], act)?.facts).toEqual(
      {
        authorisedOn: '2025-10-06',
      },
    )
  })

  it('is not asked of the opinions on recognition', () => {
    const act: Act = { type: 'opinions.consolidated', on: '2026-11-11', matter: 'recognition' }
    expect(judged(startAuthorised, [], act)).toBeUndefined()
  })

  interface Row {
    readonly on: string
    readonly by: BodyKind
    readonly exists: boolean | undefined
    readonly outcome: string
    readonly effect?: string
  }

  it.each([
    { on: '2025-09-28', by: 'grassrootsCommittee', exists: undefined, outcome: 'met' },
    { on: '2025-09-28', by: 'upperCommittee', exists: undefined, outcome: 'met' },
    { on: '2025-09-28', by: 'upperCommittee', exists: false, outcome: 'met' },
    { on: '2025-09-28', by: 'upperCommittee', exists: true, outcome: 'broken', effect: 'note' },
    { on: '2025-09-28', by: 'tradeUnionExecutive', exists: true, outcome: 'broken' },
    { on: '2025-09-29', by: 'grassrootsCommittee', exists: undefined, outcome: 'met' },
    { on: '2025-09-29', by: 'grassrootsCommittee', exists: true, outcome: 'met' },
    { on: '2025-09-29', by: 'upperCommittee', exists: undefined, outcome: 'met' },
    { on: '2025-09-29', by: 'upperCommittee', exists: false, outcome: 'met' },
    { on: '2025-09-29', by: 'upperCommittee', exists: true, outcome: 'broken' },
    { on: '2025-09-29', by: 'delegatedGrassrootsCommittee', exists: true, outcome: 'met' },
    { on: '2025-09-29', by: 'cell', exists: undefined, outcome: 'broken' },
  ] as readonly Row[])('by $by on $on, a grassroots committee existing: $exists, is $outcome', (row) => {
    const log = [opened({}, row.exists === undefined ? {} : { grassrootsCommittee: row.exists })]
    expect(actorFound(log, authorised(row.on, row.by))).toMatchObject({
      effect: row.effect ?? 'bar',
      outcome: row.outcome,
    })
  })

  it('needs to say by whom', () => {
    const log = [opened({}, { grassrootsCommittee: true })]
    expect(actorFound(log, authorised('2025-09-29'))).toMatchObject({
      effect: 'bar',
      outcome: 'missing',
      facts: {
        missing: 'evidence.by',
        required: ['grassrootsCommittee', 'delegatedGrassrootsCommittee'],
      },
    })
  })

  it('names the grassroots committee where the committee above stood in for it', () => {
    const log = [opened({}, { grassrootsCommittee: true })]
    expect(actorFound(log, authorised('2025-10-01', 'upperCommittee'))?.facts).toEqual({
      actual: 'upperCommittee',
      required: ['grassrootsCommittee', 'delegatedGrassrootsCommittee'],
    })
  })

  it.each([
    { by: 'cell', outcome: 'missing', why: 'of a wrong body is none' },
    { by: 'grassrootsCommittee', outcome: 'met', why: 'of the right body stands' },
    { by: undefined, outcome: 'met', why: 'of a body not named stands, the gap is told with it' },
  ] as const)('$why', ({ by, outcome }) => {
    const act: Act = { type: 'application.made', on: '2025-10-06' }
    expect(judged(startAuthorised, [opened(), authorised('2025-10-06', by)], act)?.outcome).toBe(outcome)
  })
})

describe('the order of the start (38-HD/BTCTW pt I.1.3)', () => {
  const proposed = (on: string): Act => ({ type: 'start.proposed', on })

  it.each([
    { log: [helper('2025-10-01'), proposed('2025-10-01')], outcome: 'met', why: 'all on one day' },
    {
      log: [helper('2025-10-02'), proposed('2025-10-01')],
      outcome: 'broken',
      why: 'helper after the proposal',
    },
    { log: [proposed('2025-10-01')], outcome: 'met', why: 'no helper: another rule' },
    { log: [helper('2025-10-01')], outcome: 'missing', why: 'no proposal' },
    { log: [proposed('2025-10-02')], outcome: 'missing', why: 'proposed the day after' },
  ])('$why is $outcome', ({ log, outcome }) => {
    expect(judged(applicationSequence, log, authorised('2025-10-01'))).toMatchObject({
      effect: 'breach',
      outcome,
      cure: outcome === 'met' ? [] : ['start.proposed'],
    })
  })

  it('tells the days of the helper and of the proposal', () => {
    const facts = (...log: readonly Act[]) =>
      judged(applicationSequence, log, authorised('2025-10-04'))?.facts
    expect(facts(helper('2025-10-02'), proposed('2025-10-01'))).toEqual({
      helperOn: '2025-10-02',
      proposedOn: '2025-10-01',
    })
    expect(facts(helper('2025-10-01'), proposed('2025-10-02'))).toEqual({
      helperOn: '2025-10-01',
      proposedOn: '2025-10-02',
    })
    expect(facts(proposed('2025-10-02'))).toEqual({ proposedOn: '2025-10-02' })
    // The last proposal up to the authorisation, and the first helper.
    expect(
      facts(helper('2025-10-01'), helper('2025-10-03'), proposed('2025-10-02'), proposed('2025-10-05')),
    ).toEqual({ helperOn: '2025-10-01', proposedOn: '2025-10-02' })
  })
})
