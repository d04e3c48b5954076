import { dayName } from '../day-number.js'
import type { Step } from '../life.js'
import {
  apply,
  certifyBackground,
  declare,
  gatherOpinions,
  introduceFirst,
  introduceSecond,
  replyToVerification,
  requestVerification,
  seal,
} from './dossier-steps.js'
import { authorise, proposeStart } from './pool-steps.js'
import { cellVotes, decisionOn, grassrootsVotes, sectionAppraises } from './vote-steps.js'

export const cellVotesAdmission = cellVotes('admission', ({ way }) => way.cellVoted)
export const sectionAppraisesAdmission = sectionAppraises('admission', ({ way }) => way.cellVoted + 3)
export const grassrootsVotesAdmission = grassrootsVotes('admission', ({ way }) => way.grassrootsVoted)

export const submit: Step = ({ way, place }) => ({
  type: 'dossier.submitted',
  on: dayName(way.submitted),
  by: place.grassroots,
  matter: 'admission',
})

export const decideAdmission: Step = (life) => ({
  type: 'admission.decided',
  ...decisionOn(life, life.way.decided),
  reappraised: true,
})

export const receiveDecision: Step = ({ way, place }) => ({
  type: 'decision.received',
  on: dayName(way.received),
  by: place.cell,
})

export const holdCeremony: Step = ({ way, place, helper }) => ({
  type: 'ceremony.held',
  on: dayName(way.ceremony),
  by: place.cell,
  separately: true,
  helper: { id: helper, official: true },
})

export const fileRecord: Step = ({ way }) => ({ type: 'member-record.filed', on: dayName(way.recordFiled) })

/** From the cell's proposal to start to the verified background. */
export const toTheBackground: readonly Step[] = [
  proposeStart,
  authorise,
  apply,
  declare,
  seal,
  requestVerification,
  replyToVerification,
  certifyBackground,
]

/** Introductions and opinions. */
export const toTheDossier: readonly Step[] = [introduceFirst, introduceSecond, gatherOpinions]

/** From the vote of the cell to the dossier with the body that decides. */
export const toTheDecider: readonly Step[] = [
  cellVotesAdmission,
  sectionAppraisesAdmission,
  grassrootsVotesAdmission,
  submit,
]

/** From the decision to the member record. */
export const toTheRecord: readonly Step[] = [decideAdmission, receiveDecision, holdCeremony, fileRecord]
