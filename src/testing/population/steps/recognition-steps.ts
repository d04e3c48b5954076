import { dayName } from '../day-number.js'
import type { Step } from '../life.js'
import { centreOn } from '../place.js'
import { cellVotes, decisionOn, grassrootsVotes, sectionAppraises } from './vote-steps.js'

export const enterNewMemberClass: Step = ({ way, place }) => ({
  type: 'class.entered',
  on: dayName(way.newMemberClass),
  by: place.grassroots,
  course: 'new-member',
})

export const receiveNewMemberCertificate: Step = ({ way, place }) => {
  const on = dayName(way.newMemberCertificate)
  return { type: 'certificate.issued', on, by: centreOn(place, on), course: 'new-member' }
}

export const reviewOneself: Step = ({ way }) => ({ type: 'self-review.made', on: dayName(way.selfReview) })

export const remark: Step = ({ way, helper }) => ({
  type: 'remarks.made',
  on: dayName(way.remarks),
  helper,
})

export const gatherRecognitionOpinions: Step = ({ way, place }) => ({
  type: 'opinions.consolidated',
  on: dayName(way.recognitionOpinions),
  by: place.cellCommittee,
  matter: 'recognition',
  organisations: true,
  residence: 'given',
})

export const cellVotesRecognition = cellVotes('recognition', ({ way }) => way.recognitionCellVoted)

export const decideRecognition: Step = (life) => ({
  type: 'recognition.decided',
  ...decisionOn(life, life.way.recognised),
})

export const announceRecognition: Step = ({ way, place }) => ({
  type: 'recognition.announced',
  on: dayName(way.announced),
  by: place.cellCommittee,
})

export const handOverCard: Step = ({ way, place }) => ({
  type: 'card.handed-over',
  on: dayName(way.announced),
  by: place.cell,
})

/** The new-member class. */
export const throughProbation: readonly Step[] = [enterNewMemberClass, receiveNewMemberCertificate]

/** From the self-review to the card. */
export const toTheCard: readonly Step[] = [
  reviewOneself,
  remark,
  gatherRecognitionOpinions,
  cellVotesRecognition,
  sectionAppraises('recognition', ({ way }) => way.recognitionCellVoted + 2),
  grassrootsVotes('recognition', ({ way }) => way.recognitionGrassrootsVoted),
  decideRecognition,
  announceRecognition,
  handOverCard,
]
