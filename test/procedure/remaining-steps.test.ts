import { type Act, replay, type Unit } from 'ketnap'
import { describe, expect, it } from 'vitest'
import { remainingSteps } from '../../src/procedure/remaining-steps.js'
import { nationalRulebook } from '../../src/rules/engine/rulebook.js'

const stepsOf = (unit: Unit, today = '2025-10-01', person: object = {}) => {
  const opened: Act = { type: 'case.opened', on: '2025-09-01', case: 'case-1', person, unit }
  return remainingSteps(replay([opened]).file, today, nationalRulebook()).map(({ act }) => act)
}

describe('the steps a case still has before it', () => {
  it.each([
    { unit: { youthUnion: true }, has: true, why: 'a Youth Union and an age that is not told' },
    { unit: { tradeUnion: true }, has: true, why: 'a trade union, the Youth Union not told' },
    { unit: {}, has: false, why: 'neither told' },
    { unit: { youthUnion: false }, has: false, why: 'no Youth Union, the trade union not told' },
    { unit: { youthUnion: false, tradeUnion: true }, has: true, why: 'a trade union alone' },
    { unit: { youthUnion: false, tradeUnion: false }, has: false, why: 'no union' },
  ])('have the resolution of a union: $has, with $why (Charter art. 4.1)', ({ unit, has }) => {
    expect(stepsOf(unit).includes('union.resolved')).toBe(has)
  })

  it.each([
    { unit: { sectionCommittee: true }, act: 'section.appraised', has: true },
    { unit: { sectionCommittee: false }, act: 'section.appraised', has: false },
    { unit: {}, act: 'section.appraised', has: false },
    { unit: { cellKind: 'grassroots-cell' }, act: 'grassroots.voted', has: false },
    { unit: {}, act: 'grassroots.voted', has: true },
  ] as const)('with $unit have $act: $has', ({ unit, act, has }) => {
    expect(stepsOf(unit as Unit).includes(act)).toBe(has)
  })

  it('have one of which the law of the day is not known: it is not left out', () => {
    const village: Unit = { cellKind: 'village-cell' }
    expect(stepsOf(village, '2010-01-01')).toContain('grassroots.voted')
  })

  it('have as many introductions as members have still to introduce', () => {
    const introductions = (unit: Unit) => stepsOf(unit).filter((act) => act === 'introduction.made').length
    expect(introductions({ youthUnion: false, tradeUnion: false })).toBe(2)
    expect(introductions({ youthUnion: false, tradeUnion: true })).toBe(1)
  })
})
