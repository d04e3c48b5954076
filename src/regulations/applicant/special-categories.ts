import { moreThan } from '../../law/fraction.js'
import { provision } from '../../law/provision.js'
import { FM2004, FO2004, PO2021, PP2018, PPOFF, RL2018 } from '../neighbouring-instruments.js'
import { assumed, secondary } from '../version.js'

// Applicants of special categories: rules beside the regulation. One block per provision, oldest version first.

/** Religions whose followers may use the religion procedure. */
export const eligibilityReligionRecognisedOnly = provision({
  id: 'eligibility.religion.recognised-only',
  unit: 'choice',
  governedBy: 'authorisation',
  before: 'carry',
  versions: [secondary(RL2018, 'state-recognised')], // replaces 123-QĐ/TW 2004
})

/** Who agrees in writing before the procedure of a follower of a religion starts. */
export const eligibilityReligionConsentBody = provision({
  id: 'eligibility.religion.consent-body',
  unit: 'set',
  governedBy: 'authorisation',
  before: 'carry',
  versions: [secondary(RL2018, ['upperCommittee', 'upperStandingCommittee'])], // Hanoi practice
})

/** What the procedure of an applicant married to a foreigner checks. */
export const eligibilityForeignMarriageChecks = provision({
  id: 'eligibility.foreign-marriage.checks',
  unit: 'set',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    secondary(FM2004, [
      'vietnamese',
      'lawful-marriage',
      'spouse-background-clear',
      'no-serious-crime',
      'spouse-not-hostile',
      'security-body-verifies',
    ]),
  ],
})

/** Generations the family of an ethnic Hoa applicant must have lived in Viet Nam. */
export const eligibilityHoaGenerationsMinimum = provision({
  id: 'eligibility.hoa.generations.minimum',
  unit: 'count',
  governedBy: 'consideration',
  before: 'carry',
  versions: [secondary(FO2004, 3)], // the child of a Hoa member is considered promptly
})

/** Share of capital that makes a legal representative a private-business owner. */
export const eligibilityPrivateOwnerCapitalShare = provision({
  id: 'eligibility.private-owner.capital-share',
  unit: 'fraction',
  governedBy: 'consideration',
  before: 'carry',
  versions: [secondary(PO2021, moreThan(1, 2))], // or the whole; and a director, general director, chair or partner post
})

/** Who decides the case of a private-business owner, on the proposal of the grassroots committee at the head office. */
export const eligibilityPrivateOwnerDecider = provision({
  id: 'eligibility.private-owner.decider',
  unit: 'choice',
  governedBy: 'admission-decision',
  before: 'carry',
  versions: [secondary(PO2021, 'upperStandingCommittee')],
})

/** Whether the waits of the population policy apply at all. */
export const eligibilityPopulationActive = provision({
  id: 'eligibility.population.active',
  unit: 'boolean',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    secondary(PP2018, true),
    assumed(PPOFF, false), // formal repeal of the policy not established; 294-QĐ/TW still mentions the matter
  ],
})

/** Wait of a first-time applicant with a third child. */
export const eligibilityPopulationThirdChildWait = provision({
  id: 'eligibility.population.third-child.wait',
  unit: 'month',
  countsFrom: 'birth-of-child',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    secondary(PP2018, 24), // nine listed situations are not violations (art. 2)
    assumed(PPOFF, 0),
  ],
})

/** Wait of a first-time applicant with a fourth child. */
export const eligibilityPopulationFourthChildWait = provision({
  id: 'eligibility.population.fourth-child.wait',
  unit: 'month',
  countsFrom: 'birth-of-child',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    secondary(PP2018, 36), // approval level not established
    assumed(PPOFF, 0),
  ],
})

/** Outcome for five or more children. */
export const eligibilityPopulationFifthChildOutcome = provision({
  id: 'eligibility.population.fifth-child.outcome',
  unit: 'choice',
  governedBy: 'consideration',
  before: 'carry',
  versions: [secondary(PP2018, 'never-considered'), assumed(PPOFF, 'no-limit')],
})
