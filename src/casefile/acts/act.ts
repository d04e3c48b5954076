import * as z from 'zod'
import * as applicant from './applicant.js'
import * as applicantMove from './applicant-move.js'
import * as decision from './decision.js'
import * as dossier from './dossier.js'
import * as entries from './entries.js'
import * as exit from './exit.js'
import * as membership from './membership.js'
import * as pool from './pool.js'
import * as transfer from './transfer.js'
import * as undoing from './undoing.js'
import * as vote from './vote.js'

/** Every act a case may hold, in the order of the procedure; told apart by `type`. */
export const actSchema = z.discriminatedUnion('type', [
  applicant.caseOpened,
  applicant.particularsChanged,
  membership.membershipTranscribed,
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
  vote.cellVoted,
  vote.shortfallReported,
  vote.shortfallAnswered,
  vote.sectionAppraised,
  vote.grassrootsVoted,
  decision.dossierSubmitted,
  decision.extensionGranted,
  decision.admissionDecided,
  decision.admissionRefused,
  decision.resultNotified,
  decision.decisionReceived,
  decision.ceremonyHeld,
  membership.memberRecordFiled,
  membership.memberDisciplined,
  membership.selfReviewMade,
  membership.remarksMade,
  membership.recognitionDecided,
  membership.recognitionRefused,
  membership.recognitionAnnounced,
  membership.cardHandedOver,
  applicantMove.applicantMoved,
  applicantMove.beingHelpedCertified,
  applicantMove.fileForwarded,
  applicantMove.fileReceived,
  applicantMove.decisionPassedOn,
  applicantMove.decisionAnnulled,
  applicantMove.reconsiderationRequested,
  applicantMove.reconsiderationAnswered,
  transfer.memberTransferred,
  transfer.referralPresented,
  transfer.transferNoticeArrived,
  transfer.memberReceived,
  transfer.memberReturned,
  dossier.applicantWithdrew,
  dossier.dossierReturned,
  exit.removalOpened,
  exit.selfCriticismRequested,
  exit.selfCriticismAnswered,
  exit.memberRemoved,
  exit.memberExpelled,
  exit.resignationRequested,
  exit.memberResigned,
  exit.memberDied,
  exit.cardCollected,
  exit.exitNoticeMade,
  exit.exitFileSent,
  exit.exitDecisionReceived,
  exit.complaintLodged,
  exit.complaintAnswered,
  exit.memberRestored,
  undoing.defectFound,
  undoing.admissionAnnulled,
  undoing.stepRedone,
  undoing.admissionRegularised,
  membership.badgeAwarded,
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
