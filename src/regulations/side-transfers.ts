export {
  criminalFastTrackThreshold,
  disciplineLimitationExpulsion,
  disciplineLimitationReprimand,
  disciplineLimitationWarningDismissal,
  probationDisciplineReviewedAtTermClause,
} from './membership/discipline.js'
export {
  cellProbationaryActivityAbroadMinimum,
  memberTransferAbroadOfficialDeadline,
  memberTransferAbroadReturnDeadline,
  memberTransferAbroadTemporaryDeadline,
  probationAbroadReviewClause,
} from './transfer/abroad.js'
export {
  memberTransferDissolvedDeadline,
  memberTransferDossierOverdueLimit,
  memberTransferLetterDeadline,
  memberTransferNotBlockedClause,
  memberTransferNoticeCheckInterval,
  memberTransferOfficialAct,
  memberTransferOfficialDeadline,
  memberTransferOtherCellClause,
  memberTransferPapersClause,
  memberTransferSlipKinds,
  memberTransferTemporaryMaximum,
  memberTransferTemporaryMinimum,
  memberTransferTemporaryStatus,
  memberTransferTemporaryStudyMaximum,
  memberTransferTemporaryStudyMinimum,
  probationHelperKeptOnTransferClause,
  probationTemporaryPlaceReviewClause,
  studentMemberStayMaximum,
} from './transfer/member-transfer.js'
