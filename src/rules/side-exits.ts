import type { Clock } from './engine/clock.js'
import type { Rule } from './engine/rule.js'
import { complaintAnswerClock, complaintRules } from './exit/complaint.js'
import { exitDutiesClocks, exitDutiesRules } from './exit/exit-duties.js'
import { exitVotesRules } from './exit/exit-votes.js'
import { expulsionRules } from './exit/expulsion.js'
import { removalIfUnqualifiedClock, removalRules, removalShortfallClock } from './exit/removal.js'
import { resignationRules } from './exit/resignation.js'
import { restorationRules } from './exit/restoration.js'

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
