export {
  eligibilityForeignMarriageChecks,
  eligibilityHoaGenerationsMinimum,
  eligibilityPopulationActive,
  eligibilityPopulationFifthChildOutcome,
  eligibilityPopulationFourthChildWait,
  eligibilityPopulationThirdChildWait,
  eligibilityPrivateOwnerCapitalShare,
  eligibilityPrivateOwnerDecider,
  eligibilityReligionConsentBody,
  eligibilityReligionRecognisedOnly,
} from './applicant/special-categories.js'
