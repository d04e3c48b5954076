import { road } from '../road.js'
import {
  complaintRejected,
  complaintUpheld,
  death,
  dutiesAfterExit,
  expulsion,
  removal,
  removalOnReport,
  resignation,
} from '../steps/exit-steps.js'
import { carryOver } from '../steps/transcription-steps.js'

// Ways out of the Party, of official members carried over; shares a year.

export const removed = road({
  id: 'removed',
  group: 'member',
  share: 0.002,
  steps: [...carryOver, ...removal],
})

export const removalUpheld = road({
  id: 'removal-upheld',
  group: 'member',
  share: 0.0002,
  steps: [...carryOver, ...removalOnReport, ...dutiesAfterExit.slice(2), ...complaintRejected],
})

export const restored = road({
  id: 'restored',
  group: 'member',
  share: 0.0001,
  steps: [...carryOver, ...removalOnReport, ...complaintUpheld],
})

export const expelled = road({
  id: 'expelled',
  group: 'member',
  share: 0.0008,
  steps: [...carryOver, ...expulsion],
})

export const resigned = road({
  id: 'resigned',
  group: 'member',
  share: 0.0006,
  steps: [...carryOver, ...resignation],
})

export const died = road({ id: 'died', group: 'member', share: 0.006, steps: [...carryOver, ...death] })

export const exits = [removed, removalUpheld, restored, expelled, resigned, died] as const
