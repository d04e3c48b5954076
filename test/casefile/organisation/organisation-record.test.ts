import { describe, expect, it } from 'vitest'
import { parseOrganisation } from '../../../src/casefile/organisation/parse-organisation.js'
import type { OrganisationRecord } from '../../../src/casefile/shapes.js'
import { AdmissionError } from '../../../src/errors.js'
import { record } from '../../register/organisation/sample.js'
import { en, vi } from '../../support/plain-locales.js'

function faultOf(input: unknown): AdmissionError {
  try {
    parseOrganisation(input)
  } catch (error) {
    if (error instanceof AdmissionError) return error
    throw error
  }
  throw new Error('the record was taken')
}

const issuesOf = (bodies: readonly object[]) => faultOf({ version: 1, bodies }).facts.issues

const province = { id: 'p', kind: 'provinceCommittee', from: '2010-01-01' }
const grassroots = { id: 'g', kind: 'grassrootsCommittee', from: '2010-01-01' }

describe('upper committees above each other at other times', () => {
  it('are taken, for they come round to none on any day', () => {
    const under = (body: string, from: string, until: string) => [{ from, until, body }]
    const bodies = [
      { id: 'u', kind: 'upperCommittee', from: '2010-01-01', under: under('v', '2010-01-01', '2015-01-01') },
      { id: 'v', kind: 'upperCommittee', from: '2010-01-01', under: under('u', '2015-01-01', '2020-01-01') },
    ]
    expect(parseOrganisation({ version: 1, bodies } as OrganisationRecord).bodies).toHaveLength(2)
  })
})

describe('the days of a body', () => {
  const body = { ...grassroots, from: '2015-01-01', until: '2020-01-01' }
  const other = { ...grassroots, id: 'h', from: '2016-01-01', until: '2024-01-01' }
  const placesOf = (more: object) => {
    try {
      parseOrganisation({
        version: 1,
        bodies: [{ ...body, ...more }, { ...province, from: '2016-01-01' }, other],
      })
      return []
    } catch (error) {
      if (!(error instanceof AdmissionError)) throw error
      return (error.facts.issues as readonly { path: string; code: string; expected: string }[]).map(
        ({ path, code, expected }) => `${path} ${code} ${expected}`,
      )
    }
  }

  it.each([
    { more: { delegated: [{ from: '2015-01-01', until: '2020-01-01' }] }, at: undefined },
    { more: { delegated: [{ from: '2014-12-31' }] }, at: 'delegated.0' },
    { more: { delegated: [{ from: '2019-12-31', until: '2020-01-02' }] }, at: 'delegated.0' },
    { more: { granted: [{ from: '2020-01-01' }] }, at: 'granted.0' },
    { more: { granted: [{ from: '2019-12-31' }] }, at: undefined },
    { more: { officialMembers: [{ from: '2014-12-31', count: 12 }] }, at: 'officialMembers.0' },
    { more: { officialMembers: [{ from: '2015-01-01', count: 12 }] }, at: undefined },
    { more: { members: [{ from: '2020-01-01', count: 12 }] }, at: 'members.0' },
    { more: { under: [{ from: '2016-01-01', body: 'p' }] }, at: undefined },
    { more: { under: [{ from: '2015-12-31', body: 'p' }] }, at: 'under.0.body' },
    { more: { under: [{ from: '2014-12-31', body: 'p' }] }, at: 'under.0' },
    { more: { under: [{ from: '2020-01-01', body: 'p' }] }, at: 'under.0' },
    { more: { under: [{ from: '2023-12-31', body: 'h' }] }, at: 'under.0' },
    { more: { under: [{ from: '2016-01-01', until: '2020-01-01', body: 'p' }] }, at: undefined },
    { more: { under: [{ from: '2016-01-01', until: '2020-01-02', body: 'p' }] }, at: 'under.0' },
    { more: { delegated: [{ from: '2019-12-31', by: 'h' }] }, at: undefined },
    { more: { leave: { by: 'h', on: '2023-12-31' } }, at: undefined },
    { more: { leave: { by: 'h', on: '2024-01-01' } }, at: 'leave.by' },
    { more: { successors: [{ on: '2015-01-02', into: 'h' }] }, at: 'successors.0.into' },
    { more: { successors: [{ on: '2016-01-01', into: 'h' }] }, at: undefined },
    { more: { delegated: [{ from: '2016-01-01', by: 'p' }] }, at: undefined },
    { more: { delegated: [{ from: '2015-12-31', by: 'p' }] }, at: 'delegated.0.by' },
    { more: { leave: { by: 'p', on: '2016-01-01' } }, at: undefined },
    { more: { leave: { by: 'p', on: '2015-12-31' } }, at: 'leave.by' },
    { more: { successors: [{ on: '2020-01-01', into: 'h' }] }, at: undefined },
    { more: { successors: [{ on: '2015-01-01', into: 'h' }] }, at: 'successors.0.on' },
    { more: { successors: [{ on: '2024-01-01', into: 'h' }] }, at: undefined },
    { more: { successors: [{ on: '2024-01-02', into: 'h' }] }, at: 'successors.0.into' },
  ])('are in its time: $more, $at', ({ more, at }) => {
    const places = placesOf(more)
    if (at === undefined) expect(places).toEqual([])
    else expect(places).toContain(`bodies.0.${at} period.malformed in its time`)
  })
})

describe('a directory as data', () => {
  it('is handed back unchanged, also through JSON', () => {
    expect(parseOrganisation(record)).toEqual(record)
    expect(parseOrganisation(JSON.parse(JSON.stringify(record)) as OrganisationRecord)).toEqual(record)
  })

  it('is refused where it is of another version, with the code organisation.malformed', () => {
    const fault = faultOf({ version: 2, bodies: [] })
    expect(fault.code).toBe('organisation.malformed')
    expect(fault.facts.issues).toEqual([{ path: 'version', code: 'field.not-one-of', expected: '1' }])
  })

  it.each([
    {
      why: 'a day that does not exist',
      bodies: [{ ...province, from: '2010-02-30' }],
      issue: { path: 'bodies.0.from', code: 'field.malformed' },
    },
    {
      why: 'a field it does not know',
      bodies: [{ ...province, leader: 'x' }],
      issue: { path: 'bodies.0.leader', code: 'field.unknown' },
    },
    {
      why: 'one id twice',
      bodies: [province, { ...grassroots, id: 'p' }],
      issue: { path: 'bodies.1.id', code: 'id.repeated' },
    },
    {
      why: 'an end on the first day',
      bodies: [{ ...province, until: '2010-01-01' }],
      issue: { path: 'bodies.0.until', code: 'period.malformed' },
    },
    {
      why: 'a body above that is not there',
      bodies: [{ ...grassroots, under: [{ from: '2010-01-01', body: 'q' }] }],
      issue: { path: 'bodies.0.under.0.body', code: 'reference.unknown' },
    },
    {
      why: 'a successor that is not there',
      bodies: [{ ...grassroots, successors: [{ on: '2020-01-01', into: 'q' }] }],
      issue: { path: 'bodies.0.successors.0.into', code: 'reference.unknown' },
    },
    {
      why: 'a body above of lower rank',
      bodies: [{ ...province, under: [{ from: '2010-01-01', body: 'g' }] }, grassroots],
      issue: { path: 'bodies.0.under.0.body', code: 'rank.not-above' },
    },
    {
      why: 'a grassroots committee under another',
      bodies: [grassroots, { ...grassroots, id: 'h', under: [{ from: '2010-01-01', body: 'g' }] }],
      issue: { path: 'bodies.1.under.0.body', code: 'rank.not-above' },
    },
    {
      why: 'an upper committee under itself',
      bodies: [
        { id: 'u', kind: 'upperCommittee', from: '2010-01-01', under: [{ from: '2010-01-01', body: 'u' }] },
      ],
      issue: { path: 'bodies.0.under.0.body', code: 'rank.not-above' },
    },
    {
      why: 'upper committees that stand above each other from 2015',
      bodies: [
        { id: 'u', kind: 'upperCommittee', from: '2010-01-01', under: [{ from: '2010-01-01', body: 'v' }] },
        { id: 'v', kind: 'upperCommittee', from: '2010-01-01', under: [{ from: '2015-01-01', body: 'u' }] },
      ],
      issue: { path: 'bodies.1.under.0.body', code: 'rank.not-above' },
    },
    {
      why: 'a body that is its own successor',
      bodies: [{ ...grassroots, until: '2020-01-01', successors: [{ on: '2020-01-01', into: 'g' }] }],
      issue: { path: 'bodies.0.successors.0.into', code: 'reference.unknown' },
    },
    {
      why: 'a province committee under an upper committee',
      bodies: [
        { ...province, under: [{ from: '2010-01-01', body: 'u' }] },
        { id: 'u', kind: 'upperCommittee', from: '2010-01-01' },
      ],
      issue: { path: 'bodies.0.under.0.body', code: 'rank.not-above' },
    },
    {
      why: 'an upper committee under a commune committee',
      bodies: [
        { ...grassroots, kind: 'communeCommittee' },
        { id: 'u', kind: 'upperCommittee', from: '2010-01-01', under: [{ from: '2010-01-01', body: 'g' }] },
      ],
      issue: { path: 'bodies.1.under.0.body', code: 'rank.not-above' },
    },
    {
      why: 'a commune committee under another',
      bodies: [
        { ...grassroots, kind: 'communeCommittee' },
        { id: 'x', kind: 'communeCommittee', from: '2010-01-01', under: [{ from: '2010-01-01', body: 'g' }] },
      ],
      issue: { path: 'bodies.1.under.0.body', code: 'rank.not-above' },
    },
    {
      why: 'two bodies above on one day',
      bodies: [
        province,
        {
          ...grassroots,
          under: [
            { from: '2010-01-01', until: '2015-01-02', body: 'p' },
            { from: '2015-01-01', body: 'p' },
          ],
        },
      ],
      issue: { path: 'bodies.1.under.1', code: 'period.malformed' },
    },
    {
      why: 'a period after one without an end',
      bodies: [{ ...grassroots, delegated: [{ from: '2010-01-01' }, { from: '2015-01-01' }] }],
      issue: { path: 'bodies.0.delegated.1', code: 'period.malformed' },
    },
    {
      why: 'two counts of one day',
      bodies: [
        {
          ...grassroots,
          members: [
            { from: '2010-01-01', count: 30 },
            { from: '2010-01-01', count: 31 },
          ],
        },
      ],
      issue: { path: 'bodies.0.members.0', code: 'period.malformed' },
    },
    {
      why: 'a count out of the order of its days',
      bodies: [
        {
          ...grassroots,
          officialMembers: [
            { from: '2012-01-01', count: 30 },
            { from: '2011-12-31', count: 31 },
          ],
        },
      ],
      issue: { path: 'bodies.0.officialMembers.0', code: 'period.malformed', expected: 'in order' },
    },
    {
      why: 'power delegated by a body that is not there',
      bodies: [{ ...grassroots, delegated: [{ from: '2010-01-01', by: 'q' }] }],
      issue: { path: 'bodies.0.delegated.0.by', code: 'reference.unknown', expected: 'body' },
    },
    {
      why: 'power delegated by a cell',
      bodies: [
        { ...grassroots, delegated: [{ from: '2010-01-01', by: 'c' }] },
        { id: 'c', kind: 'cell', from: '2010-01-01' },
      ],
      issue: { path: 'bodies.0.delegated.0.by', code: 'rank.not-above', expected: 'body above' },
    },
    {
      why: 'leave of a body that is not there',
      bodies: [{ ...grassroots, leave: { by: 'q', on: '2010-01-01' } }],
      issue: { path: 'bodies.0.leave.by', code: 'reference.unknown', expected: 'body' },
    },
    {
      why: 'leave of a cell',
      bodies: [
        { ...grassroots, leave: { by: 'c', on: '2010-01-01' } },
        { id: 'c', kind: 'cell', from: '2010-01-01' },
      ],
      issue: { path: 'bodies.0.leave.by', code: 'rank.not-above', expected: 'body above' },
    },
    {
      why: 'a period that ends on its first day',
      bodies: [{ ...grassroots, granted: [{ from: '2011-01-01', until: '2011-01-01' }] }],
      issue: { path: 'bodies.0.granted.0', code: 'period.malformed', expected: 'in order' },
    },
  ])('is refused with $why', ({ bodies, issue }) => {
    expect(issuesOf(bodies)).toEqual([expect.objectContaining(issue)])
  })

  it('takes a period that begins the day the one before has ended, and an upper committee under another', () => {
    const bodies = [
      province,
      { id: 'corps', kind: 'upperCommittee', from: '2010-01-01' },
      {
        id: 'division',
        kind: 'upperCommittee',
        from: '2010-01-01',
        under: [
          { from: '2010-01-01', until: '2015-01-01', body: 'corps' },
          { from: '2015-01-01', body: 'p' },
        ],
      },
    ]
    expect(parseOrganisation({ version: 1, bodies })).toEqual({ version: 1, bodies })
  })

  it('takes a successor of any kind, a section committee that delegates, and counts a day apart', () => {
    const bodies = [
      {
        ...grassroots,
        delegated: [{ from: '2010-01-01', until: '2010-01-02', by: 's' }, { from: '2010-01-02' }],
        members: [
          { from: '2010-01-01', count: 30 },
          { from: '2010-01-02', count: 31 },
        ],
        successors: [{ on: '2020-01-01', into: 'c' }],
      },
      { id: 's', kind: 'sectionCommittee', from: '2010-01-01' },
      { id: 'c', kind: 'cell', from: '2010-01-01' },
    ]
    expect(parseOrganisation({ version: 1, bodies })).toEqual({ version: 1, bodies })
  })

  it('with one id twice is read by the first of the two', () => {
    const bodies = [
      { ...province, id: 'x' },
      { id: 'x', kind: 'cell', from: '2010-01-01' },
      { ...grassroots, under: [{ from: '2010-01-01', body: 'x' }] },
    ]
    expect(issuesOf(bodies)).toEqual([{ path: 'bodies.1.id', code: 'id.repeated', expected: 'one body' }])
  })

  it('is refused in words', () => {
    const fault = faultOf({ version: 1, bodies: [province, { ...province, until: '2009-01-01' }] })
    expect(vi.error(fault)).toBe(
      [
        'Dữ liệu danh mục tổ chức đảng không hợp lệ:',
        '- bodies.1.id: mã bị dùng hai lần (cần: mỗi mã một tổ chức).',
        '- bodies.1.until: mốc thời gian sai thứ tự (cần: ngày bắt đầu trước ngày kết thúc).',
      ].join('\n'),
    )
    expect(en.error(fault)).toBe(
      [
        'The directory of the organisation is not well formed:',
        '- bodies.1.id: used twice (expected: one body for each id).',
        '- bodies.1.until: days out of order (expected: a beginning before the end).',
      ].join('\n'),
    )
  })
})
