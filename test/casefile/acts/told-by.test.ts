import { describe, expect, it } from 'vitest'
import { isToldBy } from '../../../src/casefile/acts/told-by.js'

describe('what an act itself tells', () => {
  it.each([
    ['certificate.issued', 'by', true],
    ['union.resolved', 'by', true],
    ['consent.given', 'by', true],
    ['cell.voted', 'by', false],
    ['verification.requested', 'by', false],
    ['cell.voted', 'tally', true],
    ['ceremony.held', 'tally', false],
    ['ceremony.held', 'a part of a field', true],
  ] as const)('%s tells %s: %s', (type, field, is) => {
    expect(isToldBy(type, field)).toBe(is)
  })
})
