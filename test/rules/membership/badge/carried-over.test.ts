import { describe, expect, it } from 'vitest'
import type { Act, ActOf, Person } from '../../../../src/index.js'
import { badgesCarriedOver } from '../../../../src/rules/membership/badge/carried-over.js'
import { judged, opened } from '../../judged.js'

const carried = (change: Partial<ActOf<'membership.transcribed'>>): Act => ({
  type: 'membership.transcribed',
  on: '2025-08-01',
  standing: 'official',
  ceremonyOn: '1985-08-10',
  decidedOn: '1985-08-01',
  ...change,
})
const found = (change: Partial<ActOf<'membership.transcribed'>>, person: Person = {}) =>
  judged(badgesCarriedOver, [opened(person)], carried(change))

describe('badge.carried-over, a breach: the badges of an office’s register', () => {
  it.each([
    { decidedOn: '1995-08-01', outcome: 'missing', why: '30 years complete that day' },
    { decidedOn: '1995-08-02', outcome: undefined, why: 'complete the day after' },
    { decidedOn: '1990-08-01', outcome: 'missing', why: '35 years' },
  ])('where they are not told, a member of $decidedOn is $outcome ($why)', ({ decidedOn, outcome }) => {
    const finding = found({ decidedOn, ceremonyOn: decidedOn })
    expect(finding?.outcome).toBe(outcome)
    if (outcome === 'missing')
      expect(finding).toMatchObject({
        effect: 'note',
        facts: { missing: 'evidence.badges' },
        cure: ['badges.told'],
      })
  })

  it.each([
    { badges: [30, 40], outcome: 'met' },
    { badges: [], outcome: undefined },
    { badges: [33], outcome: 'broken' },
    { badges: [30, 45], outcome: 'broken' },
  ])('of a member of 40 years $badges are $outcome', ({ badges, outcome }) => {
    const finding = found({ badges })
    expect(finding?.outcome).toBe(outcome)
    if (outcome === 'broken') expect(finding).toMatchObject({ effect: 'breach', cure: ['badges.told'] })
  })

  it.each([
    { on: '2026-07-25', years: 35, outcome: 'broken' },
    { on: '2026-07-26', years: 35, outcome: 'met' },
    { on: '2026-07-25', years: 40, outcome: 'met' },
  ])('that of $years years in books taken over on $on is $outcome', ({ on, years, outcome }) => {
    const finding = found({ on, badges: [years] })
    expect(finding).toMatchObject({ effect: 'breach', outcome })
    if (outcome === 'broken')
      expect(finding?.facts).toEqual({
        years,
        required: ['30', '40', '45', '50', '55', '60', '65', '70', '75', '80', '85', '90'],
      })
  })

  it.each([
    { decidedOn: '1986-08-01', years: 40, outcome: 'met', why: '12 months early, by illness' },
    { decidedOn: '1986-08-02', years: 40, outcome: 'broken', why: 'a day more' },
    { decidedOn: '1957-08-01', years: 70, outcome: 'met', why: '24 months early, by illness' },
    { decidedOn: '1957-08-02', years: 70, outcome: 'broken', why: 'a day more' },
  ])('that of $years years since $decidedOn is $outcome ($why)', ({ decidedOn, years, outcome }) => {
    const finding = found({ decidedOn, ceremonyOn: decidedOn, badges: [years] })
    expect(finding?.outcome).toBe(outcome)
    if (outcome === 'broken') expect(finding?.facts).toMatchObject({ years, actual: '2025-08-01' })
  })

  it('a probationary member has none, but from an earlier membership', () => {
    const probationary = {
      standing: 'probationary',
      ceremonyOn: '2025-06-10',
      decidedOn: '2025-06-01',
    } as const
    expect(found({ ...probationary, badges: [30] })).toMatchObject({
      outcome: 'broken',
      facts: { standing: 'probationary', badges: ['30'] },
    })
    expect(found({ ...probationary, badges: [] })).toBeUndefined()
    expect(found(probationary)).toBeUndefined()
    const former = { decidedOn: '1980-01-15', leftOn: '2015-01-15', exit: 'resigned' } as const
    expect(found({ ...probationary, badges: [30] }, { former })).toBeUndefined()
  })

  it('is not asked without a start of seniority', () => {
    const former = { leftOn: '2010-01-15', exit: 'removed' } as const
    expect(found({ badges: [30] }, { former })).toBeUndefined()
  })
})
