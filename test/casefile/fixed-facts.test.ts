import { describe, expect, it } from 'vitest'
import { contradictedFacts, personByWhatIsKnown } from '../../src/casefile/fixed-facts.js'
import type { Person } from '../../src/casefile/shapes.js'

const breach = (bornOn: string, child = 3) => ({ populationBreach: { child, bornOn } })

describe('what a person states of a fact that no day changes', () => {
  it.each<{ known: Person; stated: Person; facts: readonly string[] }>([
    { known: {}, stated: { bornOn: '1995-04-10' }, facts: [] },
    { known: { bornOn: '1995-04-10' }, stated: {}, facts: [] },
    { known: { bornOn: '1995-04-10' }, stated: { bornOn: '1995-04-10' }, facts: [] },
    { known: { bornOn: '1995-04-10' }, stated: { bornOn: '1995-04-11' }, facts: ['bornOn'] },
    { known: { generations: 0 }, stated: { generations: 1 }, facts: ['generations'] },
    { known: { formerMember: false }, stated: { formerMember: true }, facts: ['formerMember'] },
    { known: breach('2020-01-01'), stated: breach('2020-01-02'), facts: ['populationBreach.bornOn'] },
    // Another child is another fact.
    { known: breach('2020-01-01'), stated: breach('2022-01-02', 4), facts: [] },
    {
      known: { bornOn: '1995-04-10', foreignOrigin: 'hoa' },
      stated: { bornOn: '1995-04-11', foreignOrigin: 'none' },
      facts: ['bornOn', 'foreignOrigin'],
    },
  ])('$stated contradicts $known in $facts', ({ known, stated, facts }) => {
    expect(contradictedFacts(known, stated)).toEqual(facts)
  })
})

describe('a person as of a day, by what is known now', () => {
  it('is what changes as it stood then, and what does not as it is known now', () => {
    const then: Person = { bornOn: '1995-04-10', citizenship: 'vietnamese', religion: 'none' }
    const now: Person = { bornOn: '1995-04-11', citizenship: 'other', religion: 'recognised', generations: 2 }
    expect(personByWhatIsKnown(then, now, '2025-07-01')).toEqual({
      bornOn: '1995-04-11',
      citizenship: 'vietnamese',
      religion: 'none',
      generations: 2,
    })
  })

  it('keeps what was known then and is not told any more', () => {
    const then: Person = { bornOn: '1995-04-10', generations: 2, foreignOrigin: 'hoa', formerMember: true }
    expect(personByWhatIsKnown(then, {}, '2025-07-01')).toStrictEqual(then)
    expect(personByWhatIsKnown({}, {}, '2025-07-01')).toStrictEqual({})
  })

  it.each<{ before: Person; now: Person; education: string | undefined }>([
    {
      before: { education: 'primary-completed' },
      now: { education: 'lower-secondary-diploma' },
      education: 'primary-completed',
    },
    {
      before: { education: 'lower-secondary-diploma' },
      now: { education: 'primary-completed' },
      education: 'primary-completed',
    },
    { before: {}, now: { education: 'lower-secondary-diploma' }, education: 'lower-secondary-diploma' },
    { before: { education: 'lower-secondary-diploma' }, now: {}, education: 'lower-secondary-diploma' },
    { before: {}, now: {}, education: undefined },
  ])('has the lower education of $before and $now: $education', ({ before, now, education }) => {
    expect(personByWhatIsKnown(before, now, '2025-07-01').education).toBe(education)
  })

  it.each([
    { day: '2019-12-31', known: false, why: 'the day before the birth' },
    { day: '2020-01-01', known: true, why: 'the day of the birth' },
  ])('has a child beyond the norm on $day: $known ($why)', ({ day, known }) => {
    expect('populationBreach' in personByWhatIsKnown({}, breach('2020-01-01'), day)).toBe(known)
  })
})
