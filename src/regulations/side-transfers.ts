export {
  criminalFastTrackThreshold,
  disciplineLimitationExpulsion,
  disciplineLimitationReprimand,
  disciplineLimitationWarningDismissal,
  probationDisciplineReviewedAtTermClause,
} from './discipline.js'
export {
  cellProbationaryActivityAbroadMinimum,
  memberTransferAbroadOfficialDeadline,
  memberTransferAbroadReturnDeadline,
  memberTransferAbroadTemporaryDeadline,
  probationAbroadReviewClause,
} from './member-abroad.js'
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
} from './member-transfers.js'
