import { describe, expect, it } from 'vitest'
import { assertPolicies, type Policy, readingOf } from '../../src/law/policy.js'

const counting: Policy<'completed' | 'calendar'> = {
  id: 'counting',
  question: 2,
  readings: ['completed', 'calendar'],
  default: 'completed',
}

describe('a policy', () => {
  it('keeps its default where the app names no reading', () => {
    expect(readingOf(counting, {})).toBe('completed')
    expect(readingOf(counting, { other: 'calendar' })).toBe('completed')
  })

  it('takes the reading the app names', () => {
    expect(readingOf(counting, { counting: 'calendar' })).toBe('calendar')
  })

  it('is accepted with one of its readings', () => {
    expect(() => assertPolicies([counting], { counting: 'calendar' })).not.toThrow()
    expect(() => assertPolicies([counting], {})).not.toThrow()
  })

  it('that is not known is a fault, with those that are', () => {
    expect(() => assertPolicies([counting], { countin: 'calendar' })).toThrow(
      expect.objectContaining({
        name: 'AdmissionError',
        code: 'policy.unknown',
        facts: { policy: 'countin', known: ['counting'] },
      }),
    )
  })

  it.each(['constructor', '__proto__', 'toString'])('named %s is not known either', (id) => {
    const readings = JSON.parse(`{"${id}":"calendar"}`) as Record<string, string>
    expect(() => assertPolicies([counting], readings)).toThrow(
      expect.objectContaining({ code: 'policy.unknown' }),
    )
  })

  it('with a reading it does not have is a fault, with those it has', () => {
    expect(() => assertPolicies([counting], { counting: 'by-guess' })).toThrow(
      expect.objectContaining({
        code: 'policy.reading-unknown',
        facts: { policy: 'counting', reading: 'by-guess', readings: ['completed', 'calendar'] },
      }),
    )
  })
})
