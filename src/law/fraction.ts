import { assertTaken } from '../errors/wrong-call.js'

/** A share of a vote: `atLeast` of 2/3 or `moreThan` 1/2, kept as two integers. */
export interface Fraction {
  readonly test: 'at-least' | 'more-than'
  readonly of: readonly [numerator: number, denominator: number]
}

/** At least the given share. */
export function atLeast(numerator: number, denominator: number): Fraction {
  return { test: 'at-least', of: [numerator, denominator] }
}

/** Strictly more than the given share. */
export function moreThan(numerator: number, denominator: number): Fraction {
  return { test: 'more-than', of: [numerator, denominator] }
}

/**
 * Whether `yes` votes of a base reach the fraction; a base of 0 never does. Integers only:
 * two thirds is `3*yes >= 2*base`, more than half is `2*yes > base`.
 */
export function reaches(fraction: Fraction, yes: number, base: number): boolean {
  assertTaken('reaches', 'fraction', fraction, 'fraction')
  assertTaken('reaches', 'yes', yes, 'number')
  assertTaken('reaches', 'base', base, 'number')
  assertShare('reaches', fraction)
  return isReached(fraction, yes, base)
}

/** The same of a fraction of the law and a count on file, which the rules ask of every vote: they are what they should be. */
export function isReached(
  { test, of: [numerator, denominator] }: Fraction,
  yes: number,
  base: number,
): boolean {
  if (base <= 0) return false
  return test === 'at-least' ? denominator * yes >= numerator * base : denominator * yes > numerator * base
}

/**
 * The least number of votes that reaches the fraction of a base; 1 for a base of 0, where nothing does.
 *
 * @example votesNeeded(atLeast(2, 3), 20) //=> 14
 */
export function votesNeeded(fraction: Fraction, base: number): number {
  assertTaken('votesNeeded', 'fraction', fraction, 'fraction')
  assertTaken('votesNeeded', 'base', base, 'number')
  assertShare('votesNeeded', fraction)
  const [numerator, denominator] = fraction.of
  if (base <= 0) return 1
  const share = numerator * base
  return fraction.test === 'at-least' ? Math.ceil(share / denominator) : Math.floor(share / denominator) + 1
}

function assertShare(call: string, { of }: Fraction): void {
  assertTaken(call, 'fraction.of.0', of[0], 'number')
  assertTaken(call, 'fraction.of.1', of[1], 'number')
}
