import { describe, expect, it } from 'vitest'
import type { Act } from '../../../src/index.js'
import { collect } from '../../../src/register/collector.js'
import { isHereOn } from '../../../src/register/statistics/here.js'
import { membershipMovement } from '../../../src/register/statistics/membership-movement.js'
import { placeChanges } from '../../../src/register/statistics/places.js'
import { admitted, directory, file } from './files.js'
import { countedRows, rowsOf } from './rows.js'

const year = { from: '2025-01-01', until: '2026-01-01' }
const of = (files: Parameters<typeof collect>[1], options = {}) =>
  collect(membershipMovement({ ...year, ...options }), files)
const movement = (files: Parameters<typeof collect>[1], options = {}) =>
  countedRows(of(files, options), 'movement')

const long = admitted('2020-05-19')
const recognised: Act = { type: 'recognition.decided', on: '2021-06-10' }
const sent = (more: object, on = '2025-04-01'): Act =>
  ({ type: 'member.transferred', on, transfer: 'official', ...more }) as Act
const received = (cell: string, on = '2025-05-02'): Act => ({ type: 'member.received', on, unit: { cell } })

describe('the movement form (11-HD/BTCTW form 1)', () => {
  it('has every line of the form, and the definitions', () => {
    const report = of([])
    expect(rowsOf(report, 'movement')).toEqual(
      Object.fromEntries(
        [
          'movement.opening',
          'movement.in',
          'movement.in.admitted',
          'movement.in.readmitted',
          'movement.in.transferred',
          'movement.in.transferred.province',
          'movement.in.transferred.inside',
          'movement.in.restored',
          'movement.out',
          'movement.out.died',
          'movement.out.expelled',
          'movement.out.removed',
          'movement.out.removed.probationary',
          'movement.out.resigned',
          'movement.out.transferred',
          'movement.out.transferred.province',
          'movement.out.transferred.inside',
          'movement.closing',
        ].map((code) => [code, [0, 0, null]]),
      ),
    )
    expect(report.lastYear).toEqual({ from: '2024-01-01', until: '2025-01-01' })
    expect(report.definitions).toEqual([
      'admitted-by-ceremony',
      'carried-over',
      'temporary-at-home',
      'transfer-days',
      'annulled-own-line',
      'restored-own-day',
      'percent',
    ])
  })

  it.each([
    { until: '2025-10-10', numbers: ['11-HD/BTCTW'], confidence: 'secondary' },
    { until: '2025-10-11', numbers: ['40-HD/BTCTW', '11-HD/BTCTW'], confidence: 'assumed' },
  ])('of a period that ends before $until cites $numbers, $confidence', ({ until, numbers, confidence }) => {
    const report = collect(membershipMovement({ from: '2025-01-01', until }), [])
    expect(report.citations.map((one) => one.number)).toEqual(numbers)
    expect(report.confidence).toBe(confidence)
  })

  it.each([
    { on: '2024-12-31', is: { opening: 1, now: 0 } },
    { on: '2025-01-01', is: { opening: 0, now: 1 } },
    { on: '2025-12-31', is: { opening: 0, now: 1 } },
    { on: '2026-01-01', is: { opening: 0, now: 0 } },
  ])('counts a ceremony of $on in its period, whenever it was decided', ({ on, is }) => {
    const rows = rowsOf(of([file('a', admitted(on, '2024-12-15'))]), 'movement')
    expect(rows['movement.opening']?.[0]).toBe(is.opening)
    expect(rows['movement.in.admitted']?.[0]).toBe(is.now)
    expect(rows['movement.closing']?.[0]).toBe(is.opening + is.now)
  })

  it.each([
    { on: '2024-12-31', opening: 0, out: 0, closing: 0 },
    { on: '2025-01-01', opening: 1, out: 1, closing: 0 },
    { on: '2025-12-31', opening: 1, out: 1, closing: 0 },
    { on: '2026-01-01', opening: 1, out: 0, closing: 1 },
  ])('counts a death of $on in its period', ({ on, opening, out, closing }) => {
    const rows = rowsOf(of([file('a', [...long, { type: 'member.died', on }])]), 'movement')
    expect(rows['movement.opening']?.[0]).toBe(opening)
    expect(rows['movement.out.died']?.[0]).toBe(out)
    expect(rows['movement.closing']?.[0]).toBe(closing)
  })

  it('puts each exit on its line, removed in probation also on its own', () => {
    const resigned: readonly Act[] = [
      { type: 'resignation.requested', on: '2025-02-01' },
      { type: 'cell.voted', on: '2025-02-10', matter: 'resignation' },
      { type: 'member.resigned', on: '2025-03-03' },
    ]
    const files = [
      file('a', [...long, recognised, { type: 'member.expelled', on: '2025-02-01' }]),
      file('b', [...long, recognised, { type: 'member.removed', on: '2025-02-01' }]),
      file('c', [...long, { type: 'member.removed', on: '2025-02-01' }]),
      file('d', [...long, recognised, ...resigned]),
      file('e', [...long, recognised]),
    ]
    expect(movement(files)).toEqual({
      'movement.opening': [5, 5, 10_000],
      'movement.out': [4, 0, null],
      'movement.out.expelled': [1, 0, null],
      'movement.out.removed': [2, 0, null],
      'movement.out.removed.probationary': [1, 0, null],
      'movement.out.resigned': [1, 0, null],
      'movement.closing': [1, 5, 2000],
    })
  })

  it('counts a restoration on its own day and leaves the exit in its period', () => {
    const acts: readonly Act[] = [
      ...long,
      { type: 'member.expelled', on: '2024-03-01' },
      { type: 'member.restored', on: '2025-03-01' },
    ]
    expect(movement([file('a', acts)])).toEqual({
      'movement.opening': [0, 1, 0],
      'movement.in': [1, 0, null],
      'movement.in.restored': [1, 0, null],
      'movement.out': [0, 1, 0],
      'movement.out.expelled': [0, 1, 0],
      'movement.closing': [1, 0, null],
    })
  })

  it('counts an annulled admission on a line of its own, not as a removal', () => {
    const acts: readonly Act[] = [...admitted('2025-02-01'), { type: 'admission.annulled', on: '2025-09-01' }]
    expect(movement([file('a', acts)])).toEqual({
      'movement.in': [1, 0, null],
      'movement.in.admitted': [1, 0, null],
      'movement.out': [1, 0, null],
      'movement.out.annulled': [1, 0, null],
    })
  })

  it('counts the re-admitted in the total and apart', () => {
    const person = { former: { leftOn: '2010-01-01', exit: 'resigned' as const } }
    expect(movement([file('a', admitted('2025-02-01'), { person })])).toMatchObject({
      'movement.in.admitted': [1, 0, null],
      'movement.in.readmitted': [1, 0, null],
    })
  })

  it.each([
    { carried: { ceremonyOn: '2020-05-19' }, opening: 1, increase: {} },
    { carried: {}, opening: 1, increase: {} },
    { carried: { ceremonyOn: '2025-02-03' }, opening: 0, increase: { 'movement.in.admitted': [1, 0, null] } },
    {
      carried: { ceremonyOn: '2020-05-19', across: 'province' },
      opening: 0,
      increase: { 'movement.in.transferred.province': [1, 0, null] },
    },
    {
      carried: { ceremonyOn: '2020-05-19', across: 'inside' },
      opening: 0,
      increase: { 'movement.in.transferred.inside': [1, 0, null] },
    },
  ] as const)(
    'of a member carried over with $carried opens with $opening',
    ({ carried, opening, increase }) => {
      const act: Act = {
        type: 'membership.transcribed',
        on: '2025-06-02',
        standing: 'probationary',
        ...carried,
      }
      const rows = movement([file('a', [act], { on: '2025-06-02' })])
      expect(rows['movement.opening']?.[0] ?? 0).toBe(opening)
      expect(rows['movement.closing']?.[0]).toBe(1)
      expect(rows).toMatchObject(increase)
    },
  )

  it('shows a membership that no ceremony on record began', () => {
    const acts: readonly Act[] = [
      { type: 'admission.decided', on: '2025-02-01' },
      { type: 'recognition.decided', on: '2026-03-01' },
    ]
    expect(movement([file('a', acts)])).toMatchObject({ 'movement.in.unknown': [1, 0, null] })
  })
})

describe('a transfer in the movement of a whole register', () => {
  it('inside it moves nobody', () => {
    expect(
      movement([file('a', [...long, sent({ across: 'inside', toCell: 'a2' }), received('a2')])]),
    ).toEqual({
      'movement.opening': [1, 1, 10_000],
      'movement.closing': [1, 1, 10_000],
    })
  })

  it('to another province counts on the day of the transfer, and back on the day of reception', () => {
    const away = sent({ across: 'province', toCell: 'q1' })
    expect(movement([file('a', [...long, away])])).toEqual({
      'movement.opening': [1, 1, 10_000],
      'movement.out': [1, 0, null],
      'movement.out.transferred': [1, 0, null],
      'movement.out.transferred.province': [1, 0, null],
      'movement.closing': [0, 1, 0],
    })
    expect(movement([file('a', [...long, away, received('q1')])])).toMatchObject({
      'movement.in.transferred.province': [1, 0, null],
      'movement.out.transferred.province': [1, 0, null],
      'movement.closing': [1, 1, 10_000],
    })
    expect(
      movement([file('a', [...long, away, { type: 'member.returned', on: '2025-05-02' }])]),
    ).toMatchObject({ 'movement.closing': [1, 1, 10_000] })
  })
})

describe('a transfer in the movement of one committee', () => {
  const within = (id: string) => ({ within: id, directory })

  it('counts at the committee it leaves on the day of the transfer', () => {
    const acts = [...long, sent({ toCell: 'b1' }, '2025-12-31'), received('b1', '2026-01-01')]
    const of = file('a', acts)
    expect(movement([of], within('A'))).toMatchObject({
      'movement.out.transferred.inside': [1, 0, null],
      'movement.closing': [0, 1, 0],
    })
    expect(movement([of], within('B'))).toEqual({})
    expect(movement([of], within('P'))).toEqual({
      'movement.opening': [1, 1, 10_000],
      'movement.closing': [1, 1, 10_000],
    })
  })

  it('counts at the committee it comes to on the day of reception', () => {
    const acts = [...long, sent({ toCell: 'b1' }, '2024-12-01'), received('b1', '2025-01-01')]
    expect(movement([file('a', acts)], within('B'))).toEqual({
      'movement.in': [1, 0, null],
      'movement.in.transferred': [1, 0, null],
      'movement.in.transferred.inside': [1, 0, null],
      'movement.closing': [1, 0, null],
    })
  })

  it('to where no cell is recorded counts from the reception at one that is', () => {
    const unknown = [...long, sent({})]
    expect(movement([file('a', [...unknown, received('b1')])], within('A'))).toMatchObject({
      'movement.out.transferred.inside': [1, 0, null],
    })
    const noCell: Act = { type: 'member.received', on: '2025-05-02' }
    expect(movement([file('a', [...unknown, noCell])], within('A'))).toMatchObject({
      'movement.closing': [1, 1, 10_000],
    })
  })

  it('to another province stays out when the reception names no cell', () => {
    const noCell: Act = { type: 'member.received', on: '2025-05-02' }
    const gone = file('a', [...long, sent({ across: 'province' }), noCell])
    expect(movement([gone], within('A'))).toMatchObject({ 'movement.closing': [0, 1, 0] })
    expect(isHereOn(placeChanges(gone), within('A'), '2025-06-01')).toBe(false)
    expect(isHereOn(placeChanges(gone), {}, '2025-06-01')).toBe(true)
  })

  it('crosses provinces where the directory says so, or is not stated where nothing says', () => {
    const toQ = file('a', [...long, sent({ toCell: 'q1' })])
    expect(movement([toQ], within('P'))).toMatchObject({ 'movement.out.transferred.province': [1, 0, null] })
    const nowhere = file('a', [...long, sent({ toCell: 'unknown' })])
    expect(movement([nowhere], within('P'))).toMatchObject({
      'movement.out.transferred.unstated': [1, 0, null],
    })
    const internal = file('a', [...long, sent({ toCell: 'unknown', transfer: 'internal' })])
    expect(movement([internal], within('P'))).toMatchObject({
      'movement.out.transferred.inside': [1, 0, null],
    })
  })

  it('counts a member on temporary activity, or abroad for under 12 months, at home', () => {
    const stays = [
      { transfer: 'temporary', months: 6, toCell: 'b1' },
      { transfer: 'abroad', months: 11, across: 'province' },
    ]
    for (const stay of stays) {
      const of = file('a', [...long, sent(stay), received('b1')])
      expect(movement([of], within('A'))).toMatchObject({ 'movement.closing': [1, 1, 10_000] })
      expect(movement([of], within('B'))).toEqual({})
    }
    for (const months of [12, undefined]) {
      const abroad = file('a', [
        ...long,
        sent({ transfer: 'abroad', across: 'province', ...(months && { months }) }),
      ])
      expect(movement([abroad], within('A'))).toMatchObject({ 'movement.closing': [0, 1, 0] })
    }
  })

  it('counts a decision of exit only where the member is', () => {
    const acts = [...long, sent({ toCell: 'b1' }), received('b1'), { type: 'member.died', on: '2025-08-01' }]
    const of = file('a', acts as readonly Act[])
    expect(movement([of], within('A'))['movement.out.died']).toBeUndefined()
    expect(movement([of], within('B'))).toMatchObject({ 'movement.out.died': [1, 0, null] })
  })

  it('moves a cell’s members with it where it comes under another committee (from 2026-01-01)', () => {
    const of = file('a', long, { cell: 'a2' })
    const options = { from: '2026-01-01', until: '2027-01-01' }
    expect(movement([of], { ...options, ...within('A') })).toEqual({
      'movement.opening': [1, 1, 10_000],
      'movement.out': [1, 0, null],
      'movement.out.reorganised': [1, 0, null],
      'movement.closing': [0, 1, 0],
    })
    expect(movement([of], { ...options, ...within('B') })).toMatchObject({
      'movement.in.reorganised': [1, 0, null],
      'movement.closing': [1, 0, null],
    })
  })

  it('moves a member whose cell is changed in the particulars without a transfer', () => {
    const changed: Act = { type: 'particulars.changed', on: '2025-06-01', unit: { cell: 'b1' } }
    expect(movement([file('a', [...long, changed])], within('A'))).toMatchObject({
      'movement.out.reorganised': [1, 0, null],
    })
    const temporary: Act = { ...changed, unit: { cell: 'b1', temporaryPlace: true } }
    expect(movement([file('a', [...long, temporary])], within('A'))).toMatchObject({
      'movement.closing': [1, 1, 10_000],
    })
  })

  it('counts by the label of a single cell without any directory', () => {
    const files = [file('a', long), file('b', long, { cell: 'a2' })]
    expect(movement(files, { within: 'a1' })).toMatchObject({ 'movement.closing': [1, 1, 10_000] })
  })
})
