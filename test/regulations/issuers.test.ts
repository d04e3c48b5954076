import { describe, expect, it } from 'vitest'
import { type Issuer, issuerOf } from '../../src/regulations/issuers.js'
import { instruments } from '../../src/regulations/register.js'

/** Who issued each instrument of the register; `undefined` where neither its number nor the law base says so. */
const issuers: Readonly<Record<string, Issuer | undefined>> = {
  CH2011: undefined,
  R2011: 'centralCommittee',
  R2016: 'centralCommittee',
  R2021: 'centralCommittee',
  R2025A: 'centralCommittee',
  R2025B: 'centralCommittee',
  R2026A: 'centralCommittee',
  R2026B: 'centralCommittee',
  S2012: 'secretariat',
  S2016: 'secretariat',
  S2021: 'secretariat',
  S2025: 'secretariat',
  S2026: 'secretariat',
  G2012: 'organisingCommission',
  G2017: 'organisingCommission',
  G2022: 'organisingCommission',
  G2025: 'organisingCommission',
  PS2018: undefined,
  PS2022: 'politburo',
  PS2025: 'politburo',
  PP2013: undefined,
  PP2018: 'secretariat',
  PPOFF: 'nationalAssemblyStandingCommittee',
  RL2018: 'politburo',
  FM2004: undefined,
  FO2004: undefined,
  PO2021: 'organisingCommission',
  TC2020: 'propagandaCommission',
  TC2025: 'propagandaAndMassCommission',
  AC2022: 'propagandaCommission',
  NC2022: 'propagandaCommission',
  DS2017: undefined,
  DS2022: undefined,
  WD2023: undefined,
  IN2016: undefined,
  IN2021: undefined,
  DS2025: undefined,
  DS2026: undefined,
  BD2016: 'secretariat',
  SC2021: 'organisingCommission',
  ST2021: 'organisingCommission',
  ST2025: 'organisingCommission',
  TG2022: undefined,
  CD2025: undefined,
}

describe('who issued an instrument', () => {
  it.each([
    { number: '38-HD/BTCTW', date: '2025-09-29', issuer: 'organisingCommission' },
    { number: '61-HD/BTGTW', date: '2022-06-16', issuer: 'propagandaCommission' },
    { number: '1147-QĐ/BTGDVTW', date: '2025-12-01', issuer: 'propagandaAndMassCommission' },
    { number: '294-QĐ/TW', date: '2025-07-01', issuer: 'centralCommittee' },
    { number: '06-HD/TW', date: '2025-06-09', issuer: 'secretariat' },
    { number: '367-QĐ/TW', date: '2025-09-04', issuer: 'politburo' },
  ])('is told of $number by its letters, or by its number and year: $issuer', ({ issuer, ...instrument }) => {
    expect(issuerOf(instrument)).toBe(issuer)
  })

  it.each(instruments)('is told of $id or left open', (instrument) => {
    expect(Object.keys(issuers)).toContain(instrument.id)
    expect(issuerOf(instrument)).toBe(issuers[instrument.id])
  })

  it('is told apart by the year where a number is used again', () => {
    expect(issuerOf({ number: '208-QĐ/TW', date: '2026-07-26' })).toBe('centralCommittee')
    expect(issuerOf({ number: '208-QĐ/TW', date: '2019-11-08' })).toBeUndefined()
  })

  it('is not told of a number without letters, nor of the Charter', () => {
    expect(issuerOf({ number: 'Điều lệ Đảng', date: '2011-01-19' })).toBeUndefined()
    expect(issuerOf({ number: '12', date: '2025-01-01' })).toBeUndefined()
  })
})
