import { describe, expect, it } from 'vitest'
import { directory } from '../../../src/register/organisation/directory.js'
import { successorOf } from '../../../src/register/organisation/successor-of.js'
import { sample } from './sample.js'

const chain = (id: string, on: string) => sample.aboveOn(id, on).map((body) => body.id)

describe('a body on a day', () => {
  it.each([
    { id: 'district', on: '2009-12-31', is: undefined, why: 'before its first day' },
    { id: 'district', on: '2010-01-01', is: 'districtCommittee', why: 'on its first day' },
    { id: 'district', on: '2025-06-30', is: 'districtCommittee', why: 'on its last day' },
    { id: 'district', on: '2025-07-01', is: undefined, why: 'on the day it has ended' },
    { id: 'nowhere', on: '2025-07-01', is: undefined, why: 'never recorded' },
  ])('$id on $on is $is, $why', ({ id, on, is }) => {
    expect(sample.bodyOn(id, on)?.kind).toBe(is)
  })

  it('names the body directly above, and none at the top', () => {
    expect(sample.bodyOn('company', '2025-06-30')).toEqual({
      id: 'company',
      kind: 'grassrootsCommittee',
      above: 'district',
    })
    expect(sample.bodyOn('company', '2025-07-01')?.above).toBe('commune')
    expect(sample.bodyOn('province', '2025-07-01')).toEqual({ id: 'province', kind: 'provinceCommittee' })
  })

  it('is listed with all that exist that day', () => {
    const ids = (on: string) => sample.bodiesOn(on).map((body) => body.id)
    expect(ids('2009-12-31')).toEqual([])
    expect(ids('2010-01-01')).toEqual(['province', 'district', 'bloc'])
    expect(ids('2025-06-30')).toContain('district')
    expect(ids('2025-07-01')).not.toContain('district')
    expect(ids('2025-07-01')).toContain('commune')
  })
})

describe('the bodies above', () => {
  it('stand nearest first, by the day', () => {
    expect(chain('cell-workshop', '2025-06-30')).toEqual([
      'workshop-section',
      'company',
      'district',
      'province',
    ])
    expect(chain('cell-workshop', '2025-07-01')).toEqual([
      'workshop-section',
      'company',
      'commune',
      'province',
    ])
  })

  it('are none at the top and for a body not known on the day', () => {
    expect(chain('province', '2025-07-01')).toEqual([])
    expect(chain('cell-office', '2024-01-01')).toEqual([])
    expect(chain('nowhere', '2024-01-01')).toEqual([])
  })

  it('are carried on by successors where the record names a body that has ended', () => {
    expect(chain('cell-school', '2025-06-30')).toEqual(['district', 'province'])
    expect(chain('cell-school', '2025-07-01')).toEqual(['commune', 'province'])
  })

  it('end where a successor brings them round', () => {
    const upper = (id: string, from: string, above?: string, more: object = {}) => ({
      id,
      kind: 'upperCommittee' as const,
      from,
      ...(above && { under: [{ from, body: above }] }),
      ...more,
    })
    const round = directory({
      version: 1,
      bodies: [
        upper('a', '2012-01-01', 'b'),
        upper('b', '2010-01-01', 'c'),
        upper('c', '2010-01-01', undefined, {
          until: '2015-01-01',
          successors: [{ on: '2015-01-01', into: 'a' }],
        }),
      ],
    })
    const above = (on: string) => round.aboveOn('a', on).map((body) => body.id)
    expect(above('2014-12-31')).toEqual(['b', 'c'])
    expect(above('2015-01-01')).toEqual(['b'])
  })
})

describe('a successor', () => {
  it.each([
    { id: 'cell-office', on: '2023-12-31', is: 'cell-office', why: 'the cell still exists' },
    { id: 'cell-office', on: '2024-01-01', is: 'cell-workshop', why: 'the day of the merger' },
    { id: 'district', on: '2025-07-01', is: 'commune', why: 'the first day without districts' },
    { id: 'cell-office', on: '2012-02-29', is: undefined, why: 'before it existed' },
    { id: 'nowhere', on: '2025-07-01', is: undefined, why: 'never recorded' },
  ])('of $id on $on is $is: $why', ({ id, on, is }) => {
    expect(successorOf(sample, id, on)?.id).toBe(is)
  })

  it('is found through several mergers, by their days, and the first recorded is taken', () => {
    const cell = (id: string, until?: string, successors?: { on: string; into: string }[]) => ({
      id,
      kind: 'cell' as const,
      from: '2010-01-01',
      ...(until && { until }),
      ...(successors && { successors }),
    })
    const merged = directory({
      version: 1,
      bodies: [
        cell('a', '2020-01-01', [
          { on: '2020-01-01', into: 'b' },
          { on: '2020-01-01', into: 'd' },
        ]),
        cell('b', '2022-01-01', [{ on: '2022-01-01', into: 'c' }]),
        cell('c'),
        cell('d'),
        cell('e', '2020-01-01', [{ on: '2020-01-01', into: 'f' }]),
        cell('f', '2020-01-01', [{ on: '2020-01-01', into: 'e' }]),
        cell('g', '2020-01-01', [{ on: '2021-01-01', into: 'c' }]),
      ],
    })
    const of = (id: string, on: string) => successorOf(merged, id, on)?.id
    expect(of('a', '2021-12-31')).toBe('b')
    expect(of('a', '2022-01-01')).toBe('c')
    expect(of('e', '2020-01-01')).toBeUndefined()
    expect(of('g', '2020-12-31')).toBeUndefined()
    expect(of('g', '2021-01-01')).toBe('c')
  })
})
