import { describe, expect, it } from 'vitest'
import type { Act, ActOf, Unit } from '../../../src/index.js'
import { AdmissionError, propose, record, replay, rulebook } from '../../../src/index.js'
import { directory } from '../../../src/register/organisation/directory.js'
import { organisationRules } from '../../../src/register/organisation/organisation-rules.js'
import { unitOf } from '../../../src/register/organisation/unit-of.js'
import { findingsOf } from '../../../src/rules/engine/findings-of.js'
import { fileOf } from '../../rules/judged.js'
import { acts } from '../../support/journey.js'
import { sample } from './sample.js'

const book = rulebook({ extensions: [organisationRules(sample)] })

const opened = (cell: string, unit: Unit = {}): Act => ({
  type: 'case.opened',
  on: '2020-01-01',
  case: 'case-1',
  unit: { cell, ...unit },
})

/** What one rule of the directory finds of an act on a log. */
const found = (rule: string, act: Act, log: readonly Act[] = [opened('cell-workshop')], by = book) =>
  findingsOf(by, fileOf(log), act).find((finding) => finding.rule === `organisation.${rule}`)

const decided = (
  on: string,
  id: string,
  kind: NonNullable<Act['by']>['kind'],
): ActOf<'admission.decided'> => ({
  type: 'admission.decided',
  on,
  by: { kind, id },
})

const voted = (on: string, id = 'cell-workshop'): ActOf<'cell.voted'> => ({
  type: 'cell.voted',
  on,
  matter: 'admission',
  by: { kind: 'cell', id },
})

describe('the body that acts exists on its day (294-QĐ/TW pt 10.1–10.2)', () => {
  it.each([
    { on: '2025-06-30', body: 'district', kind: 'districtStandingCommittee', outcome: 'met' },
    { on: '2025-07-01', body: 'district', kind: 'districtStandingCommittee', outcome: 'broken' },
    { on: '2025-06-30', body: 'commune', kind: 'communeStandingCommittee', outcome: 'broken' },
    { on: '2025-07-01', body: 'commune', kind: 'communeStandingCommittee', outcome: 'met' },
  ] as const)('on $on $body: $outcome', ({ on, body, kind, outcome }) => {
    expect(found('body-in-period', decided(on, body, kind))?.outcome).toBe(outcome)
  })

  it.each([
    { on: '2025-06-30', outcome: 'broken' },
    { on: '2025-07-01', outcome: 'met' },
  ])('on $on a special zone recorded too early: $outcome', ({ on, outcome }) => {
    const early = directory({
      version: 1,
      bodies: [{ id: 'island', kind: 'communeCommittee', from: '2020-01-01', specialZone: 'upper' }],
    })
    const by = rulebook({ extensions: [organisationRules(early)] })
    const act = decided(on, 'island', 'communeStandingCommittee')
    expect(found('body-in-period', act, [], by)?.outcome).toBe(outcome)
  })

  it('names the body that carries it on, and its clause', () => {
    const finding = found('body-in-period', decided('2025-07-01', 'district', 'districtStandingCommittee'))
    expect(finding).toMatchObject({
      effect: 'bar',
      source: 'national',
      facts: { body: 'district', level: 'districtCommittee', actual: '2025-07-01', successor: 'commune' },
      cure: ['act.by-body-of-the-day'],
    })
    expect(finding?.citations.map(({ number, point }) => [number, point])).toEqual([
      ['294-QĐ/TW', 'pt 10.1–10.2, 20.2.2'],
    ])
  })

  it('is noted, not barred, where the directory has no such body', () => {
    const act = decided('2025-07-01', 'elsewhere', 'communeStandingCommittee')
    expect(found('body-known', act)).toMatchObject({
      effect: 'note',
      outcome: 'broken',
      facts: { body: 'elsewhere' },
    })
    expect(found('body-known', decided('2025-07-01', 'commune', 'communeStandingCommittee'))?.outcome).toBe(
      'met',
    )
    expect(found('body-known', opened('nowhere'), [])?.facts).toEqual({ body: 'nowhere' })
    for (const rule of ['body-in-period', 'body-capacity']) expect(found(rule, act)).toBeUndefined()
  })

  it('is not asked of a body without a label, nor of a centre or a union', () => {
    const issued: Act = {
      type: 'certificate.issued',
      on: '2025-07-25',
      course: 'awareness',
      by: { kind: 'communePoliticalCentre', id: 'centre' },
    }
    expect(found('body-known', issued)).toBeUndefined()
    expect(
      found('body-known', { ...decided('2025-07-01', '', 'cell'), by: { kind: 'cell' } }),
    ).toBeUndefined()
  })
})

describe('the capacity a body acts in', () => {
  it.each([
    { body: 'commune', kind: 'communeStandingCommittee', outcome: 'met' },
    { body: 'commune', kind: 'districtStandingCommittee', outcome: 'broken' },
    { body: 'company', kind: 'grassrootsCommittee', outcome: 'met' },
    { body: 'company', kind: 'cell', outcome: 'broken' },
    { body: 'province', kind: 'competentCommittee', outcome: 'met' },
    { body: 'cell-workshop', kind: 'competentCommittee', outcome: 'broken' },
  ] as const)('of $body as $kind: $outcome', ({ body, kind, outcome }) => {
    expect(found('body-capacity', decided('2025-07-01', body, kind))?.outcome).toBe(outcome)
  })
})

describe('the cell of the case and the bodies above it', () => {
  it('are the bodies that act', () => {
    expect(found('right-cell-above', voted('2025-07-01'))?.outcome).toBe('met')
    const voting = (id: string): Act => ({
      type: 'grassroots.voted',
      on: '2025-07-01',
      matter: 'admission',
      by: { kind: 'grassrootsCommittee', id },
    })
    expect(found('right-cell-above', voting('company'))?.outcome).toBe('met')
    expect(found('right-cell-above', voting('agency'))).toMatchObject({
      outcome: 'broken',
      facts: { body: 'agency', cell: 'cell-workshop', required: ['company', 'commune'] },
    })
  })

  it('are asked of the cell that carries on one merged away', () => {
    const log = [opened('cell-office')]
    expect(found('right-cell-above', voted('2023-12-31', 'cell-office'), log)?.outcome).toBe('met')
    expect(found('right-cell-above', voted('2024-01-01', 'cell-office'), log)).toMatchObject({
      outcome: 'broken',
      facts: { required: ['cell-workshop'] },
    })
    expect(found('right-cell-above', voted('2024-01-01', 'cell-workshop'), log)?.outcome).toBe('met')
  })

  it.each<{ why: string; log: readonly Act[] }>([
    { why: 'the case names no cell', log: [{ type: 'case.opened', on: '2020-01-01', case: 'case-1' }] },
    { why: 'the directory has no such cell', log: [opened('nowhere')] },
    { why: 'what the case names is no cell', log: [opened('company')] },
    { why: 'the place is a temporary one', log: [opened('cell-workshop', { temporaryPlace: true })] },
    {
      why: 'the applicant has moved',
      log: [opened('cell-workshop'), { type: 'applicant.moved', on: '2025-06-01' }],
    },
    {
      why: 'the member is transferred and not yet received',
      log: [
        opened('cell-workshop'),
        { type: 'member.received', on: '2025-05-31', unit: { cell: 'cell-workshop' } },
        { type: 'member.transferred', on: '2025-06-01', transfer: 'official' },
        { type: 'member.received', on: '2025-06-02' },
      ],
    },
  ])('are not asked where $why', ({ log }) => {
    expect(found('right-cell-above', voted('2025-07-01', 'cell-village'), log)).toBeUndefined()
    const act = decided('2025-07-01', 'agency', 'grassrootsStandingCommittee')
    expect(found('decider-of-the-day', act, log)).toBeUndefined()
  })

  it('are asked again at the place that received the member', () => {
    const log: readonly Act[] = [
      opened('cell-workshop'),
      { type: 'member.transferred', on: '2025-06-01', transfer: 'official' },
      { type: 'member.received', on: '2025-06-20', unit: { cell: 'cell-village' } },
    ]
    expect(found('right-cell-above', voted('2025-07-01', 'cell-village'), log)?.outcome).toBe('met')
    expect(found('right-cell-above', voted('2025-07-01', 'cell-workshop'), log)?.outcome).toBe('broken')
  })
})

describe('the committee that decides (regulation pt 4.3.2)', () => {
  it.each([
    { on: '2025-06-30', body: 'district', kind: 'districtStandingCommittee', outcome: 'met' },
    { on: '2025-06-30', body: 'commune', kind: 'communeStandingCommittee', outcome: 'broken' },
    { on: '2025-07-01', body: 'district', kind: 'districtStandingCommittee', outcome: 'broken' },
    { on: '2025-07-01', body: 'commune', kind: 'communeStandingCommittee', outcome: 'met' },
    { on: '2025-07-01', body: 'commune', kind: 'upperStandingCommittee', outcome: 'met' },
    { on: '2026-07-25', body: 'company', kind: 'grassrootsStandingCommittee', outcome: 'broken' },
    { on: '2026-07-25', body: 'commune', kind: 'communeStandingCommittee', outcome: 'met' },
    { on: '2026-07-26', body: 'commune', kind: 'communeStandingCommittee', outcome: 'met' },
    { on: '2026-07-26', body: 'province', kind: 'standingMembersAndHeads', outcome: 'broken' },
  ] as const)('on $on as $kind of $body: $outcome', ({ on, body, kind, outcome }) => {
    expect(found('decider-of-the-day', decided(on, body, kind))?.outcome).toBe(outcome)
  })

  it('is contested from 2026-07-26 where a committee stands under the commune', () => {
    const act = (on: string) => decided(on, 'company', 'grassrootsStandingCommittee')
    expect(found('decider-of-the-day', act('2026-07-25'))?.alternatives).toEqual([])
    expect(found('decider-of-the-day', act('2026-07-26'))).toMatchObject({
      outcome: 'broken',
      facts: { decider: 'commune', required: 'communeStandingCommittee' },
      policies: ['communeStatus2026'],
      alternatives: [{ policy: 'communeStatus2026', reading: 'still-directly-above', outcome: 'met' }],
    })
  })

  it('decides as a whole where it is delegated, to 2026-07-25', () => {
    const log = [opened('cell-agency')]
    const by = (on: string, kind: 'delegatedGrassrootsCommittee' | 'grassrootsStandingCommittee') =>
      found('decider-of-the-day', decided(on, 'agency', kind), log)?.outcome
    expect(by('2026-07-25', 'delegatedGrassrootsCommittee')).toBe('met')
    expect(by('2026-07-25', 'grassrootsStandingCommittee')).toBe('broken')
    expect(by('2026-07-26', 'delegatedGrassrootsCommittee')).toBe('broken')
    expect(by('2026-07-26', 'grassrootsStandingCommittee')).toBe('met')
  })

  it('is not asked of a private-business owner or the re-admitted, and not answered for the armed forces', () => {
    const act = decided('2025-07-01', 'agency', 'grassrootsStandingCommittee')
    const of = (person: ActOf<'case.opened'>['person'], cell = 'cell-workshop') =>
      found('decider-of-the-day', act, [{ ...opened(cell), person } as Act])
    expect(of({ privateOwner: true })).toBeUndefined()
    expect(of({ former: { leftOn: '2015-01-01', exit: 'removed' } })).toBeUndefined()
    expect(of({}, 'cell-company-c')).toMatchObject({
      outcome: 'unknown',
      facts: { missing: 'law.armed-forces', armedForces: 'army' },
    })
    expect(of({})?.outcome).toBe('broken')
  })
})

describe('delegation and granted power (294-QĐ/TW pt 10.6, 22.1)', () => {
  const log = [opened('cell-agency')]
  const delegated = (on: string) => decided(on, 'agency', 'delegatedGrassrootsCommittee')

  it.each([
    { on: '2025-11-30', outcome: undefined, why: 'delegated before the criteria are established' },
    { on: '2025-12-15', outcome: undefined, why: 'no delegation that day, which the decider is asked for' },
    { on: '2026-01-01', outcome: 'met', why: '140 members and 3 years' },
  ])('on $on: $outcome ($why)', ({ on, outcome }) => {
    expect(found('delegation-criteria', delegated(on), log)?.outcome).toBe(outcome)
  })

  it.each([
    { on: '2025-08-31', outcome: 'broken', why: 'before the grant' },
    { on: '2025-09-01', outcome: 'met', why: '210 members of a committee under the province' },
    { on: '2026-03-01', outcome: 'broken', why: 'the grant has ended' },
  ])('granted power on $on: $outcome ($why)', ({ on, outcome }) => {
    const act = decided(on, 'university', 'grantedStandingCommittee')
    expect(found('granted-power', act, [opened('cell-students')])?.outcome).toBe(outcome)
  })

  it('are not asked of other capacities or of bodies the directory does not know', () => {
    expect(found('granted-power', delegated('2026-01-01'), log)).toBeUndefined()
    expect(
      found('granted-power', decided('2026-01-01', 'x', 'grantedStandingCommittee'), log),
    ).toBeUndefined()
    const bare = { ...delegated('2026-01-01'), by: { kind: 'delegatedGrassrootsCommittee' as const } }
    expect(found('delegation-criteria', bare, log)).toBeUndefined()
    const other = decided('2026-01-01', 'commune', 'communeStandingCommittee')
    expect(found('delegation-criteria', other, log)).toBeUndefined()
  })
})

describe('a cell under three official members (Charter art. 21.2, 24.1)', () => {
  it.each([
    { on: '2025-08-31', outcome: 'met' },
    { on: '2025-09-01', outcome: 'broken' },
    { on: '2025-09-30', outcome: 'broken' },
    { on: '2025-10-01', outcome: 'met' },
  ])('cannot vote on $on by the directory: $outcome', ({ on, outcome }) => {
    expect(found('cell-members', voted(on))?.outcome).toBe(outcome)
  })

  it('is judged by the file or the vote where these have a count', () => {
    const act = voted('2025-09-01')
    expect(found('cell-members', act, [opened('cell-workshop', { officialMembers: 5 })])).toBeUndefined()
    expect(found('cell-members', { ...act, tally: { members: 5, yes: 5 } })).toBeUndefined()
    expect(found('cell-members', act, [opened('cell-agency')])).toBeUndefined()
    expect(found('cell-members', act, [opened('nowhere')])).toBeUndefined()
  })
})

describe('a vote rests on the creation of its committee (294-QĐ/TW pt 20.3.1)', () => {
  const small = (more: object, from = '2025-08-01') =>
    rulebook({
      extensions: [
        organisationRules(
          directory({
            version: 1,
            bodies: [
              { id: 'commune', kind: 'communeCommittee', from: '2010-01-01' },
              {
                id: 'small',
                kind: 'grassrootsCommittee',
                from,
                under: [{ from, body: 'commune' }],
                membersAtCreation: 12,
                ...more,
              },
            ],
          }),
        ),
      ],
    })
  const vote = (on: string): Act => ({
    type: 'grassroots.voted',
    on,
    matter: 'admission',
    by: { kind: 'grassrootsCommittee', id: 'small' },
  })
  const outcome = (more: object, on: string, from?: string) =>
    found('rests-on-creation', vote(on), undefined, small(more, from))?.outcome

  it.each([
    { more: {}, on: '2025-10-01', is: 'broken', why: 'created with 12, without leave' },
    { more: { leave: { by: 'commune', on: '2025-07-30' } }, on: '2025-10-01', is: 'met', why: 'by leave' },
    {
      more: { members: [{ from: '2026-01-15', count: 30 }] },
      on: '2026-01-14',
      is: 'broken',
      why: 'not yet 30',
    },
    { more: { members: [{ from: '2026-01-15', count: 30 }] }, on: '2026-01-15', is: 'met', why: '30 since' },
    {
      more: { members: [{ from: '2026-01-15', count: 29 }] },
      on: '2026-01-15',
      is: 'broken',
      why: '29 only',
    },
    { more: { membersAtCreation: 30 }, on: '2025-10-01', is: 'met', why: 'created with 30' },
    { more: { membersAtCreation: undefined }, on: '2025-10-01', is: undefined, why: 'not recorded' },
  ])('$why: $is', ({ more, on, is }) => {
    expect(outcome(more, on)).toBe(is)
  })

  it('is not asked of one created before the law the library has, nor of a body unknown to the directory', () => {
    expect(outcome({}, '2025-10-01', '2012-03-01')).toBeUndefined()
    expect(found('rests-on-creation', vote('2025-10-01'))).toBeUndefined()
  })

  it('bars, and names the leave as its cure', () => {
    expect(found('rests-on-creation', vote('2025-10-01'), undefined, small({}))).toMatchObject({
      effect: 'bar',
      facts: { body: 'small', actual: 12, minimum: 30, from: '2025-08-01' },
      cure: ['organisation.leave-given'],
    })
  })
})

describe('a case under a rulebook with the directory', () => {
  const place: Record<string, string> = {
    cell: 'cell-workshop',
    grassrootsCommittee: 'company',
    sectionCommittee: 'workshop-section',
    upperStandingCommittee: 'commune',
  }
  const log = acts.map((act): Act => {
    const { by } = act
    const named = by && place[by.kind] !== undefined ? { ...act, by: { ...by, id: place[by.kind] } } : act
    const unit = unitOf(sample, 'cell-workshop', '2025-07-01')
    return (
      act.type === 'case.opened'
        ? { ...act, unit: { ...unit, sectionCommittee: false, youthUnion: false } }
        : named
    ) as Act
  })
  const decision = log.findIndex(({ type }) => type === 'admission.decided')

  it('runs through where every body is the right one', () => {
    const { file, refused } = replay(log, { rulebook: book })
    expect(refused).toEqual([])
    expect(file.log).toEqual(log)
  })

  it('refuses the decision of a district that is gone, in propose, record and replay', () => {
    const wrong: Act = {
      ...(log[decision] as ActOf<'admission.decided'>),
      by: { kind: 'districtStandingCommittee', id: 'district' },
    }
    const { file } = replay(log.slice(0, decision), { rulebook: book })
    const proposal = propose(file, wrong, { rulebook: book })
    expect(proposal.admissible).toBe(false)
    const rules = proposal.findings.map(({ rule }) => rule)
    expect(rules).toEqual([
      'actor.admission.decided',
      'organisation.body-in-period',
      'organisation.decider-of-the-day',
    ])
    expect(() => record(file, wrong, { rulebook: book })).toThrow(AdmissionError)
    const replayed = replay([...log.slice(0, decision), wrong], { rulebook: book })
    expect(replayed.refused.map(({ act }) => act.type)).toEqual(['admission.decided'])
  })

  it('is judged without the directory as before', () => {
    const strange: Act = { ...(log[decision] as ActOf<'admission.decided'>) }
    const elsewhere = { ...strange, by: { kind: 'upperStandingCommittee' as const, id: 'bloc' } }
    const { file } = replay(log.slice(0, decision))
    expect(propose(file, elsewhere).admissible).toBe(true)
    expect(propose(file, elsewhere, { rulebook: book }).admissible).toBe(false)
  })
})
