import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/calendar/day-arithmetic.js'
import { isPlainDay } from '../../src/calendar/plain-day.js'
import { isInForce, type Layer, rankOf } from '../../src/law/instrument.js'
import { coreInstruments } from '../../src/regulations/instruments.js'
import { instruments } from '../../src/regulations/register.js'

const layers: readonly Layer[] = ['regulation', 'secretariat', 'organisingCommission']

const inForce = (layer: Layer, day: string) =>
  coreInstruments.filter((one) => one.layer === layer && isInForce(one, day)).map((one) => one.id)

const tripleOn = (day: string) => layers.flatMap((layer) => inForce(layer, day))

describe('the register of instruments', () => {
  it('knows each by number and date, since numbers are used more than once', () => {
    const keys = instruments.map(({ number, date }) => `${number} ${date}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(instruments.filter(({ number }) => number === '01-HD/TW').map(({ date }) => date)).toEqual([
      '2012-01-05',
      '2016-09-20',
      '2021-09-28',
      '2026-05-19',
    ])
    expect(instruments.filter(({ number }) => number === '12-HD/BTCTW').map(({ date }) => date)).toEqual([
      '2012-05-17',
      '2022-01-18',
    ])
  })

  it('names each version once', () => {
    expect(new Set(instruments.map(({ id }) => id)).size).toBe(instruments.length)
  })

  it.each(instruments)('$id is in force from a day, until a later one, never before it was signed', (one) => {
    expect(isPlainDay(one.from)).toBe(true)
    expect(one.from >= one.date).toBe(true)
    expect(one.until === undefined || one.until > one.from).toBe(true)
    expect(one.confidence).not.toBe('unknown')
  })

  it('has every core layer before the neighbouring ones', () => {
    const ranks = instruments.map(({ layer }) => rankOf(layer))
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  })
})

describe.each(layers)('the %s layer', (layer) => {
  const versions = coreInstruments.filter((one) => one.layer === layer)

  it('has versions that adjoin without gap or overlap', () => {
    expect(versions.map(({ until }) => until)).toEqual([
      ...versions.slice(1).map(({ from }) => from),
      undefined,
    ])
  })

  it.each(versions)('has $id alone from its first day to its last', ({ id, from, until }) => {
    expect(inForce(layer, from)).toEqual([id])
    expect(inForce(layer, addDays(until ?? '2031-01-01', -1))).toEqual([id])
    expect(inForce(layer, addDays(from, -1))).not.toContain(id)
  })
})

describe('a series', () => {
  const named = [...new Set(instruments.flatMap(({ series }) => series ?? []))]

  it.each(named)('of %s has instruments that replace one another without gap or overlap', (series) => {
    const ofSeries = instruments.filter((one) => one.series === series)
    expect(ofSeries.map(({ until }) => until)).toEqual([
      ...ofSeries.slice(1).map(({ from }) => from),
      undefined,
    ])
    expect(new Set(ofSeries.map(({ layer }) => layer))).toEqual(new Set(['neighbouring']))
  })

  it('is known for what is carried from one instrument to the next', () => {
    expect(named).toEqual([
      'political-standard',
      'population',
      'classes',
      'discipline',
      'inspection',
      'statistics',
    ])
  })
})

describe('the Charter', () => {
  it('of 2011 stands alone and open', () => {
    expect(inForce('charter', '2011-01-18')).toEqual([])
    expect(inForce('charter', '2011-01-19')).toEqual(['CH2011'])
    expect(inForce('charter', '2026-10-02')).toEqual(['CH2011'])
  })
})

describe('layer selection (every window from 2011; worked example 23)', () => {
  it.each([
    { window: 1, from: '2011-01-19', last: '2011-10-31', triple: [] },
    { window: 2, from: '2011-11-01', last: '2012-01-04', triple: ['R2011'] },
    { window: 3, from: '2012-01-05', last: '2012-05-16', triple: ['R2011', 'S2012'] },
    { window: 4, from: '2012-05-17', last: '2016-07-24', triple: ['R2011', 'S2012', 'G2012'] },
    { window: 5, from: '2016-07-25', last: '2016-09-19', triple: ['R2016', 'S2012', 'G2012'] },
    { window: 6, from: '2016-09-20', last: '2017-06-04', triple: ['R2016', 'S2016', 'G2012'] },
    { window: 7, from: '2017-06-05', last: '2021-07-29', triple: ['R2016', 'S2016', 'G2017'] },
    { window: 8, from: '2021-07-30', last: '2021-09-27', triple: ['R2021', 'S2016', 'G2017'] },
    { window: 9, from: '2021-09-28', last: '2022-01-17', triple: ['R2021', 'S2021', 'G2017'] },
    { window: 10, from: '2022-01-18', last: '2025-01-19', triple: ['R2021', 'S2021', 'G2022'] },
    { window: 11, from: '2025-01-20', last: '2025-06-08', triple: ['R2025A', 'S2021', 'G2022'] },
    { window: 12, from: '2025-06-09', last: '2025-06-30', triple: ['R2025A', 'S2025', 'G2022'] },
    { window: 13, from: '2025-07-01', last: '2025-09-28', triple: ['R2025B', 'S2025', 'G2022'] },
    { window: 14, from: '2025-09-29', last: '2026-04-07', triple: ['R2025B', 'S2025', 'G2025'] },
    { window: 15, from: '2026-04-08', last: '2026-05-18', triple: ['R2026A', 'S2025', 'G2025'] },
    { window: 16, from: '2026-05-19', last: '2026-07-25', triple: ['R2026A', 'S2026', 'G2025'] },
    { window: 17, from: '2026-07-26', last: '2026-10-02', triple: ['R2026B', 'S2026', 'G2025'] },
  ])('window $window is $triple from $from to $last', ({ from, last, triple }) => {
    expect(tripleOn(from)).toEqual(triple)
    expect(tripleOn(last)).toEqual(triple)
  })

  it('is R2025A + S2025 + G2022 on 2025-06-15', () => {
    expect(tripleOn('2025-06-15')).toEqual(['R2025A', 'S2025', 'G2022'])
  })
})

describe('dates often given wrongly', () => {
  it.each([
    { id: 'R2025B', number: '294-QĐ/TW', date: '2025-05-26', from: '2025-07-01', until: '2026-04-08' },
    { id: 'R2021', number: '24-QĐ/TW', date: '2021-07-30', from: '2021-07-30', until: '2025-01-20' },
    { id: 'G2025', number: '38-HD/BTCTW', date: '2025-09-29', from: '2025-09-29', until: undefined },
    { id: 'G2022', number: '12-HD/BTCTW', date: '2022-01-18', from: '2022-01-18', until: '2025-09-29' },
    { id: 'S2025', number: '06-HD/TW', date: '2025-06-09', from: '2025-06-09', until: '2026-05-19' },
    { id: 'CD2025', number: '347-QĐ/TW', date: '2025-08-08', from: '2025-09-02', until: undefined },
  ])('$number of $date is in force from $from', ({ id, number, date, from, until }) => {
    const one = instruments.find((candidate) => candidate.id === id)
    expect(one).toMatchObject({ number, date, from })
    expect(one?.until).toBe(until)
  })
})
