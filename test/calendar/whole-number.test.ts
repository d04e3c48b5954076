import { describe, expect, it } from 'vitest'
import { assertAtLeastOne, assertCount, assertWholeNumber } from '../../src/calendar/whole-number.js'

const factsOf = (assert: (value: number) => void, value: unknown) => {
  try {
    assert(value as number)
  } catch (error) {
    return (error as { facts: object }).facts
  }
  return undefined
}

describe('a number that is not as it should be', () => {
  it.each([
    [1.5, { value: 'fraction' }],
    [Number.NaN, { value: 'NaN' }],
    [Number.POSITIVE_INFINITY, { value: 'Infinity' }],
    ['7', { value: 'string' }],
    [undefined, { value: 'undefined' }],
  ])('%s is no whole number, no count and not one at least', (value, facts) => {
    for (const assert of [assertWholeNumber, assertCount, assertAtLeastOne])
      expect(factsOf(assert, value)).toEqual(facts)
  })

  it.each([
    [-1, undefined, { value: 'negative', least: 0 }, { value: 'negative', least: 1 }],
    [0, undefined, undefined, { value: '0', least: 1 }],
    [1, undefined, undefined, undefined],
  ])('%s: whole %j, a count %j, one at least %j', (value, whole, count, one) => {
    expect(factsOf(assertWholeNumber, value)).toEqual(whole)
    expect(factsOf(assertCount, value)).toEqual(count)
    expect(factsOf(assertAtLeastOne, value)).toEqual(one)
  })
})
