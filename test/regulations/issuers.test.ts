import { describe, expect, it } from 'vitest'
import { issuerOf } from '../../src/regulations/issuers.js'

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

  it('is told apart by the year where a number is used again', () => {
    expect(issuerOf({ number: '208-QĐ/TW', date: '2026-07-26' })).toBe('centralCommittee')
    expect(issuerOf({ number: '208-QĐ/TW', date: '2019-11-08' })).toBeUndefined()
  })

  it('is not told of a number without letters, nor of the Charter', () => {
    expect(issuerOf({ number: 'Điều lệ Đảng', date: '2011-01-19' })).toBeUndefined()
    expect(issuerOf({ number: '12', date: '2025-01-01' })).toBeUndefined()
  })
})
