import { describe, expect, it } from 'vitest'
import { type Instrument, isInForce, rankOf } from '../../src/law/instrument.js'

const closed: Instrument = {
  id: 'A',
  number: '1-QĐ/TW',
  date: '2020-01-01',
  layer: 'regulation',
  from: '2020-02-01',
  until: '2021-03-01',
  confidence: 'text',
}

describe('an instrument in force (half-open: `until` is out)', () => {
  it.each([
    { day: '2020-01-31', isIn: false, why: 'last day before' },
    { day: '2020-02-01', isIn: true, why: 'first day' },
    { day: '2021-02-28', isIn: true, why: 'last day' },
    { day: '2021-03-01', isIn: false, why: 'first day after' },
  ])('$day: $isIn ($why)', ({ day, isIn }) => {
    expect(isInForce(closed, day)).toBe(isIn)
  })

  it('stays in force without an end', () => {
    const { until: _until, ...open } = closed
    expect(isInForce(open, '2199-12-31')).toBe(true)
  })
})

it('ranks the layers Charter, regulation, Secretariat, Organising Commission, neighbouring, local', () => {
  expect(rankOf('charter')).toBe(0)
  expect(rankOf('regulation')).toBe(1)
  expect(rankOf('secretariat')).toBe(2)
  expect(rankOf('organisingCommission')).toBe(3)
  expect(rankOf('neighbouring')).toBe(4)
  expect(rankOf('local')).toBe(5)
})
