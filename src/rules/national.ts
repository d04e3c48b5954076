import { educationRules } from './applicant/education.js'
import { applicantRules } from './applicant/eligibility.js'
import { overAgeRules } from './applicant/over-age.js'
import { classRecordRules } from './classes/class/certificate-record.js'
import { authorityRules } from './decision/authority.js'
import { ceremonyClock, ceremonyRules, memberRecordClock } from './decision/ceremony.js'
import {
  admissionDecisionClock,
  cellNotifiedClock,
  decisionRules,
  recognitionDecisionClock,
} from './decision/decision.js'
import { applicationRules } from './dossier/application/application.js'
import { dossierRules } from './dossier/dossier.js'
import { introductionRules } from './dossier/introduction/introduction.js'
import { opinionsRules } from './dossier/opinions.js'
import { verificationReplyClock, verificationReplyRules } from './dossier/verification/reply.js'
import { verificationRules } from './dossier/verification/verification.js'
import type { Clock } from './engine/clock.js'
import type { Rule } from './engine/rule.js'
import { informationRules } from './information.js'
import { helperClock, probationRules } from './membership/probation/probation.js'
import {
  announcementClock,
  cardClock,
  cellReviewClock,
  recognitionRules,
} from './membership/recognition/recognition.js'
import { transcriptionRules } from './membership/transcription.js'
import { awarenessRules } from './pool/awareness-certificate.js'
import { poolRules } from './pool/pool.js'
import { annulmentClocks, annulmentRules } from './side-annulment.js'
import { exitsClocks, exitsRules } from './side-exits.js'
import { movesClocks, movesRules } from './side-moves.js'
import { readmissionClocks, readmissionRules } from './side-readmission.js'
import { seniorityClocks, seniorityRules } from './side-seniority.js'
import { specialClocks, specialRules } from './side-special.js'
import { transfersClocks, transfersRules } from './side-transfers.js'
import { cellVoteRules } from './vote/cell.js'
import { cellShortfallClock, committeesRules, recognitionShortfallClock } from './vote/committees.js'
import { orderRules } from './vote/order.js'

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
