import { dayName, workingDayFrom } from '../day-number.js'
import { through, upTo, withBefore, withInPlace } from '../edit-steps.js'
import type { Life } from '../life.js'
import { road } from '../road.js'
import { fileRecord } from '../steps/admission-steps.js'
import { death, removalOfUnqualified } from '../steps/exit-steps.js'
import {
  cellVotesRecognition,
  receiveNewMemberCertificate,
  remark,
  reviewOneself,
} from '../steps/recognition-steps.js'
import { remarkAfterTransfer, transferOnProbation } from '../steps/transfer-steps.js'
import { shortOf } from '../steps/vote-steps.js'
import { probationer } from './carried-over.js'
import { official } from './official.js'

// What may happen on probation; shares of candidates.

export const disciplinedOnProbation = road({
  id: 'disciplined-on-probation',
  group: 'candidate',
  share: 0.004,
  steps: withBefore(official.steps, reviewOneself, [
    ({ way, place, index }) => ({
      type: 'member.disciplined',
      on: dayName(way.ceremony + 260),
      by: place.cell,
      form: index % 2 === 0 ? 'warning' : 'reprimand',
      breachOn: dayName(way.ceremony + 180),
    }),
  ]),
})

export const transferredOnProbation = road({
  id: 'transferred-on-probation',
  group: 'candidate',
  share: 0.02,
  prepare: (life) => {
    life.event = life.way.ceremony + life.draw.int(230, 320)
  },
  steps: withInPlace(withBefore(official.steps, reviewOneself, transferOnProbation), remark, [
    remark,
    remarkAfterTransfer,
  ]),
})

const atTheEndOfTheTerm = (life: Life) => {
  life.event = life.way.termEnds + 6
}

export const removedUnqualified = road({
  id: 'removed-unqualified',
  group: 'candidate',
  share: 0.006,
  prepare: atTheEndOfTheTerm,
  steps: [...through(official.steps, receiveNewMemberCertificate), ...removalOfUnqualified],
})

export const diedOnProbation = road({
  id: 'died-on-probation',
  group: 'candidate',
  share: 0.001,
  prepare: (life) => {
    life.event = life.way.ceremony + life.draw.int(40, 58)
  },
  steps: [...through(official.steps, fileRecord), ...death],
})

/** The helper leaves with remarks behind, and another is assigned, who remarks too. */
export const helperReplacedOnProbation = road({
  id: 'helper-replaced-on-probation',
  group: 'candidate',
  share: 0.015,
  steps: withInPlace(
    withBefore(official.steps, reviewOneself, [
      ({ way, helper, place }) => ({
        type: 'helper.left',
        on: dayName(way.ceremony + 230),
        by: place.cell,
        helper: { id: helper },
        remarked: true,
      }),
      ({ way, place }) => ({
        type: 'helper.assigned',
        on: dayName(way.ceremony + 236),
        by: place.cell,
        helper: { id: `${place.cell.id}.13`, official: true },
        byResolution: true,
      }),
    ]),
    remark,
    [remark, (life) => remark({ ...life, helper: `${life.place.cell.id}.13` })],
  ),
})

const days = 14

/** The first vote on recognition misses two thirds and is reported; the second carries. */
export const recognitionShortfall = road({
  id: 'recognition-shortfall',
  group: 'candidate',
  share: 0.003,
  prepare: ({ way }) => {
    way.recognitionGrassrootsVoted += days
    way.recognised = workingDayFrom(way.recognised + days)
    way.announced = way.recognised + 5
  },
  steps: withInPlace(official.steps, cellVotesRecognition, [
    (life) => ({
      type: 'cell.voted',
      on: dayName(life.way.recognitionCellVoted),
      by: life.place.cell,
      matter: 'recognition',
      outcome: 'not-proposed',
      tally: shortOf(life.place.sizes.cell),
      form: 'secret-ballot',
      persons: 1,
    }),
    ({ way, place }) => ({
      type: 'shortfall.reported',
      on: dayName(way.recognitionCellVoted + 2),
      by: place.cell,
      matter: 'recognition',
      full: true,
    }),
    (life) => {
      life.way.recognitionCellVoted += days
      return cellVotesRecognition(life)
    },
  ]),
})

/** Carried over on probation, found unqualified at its end. */
export const probationerRemoved = road({
  id: 'probationer-removed',
  group: 'probationer',
  share: 0.006,
  prepare: atTheEndOfTheTerm,
  steps: [...upTo(probationer.steps, reviewOneself), ...removalOfUnqualified],
})

export const onProbation = [
  helperReplacedOnProbation,
  recognitionShortfall,
  probationerRemoved,
  disciplinedOnProbation,
  transferredOnProbation,
  removedUnqualified,
  diedOnProbation,
] as const
