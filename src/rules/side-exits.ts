import type { Clock } from './clock.js'
import { complaintAnswerClock, complaintRules } from './complaint.js'
import { exitDutiesClocks, exitDutiesRules } from './exit-duties.js'
import { exitVotesRules } from './exit-votes.js'
import { expulsionRules } from './expulsion.js'
import { removalIfUnqualifiedClock, removalRules, removalShortfallClock } from './removal.js'
import { resignationRules } from './resignation.js'
import { restorationRules } from './restoration.js'
import type { Rule } from './rule.js'

export const exitsRules: readonly Rule[] = [
  ...removalRules,
  ...expulsionRules,
  ...resignationRules,
  ...exitVotesRules,
  ...exitDutiesRules,
  ...complaintRules,
  ...restorationRules,
]

export const exitsClocks: readonly Clock[] = [
  removalIfUnqualifiedClock,
  removalShortfallClock,
  ...exitDutiesClocks,
  complaintAnswerClock,
]
