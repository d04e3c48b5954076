import type { Act, Tally } from '../../../casefile/shapes.js'
import { defect, isAdmissionVote } from '../defect.js'
import type { Life } from '../life.js'
import { shortOf } from '../steps/vote-steps.js'

// Votes of the cell on admission that the law does not count as it was done.

const recount = (tallyOf: (life: Life) => Tally) => (act: Act, life: Life) =>
  act.type === 'cell.voted' && act.matter === 'admission' ? { ...act, tally: tallyOf(life) } : act

/** Those absent without leave taken out of the base: two thirds of those present, not of the official members. */
export const wrongBase = defect({
  id: 'wrong-vote-base',
  rules: ['cell.two-thirds'],
  shows: isAdmissionVote,
  change: recount(({ place }) => {
    const members = place.sizes.cell
    const otherwiseAbsent = Math.ceil(members / 4)
    const present = members - otherwiseAbsent
    const yes = Math.ceil((2 * present) / 3)
    return { members, otherwiseAbsent, yes, no: present - yes }
  }),
})

/** A vote that misses two thirds, recorded as a proposal. */
export const shortVote = defect({
  id: 'short-vote-proposed',
  rules: ['cell.two-thirds'],
  shows: isAdmissionVote,
  change: recount(({ place }) => shortOf(place.sizes.cell)),
})

/** Several persons put to one vote. */
export const jointVote = defect({
  id: 'joint-vote',
  rules: ['cell.one-by-one'],
  shows: isAdmissionVote,
  change: (act) => (act.type === 'cell.voted' && act.matter === 'admission' ? { ...act, persons: 3 } : act),
})

export const voteDefects = [wrongBase, shortVote, jointVote] as const
