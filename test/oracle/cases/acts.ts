import fc from 'fast-check'
import type { Act, ActOf, CommitteeTally, Person, Tally, Unit } from '../../../src/index.js'
import type { Day } from '../law/days.js'
import { daysLater } from '../law/days.js'

/** The opening of a case: what is known of person and place. */
export const opened = (on: Day, person: Person = {}, unit: Unit = {}): ActOf<'case.opened'> => ({
  type: 'case.opened',
  on,
  case: 'case-1',
  person,
  unit: { cellKind: 'cell-under-grassroots', grassrootsCommittee: true, ...unit },
})

/** A vote of the cell; twelve of twelve unless a tally is given. */
export const cellVote = (
  on: Day,
  matter: ActOf<'cell.voted'>['matter'] = 'admission',
  more: Partial<ActOf<'cell.voted'>> = {},
): ActOf<'cell.voted'> =>
  ({ type: 'cell.voted', on, matter, tally: { members: 12, yes: 12 }, ...more }) as ActOf<'cell.voted'>

/** In the order of their days; acts of one day as they stand. */
export const inOrder = (acts: readonly Act[]): readonly Act[] =>
  [...acts].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))

/** A day before any the case turns on. */
export const earlier = (day: Day): Day => daysLater(day, -1)

/** A count of a vote, with the parts of its base, near the fractions that matter. */
export const tally: fc.Arbitrary<Tally> = fc
  .record({
    members: fc.integer({ min: 0, max: 40 }),
    away: fc.nat(3),
    exempted: fc.nat(2),
    suspended: fc.nat(2),
    absent: fc.nat(3),
    near: fc.constantFrom('two-thirds', 'half', 'any'),
    shift: fc.integer({ min: -1, max: 1 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ members, away, exempted, suspended, absent, near, shift, part }) => {
    const gone = [away, exempted, suspended, absent]
    const parts = members < away + exempted + suspended + absent ? [0, 0, 0, 0] : gone
    const [temporarilyAwayAbsent = 0, exemptedAbsent = 0, suspendedNow = 0, otherwiseAbsent = 0] = parts
    const base = members - temporarilyAwayAbsent - exemptedAbsent - suspendedNow
    const about = {
      'two-thirds': Math.ceil((2 * base) / 3),
      half: Math.floor(base / 2) + 1,
      any: part * members,
    }
    const present = members - parts.reduce((sum, one) => sum + one, 0)
    const yes = Math.min(Math.max(Math.floor(about[near]) + shift, 0), present)
    return {
      members,
      yes,
      ...(temporarilyAwayAbsent > 0 && { temporarilyAwayAbsent }),
      ...(exemptedAbsent > 0 && { exemptedAbsent }),
      ...(suspendedNow > 0 && { suspended: suspendedNow }),
      ...(otherwiseAbsent > 0 && { otherwiseAbsent }),
    }
  })

/** The same of a committee, of whose members none is exempted. */
export const committeeTally: fc.Arbitrary<CommitteeTally> = tally.map(
  ({ exemptedAbsent, probationaryVotes, ...count }) => count,
)
