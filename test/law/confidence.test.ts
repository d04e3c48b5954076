import { describe, expect, it } from 'vitest'
import { leastSure, surest } from '../../src/law/confidence.js'

describe('confidence (text, secondary, assumed, unknown)', () => {
  it('of an answer is that of its least sure value', () => {
    expect(leastSure(['text', 'assumed', 'secondary'])).toBe('assumed')
    expect(leastSure(['secondary', 'text'])).toBe('secondary')
    expect(leastSure(['unknown', 'assumed'])).toBe('unknown')
  })

  it('of versions that agree is that of the surest', () => {
    expect(surest(['assumed', 'text', 'secondary'])).toBe('text')
    expect(surest(['assumed', 'secondary'])).toBe('secondary')
    expect(surest(['unknown', 'assumed'])).toBe('assumed')
  })

  it('of nothing asked is text, of nothing stated is unknown', () => {
    expect(leastSure([])).toBe('text')
    expect(surest([])).toBe('unknown')
  })
})
