import { applicantRules } from './applicant.js'
import { applicationRules } from './application.js'
import { authorityRules } from './authority.js'
import { awarenessRules } from './awareness.js'
import { cellVoteRules } from './cell-vote.js'
import { ceremonyClock, ceremonyRules, memberRecordClock } from './ceremony.js'
import { classRecordRules } from './class-record.js'
import type { Clock } from './clock.js'
import { cellShortfallClock, committeesRules, recognitionShortfallClock } from './committees.js'
import {
  admissionDecisionClock,
  cellNotifiedClock,
  decisionRules,
  recognitionDecisionClock,
} from './decision.js'
import { dossierRules } from './dossier.js'
import { educationRules } from './education.js'
import { informationRules } from './information.js'
import { introductionRules } from './introduction.js'
import { opinionsRules } from './opinions.js'
import { orderRules } from './order.js'
import { overAgeRules } from './over-age.js'
import { poolRules } from './pool.js'
import { helperClock, probationRules } from './probation.js'
import { announcementClock, cardClock, cellReviewClock, recognitionRules } from './recognition.js'
import type { Rule } from './rule.js'
import { annulmentClocks, annulmentRules } from './side-annulment.js'
import { exitsClocks, exitsRules } from './side-exits.js'
import { movesClocks, movesRules } from './side-moves.js'
import { readmissionClocks, readmissionRules } from './side-readmission.js'
import { seniorityClocks, seniorityRules } from './side-seniority.js'
import { specialClocks, specialRules } from './side-special.js'
import { transfersClocks, transfersRules } from './side-transfers.js'
import { transcriptionRules } from './transcription.js'
import { verificationRules } from './verification.js'
import { verificationReplyClock, verificationReplyRules } from './verification-reply.js'

/** Every rule of national law on the straight way, in the order of the procedure. */
export const nationalRules: readonly Rule[] = [
  ...transcriptionRules,
  ...poolRules,
  ...applicantRules,
  ...educationRules,
  ...awarenessRules,
  ...classRecordRules,
  ...applicationRules,
  ...verificationRules,
  ...verificationReplyRules,
  ...introductionRules,
  ...opinionsRules,
  ...dossierRules,
  ...cellVoteRules,
  ...committeesRules,
  ...authorityRules,
  ...overAgeRules,
  ...decisionRules,
  ...orderRules,
  ...ceremonyRules,
  ...probationRules,
  ...recognitionRules,
  ...movesRules,
  ...specialRules,
  ...transfersRules,
  ...exitsRules,
  ...annulmentRules,
  ...readmissionRules,
  ...seniorityRules,
  ...informationRules,
]

/** Every duty of national law on the straight way, in the order of the procedure. */
export const nationalClocks: readonly Clock[] = [
  verificationReplyClock,
  cellShortfallClock,
  admissionDecisionClock,
  cellNotifiedClock,
  ceremonyClock,
  memberRecordClock,
  helperClock,
  cellReviewClock,
  recognitionShortfallClock,
  recognitionDecisionClock,
  announcementClock,
  cardClock,
  ...movesClocks,
  ...specialClocks,
  ...transfersClocks,
  ...exitsClocks,
  ...annulmentClocks,
  ...readmissionClocks,
  ...seniorityClocks,
]
