import type { SubjectTexts } from '../../subject-texts.js'

/** Words of the codes. */
export const codes: SubjectTexts<'applicant'>['codes'] = {
  citizenship: {
    vietnamese: 'Vietnamese citizen',
    other: 'other',
  },
  exceptionalFact: {
    religion: 'religion',
    'foreign-spouse': 'foreign spouse',
    'foreign-origin': 'foreign origin',
    'former-member': 'earlier membership',
    'population-breach': 'breach of the population policy',
    'private-owner': 'private business',
  },
  fixedFact: {
    bornOn: 'day of birth',
    foreignOrigin: 'foreign origin',
    generations: 'generations of the family in Viet Nam',
    formerMember: 'whether the person was a member before',
    'former.decidedOn': 'decision of the earlier admission',
    'former.leftOn': 'day of leaving the Party',
    'former.exit': 'form of leaving the Party',
    'populationBreach.bornOn': 'day of birth of the child',
  },
  ageEnd: {
    under: 'below the age',
    over: 'above the age',
  },
  ageException: {
    'over-age': 'above the ordinary age',
  },
  ageCounting: {
    'by-month': 'counted by month',
    'by-year-over-maximum': 'counted by year above the maximum',
  },
  overAgeGround: {
    'no-organisation-at-place': 'no Party organisation at the place',
    'no-member-at-place': 'no Party member at the place',
    'special-need': 'a special need',
  },
  overAgeConditions: {
    'health-and-prestige-and-place-or-need':
      'health and prestige; a place without a Party organisation, without a Party member, or a special need',
  },
  politicalConclusion: {
    met: 'met',
    'not-met': 'not met',
    'beyond-competence': 'beyond the power of the local committee',
  },
  education: {
    none: 'none',
    'literate-national-script': 'reading and writing the national script',
    'primary-completed': 'primary school completed',
    'lower-secondary-programme-completed': 'lower secondary programme completed',
    'lower-secondary-equivalent': 'equivalent of lower secondary school',
    'lower-secondary-diploma': 'lower secondary diploma',
    'upper-secondary': 'upper secondary school or higher',
  },
  educationRequired: {
    'lower-secondary': 'lower secondary school',
    'lower-secondary-or-equivalent': 'lower secondary school or its equivalent',
    'lower-secondary-diploma-or-equivalent': 'lower secondary diploma or its equivalent',
  },
  educationDoor: {
    general: 'the general level of education',
    hardship: 'the level of education for difficult areas',
    literacy: 'literacy in the national script',
  },
  hardshipGroup: {
    'mountain-area': 'persons living in a mountain area',
    'remote-area': 'persons living in a deep or far-off area',
    'border-area': 'persons living in a border area',
    'island-area': 'persons living on an island',
    'ethnic-minority-area': 'persons living in an ethnic-minority area',
    'specially-difficult-area': 'persons living in a specially difficult area',
    fisher: 'fishers regularly working at sea or on islands',
    'village-elder': 'village elders',
    'hamlet-head': 'hamlet heads',
    'person-of-prestige': 'persons of prestige',
  },
  religion: {
    none: 'none',
    recognised: 'a religion the State recognises',
    unrecognised: 'a religion the State does not recognise',
  },
  recognisedReligion: {
    'state-recognised': 'recognised by the State',
  },
  foreignOrigin: {
    none: 'none',
    hoa: 'ethnic Hoa',
    other: 'other',
  },
  foreignMarriageCheck: {
    'lawful-marriage': 'a lawful marriage',
    'spouse-background-clear': 'a clear background of the spouse',
    'no-serious-crime': 'no serious crime of the spouse',
    'spouse-not-hostile': 'no hostile activity of the spouse',
    'security-body-verifies': 'verification by the security body',
  },
  populationOutcome: {
    'never-considered': 'never considered',
  },
  formerExit: {
    removed: 'removed',
    expelled: 'expelled',
    resigned: 'left on own application',
    annulled: 'admission annulled',
  },
  formerReason: {
    abandonment: 'abandonment of activity',
    'applied-to-leave': 'application to leave the Party',
    'applied-to-leave-without-hardship':
      'application to leave the Party without specially hard family circumstances',
    'internal-unity': 'a serious breach of internal unity',
    corruption: 'a conviction for corruption',
    'political-history-or-present-politics': 'a breach concerning political history or present politics',
    'waste-or-negative-acts': 'a conviction for waste or negative acts',
    'serious-crime': 'a conviction for a serious or graver crime',
    'less-serious-crime': 'a conviction for a less serious offence',
    population: 'a breach of the population policy',
    other: 'other',
  },
}
