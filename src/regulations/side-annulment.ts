export {
  annulmentDeadline,
  annulmentLaterAdmissionClause,
  annulmentOnTransferMethod,
  annulmentOrganisationGoneClause,
  annulmentProceduralMethod,
  annulmentProceduralSteps,
  annulmentSubstantiveGrounds,
  annulmentSubstantiveGroundsNamed,
} from './undoing/annulment.js'
