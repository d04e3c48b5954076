import { describe, expect, it } from 'vitest'
import { basisPoints } from '../../../src/register/statistics/report.js'

describe('the comparison of two figures, in basis points', () => {
  it.each([
    [5, 4, 12_500],
    [1, 3, 3333],
    [2, 3, 6667],
    [1, 8, 1250],
    [1, 20_000, 1], // 0.5 is rounded up
    [1, 20_001, 0],
    [0, 7, 0],
    [143_000, 5_200_000, 275],
  ])('%i of %i is %i', (now, lastYear, is) => {
    expect(basisPoints(now, lastYear)).toBe(is)
  })

  it('is none where the base is 0 or a figure is not told', () => {
    expect([basisPoints(3, 0), basisPoints(0, 0), basisPoints(null, 4), basisPoints(4, null)]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})
