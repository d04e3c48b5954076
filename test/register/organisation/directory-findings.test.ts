import { describe, expect, it } from 'vitest'
import type { OrganisationEntry } from '../../../src/casefile/shapes.js'
import { directory } from '../../../src/register/organisation/directory.js'
import { directoryFindings } from '../../../src/register/organisation/directory-findings.js'
import { rulebook } from '../../../src/rules/engine/rulebook.js'

const committee = (entry: Partial<OrganisationEntry>): OrganisationEntry => ({
  id: 'committee',
  kind: 'grassrootsCommittee',
  from: '2016-07-25',
  ...entry,
})

const outcomesOf = (entry: Partial<OrganisationEntry>) =>
  directoryFindings(directory({ version: 1, bodies: [committee(entry)] })).map(({ finding }) => [
    finding.rule,
    finding.outcome,
  ])

describe('creating a grassroots committee (Charter art. 21; 294-QĐ/TW pt 20.3.1)', () => {
  it.each([
    { from: '2025-06-30', members: 29, found: [['organisation.grassroots-minimum', 'broken']] },
    { from: '2025-06-30', members: 30, found: [['organisation.grassroots-minimum', 'met']] },
    { from: '2025-07-01', members: 29, found: [['organisation.grassroots-minimum', 'broken']] },
    { from: '2025-07-01', members: 30, found: [['organisation.grassroots-minimum', 'met']] },
  ])('with $members members on $from: $found', ({ from, members, found }) => {
    expect(outcomesOf({ from, membersAtCreation: members })).toEqual(found)
  })
})

describe('creating an upper-level committee in a special place (294-QĐ/TW pt 10.4.4)', () => {
  it.each([
    { from: '2025-06-30', members: 499, found: [] },
    { from: '2025-07-01', members: 499, found: [['organisation.upper-committee-special', 'broken']] },
    { from: '2025-07-01', members: 500, found: [['organisation.upper-committee-special', 'met']] },
  ])('with $members members on $from: $found', ({ from, members, found }) => {
    expect(
      outcomesOf({ kind: 'upperCommittee', specialPlace: true, from, membersAtCreation: members }),
    ).toEqual(found)
  })
})

describe('delegation (294-QĐ/TW pt 22.1)', () => {
  const found = (outcome: string) => [['organisation.delegation-criteria', outcome]]

  it.each([
    { from: '2025-06-30', members: 50, years: 0, is: [], why: 'not established before July 2025' },
    { from: '2025-07-01', members: 100, years: 3, is: found('broken'), why: 'not more than 100' },
    { from: '2025-07-01', members: 101, years: 3, is: found('met'), why: 'the first number above' },
    { from: '2025-07-01', members: 101, years: 2, is: found('broken'), why: 'two years only' },
    { from: '2025-07-01', members: 101, years: undefined, is: found('met'), why: 'years not recorded' },
    { from: '2025-07-01', members: undefined, years: 2, is: found('broken'), why: 'members not recorded' },
    { from: '2025-07-01', members: undefined, years: undefined, is: [], why: 'nothing recorded' },
  ])('on $from with $members members and $years years: $why', ({ from, members, years, is }) => {
    const period = {
      from,
      ...(members !== undefined && { members }),
      ...(years !== undefined && { qualityYears: years }),
    }
    expect(outcomesOf({ delegated: [period] })).toEqual(is)
  })
})

describe('granted upper-level power (294-QĐ/TW pt 10.6.1)', () => {
  const found = (outcome: string) => [['organisation.granted-power', outcome]]

  it.each([
    { from: '2025-06-30', members: 10, central: false, is: [] },
    { from: '2025-07-01', members: 399, central: false, is: found('broken') },
    { from: '2025-07-01', members: 400, central: false, is: found('met') },
    { from: '2025-07-01', members: 199, central: true, is: found('broken') },
    { from: '2025-07-01', members: 200, central: true, is: found('met') },
    { from: '2025-07-01', members: undefined, central: true, is: [] },
  ])('on $from with $members members, central $central: $is', ({ from, members, central, is }) => {
    expect(outcomesOf({ granted: [{ from, central, ...(members !== undefined && { members }) }] })).toEqual(
      is,
    )
  })
})

describe('what the law does not reach', () => {
  it('is unknown, by the law of the day it took place', () => {
    const record = directory({
      version: 1,
      bodies: [committee({ from: '2010-01-01', membersAtCreation: 20 })],
    })
    expect(directoryFindings(record)).toMatchObject([
      { body: 'committee', finding: { outcome: 'unknown', facts: { uncovered: 'law.not-covered' } } },
    ])
  })

  it('cites the point and its grade', () => {
    const [first] = directoryFindings(
      directory({ version: 1, bodies: [committee({ from: '2026-07-26', membersAtCreation: 29 })] }),
    )
    expect(first?.finding).toMatchObject({
      effect: 'bar',
      confidence: 'assumed',
      facts: { actual: 29, minimum: 30, from: '2026-07-26' },
      citations: [
        { instrument: 'R2026B', point: '', confidence: 'assumed' },
        { instrument: 'R2025B', point: 'pt 20.3.1', confidence: 'text' },
        { instrument: 'CH2011', point: 'art. 21', confidence: 'secondary' },
      ],
    })
  })

  it('leaves assumed law undetermined where that reading is chosen', () => {
    const record = directory({
      version: 1,
      bodies: [committee({ from: '2026-07-26', membersAtCreation: 30 })],
    })
    const undetermined = rulebook({ policies: { assumedLaw: 'undetermined' } })
    expect(directoryFindings(record)[0]?.finding.outcome).toBe('met')
    expect(directoryFindings(record, { rulebook: undetermined })[0]?.finding.outcome).toBe('unknown')
  })
})

const province: OrganisationEntry = { id: 'province', kind: 'provinceCommittee', from: '2016-07-25' }
const commune: OrganisationEntry = {
  id: 'commune',
  kind: 'communeCommittee',
  from: '2016-07-25',
  under: [{ from: '2016-07-25', body: 'province' }],
}
const company: OrganisationEntry = {
  id: 'company',
  kind: 'grassrootsCommittee',
  from: '2016-07-25',
  under: [{ from: '2016-07-25', body: 'commune' }],
}
const cell = (entry: Partial<OrganisationEntry>): OrganisationEntry => ({
  id: 'cell',
  kind: 'cell',
  from: '2024-03-01',
  under: [{ from: entry.from ?? '2024-03-01', body: 'company' }],
  ...entry,
})

const found = (entry: OrganisationEntry, rule: string, ...more: readonly OrganisationEntry[]) =>
  directoryFindings(directory({ version: 1, bodies: [province, commune, company, ...more, entry] }))
    .filter(({ body, finding }) => body === entry.id && finding.rule === `organisation.${rule}`)
    .map(({ finding }) => finding)

describe('the official members of a cell (Charter art. 21.2, 24.1; 294-QĐ/TW pt 20.2.1)', () => {
  it.each([
    { count: 2, outcome: 'broken' },
    { count: 3, outcome: 'met' },
  ])('created with $count it is $outcome', ({ count, outcome }) => {
    const entry = cell({ officialMembers: [{ from: '2024-03-01', count }] })
    expect(found(entry, 'cell-created')).toMatchObject([
      {
        effect: 'bar',
        outcome,
        facts: { cell: 'cell', actual: count, minimum: 3, from: '2024-03-01' },
        cure: outcome === 'met' ? [] : ['cell.strengthened', 'members.introduced-elsewhere'],
      },
    ])
    expect(found(entry, 'cell-members')).toEqual([])
  })

  it('is judged again at every count, and not before there is one', () => {
    const entry = cell({
      officialMembers: [
        { from: '2024-05-01', count: 5 },
        { from: '2025-01-01', count: 2 },
      ],
    })
    expect(found(entry, 'cell-created')).toEqual([])
    expect(found(entry, 'cell-members').map(({ outcome, facts }) => [facts.from, outcome])).toEqual([
      ['2024-05-01', 'met'],
      ['2025-01-01', 'broken'],
    ])
  })

  it.each([
    { membersAtCreation: 2, is: [2] },
    { membersAtCreation: 3, is: [], why: 'three may be official' },
    { membersAtCreation: 2, officialMembers: [{ from: '2024-03-01', count: 10 }], is: [2] },
    { members: [{ from: '2024-03-01', count: 2 }], is: [2] },
  ])(
    'has no more official members than members when created: $membersAtCreation, $members',
    ({ is, why: _, ...told }) => {
      expect(found(cell(told), 'cell-created').map(({ facts }) => facts.actual)).toEqual(is)
      expect(found(cell(told), 'cell-members')).toEqual([])
    },
  )

  it.each([
    { members: 2, official: undefined, is: [2] },
    { members: 3, official: undefined, is: [] },
    { members: 2, official: { from: '2024-05-01', count: 5 }, is: [2] },
    { members: 2, official: { from: '2025-01-01', count: 5 }, is: [2] },
    { members: 9, official: { from: '2025-01-01', count: 2 }, is: [2] },
    { members: 2, official: { from: '2025-01-02', count: 5 }, is: [2] },
  ])('nor at a later count: $members in all, $official official', ({ members, official, is }) => {
    const entry = cell({
      members: [{ from: '2025-01-01', count: members }],
      ...(official && { officialMembers: [official] }),
    })
    const broken = found(entry, 'cell-members').filter(({ outcome }) => outcome === 'broken')
    expect(broken.map(({ facts }) => facts.actual)).toEqual(is)
  })

  it.each([
    { on: '2025-06-30', points: ['CH2011 art. 21.2, 24.1', 'CH2011 art. 21.2'] },
    { on: '2025-07-01', points: ['CH2011 art. 21.2, 24.1', 'CH2011 art. 21.2', 'R2025B pt 20.2.1'] },
  ])('too few on $on rest on $points', ({ on, points }) => {
    const [finding] = found(cell({ from: on, officialMembers: [{ from: on, count: 2 }] }), 'cell-created')
    const cited = finding?.citations.map(({ instrument, point }) => `${instrument} ${point}`) ?? []
    for (const point of points) expect(cited).toContain(point)
    expect(cited).toHaveLength(points.length)
  })
})

describe('a cell of probationary activity abroad (294-QĐ/TW pt 6.3.3)', () => {
  const abroad = (from: string, members: number, official?: number) =>
    found(
      cell({
        from,
        probationaryActivity: true,
        membersAtCreation: members,
        ...(official !== undefined && { officialMembers: [{ from, count: official }] }),
      }),
      'probationary-activity-cell',
    ).map(({ outcome, facts }) => [outcome, facts.actual ?? facts.official])

  it.each([
    { from: '2025-06-30', members: 2, official: undefined, is: [['broken', 2]] },
    { from: '2025-07-01', members: 2, official: undefined, is: [['broken', 2]] },
    { from: '2025-07-01', members: 3, official: 2, is: [['met', 3]] },
    { from: '2025-07-01', members: 5, official: 3, is: [['broken', 3]] },
  ])('of $members members, $official official, on $from: $is', ({ from, members, official, is }) => {
    expect(abroad(from, members, official)).toEqual(is)
  })

  it.each([
    { day: '2025-07-01', count: 2, is: ['broken'], why: 'counted on the day of its creation' },
    { day: '2025-07-01', count: 3, is: ['met'], why: 'the same with three' },
    { day: '2025-10-01', count: 2, is: ['broken'], why: 'counted later' },
    { day: '2025-10-01', count: 3, is: ['met'], why: 'counted later with three' },
  ])('by a count of its members: $count $why', ({ day, count, is }) => {
    const entry = cell({
      from: '2025-07-01',
      probationaryActivity: true,
      members: [{ from: day, count }],
    })
    expect(found(entry, 'probationary-activity-cell').map(({ outcome }) => outcome)).toEqual(is)
  })

  it('is not asked again for three official members once there are three', () => {
    const entry = cell({
      from: '2025-07-01',
      probationaryActivity: true,
      membersAtCreation: 4,
      officialMembers: [{ from: '2025-10-01', count: 3 }],
      members: [{ from: '2025-10-01', count: 5 }],
    })
    expect(found(entry, 'probationary-activity-cell').map(({ outcome }) => outcome)).toEqual(['met', 'met'])
  })

  it('is not asked for three official members', () => {
    const entry = cell({ probationaryActivity: true, officialMembers: [{ from: '2024-03-01', count: 1 }] })
    expect(found(entry, 'cell-created')).toEqual([])
  })
})

describe('a number counted where none was told of the occasion', () => {
  const from = '2025-08-01'
  const body = (entry: Partial<OrganisationEntry>): OrganisationEntry => ({
    id: 'body',
    kind: 'grassrootsCommittee',
    from,
    under: [{ from, body: 'commune' }],
    ...entry,
  })

  it.each([
    { day: from, count: 29, is: 'broken' },
    { day: from, count: 30, is: 'met' },
  ])('stands for the members at the creation: $count, $is', ({ day, count, is }) => {
    const members = [{ from: day, count }]
    const outcomes = (entry: OrganisationEntry, rule: string) => found(entry, rule).map((one) => one.outcome)
    expect(outcomes(body({ members }), 'grassroots-minimum')).toEqual([is])
    // What is told of the creation itself is judged, and a later count tells nothing of it.
    expect(outcomes(body({ members, membersAtCreation: 30 }), 'grassroots-minimum')).toEqual(['met'])
    expect(outcomes(body({ members: [{ from: '2025-08-02', count }] }), 'grassroots-minimum')).toEqual([])
  })

  it.each([
    { count: 499, is: 'broken' },
    { count: 500, is: 'met' },
  ])('the same of an upper committee in a special place: $count, $is', ({ count, is }) => {
    const entry = body({
      kind: 'upperCommittee',
      under: [{ from, body: 'province' }],
      specialPlace: true,
      members: [{ from, count }],
    })
    expect(found(entry, 'upper-committee-special')).toMatchObject([{ outcome: is, facts: { actual: count } }])
  })

  it.each([
    { count: 100, granted: 399, is: 'broken' },
    { count: 101, granted: 400, is: 'met' },
  ])('holds for a later delegation or grant: $count and $granted, $is', ({ count, granted, is }) => {
    const delegated = body({
      members: [{ from, count }],
      delegated: [{ from: '2026-01-05', qualityYears: 3 }],
    })
    expect(found(delegated, 'delegation-criteria')).toMatchObject([{ outcome: is }])
    const power = body({
      under: [{ from, body: 'province' }],
      members: [{ from, count: granted }],
      granted: [{ from: '2026-01-05' }],
    })
    expect(found(power, 'granted-power')).toMatchObject([{ outcome: is }])
  })

  it('is that of before the day, never of after it', () => {
    const entry = body({ members: [{ from: '2026-01-06', count: 50 }], delegated: [{ from: '2026-01-05' }] })
    expect(found(entry, 'delegation-criteria')).toEqual([])
  })
})

describe('leave to be created with fewer (294-QĐ/TW pt 20.3.1; Charter art. 21)', () => {
  const small = (leave?: OrganisationEntry['leave'], from = '2025-08-01') =>
    found(
      {
        id: 'small',
        kind: 'grassrootsCommittee',
        from,
        under: [{ from, body: 'commune' }],
        membersAtCreation: 12,
        ...(leave && { leave }),
      },
      'grassroots-minimum',
    )

  it.each([
    { leave: undefined, outcome: 'broken', why: 'none' },
    { leave: { by: 'commune', on: '2025-08-01' }, outcome: 'met', why: 'of the committee directly above' },
    { leave: { by: 'province', on: '2025-07-15' }, outcome: 'met', why: 'of a higher one' },
    { leave: { by: 'commune', on: '2025-08-02' }, outcome: 'broken', why: 'given the day after' },
    {
      leave: { by: 'company', on: '2025-07-15' },
      outcome: 'broken',
      why: 'of a committee that is not above',
    },
  ])('$why: $outcome', ({ leave, outcome }) => {
    expect(small(leave)).toMatchObject([{ outcome, facts: { actual: 12, minimum: 30 } }])
  })

  it.each([
    { from: '2025-06-30', by: 'district', outcome: 'met', why: 'the committee directly above' },
    {
      from: '2025-06-30',
      by: 'province',
      outcome: 'broken',
      why: 'a higher one, of which the Charter does not speak',
    },
    { from: '2025-07-01', by: 'province', outcome: 'met', why: 'a higher one, which the regulation names' },
  ])('to be created on $from by $by is $outcome: $why', ({ from, by, outcome }) => {
    const under = from === '2025-06-30' ? 'district' : 'commune'
    const entry: OrganisationEntry = {
      id: 'small',
      kind: 'grassrootsCommittee',
      from,
      under: [{ from, ...(under === 'district' && { until: '2025-07-01' }), body: under }],
      membersAtCreation: 12,
      leave: { by, on: '2025-06-02' },
    }
    const district: OrganisationEntry = {
      id: 'district',
      kind: 'districtCommittee',
      from: '2016-07-25',
      until: '2025-07-01',
      under: [{ from: '2016-07-25', body: 'province' }],
    }
    expect(found(entry, 'grassroots-minimum', district)).toMatchObject([{ outcome }])
  })

  it.each([
    { from: '2025-06-30', clauses: ['CH2011 art. 21'] },
    { from: '2025-07-01', clauses: ['R2025B pt 20.3.1', 'R2025B pt 20.3.1–20.3.2'] },
  ])('on $from rests on $clauses', ({ from, clauses }) => {
    const cited = small(undefined, from)[0]?.citations.map(
      ({ instrument, point }) => `${instrument} ${point}`,
    )
    for (const one of clauses) expect(cited).toContain(one)
  })
})

describe('a cell of thirty members and more (294-QĐ/TW pt 20.3.2; Charter art. 21)', () => {
  const grown = (count: number, more: Partial<OrganisationEntry> = {}) =>
    found(cell({ members: [{ from: '2025-08-01', count }], ...more }), 'cell-stays-one').map(
      ({ effect, outcome }) => `${effect} ${outcome}`,
    )

  it.each([
    { count: 30, is: [], why: 'under a grassroots committee, not more than thirty' },
    { count: 31, is: ['note broken'], why: 'more than thirty' },
  ])('of $count under a grassroots committee: $is', ({ count, is }) => {
    expect(grown(count)).toEqual(is)
  })

  it.each([
    { count: 29, is: [] },
    { count: 30, is: ['note broken'] },
  ])('of $count as a grassroots cell: $is', ({ count, is }) => {
    expect(grown(count, { under: [{ from: '2024-03-01', body: 'commune' }] })).toEqual(is)
  })

  it('stays one by leave of the committee directly above the grassroots, given by then; a village cell needs none', () => {
    expect(grown(31, { leave: { by: 'commune', on: '2025-08-01' } })).toEqual(['note met'])
    expect(grown(31, { leave: { by: 'commune', on: '2025-08-02' } })).toEqual(['note broken'])
    expect(grown(31, { leave: { by: 'company', on: '2025-07-01' } })).toEqual(['note broken'])
    expect(grown(31, { leave: { by: 'province', on: '2025-08-01' } })).toEqual(['note broken'])
    expect(grown(60, { village: true })).toEqual([])
  })
})

describe('the place of a section committee (29-QĐ/TW pt 19.3(c); 294-QĐ/TW pt 10.1–10.2)', () => {
  const section = (body: string, more: Partial<OrganisationEntry> = {}): OrganisationEntry => ({
    id: 'section',
    kind: 'sectionCommittee',
    from: '2024-03-01',
    under: [{ from: '2024-03-01', body }],
    ...more,
  })

  it('under a commune is one only while the commune is a grassroots organisation', () => {
    expect(
      found(section('commune'), 'section-committee').map(({ effect, outcome, facts }) => [
        facts.from,
        `${effect} ${outcome}`,
      ]),
    ).toEqual([
      ['2024-03-01', 'bar met'],
      ['2025-01-20', 'bar met'],
      ['2025-07-01', 'bar broken'],
      ['2026-07-26', 'bar met'],
    ])
  })

  it('is under a grassroots committee at any time, and never under the province', () => {
    const outcomes = (body: string) => found(section(body), 'section-committee').map(({ outcome }) => outcome)
    expect(new Set(outcomes('company'))).toEqual(new Set(['met']))
    expect(new Set(outcomes('province'))).toEqual(new Set(['broken']))
    expect(found(section('company', { under: [] }), 'section-committee')).toEqual([])
  })

  it.each([
    { leave: undefined, outcome: 'missing' },
    { leave: { by: 'commune', on: '2024-03-01' }, outcome: 'met' },
    { leave: { by: 'company', on: '2024-02-01' }, outcome: 'broken' },
    { leave: { by: 'commune', on: '2024-03-02' }, outcome: 'broken' },
  ])('with leave $leave is $outcome, a note', ({ leave, outcome }) => {
    expect(found(section('company', leave && { leave }), 'section-leave')).toMatchObject([
      { effect: 'note', outcome },
    ])
  })
})

describe('the place of a village cell (294-QĐ/TW pt 20.2.2)', () => {
  const village = (body: string) =>
    found(cell({ village: true, under: [{ from: '2024-03-01', body }] }), 'village-cell').map(
      ({ effect, outcome, facts }) => [facts.from, `${effect} ${outcome}`],
    )

  it('is directly under the commune from 2025-07-01, and no matter before', () => {
    expect(village('commune')).toEqual([['2025-07-01', 'note met']])
    expect(village('company')).toEqual([['2025-07-01', 'note broken']])
  })
})

describe('delegation and grant: the kind of unit and who gives it (294-QĐ/TW pt 22.1, 10.6.1)', () => {
  const agency = (body: string, more: Partial<OrganisationEntry>): OrganisationEntry => ({
    id: 'agency',
    kind: 'grassrootsCommittee',
    from: '2024-03-01',
    under: [{ from: '2024-03-01', body }],
    ...more,
  })

  it.each([
    { place: 'office', by: 'commune', outcome: 'met', of: undefined },
    { place: 'enterprise', by: 'commune', outcome: 'met', of: undefined },
    { place: 'territory', by: 'commune', outcome: 'broken', of: 'place' },
    { place: 'other', by: 'commune', outcome: 'broken', of: 'place' },
    { place: 'service-unit', by: 'province', outcome: 'broken', of: 'by' },
  ] as const)('delegated in $place by $by is $outcome', ({ place, by, outcome, of }) => {
    const entry = agency('commune', {
      place,
      delegated: [{ from: '2025-08-01', members: 120, qualityYears: 3, by }],
    })
    expect(found(entry, 'delegation-criteria')).toMatchObject([{ outcome, facts: of ? { of } : {} }])
  })

  it.each([
    { body: 'province', place: 'office', outcome: 'met', of: undefined },
    { body: 'commune', place: 'office', outcome: 'broken', of: 'superior' },
    { body: 'province', place: 'territory', outcome: 'broken', of: 'place' },
  ] as const)('granted under $body in $place is $outcome', ({ body, place, outcome, of }) => {
    const entry = agency(body, { place, granted: [{ from: '2025-08-01', members: 400 }] })
    expect(found(entry, 'granted-power')).toMatchObject([{ outcome, facts: of ? { of } : {} }])
  })

  it.each(['leave', 'delegated'] as const)('a %s by a body the directory has not is refused', (field) => {
    const stranger = { leave: { by: 'x', on: '2024-03-01' }, delegated: [{ from: '2024-03-01', by: 'x' }] }
    expect(() =>
      directory({ version: 1, bodies: [province, agency('province', { [field]: stranger[field] })] }),
    ).toThrow('organisation.malformed')
  })
})

describe('numbers of one day that cannot both be so (Charter art. 21)', () => {
  const day = '2025-08-01'
  const body = (told: Partial<OrganisationEntry>): OrganisationEntry => ({
    id: 'company-9',
    kind: 'grassrootsCommittee',
    from: '2020-03-01',
    under: [{ from: '2020-03-01', body: 'commune' }],
    ...told,
  })
  const counted = (count: number, from = day) => [{ from, count }]
  const delegated = (told: object, from = day) => [{ from, ...told }]

  it.each([
    { told: { officialMembers: counted(41), members: counted(40) }, is: ['official', 41, 40] },
    { told: { officialMembers: counted(40), members: counted(40) }, is: [] },
    { told: { officialMembers: counted(41), members: counted(40, '2025-07-31') }, is: [] },
    { told: { from: day, membersAtCreation: 40, members: counted(39) }, is: ['creation', 40, 39] },
    { told: { from: day, membersAtCreation: 40, members: counted(40) }, is: [] },
    { told: { from: day, membersAtCreation: 40, officialMembers: counted(41) }, is: ['official', 41, 40] },
    { told: { membersAtCreation: 40, members: counted(39) }, is: [] },
    { told: { members: counted(90), delegated: delegated({ members: 120 }) }, is: ['delegation', 120, 90] },
    { told: { members: counted(120), delegated: delegated({ members: 120 }) }, is: [] },
    { told: { members: counted(90, '2025-07-01'), delegated: delegated({ members: 120 }) }, is: [] },
    { told: { members: counted(390), granted: delegated({ members: 400 }) }, is: ['grant', 400, 390] },
    { told: { members: counted(400), granted: delegated({ members: 400 }) }, is: [] },
    { told: { from: '2023-12-31', delegated: delegated({ qualityYears: 3 }) }, is: [] },
    { told: { from: '2024-01-01', delegated: delegated({ qualityYears: 3 }) }, is: ['quality-years', 3, 2] },
  ])('of $told: $is', ({ told, is }) => {
    const from = told.from ?? '2020-03-01'
    const entry = body({ ...told, under: [{ from, body: 'commune' }] })
    const findings = found(entry, 'counts-agree')
    if (is.length === 0) expect(findings).toEqual([])
    else {
      const [of, actual, count] = is
      expect(findings).toMatchObject([
        {
          effect: 'breach',
          outcome: 'broken',
          facts: { of, actual, counted: count, body: 'company-9', from: day },
        },
      ])
    }
  })

  it('lets a body that carries on another have the years of that one', () => {
    const { entries } = directory({
      version: 1,
      bodies: [
        {
          id: 'old',
          kind: 'grassrootsCommittee',
          from: '2010-01-01',
          until: '2025-07-01',
          successors: [{ on: '2025-07-01', into: 'new' }],
        },
        {
          id: 'new',
          kind: 'grassrootsCommittee',
          from: '2025-07-01',
          delegated: [{ from: day, qualityYears: 3 }],
        },
      ],
    })
    const findings = directoryFindings(directory({ version: 1, bodies: [...entries] }))
    expect(findings.filter(({ finding }) => finding.rule === 'organisation.counts-agree')).toEqual([])
  })
})
