import { moreThan } from '../../law/fraction.js'
import { provision } from '../../law/provision.js'
import { FM2004, FO2004, PO2021, RL2018 } from '../neighbouring-instruments.js'
import { secondary } from '../version.js'

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
  before: 'none',
  versions: [secondary(PO2021, 'upperStandingCommittee')],
})
