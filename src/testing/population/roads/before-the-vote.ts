import { dayName } from '../day-number.js'
import { through, upTo, withAfter, withBefore } from '../edit-steps.js'
import type { Step } from '../life.js'
import { outsideOf } from '../place.js'
import { road } from '../road.js'
import { certifyBackground, gatherOpinions, introduceFirst, introduceSecond } from '../steps/dossier-steps.js'
import { enterAwarenessClass, proposeStart, receiveAwarenessCertificate } from '../steps/pool-steps.js'
import { sooner } from '../way.js'
import { official } from './official.js'

// What may happen to a candidate before the cell votes; shares of candidates.

export const unlisted = road({
  id: 'unlisted',
  group: 'candidate',
  share: 0.05,
  steps: [
    ...through(official.steps, receiveAwarenessCertificate),
    ({ way, place }) => ({
      type: 'sympathiser.unlisted',
      on: dayName(way.awarenessCertificate + 8),
      by: place.cell,
      byResolution: true,
    }),
  ],
})

export const withdrew = road({
  id: 'withdrew',
  group: 'candidate',
  share: 0.02,
  steps: [
    ...upTo(official.steps, gatherOpinions),
    ({ way }) => ({ type: 'applicant.withdrew', on: dayName(way.opinions) }),
  ],
})

export const backgroundRejected = road({
  id: 'background-rejected',
  group: 'candidate',
  share: 0.005,
  steps: [
    ...upTo(official.steps, certifyBackground),
    ({ way, place }) => ({ type: 'background.rejected', on: dayName(way.certified), by: place.grassroots }),
  ],
})

/** The helper leaves after the class; the cell assigns another, who is not an introducer. */
export const helperReplaced = road({
  id: 'helper-replaced',
  group: 'candidate',
  share: 0.02,
  steps: withBefore(official.steps, proposeStart, [
    ({ way, helper, place }) => ({
      type: 'helper.left',
      on: dayName(way.awarenessCertificate + 2),
      by: place.cell,
      helper: { id: helper },
      remarked: true,
    }),
    (life) => {
      life.helper = `${life.place.cell.id}.13`
      return {
        type: 'helper.assigned',
        on: dayName(life.way.awarenessCertificate + 6),
        by: life.place.cell,
        helper: { id: life.helper, official: true },
        byResolution: true,
      }
    },
  ]),
})

/** An introducer is lost, and the cell assigns another, who needs no months together. */
export const introducerReplaced = road({
  id: 'introducer-replaced',
  group: 'candidate',
  share: 0.02,
  steps: withAfter(official.steps, introduceSecond, [
    ({ way, introducers, place }) => ({
      type: 'introducer.lost',
      on: dayName(way.introduced + 1),
      by: place.cell,
      introducer: introducers[0],
      reason: 'moved',
    }),
    ({ way, introducers, place }) => ({
      type: 'introduction.made',
      on: dayName(way.introduced + 2),
      introducer: { id: `${place.cell.id}.14`, official: true },
      togetherSince: dayName(way.introduced - 40),
      replaces: introducers[0],
      assignedByCell: true,
    }),
  ]),
})

/** The dossier lies for over a year: its papers are redone before the vote. */
export const papersRenewed = road({
  id: 'papers-renewed',
  group: 'candidate',
  share: 0.01,
  prepare: ({ way }) => sooner(way, 'opinions', 420),
  steps: withAfter(official.steps, gatherOpinions, [
    ({ way, place }) => ({
      type: 'papers.renewed',
      on: dayName(way.cellVoted - 6),
      by: place.cellCommittee,
      papers: ['introduction-paper', 'union-resolution', 'consolidated-opinions'],
      backgroundChanged: false,
    }),
  ]),
})

/** The certificate runs out before the procedure starts: the class is repeated. */
export const classRepeated = road({
  id: 'class-repeated',
  group: 'candidate',
  share: 0.01,
  prepare: ({ way }) => sooner(way, 'awarenessCertificate', 1900),
  steps: withAfter(official.steps, receiveAwarenessCertificate, [
    (life) => {
      const { way } = life
      const classes = { ...life, way: { ...way, awarenessClass: way.proposed - 30 } }
      return enterAwarenessClass(classes)
    },
    (life) =>
      receiveAwarenessCertificate({
        ...life,
        way: { ...life.way, awarenessCertificate: life.way.proposed - 20 },
      }),
  ]),
})

/** The introduction of a member of the new place, whom its cell assigned: the months together are waived. */
const introducedAfterMove =
  (step: Step): Step =>
  (life) => {
    const act = step(life)
    const togetherSince = dayName(life.way.awarenessCertificate + 7)
    return act?.type === 'introduction.made' ? { ...act, togetherSince, assignedByCell: true } : act
  }

const moveWhileHelped: readonly Step[] = [
  ({ way, place }) => ({
    type: 'being-helped.certified',
    on: dayName(way.awarenessCertificate + 2),
    by: place.grassroots,
  }),
  (life) => {
    life.place = outsideOf(life.place)
    const cell = life.place.cell.id
    life.helper = `${cell}.1`
    life.introducers = [`${cell}.2`, `${cell}.3`]
    return {
      type: 'applicant.moved',
      on: dayName(life.way.awarenessCertificate + 3),
      authority: 'other',
      unit: life.place.unit,
    }
  },
  ({ way, place, helper }) => ({
    type: 'helper.assigned',
    on: dayName(way.awarenessCertificate + 7),
    by: place.cell,
    helper: { id: helper, official: true },
    byResolution: true,
  }),
]

/** Moves while being helped: certified by the old place, with a helper and introducers at the new one. */
export const movedWhileHelped = road({
  id: 'moved-while-helped',
  group: 'candidate',
  share: 0.015,
  steps: withBefore(official.steps, proposeStart, moveWhileHelped).map((step) =>
    step === introduceFirst || step === introduceSecond ? introducedAfterMove(step) : step,
  ),
})

export const beforeTheVote = [
  unlisted,
  withdrew,
  backgroundRejected,
  helperReplaced,
  introducerReplaced,
  papersRenewed,
  classRepeated,
  movedWhileHelped,
] as const
