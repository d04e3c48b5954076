import { describe, expect, it } from 'vitest'
import { atLeast, moreThan } from '../../../src/index.js'
import { cellBase, committeeBase, outcomeAnswer, voteFacts } from '../../../src/rules/vote/tally.js'

const votes = {
  members: 30,
  temporarilyAwayAbsent: 4,
  exemptedAbsent: 3,
  suspended: 2,
  otherwiseAbsent: 5,
  yes: 14,
}

describe('the base of a cell meeting (294-QĐ/TW pt 9.3.2)', () => {
  it.each([
    { tally: { members: 30, yes: 0 }, stays: 30, leaves: 30 },
    { tally: { members: 30, yes: 0, temporarilyAwayAbsent: 4 }, stays: 26, leaves: 26 },
    { tally: { members: 30, yes: 0, exemptedAbsent: 3 }, stays: 27, leaves: 27 },
    { tally: { members: 30, yes: 0, suspended: 2 }, stays: 28, leaves: 28 },
    { tally: { members: 30, yes: 0, otherwiseAbsent: 5 }, stays: 30, leaves: 25 },
    { tally: votes, stays: 21, leaves: 16 },
  ])('is $stays, or $leaves without ordinary absence', ({ tally, stays, leaves }) => {
    expect(cellBase(tally, 'stays-in-base')).toBe(stays)
    expect(cellBase(tally, 'leaves-base')).toBe(leaves)
  })

  it('does not count probationary members', () => {
    expect(cellBase({ members: 9, yes: 6, probationaryVotes: 3 }, 'stays-in-base')).toBe(9)
  })
})

describe('the base of a committee (294-QĐ/TW pt 9.3.3)', () => {
  it.each([
    { tally: { members: 15, yes: 0 }, base: 15 },
    { tally: { members: 15, yes: 0, temporarilyAwayAbsent: 1 }, base: 14 },
    { tally: { members: 15, yes: 0, suspended: 2 }, base: 13 },
    { tally: { members: 15, yes: 0, exemptedAbsent: 2, otherwiseAbsent: 3 }, base: 15 },
    { tally: votes, base: 24 },
  ])('is $base', ({ tally, base }) => {
    expect(committeeBase(tally)).toBe(base)
  })
})

describe('a count against a fraction', () => {
  it('names yes, base, what is needed and the fraction', () => {
    expect(voteFacts({ members: 9, yes: 4 }, 9, moreThan(1, 2))).toEqual({
      yes: 4,
      base: 9,
      needed: 5,
      fraction: '1/2',
    })
  })

  it.each([
    { yes: 6, outcome: 'proposed' as const, answer: 'met', cure: undefined },
    {
      yes: 5,
      outcome: 'proposed' as const,
      answer: 'broken',
      cure: ['vote.recorded-as-not-proposed', 'shortfall.reported'],
    },
    { yes: 5, outcome: 'not-proposed' as const, answer: 'met', cure: undefined },
    {
      yes: 6,
      outcome: 'not-proposed' as const,
      answer: 'broken',
      cure: ['vote.recorded-as-proposed'],
    },
  ])('$yes of 9 recorded as $outcome is $answer', ({ yes, outcome, answer, cure }) => {
    const given = outcomeAnswer({ members: 9, yes }, 9, atLeast(2, 3), outcome)
    expect(given.outcome).toBe(answer)
    expect(given.cure).toEqual(cure)
    expect(given.facts).toEqual({ yes, base: 9, needed: 6, fraction: '2/3', outcome })
  })
})
