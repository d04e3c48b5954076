import * as move from '../../regulations/actors/applicant-move.js'
import * as decision from '../../regulations/actors/decision.js'
import * as dossier from '../../regulations/actors/dossier.js'
import * as exit from '../../regulations/actors/exit.js'
import * as membership from '../../regulations/actors/membership.js'
import * as pool from '../../regulations/actors/pool.js'
import * as transfer from '../../regulations/actors/transfer.js'
import * as undoing from '../../regulations/actors/undoing.js'
import * as vote from '../../regulations/actors/vote.js'
import { eligibilityEducationLiteracyConsentBody } from '../../regulations/applicant/education.js'
import {
  eligibilityAgeCounting,
  eligibilityAgeMaximum,
  eligibilityPoliticalConsentBody,
} from '../../regulations/applicant/eligibility.js'
import {
  eligibilityOverAgeConsentBody,
  eligibilityOverAgeConsentBodyUnderProvince,
} from '../../regulations/applicant/over-age.js'
import { readmissionConsentBody, readmissionDecider } from '../../regulations/applicant/readmission.js'
import {
  eligibilityPrivateOwnerDecider,
  eligibilityReligionConsentBody,
} from '../../regulations/applicant/special-categories.js'
import { ceremonyLateConsentBody } from '../../regulations/decision/ceremony.js'
import {
  introductionTradeUnionBodies,
  introductionYouthUnionBodies,
} from '../../regulations/dossier/introduction.js'
import { verificationCertifier } from '../../regulations/dossier/verification.js'
import {
  activityExemptionDecider,
  activityExemptionOtherDecider,
} from '../../regulations/membership/activity.js'
import { memberFileCustodian, memberFileCustodianAbroad } from '../../regulations/membership/membership.js'
import { newMemberCertificateIssuer } from '../../regulations/membership/new-member-class.js'
import {
  criminalFastTrackThreshold,
  disciplineTemporaryPlaceMaximum,
} from '../../regulations/membership/probation.js'
import {
  awarenessCertificateFallbackIssuer,
  awarenessCertificateIssuer,
} from '../../regulations/pool/awareness-certificate.js'
import { poolAuthorisationActor } from '../../regulations/pool/pool.js'
import { abroadLengths } from '../transfer/member-place.js'
import { type ActLaw, barred, breached, byCase, personal, registered, remarked, unstated } from './act-law.js'
import * as cases from './cases.js'
import type { JudgedType } from './codes.js'
import { placeProvisions } from './word-provisions.js'

const nameable = { mayNameThePart: true } as const
const elsewhere = { isElsewhere: true } as const
const placeLeft = { isOfPlaceLeft: true } as const
const elseUpper = { standsIn: 'upperCommittee' } as const
const competentCommittee = barred(decision.admissionDecidedActors, 'bar')
const cell = barred(vote.cellVotedActors)
const afterThreeVotes = barred(vote.shortfallAnsweredAfterVotesActors)
const onExit = remarked(vote.shortfallAnsweredOnExitActors)
const disciplineComplaint = personal(exit.disciplineComplaintActors)
const questionOfMembership = [exit.membershipQuestionDecider]
const rejecting = [verificationCertifier, dossier.politicalRejectionActors]
const redone = barred(undoing.stepRedoneActors)

/**
 * Who does each act, by date and case, and what the act of another body is worth: total by type, so that an act without
 * its law does not compile.
 */
export const actorLaws: { readonly [T in JudgedType]: ActLaw<T> } = {
  'case.opened': registered(pool.caseOpenedActors),
  'case.closed': registered(pool.caseClosedActors),
  'particulars.changed': byCase(cases.particularsCase, {
    applicant: registered(pool.particularsActors),
    member: barred(pool.memberParticularsActors, 'note', elseUpper),
  }),
  'membership.transcribed': registered(pool.membershipTranscribedActors, elseUpper),

  'sympathiser.listed': breached(pool.sympathiserListedActors),
  'sympathiser.unlisted': breached(pool.sympathiserUnlistedActors),
  'helper.assigned': byCase(cases.helperCase, {
    applicant: breached(pool.applicantHelperActors),
    probation: breached(membership.probationHelperActors),
  }),
  'helper.left': registered(pool.helperLeftActors),
  'class.entered': byCase(({ act }) => act.course, {
    awareness: remarked(pool.awarenessClassActors),
    'new-member': registered(pool.newMemberClassActors),
  }),
  'certificate.issued': byCase(cases.certificateCase, {
    awareness: barred(awarenessCertificateIssuer, 'bar'),
    'awareness-without-centre': barred(
      [awarenessCertificateIssuer, awarenessCertificateFallbackIssuer],
      'bar',
      nameable,
    ),
    'new-member': barred(newMemberCertificateIssuer, 'bar', nameable),
  }),
  'start.proposed': breached(pool.startProposedActors),
  'procedure.authorised': barred([poolAuthorisationActor, pool.authorisedActors], 'bar', elseUpper),

  'dossier.opened': registered(dossier.dossierOpenedActors),
  'application.made': personal(dossier.applicationActors),
  'applicant.withdrew': registered(dossier.withdrawalActors),
  'background.declared': personal(dossier.declarationActors),
  'background.sealed': breached(dossier.sealActors),
  'verification.requested': breached(dossier.verificationRequestedActors),
  'verification.replied': remarked(dossier.verificationRepliedActors, elsewhere),
  'background.certified': barred(verificationCertifier, 'bar', elseUpper),
  'background.rejected': byCase(cases.rejectedCase, {
    ordinary: barred(rejecting, 'note', {
      onlyIf: {
        words: ['provincialStandingCommittee', 'upperCommittee', 'competentCommittee'],
        condition: 'if-political',
      },
    }),
    'political-standard': barred(rejecting),
  }),
  'introduction.made': personal(dossier.introductionActors),
  'introducer.lost': registered(dossier.introducerLostActors),
  'union.resolved': byCase(({ act }) => act.union, {
    'youth-union': barred([introductionYouthUnionBodies, dossier.youthUnionResolvedActors], 'bar'),
    'trade-union': barred(introductionTradeUnionBodies, 'bar'),
  }),
  'opinions.consolidated': byCase(
    cases.opinionsCase,
    {
      ordinary: breached(dossier.opinionsActors),
      'temporary-activity': breached(dossier.temporaryOpinionsActors),
    },
    abroadLengths,
  ),
  'papers.renewed': registered(dossier.papersRenewedActors),
  'consent.given': byCase(cases.consentCase, {
    'over-age': barred(eligibilityOverAgeConsentBody, 'bar'),
    'over-age-under-province': barred(eligibilityOverAgeConsentBodyUnderProvince, 'bar'),
    literacy: barred(eligibilityEducationLiteracyConsentBody, 'bar'),
    'political-standard': barred(
      [eligibilityPoliticalConsentBody, dossier.politicalConsentOtherLevel],
      'bar',
    ),
    'late-ceremony': breached(ceremonyLateConsentBody),
    religion: barred(eligibilityReligionConsentBody, 'bar'),
    'foreign-marriage': barred(dossier.foreignMarriageConsentActors, 'bar', nameable),
    'foreign-origin': barred(dossier.foreignOriginConsentActors, 'bar', nameable),
    'private-owner': barred(dossier.privateOwnerConsentActors, 'bar'),
    readmission: barred(readmissionConsentBody, 'bar', {
      onlyIf: { words: ['provincialStandingMembers'], condition: 'if-authorised' },
    }),
    population: barred(dossier.populationConsentActors, 'bar'),
    'member-file': barred(membership.memberFileConsentActors, 'bar', nameable),
  }),

  'cell.voted': byCase(({ act }) => act.matter, {
    admission: cell,
    recognition: cell,
    removal: cell,
    expulsion: barred(vote.cellVotedExpulsionActors),
    resignation: barred(vote.cellVotedResignationActors),
  }),
  'shortfall.reported': breached(vote.shortfallReportedActors),
  'shortfall.answered': byCase(({ act }) => act.matter, {
    admission: barred(vote.shortfallAnsweredActors),
    recognition: afterThreeVotes,
    removal: afterThreeVotes,
    expulsion: onExit,
    resignation: onExit,
  }),
  'section.appraised': barred(vote.sectionAppraisedActors),
  'grassroots.voted': barred(vote.grassrootsVotedActors),

  'dossier.submitted': byCase(
    cases.submittedCase,
    {
      ordinary: remarked(vote.dossierSubmittedActors),
      'without-grassroots-committee': remarked(vote.dossierSubmittedByCellActors),
    },
    placeProvisions,
  ),
  'dossier.returned': remarked(vote.dossierReturnedActors),
  'extension.granted': barred(decision.extensionActors),
  'admission.decided': byCase(
    cases.admissionCase,
    {
      ordinary: competentCommittee,
      'private-owner': barred(eligibilityPrivateOwnerDecider, 'bar'),
      readmission: barred(readmissionDecider, 'bar'),
      'over-age': barred(eligibilityOverAgeConsentBody, 'bar'),
    },
    [eligibilityAgeMaximum, eligibilityAgeCounting],
  ),
  'admission.refused': barred(decision.admissionRefusedActors, 'bar'),
  'result.notified': remarked(decision.resultNotifiedActors),
  'decision.received': registered(decision.decisionReceivedActors),
  'ceremony.held': barred(decision.ceremonyActors),
  'member-record.filed': registered(decision.memberRecordActors, elseUpper),

  'discipline.opened': registered(membership.disciplineOpenedActors),
  'discipline.closed': registered(membership.disciplineClosedActors),
  'proceeding.opened': registered(membership.proceedingOpenedActors),
  'proceeding.closed': registered(membership.proceedingClosedActors),
  'member.disciplined': byCase(
    cases.disciplineCase,
    {
      probation: barred(membership.probationDisciplineActors),
      'temporary-activity': barred(membership.temporaryDisciplineActors, 'note', elsewhere),
      'managing-committee': barred(membership.managedDisciplineActors),
      official: unstated(membership.managedDisciplineActors),
    },
    [disciplineTemporaryPlaceMaximum, ...abroadLengths],
  ),
  'self-review.made': personal(membership.selfReviewActors),
  'remarks.made': personal(membership.remarksActors),
  'recognition.decided': byCase(
    cases.recognitionCase,
    {
      ordinary: barred(membership.recognitionDecidedActors, 'bar'),
      abroad: barred([membership.recognitionDecidedActors, membership.recognitionAbroadActors], 'bar'),
      'alone-abroad': barred(membership.recognitionAbroadActors, 'bar'),
    },
    abroadLengths,
  ),
  'recognition.refused': barred(membership.recognitionRefusedActors, 'bar'),
  'recognition.announced': remarked(membership.recognitionAnnouncedActors),
  'card.handed-over': remarked(membership.cardHandedOverActors),
  'badge.awarded': barred(membership.badgeActors),
  'member-file.lost': registered(membership.memberFileLostActors, elseUpper),
  'member-file.restored': remarked(membership.memberFileRestoredActors, elseUpper),
  'member-file.reconciled': byCase(
    cases.custodyCase,
    {
      ordinary: breached(memberFileCustodian),
      abroad: breached(memberFileCustodianAbroad),
    },
    abroadLengths,
  ),

  'applicant.moved': registered(move.applicantMovedActors),
  'being-helped.certified': barred(move.beingHelpedActors, 'note', placeLeft),
  'file.forwarded': byCase(cases.forwardedCase, {
    resolved: remarked(move.resolvedFileActors, placeLeft),
    sent: remarked(move.sentFileActors, placeLeft),
  }),
  'file.received': registered(move.fileReceivedActors, elsewhere),
  'decision.passed-on': byCase(cases.passedOnCase, {
    'same-authority': barred(move.decisionPassedOnActors, 'note', elsewhere),
    'other-authority': barred(move.decisionPassedOnElsewhereActors, 'note', elsewhere),
  }),
  'decision.annulled': barred(move.decisionAnnulledActors, 'note', elsewhere),
  'reconsideration.requested': remarked(move.reconsiderationRequestedActors, elsewhere),
  'reconsideration.answered': barred(move.reconsiderationAnsweredActors, 'note', elsewhere),

  'member.transferred': byCase(
    cases.transferCase,
    {
      official: remarked(transfer.officialTransferActors),
      temporary: remarked(transfer.temporaryTransferActors),
      internal: remarked(transfer.internalTransferActors),
      'cell-dissolved': remarked(transfer.cellDissolvedActors),
      'base-dissolved': remarked(transfer.baseDissolvedActors),
      abroad: remarked(transfer.transferAbroadActors),
      'stay-abroad': remarked(transfer.stayAbroadActors),
      'labour-abroad': remarked(transfer.labourAbroadActors),
    },
    abroadLengths,
  ),
  'referral.presented': registered(transfer.referralActors),
  'transfer-notice.arrived': registered(transfer.transferNoticeActors, elsewhere),
  'member.received': remarked(transfer.memberReceivedActors, elsewhere),
  'stay.prolonged': remarked(transfer.stayProlongedActors, elsewhere),
  'member.returned': registered(transfer.memberReturnedActors),

  'member.exempted': byCase(cases.exemptionCase, {
    own: remarked(activityExemptionDecider),
    other: remarked(activityExemptionOtherDecider, { standsIn: 'upperStandingCommittee' }),
    'ground-unknown': remarked([activityExemptionDecider, activityExemptionOtherDecider]),
  }),
  'member.suspended': remarked(membership.memberSuspendedActors),
  'activity.interrupted': registered(membership.activityInterruptedActors),
  'activity.resumed': byCase(cases.resumptionCase, {
    interruption: barred(questionOfMembership),
    ordinary: registered(membership.activityResumedActors),
  }),

  'removal.opened': byCase(cases.groundCase, {
    ordinary: barred(exit.removalOpenedActors),
    'transfer-not-filed': barred(exit.transferNotFiledActors, 'note', elsewhere),
    'question-of-membership': barred(questionOfMembership),
  }),
  'self-criticism.requested': remarked(exit.selfCriticismRequestedActors),
  'self-criticism.answered': registered(exit.selfCriticismAnsweredActors),
  'member.removed': byCase(
    cases.removalCase,
    {
      ordinary: barred(exit.memberRemovedActors, 'bar'),
      'transfer-not-filed': barred(exit.removedNotFiledActors, 'bar', elsewhere),
      'question-of-membership': barred(questionOfMembership, 'bar'),
      'fast-track': remarked(exit.fastTrackActors),
    },
    [criminalFastTrackThreshold],
  ),
  'member.expelled': barred(exit.memberExpelledActors, 'bar'),
  'resignation.requested': personal(exit.resignationRequestedActors),
  'member.resigned': barred(exit.memberResignedActors, 'bar'),
  'exit.refused': byCase(cases.exitRefusedCase, {
    removal: barred(exit.memberRemovedActors),
    'transfer-not-filed': barred(exit.removedNotFiledActors, 'note', elsewhere),
    'question-of-membership': barred(questionOfMembership),
    expulsion: barred(exit.memberExpelledActors),
    resignation: barred(exit.memberResignedActors),
  }),
  'member.died': registered(exit.memberDiedActors),
  'card.collected': remarked(exit.cardCollectedActors),
  'exit-notice.made': remarked(exit.exitNoticeActors),
  'exit-file.sent': remarked(exit.exitFileActors),
  'exit-decision.received': registered(exit.exitDecisionReceivedActors),
  'complaint.lodged': byCase(({ act }) => act.against, {
    removal: personal(exit.complaintLodgedActors),
    expulsion: disciplineComplaint,
    discipline: disciplineComplaint,
  }),
  'complaint.answered': byCase(cases.complaintCase, {
    removal: barred(exit.complaintAnsweredActors),
    discipline: remarked(exit.disciplineComplaintAnsweredActors),
  }),
  'member.restored': byCase(cases.restorationCase, {
    complaint: barred(exit.memberRestoredActors),
    'question-of-membership': barred(questionOfMembership),
  }),

  'defect.found': remarked(undoing.defectFoundActors),
  'admission.annulled': byCase(cases.annulmentCase, {
    issuer: barred(undoing.annulledActors, 'note', elsewhere),
    'issuer-gone': barred(undoing.annulledWithoutIssuerActors),
    'after-transfer': barred(undoing.annulledAfterTransferActors),
  }),
  'step.redone': byCase(({ act }) => act.step, {
    authority: redone,
    order: redone,
    other: redone,
    vote: barred(undoing.voteRedoneActors),
    introduction: barred(undoing.introductionRedoneActors),
    verification: barred(undoing.verificationRedoneActors),
    class: barred(undoing.classRedoneActors),
    opinions: barred(undoing.opinionsRedoneActors),
  }),
  'admission.regularised': barred(undoing.regularisedActors),
}
