import { z } from 'zod'
import * as opening from './applicant.js'
import * as moves from './applicant-move.js'
import * as dossier from './dossier.js'
import * as entries from './entries.js'
import * as exits from './exit.js'
import * as recognition from './membership.js'
import * as pool from './pool.js'
import * as annulment from './undoing.js'
import * as admission from './vote.js'

/** Every act a case may hold, in the order of the procedure; told apart by `type`. */
export const actSchema = z.discriminatedUnion('type', [
  opening.caseOpened,
  opening.particularsChanged,
  opening.membershipTranscribed,
  pool.sympathiserListed,
  pool.sympathiserUnlisted,
  pool.helperAssigned,
  pool.helperLeft,
  pool.classEntered,
  pool.certificateIssued,
  pool.startProposed,
  pool.procedureAuthorised,
  dossier.dossierOpened,
  dossier.applicationMade,
  dossier.backgroundDeclared,
  dossier.backgroundSealed,
  dossier.verificationRequested,
  dossier.verificationReplied,
  dossier.backgroundCertified,
  dossier.backgroundRejected,
  dossier.introductionMade,
  dossier.introducerLost,
  dossier.unionResolved,
  dossier.opinionsConsolidated,
  dossier.papersRenewed,
  dossier.consentGiven,
  admission.cellVoted,
  admission.shortfallReported,
  admission.shortfallAnswered,
  admission.sectionAppraised,
  admission.grassrootsVoted,
  admission.dossierSubmitted,
  admission.extensionGranted,
  admission.admissionDecided,
  admission.admissionRefused,
  admission.resultNotified,
  admission.decisionReceived,
  admission.ceremonyHeld,
  admission.memberRecordFiled,
  recognition.memberDisciplined,
  recognition.selfReviewMade,
  recognition.remarksMade,
  recognition.recognitionDecided,
  recognition.recognitionRefused,
  recognition.recognitionAnnounced,
  recognition.cardHandedOver,
  moves.applicantMoved,
  moves.beingHelpedCertified,
  moves.fileForwarded,
  moves.fileReceived,
  moves.decisionPassedOn,
  moves.decisionAnnulled,
  moves.reconsiderationRequested,
  moves.reconsiderationAnswered,
  moves.memberTransferred,
  moves.referralPresented,
  moves.transferNoticeArrived,
  moves.memberReceived,
  moves.memberReturned,
  exits.applicantWithdrew,
  exits.dossierReturned,
  exits.removalOpened,
  exits.selfCriticismRequested,
  exits.selfCriticismAnswered,
  exits.memberRemoved,
  exits.memberExpelled,
  exits.resignationRequested,
  exits.memberResigned,
  exits.memberDied,
  exits.cardCollected,
  exits.exitNoticeMade,
  exits.exitFileSent,
  exits.exitDecisionReceived,
  exits.complaintLodged,
  exits.complaintAnswered,
  exits.memberRestored,
  annulment.defectFound,
  annulment.admissionAnnulled,
  annulment.stepRedone,
  annulment.admissionRegularised,
  annulment.badgeAwarded,
  entries.entryCorrected,
  entries.entryStruck,
])

/** A fact of a case in the past tense: what took place, on which day, by whom, on what evidence. */
export type Act = z.infer<typeof actSchema>

export type ActType = Act['type']

/** What an act of the common chain is about. */
export type Matter = ActOf<'cell.voted'>['matter']

/** The act of one type. */
export type ActOf<T extends ActType> = Extract<Act, { type: T }>

/** Every act type, in the order of the procedure. */
export const actTypes: readonly ActType[] = actSchema.options.map((option) => option.shape.type.value)
