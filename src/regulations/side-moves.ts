export {
  applicantMoveCeremonyWindow,
  applicantMoveDecideDeadline,
  applicantMoveDecidedSameAuthorityClause,
  applicantMoveForwardDeadline,
  applicantMoveReconsiderationDeadline,
  applicantMoveResolvedNotSentClause,
  applicantMoveTogetherMinimum,
  temporaryPlaceHomeCellDecidesClause,
} from './applicant-moves.js'
export {
  competenceContractMinimum,
  competenceGraduateClause,
  competenceSecondmentMinimum,
  competenceStudyMinimum,
  noCellAssigningBody,
  noCellZoneAssigningBody,
} from './competence.js'
