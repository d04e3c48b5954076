import { road } from '../road.js'
import { badgeInTime, carryOver } from '../steps/transcription-steps.js'
import {
  internalTransfer,
  officialTransfer,
  prolongedTransfer,
  temporaryTransfer,
  transferAbroad,
} from '../steps/transfer-steps.js'

// Moves of official members carried over; shares a year.

export const transferred = road({
  id: 'transferred',
  group: 'member',
  share: 0.02,
  steps: [...carryOver, badgeInTime, ...officialTransfer],
})

export const transferredInside = road({
  id: 'transferred-inside',
  group: 'member',
  share: 0.01,
  steps: [...carryOver, ...internalTransfer],
})

export const temporarilyAway = road({
  id: 'temporarily-away',
  group: 'member',
  share: 0.005,
  steps: [...carryOver, ...temporaryTransfer],
})

export const awayForLonger = road({
  id: 'away-for-longer',
  group: 'member',
  share: 0.0005,
  steps: [...carryOver, ...prolongedTransfer],
})

export const abroad = road({
  id: 'abroad',
  group: 'member',
  share: 0.001,
  steps: [...carryOver, ...transferAbroad],
})

export const transfers = [transferred, transferredInside, temporarilyAway, awayForLonger, abroad] as const
