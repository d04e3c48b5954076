import { dayName } from '../day-number.js'
import { through, withBefore, withInPlace } from '../edit-steps.js'
import { road } from '../road.js'
import { fileRecord } from '../steps/admission-steps.js'
import { death, removalOfUnqualified } from '../steps/exit-steps.js'
import { receiveNewMemberCertificate, remark, reviewOneself } from '../steps/recognition-steps.js'
import { remarkAfterTransfer, transferOnProbation } from '../steps/transfer-steps.js'
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
      form: index % 2 === 0 ? 'warning' : 'reprimand',
      by: place.cell,
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

export const removedUnqualified = road({
  id: 'removed-unqualified',
  group: 'candidate',
  share: 0.006,
  prepare: (life) => {
    life.event = life.way.termEnds + 6
  },
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

export const onProbation = [
  disciplinedOnProbation,
  transferredOnProbation,
  removedUnqualified,
  diedOnProbation,
] as const
