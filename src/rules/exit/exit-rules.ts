import type { Clock } from '../engine/clock.js'
import type { Rule } from '../engine/rule.js'
import { complaintAnswerClock, complaintAnsweredOnTime } from './complaint/answered.js'
import { complaintAdmissible, complaintToldApart } from './complaint/complaint.js'
import { complaintDisciplineInTime, complaintRemovalInTime } from './complaint/in-time.js'
import { deathRecorded } from './death.js'
import {
  cardCollectedClock,
  cardKeptOnDeath,
  exitFileClock,
  exitFileOnTime,
  exitNoticeClock,
} from './exit-duties.js'
import {
  expulsionDeferred,
  expulsionOfficialOnly,
  expulsionResolutionsPresent,
  expulsionVotes,
} from './expulsion.js'
import { mattersRules } from './matters/matters.js'
import { removalGrounds } from './removal/grounds.js'
import {
  removalResolutionsPresent,
  removalSelfCriticism,
  removalShortfallClock,
  removalShortfallReported,
  removalVotes,
} from './removal/removal.js'
import { resignationNoBreach, resignationRoute, resignationVotes } from './resignation.js'
import { restorationArrearsPaid, restorationClock, restorationDecided } from './restoration.js'

export const exitRules: readonly Rule[] = [
  removalGrounds,
  removalSelfCriticism,
  removalResolutionsPresent,
  removalShortfallReported,
  expulsionOfficialOnly,
  expulsionResolutionsPresent,
  expulsionDeferred,
  resignationNoBreach,
  resignationRoute,
  removalVotes,
  expulsionVotes,
  resignationVotes,
  exitFileOnTime,
  cardKeptOnDeath,
  deathRecorded,
  complaintRemovalInTime,
  complaintDisciplineInTime,
  complaintAdmissible,
  complaintToldApart,
  complaintAnsweredOnTime,
  restorationDecided,
  restorationArrearsPaid,
  ...mattersRules,
]

export const exitClocks: readonly Clock[] = [
  removalShortfallClock,
  exitNoticeClock,
  exitFileClock,
  cardCollectedClock,
  complaintAnswerClock,
  restorationClock,
]
