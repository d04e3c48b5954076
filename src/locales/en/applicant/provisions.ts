import type { SubjectTexts } from '../../subject-texts.js'

/** Titles of the provisions. */
export const provisions: SubjectTexts<'applicant'>['provisions'] = {
  'eligibility.education.hardship.groups': 'persons for whom the level of education is lowered',
  'eligibility.education.hardship.minimum': 'lowest education in difficult areas',
  'eligibility.education.literacy.consent-body': 'body that consents for applicants who only read and write',
  'eligibility.education.literacy.groups': 'persons who need only read and write the national script',
  'eligibility.education.literacy.minimum':
    'lowest education of village elders, hamlet heads, persons of prestige and fishers',
  'eligibility.education.minimum': 'lowest education',
  'eligibility.age.counting': 'how age is counted',
  'eligibility.age.maximum': 'highest age',
  'eligibility.age.minimum': 'lowest age',
  'conditions.before-ceremony': 'what comes up between decision and ceremony',
  'conditions.criminal-case-opened': 'a criminal case against the applicant',
  'conditions.judged-at-consideration': 'conditions judged as of the cell’s consideration',
  'conditions.judged-at-review': 'conditions judged as of the cell’s review of the recognition',
  'conditions.standing-at-decision': 'conditions that still hold at the decision',
  'eligibility.citizenship': 'citizenship',
  'eligibility.political.consent-body':
    'body that consents where the political standard is beyond the power of the local committee',
  'eligibility.political.instrument': 'Politburo rules on the political standard',
  'eligibility.political.scope': 'scope of the political standard',
  'eligibility.over-age.conditions': 'conditions for applicants above the highest age',
  'eligibility.over-age.consent-body': 'body that consents for applicants above the highest age',
  'eligibility.over-age.consent-body.under-province':
    'body that consents for applicants above the highest age, under the other reading from 2026-07-26',
  'eligibility.population.active': 'whether the waits of the population policy apply',
  'eligibility.population.last-day':
    'last day on which the waits of the population policy applied without question',
  'eligibility.population.consent-body': 'body that consents after a breach of the population policy',
  'eligibility.population.fifth-child.outcome': 'five or more children against the population policy',
  'eligibility.population.fourth-child.wait': 'wait after the birth of a fourth child',
  'eligibility.population.hard-areas':
    'areas where the wait after a breach of the population policy is shorter',
  'eligibility.population.hard-area.wait': 'wait in those areas after a breach of the population policy',
  'eligibility.population.third-child.wait': 'wait after the birth of a third child',
  'readmission.barred-reasons': 'reasons of leaving that bar re-admission',
  'readmission.barred-reasons.wider': 'reason of leaving that bars re-admission only since 2026-07-26',
  'readmission.consent-body': 'body that consents to a re-admission',
  'readmission.count.maximum': 'number of re-admissions in a lifetime',
  'readmission.crime.wait': 'months after the clearing of the criminal record',
  'readmission.decider': 'body that decides a re-admission',
  'applicant.population-of-former':
    'waits of a former member who breached the population policy after leaving for another reason',
  'readmission.population.repeat.outcome': 'a second breach of the population policy after leaving',
  'readmission.population.clause': 'population-policy cases sent to the Secretariat rules',
  'readmission.population.fourth-child.wait': 'wait after a removal for a fourth child',
  'readmission.population.third-child.wait': 'wait after a removal for a third child',
  'readmission.probation': 'probation after re-admission',
  'readmission.wait': 'months outside the Party before re-admission',
  'eligibility.foreign-marriage.checks': 'what is checked for an applicant married to a foreigner',
  'eligibility.hoa.generations.minimum': 'generations the family of an ethnic Hoa has lived in Viet Nam',
  'eligibility.private-owner.capital-share': 'share of capital of a private-business owner',
  'eligibility.private-owner.decider': 'body that decides on a private-business owner',
  'eligibility.religion.consent-body': 'body that consents for a follower of a religion',
  'eligibility.religion.recognised-only': 'religions whose followers may be admitted',
}
