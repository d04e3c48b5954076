import type { Clock } from '../engine/clock.js'
import type { Rule } from '../engine/rule.js'
import { movingWorkUnderAYear } from './activity/moving-work.js'
import { activityResumed } from './activity/resumption.js'
import { suspensionClock, suspensionWithinLimit } from './activity/suspension.js'
import { badgeAfterDiscipline } from './badge/after-discipline.js'
import { badgeFlow, badgeRounds } from './badge/award.js'
import { badgeEarned } from './badge/badge.js'
import { badgesCarriedOver } from './badge/carried-over.js'
import { badgeBeforeTransfer, badgeDueClock } from './badge/due.js'
import { cardAfterRecognition, cardClock, cardNumber } from './card.js'
import { fourDates } from './dates.js'
import {
  disciplineConcludedClock,
  disciplineDeferred,
  noExpulsionAsDiscipline,
  withinLimitation,
} from './discipline.js'
import { birthDateFixed } from './member-file/birth-date.js'
import { memberFileCorrected } from './member-file/corrected.js'
import { lostFileClock, lostFileRestored } from './member-file/lost.js'
import { keptAndReconciled, reconciliationClock } from './member-file/reconciled.js'
import { newMemberCertificateHeld, newMemberProgramme } from './new-member-class.js'
import { abroadReview, recognisedAloneAbroad } from './probation/abroad.js'
import { criminalFastTrack } from './probation/criminal-fast-track.js'
import { reviewedAtTerm } from './probation/discipline.js'
import { helperClock, helperKept } from './probation/helper.js'
import { dutiesOfProbation, noExtension, startsAtCeremony, unionActivityKept } from './probation/notes.js'
import { disciplineForms, twelveMonths } from './probation/probation.js'
import { rightsRegained } from './probation/rights.js'
import { helperKeptOnTransfer, newHelperClock, temporaryPlaceReview } from './probation/transfer.js'
import {
  announcedAtNearestMeeting,
  announcedByOfficialCell,
  announcementClock,
} from './recognition/announcement.js'
import { recognitionDecidedOnTime, recognitionDecisionClock } from './recognition/decision.js'
import { threeFailedVotes, threeFailedVotesClock } from './recognition/failed-votes.js'
import { removalIfUnqualified, removalIfUnqualifiedClock } from './recognition/if-unqualified.js'
import { recognitionFileComplete, selfReviewAfterTerm } from './recognition/papers.js'
import { cellReviewClock, cellReviewOnTime, dateNotDelayed } from './recognition/review.js'
import { recognitionShortfallClock, recognitionShortfallReported } from './recognition/shortfall.js'
import { caseClosedForAnother, memberRecordClock, memberRecordOnTime } from './records.js'
import {
  interruptionDeducted,
  readmittedSeniority,
  restoredSeniority,
  wartimeJoiningDay,
} from './seniority.js'
import {
  transcribedAge,
  transcribedDates,
  transcribedDecision,
  transcribedOfficialDate,
  transcriptionUnproven,
} from './transcription.js'

export const membershipRules: readonly Rule[] = [
  transcribedDates,
  transcribedAge,
  transcribedDecision,
  transcribedOfficialDate,
  transcriptionUnproven,
  recognitionShortfallReported,
  recognitionDecidedOnTime,
  memberRecordOnTime,
  twelveMonths,
  disciplineForms,
  helperKept,
  newMemberCertificateHeld,
  selfReviewAfterTerm,
  recognitionFileComplete,
  threeFailedVotes,
  cellReviewOnTime,
  dateNotDelayed,
  fourDates,
  announcedAtNearestMeeting,
  rightsRegained,
  cardAfterRecognition,
  abroadReview,
  recognisedAloneAbroad,
  temporaryPlaceReview,
  announcedByOfficialCell,
  helperKeptOnTransfer,
  withinLimitation,
  disciplineDeferred,
  noExpulsionAsDiscipline,
  reviewedAtTerm,
  criminalFastTrack,
  badgeEarned,
  badgeAfterDiscipline,
  badgeFlow,
  badgeRounds,
  badgesCarriedOver,
  badgeBeforeTransfer,
  readmittedSeniority,
  restoredSeniority,
  wartimeJoiningDay,
  interruptionDeducted,
  startsAtCeremony,
  dutiesOfProbation,
  unionActivityKept,
  noExtension,
  newMemberProgramme,
  removalIfUnqualified,
  cardNumber,
  caseClosedForAnother,
  birthDateFixed,
  memberFileCorrected,
  lostFileRestored,
  keptAndReconciled,
  suspensionWithinLimit,
  movingWorkUnderAYear,
  activityResumed,
]

export const membershipClocks: readonly Clock[] = [
  memberRecordClock,
  helperClock,
  cellReviewClock,
  recognitionShortfallClock,
  threeFailedVotesClock,
  recognitionDecisionClock,
  announcementClock,
  cardClock,
  newHelperClock,
  removalIfUnqualifiedClock,
  suspensionClock,
  disciplineConcludedClock,
  badgeDueClock,
  reconciliationClock,
  lostFileClock,
]
