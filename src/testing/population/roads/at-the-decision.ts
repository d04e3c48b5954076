import { dayName, workingDayFrom, workingDaysOn } from '../day-number.js'
import { after, through, upTo, withAfter } from '../edit-steps.js'
import type { Life, Step } from '../life.js'
import { deciderOn, upperOn } from '../place.js'
import { road } from '../road.js'
import { cellVotesAdmission, receiveDecision, submit } from '../steps/admission-steps.js'
import { shortOf } from '../steps/vote-steps.js'
import { probationFrom, sooner } from '../way.js'
import { official } from './official.js'

// What may happen between the vote of the cell and the ceremony; shares of candidates.

const decider = (life: Life, day: number) => {
  const on = dayName(day)
  return { on, by: deciderOn(life.place, on) }
}

export const refuse: Step = (life) => ({
  type: 'admission.refused',
  ...decider(life, life.way.decided),
  cause: life.index % 2 === 0 ? 'standard' : 'need',
})

export const notifyResult: Step = (life) => ({
  type: 'result.notified',
  ...decider(life, life.way.decided + 3),
  matter: 'admission',
})

export const refused = road({
  id: 'refused',
  group: 'candidate',
  share: 0.01,
  steps: [...through(official.steps, submit), refuse, notifyResult],
})

/** Sent back one step for papers, and submitted again. */
export const returned = road({
  id: 'returned',
  group: 'candidate',
  share: 0.02,
  steps: withAfter(official.steps, submit, [
    (life) => ({
      type: 'dossier.returned',
      ...decider(life, life.way.submitted + 4),
      to: 'previous',
      reason: 'papers',
    }),
    ({ way, place }) => ({
      type: 'dossier.submitted',
      on: dayName(way.submitted + 9),
      by: place.grassroots,
      matter: 'admission',
    }),
  ]),
})

const voteShort: Step = (life) => ({
  type: 'cell.voted',
  on: dayName(life.way.cellVoted),
  by: life.place.cell,
  matter: 'admission',
  outcome: 'not-proposed',
  tally: shortOf(life.place.sizes.cell),
  form: 'secret-ballot',
  persons: 1,
  conditionsRechecked: true,
  acceptsPlatform: true,
})

const reportShortfall: Step = ({ way, place }) => ({
  type: 'shortfall.reported',
  on: dayName(way.cellVoted + 3),
  by: place.cell,
  matter: 'admission',
  full: true,
})

const answerShortfall =
  (answer: 'consider' | 'refuse' | 'return'): Step =>
  (life) => ({
    type: 'shortfall.answered',
    ...decider(life, workingDayFrom(life.way.cellVoted + 15)),
    matter: 'admission',
    answer,
  })

const short: readonly Step[] = [...upTo(official.steps, cellVotesAdmission), voteShort, reportShortfall]

export const shortfallRefused = road({
  id: 'shortfall-refused',
  group: 'candidate',
  share: 0.004,
  steps: [...short, answerShortfall('refuse')],
})

/** Returned to the cell, which votes again, and this time proposes. */
export const shortfallReturned = road({
  id: 'shortfall-returned',
  group: 'candidate',
  share: 0.004,
  steps: [
    ...upTo(official.steps, cellVotesAdmission),
    (life) => voteShort(earlier(life)),
    (life) => reportShortfall(earlier(life)),
    (life) => answerShortfall('return')(earlier(life)),
    cellVotesAdmission,
    ...after(official.steps, cellVotesAdmission),
  ],
  prepare: ({ way }) => sooner(way, 'opinions', shortVoteBefore),
})

const shortVoteBefore = 30
const earlier = (life: Life): Life => ({
  ...life,
  way: { ...life.way, cellVoted: life.way.cellVoted - shortVoteBefore },
})

/** The time limit extended in a special case, and the decision in the longer one. */
export const extended = road({
  id: 'extended',
  group: 'candidate',
  share: 0.005,
  prepare: ({ way, draw }) => {
    way.decided = workingDaysOn(way.cellVoted, 52)
    way.received = way.decided + 4
    way.ceremony = way.decided + 20
    Object.assign(way, probationFrom(way.ceremony, draw))
  },
  steps: withAfter(official.steps, submit, [
    (life) => ({
      type: 'extension.granted',
      ...decider(life, life.way.cellVoted + 40),
      matter: 'admission',
    }),
  ]),
})

/** The ceremony after its time limit, agreed by the committee directly above before it. */
export const lateCeremonyAgreed = road({
  id: 'late-ceremony-agreed',
  group: 'candidate',
  share: 0.004,
  prepare: ({ way }) => {
    sooner(way, 'received', 75)
    way.decided = workingDayFrom(way.decided)
    way.received = way.decided + 3
  },
  steps: withAfter(official.steps, receiveDecision, [
    ({ way, place }) => ({
      type: 'consent.given',
      on: dayName(way.received + 20),
      by: upperOn(place, dayName(way.received + 20), 'upperCommittee'),
      matter: 'late-ceremony',
      written: true,
    }),
  ]),
})

export const atTheDecision = [
  refused,
  returned,
  shortfallRefused,
  shortfallReturned,
  extended,
  lateCeremonyAgreed,
] as const
