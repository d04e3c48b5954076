import { describe, expect, it } from 'vitest'
import type { Act } from '../../../src/index.js'
import { isHereOn } from '../../../src/register/statistics/here.js'
import { membershipsOf } from '../../../src/register/statistics/memberships.js'
import { movementsOf } from '../../../src/register/statistics/movements.js'
import { cellOn, placeChanges } from '../../../src/register/statistics/places.js'
import { admitted, directory, file } from './files.js'

const sent: Act = { type: 'member.transferred', on: '2025-04-01', transfer: 'official', toCell: 'b1' }
const received: Act = { type: 'member.received', on: '2025-05-02' }
const places = placeChanges(file('a', [...admitted('2020-05-19'), sent, received]))

describe('the cell a person belongs to', () => {
  it('is the first one known before any, and changes on the day of reception', () => {
    expect(['2010-01-01', '2025-05-01', '2025-05-02'].map((day) => cellOn(places, day))).toEqual([
      'a1',
      'a1',
      'b1',
    ])
  })

  it('is not known where no act names one', () => {
    expect(cellOn([], '2025-01-01')).toBeUndefined()
  })
})

describe('whether a person belongs to a committee', () => {
  it.each([
    ['2025-03-31', true, false],
    ['2025-04-01', false, false],
    ['2025-05-01', false, false],
    ['2025-05-02', false, true],
  ])('on %s: the old one %s, the new one %s', (day, old, next) => {
    expect(isHereOn(places, { within: 'A', directory }, day)).toBe(old)
    expect(isHereOn(places, { within: 'B', directory }, day)).toBe(next)
    expect(isHereOn(places, {}, day)).toBe(true)
  })

  it('a transfer dated before the ceremony sends nobody away: only a member is transferred', () => {
    const away: Act = { ...sent, on: '2020-05-18', across: 'province' }
    const gone = file('a', [away, ...admitted('2020-05-19')])
    expect(membershipsOf(gone)).toMatchObject([{ from: '2020-05-19' }])
    expect(isHereOn(placeChanges(gone), {}, '2020-05-19')).toBe(true)
    expect(movementsOf(gone, {}).map(({ on, change }) => [on, change])).toEqual([['2020-05-19', 1]])
    const later = file('a', [...admitted('2020-05-19'), { ...away, on: '2020-05-20' }])
    expect(movementsOf(later, {}).map(({ on, change }) => [on, change])).toEqual([
      ['2020-05-19', 1],
      ['2020-05-20', -1],
    ])
  })

  it('follows a cell into the one that carries it on (a0 merged into a1 on 2024-07-01)', () => {
    const merged = placeChanges(file('a', [], { cell: 'a0' }))
    const scope = { within: 'A', directory }
    expect([isHereOn(merged, scope, '2024-06-30'), isHereOn(merged, scope, '2024-07-01')]).toEqual([
      true,
      true,
    ])
    expect(isHereOn(merged, { within: 'a1', directory }, '2024-06-30')).toBe(false)
    expect(isHereOn(merged, { within: 'a1', directory }, '2024-07-01')).toBe(true)
  })

  it('is denied where the directory does not know the cell, or no cell is known', () => {
    const elsewhere = placeChanges(file('a', [], { cell: 'elsewhere' }))
    expect(isHereOn(elsewhere, { within: 'A', directory }, '2025-01-01')).toBe(false)
    expect(isHereOn([], { within: 'A', directory }, '2025-01-01')).toBe(false)
    expect(isHereOn(elsewhere, { within: 'A' }, '2025-01-01')).toBe(false)
  })
})
