export {
  readmissionBarredReasons,
  readmissionConsentBody,
  readmissionCountMaximum,
  readmissionCrimeWait,
  readmissionDecider,
  readmissionPopulationClause,
  readmissionPopulationFourthChildWait,
  readmissionPopulationThirdChildWait,
  readmissionProbation,
  readmissionWait,
} from './applicant/readmission.js'
export { readmissionFullProcedureClause, readmissionPapersClause } from './readmission-clauses.js'
