import { describe, expect, it } from 'vitest'
import type { Act, Tally } from '../../../src/casefile/shapes.js'
import { tallyAgrees } from '../../../src/rules/agreement/tally/tally.js'
import { cited, judged, opened } from '../judged.js'

const voted = (tally: Tally, more: object = {}): Act => ({
  type: 'cell.voted',
  on: '2025-09-15',
  matter: 'admission',
  tally,
  ...more,
})

const factsOf = (tally: Tally, more: object = {}, unit: object = {}) =>
  judged(tallyAgrees, [opened({}, unit)], voted(tally, more))?.facts

describe('agreement.tally, a breach: a count agrees with itself (regulation pt 9.3.2)', () => {
  const whole = { members: 20, yes: 14, no: 2, abstained: 1, otherwiseAbsent: 2, suspended: 1 }

  it.each([
    { tally: whole, unaccounted: undefined, why: 'everybody voted or was absent' },
    { tally: { ...whole, yes: 13 }, unaccounted: 1, why: 'one did neither' },
    { tally: { ...whole, suspended: 0, exemptedAbsent: 1 }, unaccounted: undefined, why: 'one exempted' },
    { tally: { ...whole, suspended: 0, temporarilyAwayAbsent: 1 }, unaccounted: undefined, why: 'one away' },
    { tally: { members: 20, yes: 14 }, unaccounted: undefined, why: 'the rest is not told' },
    {
      tally: { members: 20, yes: 14, no: 2, abstained: 1 },
      unaccounted: undefined,
      why: 'absences are not told',
    },
  ])('$why: $unaccounted unaccounted for', ({ tally, unaccounted }) => {
    expect(factsOf(tally)?.unaccounted).toBe(unaccounted)
  })

  it('is held of a committee too, on the base of a committee', () => {
    const act: Act = {
      type: 'admission.decided',
      on: '2025-10-20',
      tally: { members: 13, yes: 10, no: 0, abstained: 0, otherwiseAbsent: 2 },
    }
    const finding = judged(tallyAgrees, [opened({}, { officialMembers: 20 })], act)
    expect(finding).toMatchObject({
      effect: 'breach',
      facts: { disagreements: ['unaccounted'], members: 13, unaccounted: 1 },
      cure: ['tally.checked'],
    })
    expect(cited(finding)).toEqual(['R2025B pt 9.3.3'])
  })
})

describe('agreement.tally: the members counted are those of the cell (regulation pt 9.3.2)', () => {
  it.each([
    { members: 12, found: undefined },
    { members: 11, found: { disagreements: ['other-than-cell'], members: 11, officialMembers: 12 } },
    { members: 13, found: { disagreements: ['other-than-cell'], members: 13, officialMembers: 12 } },
  ])('$members of 12: $found', ({ members, found }) => {
    expect(factsOf({ members, yes: members }, {}, { officialMembers: 12 })).toEqual(found)
  })

  it('is not held where the cell is another, or its members are not known', () => {
    expect(factsOf({ members: 11, yes: 11 }, {}, {})).toBeUndefined()
    const elsewhere = { by: { kind: 'cell', id: 'cell-2' } }
    expect(
      factsOf({ members: 11, yes: 11 }, elsewhere, { cell: 'cell-1', officialMembers: 12 }),
    ).toBeUndefined()
    const itself = { by: { kind: 'cell', id: 'cell-1' } }
    expect(factsOf({ members: 11, yes: 11 }, itself, { cell: 'cell-1', officialMembers: 12 })).toBeDefined()
  })
})
