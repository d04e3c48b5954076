import { describe, expect, it } from 'vitest'
import type { OrganisationKind } from '../../src/register.js'
import { population, syntheticOrganisation } from '../../src/testing.js'
import { patient } from '../support/patient.js'
import { window } from './lives.js'

const lives = [...population({ seed: 7, cases: 60_000, ...window })]
const years = 4.42

const dayOf = (index: number, type: string) => lives[index]?.log.find((act) => act.type === type)?.on

describe('an ordinary synthetic population (Resolution 21-NQ/TW of 2022-06-16; published committees)', () => {
  const members = lives.filter(({ log }) => log[1]?.type === 'membership.transcribed')

  it('admits 3 to 4 % of its membership a year', () => {
    const admitted = lives.filter((_, index) => dayOf(index, 'ceremony.held') !== undefined).length
    const yearly = admitted / years / members.length
    expect(yearly).toBeGreaterThan(0.03)
    expect(yearly).toBeLessThan(0.04)
  })

  it('has 2.4 to 6 % probationary members at the opening and at the end', () => {
    const carriedOver = members.filter(({ road }) => road === 'probationer').length
    const atOpening = carriedOver / members.length
    const atEnd =
      lives.filter(
        (_, index) =>
          dayOf(index, 'ceremony.held') !== undefined && dayOf(index, 'recognition.decided') === undefined,
      ).length / members.length
    for (const share of [atOpening, atEnd]) {
      expect(share).toBeGreaterThan(0.024)
      expect(share).toBeLessThan(0.06)
    }
  })

  it('has candidates at every stage when its window ends', () => {
    const last = new Set(lives.map(({ log }) => log.at(-1)?.type))
    for (const type of [
      'case.opened',
      'helper.assigned',
      'class.entered',
      'certificate.issued',
      'application.made',
      'verification.requested',
      'background.certified',
      'opinions.consolidated',
      'grassroots.voted',
      'dossier.submitted',
      'admission.decided',
      'decision.received',
      'ceremony.held',
      'member-record.filed',
      'card.handed-over',
    ])
      expect(last).toContain(type)
  })

  it('says of no person a name', () => {
    const particulars = new Set(lives.slice(0, 2000).flatMap(({ log }) => Object.keys(person(log[0]))))
    expect([...particulars].filter((key) => /name/i.test(key))).toEqual([])
    expect([...particulars]).toEqual(expect.arrayContaining(['gender', 'occupation', 'ethnicMinority']))
  })
})

const person = (opening: unknown) => (opening as { person: Record<string, unknown> }).person

describe('a synthetic organisation (published committees)', () => {
  const { record, cells } = syntheticOrganisation({ seed: 3, members: 60_000, from: '2015-01-01' })
  const of = (kind: OrganisationKind) => record.bodies.filter((body) => body.kind === kind)
  const members = cells.reduce((sum, cell) => sum + cell.officialMembers, 0)

  it('has members and cells in the published proportions', () => {
    expect(members).toBeGreaterThanOrEqual(60_000)
    expect(members).toBeLessThan(60_100)
    expect(members / cells.length).toBeGreaterThan(14)
    expect(members / cells.length).toBeLessThan(19)
    const committees = of('grassrootsCommittee').length
    expect(cells.length / committees).toBeGreaterThan(5.8)
    expect(cells.length / committees).toBeLessThan(9.6)
    expect(members / committees).toBeGreaterThan(48)
    expect(members / committees).toBeLessThan(145)
  })

  it('has districts to 2025-06-30 and communes above the grassroots from 2025-07-01', () => {
    expect(new Set(of('districtCommittee').map(({ until }) => until))).toEqual(new Set(['2025-07-01']))
    expect(new Set(of('communeCommittee').map(({ from }) => from))).toEqual(new Set(['2025-07-01']))
    expect(of('grassrootsCommittee')[0]?.under).toEqual([
      { from: '2015-01-01', until: '2025-07-01', body: 'district-0' },
      { from: '2025-07-01', body: 'commune-0' },
    ])
    const later = syntheticOrganisation({ seed: 3, members: 100, from: '2026-01-01' })
    expect(later.record.bodies.some(({ kind }) => kind === 'districtCommittee')).toBe(false)
  })

  it('has every body under one that exists, each id once', () => {
    const ids = record.bodies.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const known = new Set(ids)
    const above = record.bodies.flatMap(({ under = [] }) => under.map(({ body }) => body))
    expect(above.filter((body) => !known.has(body))).toEqual([])
    expect(of('cell').map(({ id }) => id)).toEqual(cells.map(({ cell }) => cell))
  })

  it('is the same for the same seed', () => {
    const one = (seed: number) => syntheticOrganisation({ seed, members: 900, from: '2015-01-01' })
    expect(one(3)).toEqual(one(3))
    expect(one(4)).not.toEqual(one(3))
  })

  it('houses a population, every cell of it', patient, () => {
    const organisation = syntheticOrganisation({ seed: 3, members: 900, from: '2015-01-01' })
    const housed = population({ seed: 7, cases: 900, ...window, organisation })
    const used = new Set([...housed].map(({ log }) => (log[0] as { unit: { cell: string } }).unit.cell))
    expect([...used]).toEqual(organisation.cells.map(({ cell }) => cell))
  })

  it('has one committee with its cells at the least', () => {
    const { record: least } = syntheticOrganisation({ seed: 3, members: 0, from: '2015-01-01' })
    expect(least.bodies.filter(({ kind }) => kind === 'grassrootsCommittee')).toHaveLength(1)
  })
})
