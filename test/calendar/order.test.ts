import { describe, expect, it } from 'vitest'
import { compare, earlierOf, laterOf } from '../../src/calendar/order.js'

describe('two days, or two codes', () => {
  it.each([
    ['2025-06-30', '2025-07-01', -1],
    ['2025-07-01', '2025-06-30', 1],
    ['2025-07-01', '2025-07-01', 0],
    ['a', 'b', -1],
  ])('%s and %s stand as %s', (one, other, order) => {
    expect(compare(one, other)).toBe(order)
  })

  it('are the earlier and the later of them in whatever order', () => {
    for (const [one, other] of [
      ['2025-06-30', '2025-07-01'],
      ['2025-07-01', '2025-06-30'],
    ] as const)
      expect([earlierOf(one, other), laterOf(one, other)]).toEqual(['2025-06-30', '2025-07-01'])
  })
})
