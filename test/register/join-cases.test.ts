import { describe, expect, it } from 'vitest'
import { type Act, agenda, dates, forecast, propose, record, replay, standingOf } from '../../src/index.js'
import { collect } from '../../src/register/collector.js'
import { joinCases } from '../../src/register/join-cases.js'
import { membershipMovement } from '../../src/register/statistics/membership-movement.js'
import { membershipsOf } from '../../src/register/statistics/memberships.js'
import { acts } from '../support/journey.js'

const year = { from: '2026-01-01', until: '2027-01-01' }

const opened = (id: string, person: object): Act => ({
  type: 'case.opened',
  on: '2026-01-05',
  case: id,
  person: { bornOn: '1990-01-01', citizenship: 'vietnamese', ...person },
  unit: { cell: 'chi-bo-1' },
})
const transcribed: Act = {
  type: 'membership.transcribed',
  on: '2026-01-05',
  standing: 'official',
  ceremonyOn: '2018-03-05',
  recognisedOn: '2019-03-05',
}
const first = replay([opened('synthetic-1', { education: 'upper-secondary' }), transcribed]).file
const exemption: Act = { type: 'member.exempted', on: '2026-02-10', ground: 'health' }
const second = replay([
  opened('synthetic-2', { gender: 'female', education: 'none' }),
  { ...transcribed, id: 't' },
  exemption,
]).file

describe('a case opened twice (a member file is never erased: 294-QĐ/TW pt 6.2.4)', () => {
  it('of a member is closed only for another case', () => {
    const closing = { type: 'case.closed', on: '2026-02-11' } as const
    expect(propose(second, closing)).toMatchObject({
      admissible: false,
      findings: [
        { rule: 'records.case-closed', outcome: 'missing', facts: { missing: 'evidence.continuedIn' } },
      ],
    })
    expect(propose(second, { ...closing, continuedIn: 'synthetic-2' }).admissible).toBe(false)
    expect(propose(second, { ...closing, continuedIn: 'synthetic-1' }).admissible).toBe(true)
  })

  it('of one register carried over on two days tells one membership', () => {
    const later = replay([
      { ...opened('synthetic-2', {}), on: '2026-03-02' },
      { ...transcribed, on: '2026-03-02', by: { kind: 'grassrootsCommittee' } },
    ]).file
    const { entries, same, contradicting } = joinCases(first, later, { on: '2026-03-09' })
    expect(same.map(({ type }) => type)).toEqual(['case.opened', 'membership.transcribed'])
    expect([entries, contradicting]).toEqual([[], []])
    const other = replay([
      opened('synthetic-2', {}),
      { ...transcribed, recognisedOn: '2019-03-06' } as Act,
    ]).file
    expect(joinCases(first, other, { on: '2026-03-09' }).contradicting.map(({ act }) => act.type)).toEqual([
      'membership.transcribed',
    ])
  })

  it('counts nowhere once closed, in no period, and owes nothing', () => {
    const closed = record(second, { type: 'case.closed', on: '2026-02-11', continuedIn: 'synthetic-1' })
    expect(standingOf(closed)).toBe('mistaken')
    expect(membershipsOf(second)).toHaveLength(1)
    expect(membershipsOf(closed)).toEqual([])
    const opening = (files: (typeof closed)[]) =>
      collect(membershipMovement(year), files).sections[0]?.rows.find(
        ({ code }) => code === 'movement.opening',
      )?.now
    expect(opening([first, second])).toBe(2)
    expect(opening([first, closed])).toBe(1)
    expect(agenda(closed, { today: '2030-01-01' })).toMatchObject({ possible: [], blocked: [], duties: [] })
    expect(forecast(closed, { today: '2026-03-01' })).toEqual([])
  })

  it('opened by mistake is closed without another, after the act was struck', () => {
    const { file } = replay([
      opened('synthetic-3', {}),
      { ...transcribed, id: 't' },
      { type: 'entry.struck', on: '2026-02-01', entry: 't', reason: 'entered-twice' },
    ])
    expect(standingOf(file)).toBe('candidate')
    const closed = record(file, { type: 'case.closed', on: '2026-02-01', id: 'c' })
    expect(standingOf(closed)).toBe('mistaken')
    const again = record(closed, { type: 'entry.struck', on: '2026-02-02', entry: 'c' })
    expect(standingOf(again)).toBe('candidate')
  })
})

describe('two cases of one person', () => {
  it('are joined without loss', () => {
    const joined = joinCases(first, second, { on: '2026-02-11' })
    expect(joined.same).toEqual([{ ...transcribed, id: 't' }])
    expect(joined.entries).toEqual([
      { type: 'particulars.changed', on: '2026-01-05', person: { gender: 'female' }, id: 'synthetic-2:1' },
      { ...exemption, id: 'synthetic-2:3' },
    ])
    expect(joined.differing).toEqual(['person.education'])
    expect(joined.contradicting).toEqual([])
    expect(joined.file.person).toMatchObject({ gender: 'female', education: 'upper-secondary' })
    expect(dates(joined.file).joinedOn).toBe('2018-03-05')
    expect(joined.closing).toEqual({ type: 'case.closed', on: '2026-02-11', continuedIn: 'synthetic-1' })
    expect(replay(joined.file.log).file).toEqual(joined.file)
  })

  it('leave to somebody what contradicts the case that goes on', () => {
    const other = replay([opened('synthetic-4', {}), { ...transcribed, ceremonyOn: '2018-03-06' }]).file
    const { contradicting, entries, file } = joinCases(first, other, { on: '2026-02-11' })
    expect(contradicting.map(({ act }) => act.type)).toEqual(['membership.transcribed'])
    expect(entries).toEqual([])
    expect(file).toBe(first)
    const chronicle = joinCases(first, other, { on: '2026-02-11', mode: 'chronicle' })
    expect(chronicle.contradicting).toEqual([])
    expect(chronicle.entries.map(({ id }) => id)).toEqual(['synthetic-4:2'])
  })

  it.each([
    ['act by act', (place: number) => place % 2 === 0],
    ['two of three', (place: number) => place % 3 === 0],
    ['the later half first', (place: number) => place > 15],
    ['the earlier half first', (place: number) => place <= 15],
  ])('of one life told in turn, %s, are one case without a refusal', (_, isOfFirst) => {
    const [opening, ...steps] = acts as readonly [Act, ...Act[]]
    const half = (id: string, isOwn: (place: number) => boolean) =>
      replay([{ ...opening, case: id } as Act, ...steps.filter((_, place) => isOwn(place))], {
        mode: 'chronicle',
      }).file
    const joined = joinCases(
      half('synthetic-1', isOfFirst),
      half('synthetic-2', (place) => !isOfFirst(place)),
      { on: '2026-12-10' },
    )
    expect(joined.contradicting).toEqual([])
    expect(dates(joined.file)).toEqual(dates(replay(acts).file))
    expect(joined.file.findings.filter(({ finding }) => finding.rule === 'procedure.out-of-order')).toEqual(
      [],
    )
  })
})
