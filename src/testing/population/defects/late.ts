import { workingDayFrom, workingDaysOn } from '../day-number.js'
import { defect, isOfType, isRecognitionVote } from '../defect.js'
import { probationFrom, sooner } from '../way.js'

// Days after their time limit, some working days beyond the longest the law has known.

export const lateReply = defect({
  id: 'late-reply',
  rules: ['verification.reply-on-time'],
  shows: isOfType('verification.replied'),
  prepare: ({ way }) => {
    sooner(way, 'requested', 40)
    way.replied = workingDaysOn(way.requested, 34)
    way.certified = Math.max(way.certified, way.replied)
    way.introduced = Math.max(way.introduced, way.certified)
    way.opinions = Math.max(way.opinions, way.introduced)
  },
})

export const lateDecision = defect({
  id: 'late-decision',
  rules: ['decision.on-time'],
  shows: isOfType('admission.decided'),
  prepare: ({ way, draw }) => {
    way.decided = workingDaysOn(way.cellVoted, 64)
    way.received = way.decided + 3
    way.ceremony = way.decided + 16
    Object.assign(way, probationFrom(way.ceremony, draw))
  },
})

export const lateCeremony = defect({
  id: 'late-ceremony',
  rules: ['ceremony.on-time'],
  shows: isOfType('ceremony.held'),
  prepare: ({ way, draw }) => {
    way.ceremony = workingDaysOn(way.received, 34)
    Object.assign(way, probationFrom(way.ceremony, draw))
  },
})

export const lateRecord = defect({
  id: 'late-record',
  rules: ['records.member-record-on-time'],
  shows: isOfType('member-record.filed'),
  prepare: ({ way }) => {
    way.recordFiled = workingDaysOn(way.ceremony, 34)
  },
})

export const lateReview = defect({
  id: 'late-review',
  rules: ['recognition.cell-review-on-time'],
  shows: isRecognitionVote,
  prepare: ({ way }) => {
    way.recognitionCellVoted = workingDaysOn(way.termEnds, 36)
    way.recognitionGrassrootsVoted = way.recognitionCellVoted + 5
    way.recognised = workingDayFrom(way.recognitionCellVoted + 16)
    way.announced = way.recognised + 5
  },
})

export const lateDefects = [lateReply, lateDecision, lateCeremony, lateRecord, lateReview] as const
