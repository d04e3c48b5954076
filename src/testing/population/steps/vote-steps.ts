import type { Matter, Tally } from '../../../casefile/shapes.js'
import { dayName } from '../day-number.js'
import type { Life, Step } from '../life.js'
import { deciderOn } from '../place.js'

/** Tallies that carry every fraction of the law, whole and frozen, one for each size of a body. */
const carried: readonly Tally[] = Array.from({ length: 32 }, (_, members) => {
  const absent = members > 8 ? 1 : 0
  const no = members > 12 ? 1 : 0
  return Object.freeze({ members, otherwiseAbsent: absent, yes: members - absent - no, no })
})

/** A count of so many official members that carries. */
export const carriedBy = (members: number): Tally => carried[members] as Tally

/** A count of so many official members that misses two thirds. */
export function shortOf(members: number): Tally {
  const yes = Math.floor(members / 2)
  return { members, yes, no: members - yes }
}

const secret = 'secret-ballot' as const
const raised = 'raised-card' as const

/** Votes of one chain, from the cell to the body that decides. */
export const cellVotes = (matter: Matter, dayOf: (life: Life) => number): Step =>
  matter === 'admission'
    ? (life) => ({
        type: 'cell.voted',
        on: dayName(dayOf(life)),
        by: life.place.cell,
        matter,
        tally: carriedBy(life.place.sizes.cell),
        form: secret,
        persons: 1,
        conditionsRechecked: true,
        acceptsPlatform: true,
        conclusionsStated: true,
      })
    : (life) => ({
        type: 'cell.voted',
        on: dayName(dayOf(life)),
        by: life.place.cell,
        matter,
        tally: carriedBy(life.place.sizes.cell),
        form: secret,
        persons: 1,
        conclusionsStated: true,
      })

/** Appraised by the section committee, where one exists. */
export const sectionAppraises =
  (matter: Matter, dayOf: (life: Life) => number): Step =>
  (life) =>
    life.place.section && {
      type: 'section.appraised',
      on: dayName(dayOf(life)),
      by: life.place.section,
      matter,
    }

export const grassrootsVotes =
  (matter: Matter, dayOf: (life: Life) => number): Step =>
  (life) => ({
    type: 'grassroots.voted',
    on: dayName(dayOf(life)),
    by: life.place.grassroots,
    matter,
    tally: carriedBy(life.place.sizes.grassroots),
    form: raised,
    persons: 1,
  })

/** What every decision states: its day, the body of that day, and the vote. */
export function decisionOn(life: Life, day: number) {
  const on = dayName(day)
  return {
    on,
    by: deciderOn(life.place, on),
    tally: carriedBy(life.place.sizes.standing),
    form: secret,
    persons: 1,
  }
}
