import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atLeast, moreThan, reaches, votesNeeded } from '../../src/law/fraction.js'
import { patient } from '../support/patient.js'

const twoThirds = atLeast(2, 3)
const overHalf = moreThan(1, 2)

describe('counting votes (regulation pt 9.3.4; worked examples 3 to 7)', () => {
  it.each([
    { example: 3, fraction: twoThirds, yes: 13, base: 20, isReached: false },
    { example: 4, fraction: twoThirds, yes: 14, base: 20, isReached: true },
    { example: 5, fraction: twoThirds, yes: 7, base: 10, isReached: true },
    { example: 6, fraction: overHalf, yes: 4, base: 9, isReached: false },
    { example: 7, fraction: overHalf, yes: 5, base: 9, isReached: true },
  ])('worked example $example: $yes of $base', ({ fraction, yes, base, isReached }) => {
    expect(reaches(fraction, yes, base)).toBe(isReached)
  })

  it.each([
    { fraction: twoThirds, name: 'at least 2/3', base: 3, needed: 2 },
    { fraction: twoThirds, name: 'at least 2/3', base: 10, needed: 7 },
    { fraction: twoThirds, name: 'at least 2/3', base: 12, needed: 8 },
    { fraction: twoThirds, name: 'at least 2/3', base: 20, needed: 14 },
    { fraction: twoThirds, name: 'at least 2/3', base: 999_999, needed: 666_666 },
    { fraction: overHalf, name: 'more than 1/2', base: 1, needed: 1 },
    { fraction: overHalf, name: 'more than 1/2', base: 9, needed: 5 },
    { fraction: overHalf, name: 'more than 1/2', base: 10, needed: 6 },
    { fraction: overHalf, name: 'more than 1/2', base: 11, needed: 6 },
  ])('needs $needed of $base for $name, and one less is not enough', ({ fraction, base, needed }) => {
    expect(votesNeeded(fraction, base)).toBe(needed)
    expect(reaches(fraction, needed, base)).toBe(true)
    expect(reaches(fraction, needed - 1, base)).toBe(false)
  })

  it.each([twoThirds, overHalf])('is never reached on a base of 0 (%o)', (fraction) => {
    expect(reaches(fraction, 0, 0)).toBe(false)
    expect(reaches(fraction, 1, 0)).toBe(false)
    expect(votesNeeded(fraction, 0)).toBe(1)
  })

  it('needs the least number that reaches, for every fraction and base', patient, () => {
    const fractions = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.boolean())
    fc.assert(
      fc.property(fractions, fc.integer({ min: 1, max: 2000 }), ([n, more, isAtLeast], base) => {
        const fraction = isAtLeast ? atLeast(n, n + more) : moreThan(n, n + more)
        const needed = votesNeeded(fraction, base)
        expect(reaches(fraction, needed, base)).toBe(true)
        expect(reaches(fraction, needed - 1, base)).toBe(false)
        expect(needed).toBeLessThanOrEqual(base)
      }),
    )
  })
})
