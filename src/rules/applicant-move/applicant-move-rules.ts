import type { Clock } from '../engine/clock.js'
import type { Rule } from '../engine/rule.js'
import { lateDecisionClock, oldPlacePassesOnClock, sameAuthorityPassesOnClock } from './after-decision.js'
import {
  decidedInTime,
  decidedLate,
  decidedSameAuthority,
  reconsiderationAwaited,
  resolvedNotSent,
} from './applicant-move.js'
import {
  forwardedOnTime,
  forwardingClock,
  newPlaceDecidedOnTime,
  newPlaceDecisionClock,
  reconsiderationClock,
  reconsideredOnTime,
  resolvedNotSentClock,
} from './clocks.js'
import { bySituation, contractWorker, graduate, studyOrSecondment } from './competence/competence.js'
import { ownCellBeforeVote, ownCellConsiders } from './competence/own-cell.js'
import { remarksFromElsewhere } from './competence/remarks.js'
import { movedWhileHelped, movedWhileHelpedClock } from './helped.js'
import { homeCellDecides } from './temporary-place.js'

export const applicantMoveRules: readonly Rule[] = [
  movedWhileHelped,
  resolvedNotSent,
  decidedSameAuthority,
  decidedInTime,
  decidedLate,
  forwardedOnTime,
  newPlaceDecidedOnTime,
  reconsideredOnTime,
  reconsiderationAwaited,
  homeCellDecides,
  studyOrSecondment,
  graduate,
  contractWorker,
  bySituation,
  ownCellConsiders,
  ownCellBeforeVote,
  remarksFromElsewhere,
]

export const applicantMoveClocks: readonly Clock[] = [
  movedWhileHelpedClock,
  resolvedNotSentClock,
  forwardingClock,
  newPlaceDecisionClock,
  reconsiderationClock,
  sameAuthorityPassesOnClock,
  oldPlacePassesOnClock,
  lateDecisionClock,
]
