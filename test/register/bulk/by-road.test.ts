import { describe, expect, it } from 'vitest'
import { byRoad } from '../../../src/register/bulk/by-road.js'

const logOf = (...types: readonly string[]) => types.map((type) => ({ type }))

const placesOf = (logs: readonly (readonly unknown[])[]) =>
  byRoad(logs.map((log, at) => ({ at, log }))).map(({ at }) => at)

describe('the order in which logs are replayed', () => {
  it('has those of one road after one another, each in its turn', () => {
    const short = logOf('case.opened')
    const long = logOf('case.opened', 'sympathiser.listed')
    expect(placesOf([long, short, long, short])).toEqual([1, 3, 0, 2])
  })

  it('takes what is no act for a road of its own', () => {
    expect(placesOf([[null], [3], ['x'], [{ type: 7 }], logOf('case.opened'), []]).toSorted()).toEqual([
      0, 1, 2, 3, 4, 5,
    ])
  })
})
