import { describe, expect, it } from 'vitest'
import type { Act, BodyKind, Person, Unit } from '../../../src/casefile/shapes.js'
import { opened } from '../judged.js'
import { actorFound } from './actor-found.js'

const ordinary: Unit = { cellKind: 'cell-under-grassroots', grassrootsCommittee: true }
const delegated: Unit = { ...ordinary, delegated: true }
const village: Unit = { cellKind: 'village-cell', grassrootsCommittee: false }

interface Row {
  readonly on: string
  readonly by: BodyKind
  readonly is: string
}

interface Asked extends Row {
  readonly act: Act
  readonly unit?: Unit
  readonly person?: Person
  readonly log?: readonly Act[]
}

/** What is found: the outcome of what is met, the effect of what is not, and on what it is accepted. */
function found({ act, by, unit = ordinary, person = {}, log = [] }: Asked): string {
  const finding = actorFound([opened(person, unit), ...log], { ...act, by: { kind: by } })
  if (finding === undefined) return 'silent'
  const { outcome, effect, facts } = finding
  return outcome === 'broken' ? [effect, facts.accepted ?? ''].join(' ').trim() : outcome
}

describe('a body competent on a condition that no act tells', () => {
  describe('a background is rejected (38-HD/BTCTW pt I.1.4 (26); guidance pt 3.7(c))', () => {
    const rejected = (row: Row, log: readonly Act[] = []) =>
      found({ ...row, act: { type: 'background.rejected', on: row.on }, log })

    it.each<Row>([
      { on: '2025-12-01', by: 'grassrootsCommittee', is: 'met' },
      { on: '2025-12-01', by: 'provincialStandingCommittee', is: 'note if-political' },
      { on: '2025-12-01', by: 'upperCommittee', is: 'note if-political' },
      { on: '2025-12-01', by: 'communeStandingCommittee', is: 'note if-political' },
      { on: '2025-12-01', by: 'cell', is: 'bar' },
      { on: '2021-09-28', by: 'cell', is: 'bar' },
      { on: '2021-09-27', by: 'cell', is: 'note' },
      { on: '2021-09-27', by: 'tradeUnionExecutive', is: 'bar' },
    ])('on $on by $by: $is', (row) => {
      expect(rejected(row)).toBe(row.is)
    })

    it('is of those above where the certificate says that the standard is beyond the grassroots committee', () => {
      const by = { kind: 'grassrootsCommittee' as const }
      const certified: Act = {
        type: 'background.certified',
        on: '2025-11-20',
        politicalStandard: 'beyond-competence',
        by,
      }
      const row: Row = { on: '2025-12-01', by: 'provincialStandingCommittee', is: 'met' }
      expect(rejected(row, [certified])).toBe('met')
      expect(rejected(row, [{ ...certified, politicalStandard: 'not-met' } as Act])).toBe('note if-political')
    })
  })

  it.each<Row>([
    { on: '2026-07-25', by: 'provincialStandingMembers', is: 'bar' },
    { on: '2026-07-26', by: 'provincialStandingMembers', is: 'note if-authorised' },
    { on: '2026-07-26', by: 'provincialStandingCommittee', is: 'met' },
  ])('a re-admission is consented to on $on by $by: $is (208-QĐ/TW)', (row) => {
    expect(found({ ...row, act: { type: 'consent.given', on: row.on, matter: 'readmission' } })).toBe(row.is)
  })
})

describe('a private-business owner before there was a rule of them (08-HD/BTCTW 2021)', () => {
  it.each<Row & { unit: Unit }>([
    { on: '2021-09-26', by: 'cell', unit: ordinary, is: 'bar' },
    { on: '2021-09-26', by: 'delegatedGrassrootsCommittee', unit: delegated, is: 'met' },
    { on: '2021-09-27', by: 'delegatedGrassrootsCommittee', unit: delegated, is: 'bar' },
    { on: '2021-09-27', by: 'upperStandingCommittee', unit: delegated, is: 'met' },
  ])('is admitted on $on by $by: $is', (row) => {
    const act: Act = { type: 'admission.decided', on: row.on }
    expect(found({ ...row, act, person: { privateOwner: true } })).toBe(row.is)
  })
})

describe('who stands in where there is no grassroots committee', () => {
  it.each<Row>([
    { on: '2026-07-25', by: 'communeStandingCommittee', is: 'met' },
    { on: '2026-07-26', by: 'communeStandingCommittee', is: 'note assumed' },
    { on: '2026-07-26', by: 'provincialStandingCommittee', is: 'bar' },
  ])('starts the procedure and certifies, of a village on $on by $by: $is (flow, section 10)', (row) => {
    for (const type of ['procedure.authorised', 'background.certified'] as const)
      expect(found({ ...row, act: { type, on: row.on } as Act, unit: village })).toBe(row.is)
  })

  it.each([
    { place: 'nothing is told of', unit: {}, is: 'note assumed' },
    { place: 'has a cell under a grassroots committee', unit: ordinary, is: 'bar' },
    { place: 'is a grassroots cell', unit: { cellKind: 'grassroots-cell' as const }, is: 'met' },
  ])('may be a cell committee where the place $place: $is', ({ unit, is }) => {
    const act: Act = { type: 'background.certified', on: '2025-12-01' }
    expect(found({ on: act.on, by: 'cellCommittee', act, unit, is })).toBe(is)
  })
})

describe('a part that a committee above plays', () => {
  it('is no other body where it consents to a late ceremony', () => {
    const act: Act = { type: 'consent.given', on: '2025-12-01', matter: 'late-ceremony' }
    expect(found({ on: act.on, by: 'competentCommittee', act, is: 'silent' })).toBe('silent')
    expect(found({ on: act.on, by: 'cell', act, is: 'breach' })).toBe('breach')
  })
})

describe('a decision is passed on (guidance pt 3.9(c))', () => {
  const decided: Act = {
    type: 'admission.decided',
    on: '2025-05-20',
    by: { kind: 'delegatedGrassrootsCommittee' },
  }
  const passed = (row: Row, authority: 'same' | 'other') =>
    found({
      ...row,
      act: { type: 'decision.passed-on', on: row.on },
      unit: delegated,
      log: [decided, { type: 'applicant.moved', on: '2025-05-26', authority, unit: ordinary }],
    })

  it.each<Row>([
    { on: '2025-06-02', by: 'grassrootsCommittee', is: 'met' },
    { on: '2026-07-27', by: 'grassrootsCommittee', is: 'met' },
    { on: '2025-06-02', by: 'districtStandingCommittee', is: 'bar' },
  ])('by the committee that was delegated, under either name, on $on by $by: $is', (row) => {
    expect(passed(row, 'same')).toBe(row.is)
  })

  it.each<Row>([
    { on: '2025-06-08', by: 'cell', is: 'note' },
    { on: '2025-06-09', by: 'cell', is: 'bar' },
  ])('to a place under another committee, which no text told before, on $on by $by: $is', (row) => {
    expect(passed(row, 'other')).toBe(row.is)
    expect(passed(row, 'same')).toBe('bar')
  })
})

describe('members of an organisation that was dissolved (294-QĐ/TW pt 6.3.5)', () => {
  it.each<{ by: BodyKind; cell: string; base: string }>([
    { by: 'cellCommittee', cell: 'note', base: 'note' },
    { by: 'grassrootsCommittee', cell: 'met', base: 'note' },
    { by: 'upperCommittee', cell: 'met', base: 'met' },
  ])('are moved by $by: of a cell $cell, of a grassroots cell $base', ({ by, cell, base }) => {
    const on = '2025-12-01'
    const act: Act = { type: 'member.transferred', on, transfer: 'official', dissolvedOn: '2025-11-20' }
    expect(found({ on, by, act, is: cell })).toBe(cell)
    expect(found({ on, by, act, unit: { cellKind: 'grassroots-cell' }, is: base })).toBe(base)
    expect(
      found({ on, by: 'cellCommittee', act: { ...act, dissolvedOn: undefined } as Act, is: 'met' }),
    ).toBe('met')
  })
})
