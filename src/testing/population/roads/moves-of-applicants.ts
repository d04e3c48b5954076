import { dayName, workingDayFrom } from '../day-number.js'
import { through, withInPlace } from '../edit-steps.js'
import type { Life, Step } from '../life.js'
import { besideOf, deciderOn, outsideOf } from '../place.js'
import { road } from '../road.js'
import {
  decideAdmission,
  fileRecord,
  grassrootsVotesAdmission,
  holdCeremony,
  receiveDecision,
  submit,
} from '../steps/admission-steps.js'
import { throughProbation, toTheCard } from '../steps/recognition-steps.js'
import { carriedBy } from '../steps/vote-steps.js'
import { official } from './official.js'

// Applicants who move between the vote of the cell and the ceremony; shares of candidates.

const decider = (life: Life, day: number) => {
  const on = dayName(day)
  return { on, by: deciderOn(life.place, on) }
}

/** Moves to a place of another province, so many days after the vote of the committee. */
const moveAway =
  (days: number): Step =>
  (life) => {
    life.formerPlace = life.place
    life.place = outsideOf(life.place)
    life.helper = `${life.place.cell.id}.1`
    return {
      type: 'applicant.moved',
      on: dayName(life.way.grassrootsVoted + days),
      authority: 'other',
      transferDecidedOn: dayName(life.way.grassrootsVoted + days - 4),
      unit: life.place.unit,
    }
  }

/** Sent on by the committee of the old place: the grassroots committee, or the one that was to decide. */
const forward =
  (days: number, from: 'grassroots' | 'decider'): Step =>
  (life) => {
    const place = life.formerPlace ?? life.place
    const sent = decider({ ...life, place }, life.way.grassrootsVoted + days)
    return { type: 'file.forwarded', ...sent, ...(from === 'grassroots' && { by: place.grassroots }) }
  }

const receiveFile =
  (days: number): Step =>
  (life) => ({ type: 'file.received', ...decider(life, life.way.grassrootsVoted + days) })

const assignHelperThere: Step = ({ way, place, helper }) => ({
  type: 'helper.assigned',
  on: dayName(way.grassrootsVoted + 9),
  by: place.cell,
  helper: { id: helper, official: true },
  byResolution: true,
})

const fromTheDecision: readonly Step[] = [
  decideAdmission,
  receiveDecision,
  holdCeremony,
  fileRecord,
  ...throughProbation,
  ...toTheCard,
]

/** Resolved and not sent: the file goes to the committee of the new place, which decides. */
export const movedBeforeSending = road({
  id: 'moved-before-sending',
  group: 'candidate',
  share: 0.003,
  steps: [
    ...through(official.steps, grassrootsVotesAdmission),
    moveAway(1),
    forward(4, 'grassroots'),
    receiveFile(7),
    assignHelperThere,
    ...fromTheDecision,
  ],
})

/** Under review: forwarded within its time limit, and decided at the new place within its own. */
export const movedUnderReview = road({
  id: 'moved-under-review',
  group: 'candidate',
  share: 0.003,
  steps: [
    ...through(official.steps, submit),
    moveAway(5),
    forward(8, 'decider'),
    receiveFile(11),
    ...fromTheDecision,
  ],
})

/** Moves after the decision to a place under the same committee, which passes it on; the ceremony is held there. */
export const movedAfterDecision = road({
  id: 'moved-after-decision',
  group: 'candidate',
  share: 0.004,
  steps: withInPlace(official.steps, receiveDecision, [
    (life) => {
      life.place = besideOf(life.place)
      life.helper = `${life.place.cell.id}.1`
      return {
        type: 'applicant.moved',
        on: dayName(life.way.decided + 1),
        authority: 'same',
        transferDecidedOn: dayName(life.way.decided - 5),
        unit: life.place.unit,
      }
    },
    (life) => ({ type: 'decision.passed-on', ...decider(life, life.way.decided + 2) }),
    ({ way, place }) => ({ type: 'decision.received', on: dayName(way.decided + 7), by: place.cell }),
  ]),
})

/** Decided too long after the person's own transfer: annulled by the committee that decided, decided again at the new place. */
export const movedDecidedLate = road({
  id: 'moved-decided-late',
  group: 'candidate',
  share: 0.002,
  steps: [
    ...through(official.steps, submit),
    (life) => {
      const moved = life.way.decided - 5
      return {
        type: 'applicant.moved',
        on: dayName(moved),
        authority: 'other',
        transferDecidedOn: dayName(moved - 70),
      }
    },
    decideAdmission,
    (life) => ({ type: 'decision.annulled', ...decider(life, life.way.decided + 8) }),
    (life) => ({ type: 'file.forwarded', ...decider(life, life.way.decided + 9) }),
    (life) => {
      life.place = outsideOf(life.place)
      return { type: 'file.received', ...decider(life, life.way.decided + 14) }
    },
    (life) => {
      return {
        type: 'admission.decided',
        ...decider(life, workingDayFrom(life.way.decided + 35)),
        tally: carriedBy(life.place.sizes.standing),
        form: 'secret-ballot',
        persons: 1,
        reappraised: true,
      }
    },
  ],
})

export const movesOfApplicants = [
  movedBeforeSending,
  movedUnderReview,
  movedAfterDecision,
  movedDecidedLate,
] as const
