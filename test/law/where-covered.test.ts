import { describe, expect, it } from 'vitest'
import { AdmissionError } from '../../src/errors.js'
import { isNotCovered, whereCovered } from '../../src/law/where-covered.js'

const fault =
  (code: 'law.not-covered' | 'calendar.not-covered' | 'calendar.beyond' | 'day.malformed') => () => {
    throw new AdmissionError(code)
  }

describe('an answer where law and calendar reach', () => {
  it('is given where they do', () => {
    expect(whereCovered(() => '2025-07-01')).toBe('2025-07-01')
  })

  it.each(['law.not-covered', 'calendar.not-covered', 'calendar.beyond'] as const)(
    'is absent on %s',
    (code) => {
      expect(whereCovered(fault(code))).toBeUndefined()
      expect(isNotCovered(new AdmissionError(code))).toBe(true)
    },
  )

  it('lets every other fault through', () => {
    expect(() => whereCovered(fault('day.malformed'))).toThrow('day.malformed')
    expect(isNotCovered(new Error('law.not-covered'))).toBe(false)
  })
})
