export {
  applicantMoveCeremonyWindow,
  applicantMoveDecideDeadline,
  applicantMoveDecidedSameAuthorityClause,
  applicantMoveForwardDeadline,
  applicantMoveReconsiderationDeadline,
  applicantMoveResolvedNotSentClause,
  applicantMoveTogetherMinimum,
  temporaryPlaceHomeCellDecidesClause,
} from './applicant-move/applicant-move.js'
export {
  competenceContractMinimum,
  competenceGraduateClause,
  competenceSecondmentMinimum,
  competenceStudyMinimum,
  noCellAssigningBody,
  noCellZoneAssigningBody,
} from './applicant-move/competence.js'
