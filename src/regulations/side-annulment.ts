export {
  annulmentDeadline,
  annulmentLaterAdmissionClause,
  annulmentOnTransferMethod,
  annulmentOrganisationGoneClause,
  annulmentProceduralMethod,
  annulmentProceduralSteps,
  annulmentSubstantiveGrounds,
  annulmentSubstantiveGroundsNamed,
} from './annulment.js'
