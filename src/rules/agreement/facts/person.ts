import { educationLevels, professionalLevels } from '../../../casefile/acts/particulars.js'
import type { Person } from '../../../casefile/shapes.js'
import { eligibilityEducationMinimum } from '../../../regulations/applicant/education.js'
import { eligibilityAgeMaximum } from '../../../regulations/applicant/eligibility.js'
import { readmissionBarredReasons, readmissionCrimeWait } from '../../../regulations/applicant/readmission.js'
import {
  eligibilityHoaGenerationsMinimum,
  eligibilityPrivateOwnerCapitalShare,
} from '../../../regulations/applicant/special-categories.js'
import { backgroundSelfDeclaredClause } from '../../../regulations/dossier/background.js'
import {
  introductionTradeUnionRouteClause,
  introductionYouthAgeWhereNotDefined,
  introductionYouthUnionRouteClause,
} from '../../../regulations/dossier/introduction.js'
import type { PersonPair } from '../codes.js'
import { formerPairs } from './earlier.js'
import { type Pair, yearsOld } from './pair.js'
import { youngPersonPairs } from './young.js'

export type Occupation = NonNullable<Person['occupation']>

/** Offices whose holders own and lead no enterprise, and callings that leave no room for it. */
export const officesOfState: readonly Occupation[] = [
  'party-front-mass-official',
  'state-official',
  'commune-cadre',
  'armed-forces',
]

const crimes: readonly string[] = [
  'corruption',
  'waste-or-negative-acts',
  'serious-crime',
  'less-serious-crime',
]

const isBelow = <T>(order: readonly T[], one: T | undefined, other: T) =>
  one !== undefined && order.indexOf(one) < order.indexOf(other)

const isAtLeast = <T>(order: readonly T[], one: T | undefined, other: T) =>
  one !== undefined && order.indexOf(one) >= order.indexOf(other)

const hasCollege = ({ professionalLevel }: Person) =>
  isAtLeast(professionalLevels, professionalLevel, 'college')

/** Particulars of the person that exclude each other. */
export const personPairs: { readonly [P in PersonPair]: Pair } = {
  'youth-age-above': {
    of: ['person.youthAge', 'person.bornOn'],
    clause: introductionYouthAgeWhereNotDefined,
    isNote: true,
    is: true,
    disagrees: ({ person, on, ask }) =>
      person.youthUnionCadre !== true &&
      (yearsOld({ person, on }) ?? 0) > ask.law(introductionYouthAgeWhereNotDefined),
  },
  'youth-age-below': {
    of: ['person.youthAge', 'person.bornOn'],
    clause: introductionYouthAgeWhereNotDefined,
    isNote: true,
    atTheVote: true,
    is: false,
    disagrees: ({ person, on, ask }) => {
      const years = yearsOld({ person, on })
      return years !== undefined && years < ask.law(introductionYouthAgeWhereNotDefined)
    },
  },
  'youth-union-member-above-age': {
    of: ['person.youthUnionMember', 'person.bornOn'],
    clause: introductionYouthAgeWhereNotDefined,
    isNote: true,
    is: true,
    disagrees: ({ person, on, ask }) =>
      person.youthAge !== true &&
      person.youthUnionCadre !== true &&
      (yearsOld({ person, on }) ?? 0) > ask.law(introductionYouthAgeWhereNotDefined),
  },
  'over-age-ground-below-age': {
    of: ['person.overAgeGround', 'person.bornOn'],
    clause: eligibilityAgeMaximum,
    atTheVote: true,
    disagrees: ({ person, on, ask }) => {
      const years = yearsOld({ person, on })
      return years !== undefined && years * 12 < ask.law(eligibilityAgeMaximum)
    },
  },
  'profession-above-education': {
    of: ['person.professionalLevel', 'person.education'],
    clause: eligibilityEducationMinimum,
    disagrees: ({ person }) =>
      (hasCollege(person) && isBelow(educationLevels, person.education, 'upper-secondary')) ||
      (person.professionalLevel === 'intermediate' &&
        isBelow(educationLevels, person.education, 'lower-secondary-programme-completed')),
  },
  'student-below-upper-secondary': {
    of: ['person.occupation', 'person.education'],
    clause: eligibilityEducationMinimum,
    is: 'student',
    disagrees: ({ person }) => isBelow(educationLevels, person.education, 'upper-secondary'),
  },
  'title-without-doctorate': {
    of: ['person.academicTitle', 'person.professionalLevel'],
    clause: backgroundSelfDeclaredClause,
    disagrees: ({ person: { professionalLevel } }) =>
      professionalLevel !== undefined && professionalLevel !== 'doctor',
  },
  'title-below-education': {
    of: ['person.academicTitle', 'person.education'],
    clause: backgroundSelfDeclaredClause,
    disagrees: ({ person }) => isBelow(educationLevels, person.education, 'upper-secondary'),
  },
  'pupil-with-degree': {
    of: ['person.occupation', 'person.professionalLevel'],
    clause: backgroundSelfDeclaredClause,
    is: 'pupil',
    disagrees: ({ person }) => hasCollege(person),
  },
  'pupil-with-title': {
    of: ['person.occupation', 'person.academicTitle'],
    clause: backgroundSelfDeclaredClause,
    disagrees: ({ person: { occupation, academicTitle } }) =>
      academicTitle !== undefined && (occupation === 'pupil' || occupation === 'student'),
  },
  'pupil-in-trade-union': {
    of: ['person.tradeUnionMember', 'person.occupation'],
    clause: introductionTradeUnionRouteClause,
    isNote: true,
    is: true,
    disagrees: ({ person }) => person.occupation === 'pupil',
  },
  'owner-in-office': {
    of: ['person.privateOwner', 'person.occupation'],
    clause: eligibilityPrivateOwnerCapitalShare,
    isNote: true,
    is: true,
    disagrees: ({ person: { occupation } }) =>
      occupation !== undefined &&
      (officesOfState.includes(occupation) || occupation === 'pupil' || occupation === 'enterprise-worker'),
  },
  'hoa-and-no-minority': {
    of: ['person.foreignOrigin', 'person.ethnicMinority'],
    clause: eligibilityHoaGenerationsMinimum,
    is: 'hoa',
    disagrees: ({ person }) => person.ethnicMinority === false,
  },
  'generations-of-others': {
    of: ['person.generations', 'person.foreignOrigin'],
    clause: eligibilityHoaGenerationsMinimum,
    isNote: true,
    disagrees: ({ person }) => person.foreignOrigin !== 'hoa',
  },
  'hoa-child-of-others': {
    of: ['person.hoaMemberChild', 'person.foreignOrigin'],
    clause: eligibilityHoaGenerationsMinimum,
    isNote: true,
    is: true,
    disagrees: ({ person }) => person.foreignOrigin !== 'hoa',
  },
  'cadre-outside-the-union': {
    of: ['person.youthUnionCadre', 'person.youthUnionMember'],
    clause: introductionYouthUnionRouteClause,
    isNote: true,
    is: true,
    disagrees: ({ person }) => person.youthUnionMember === false,
  },
  'prestige-and-none': {
    of: ['person.hardshipGroups', 'person.prestige'],
    clause: backgroundSelfDeclaredClause,
    disagrees: ({ person }) =>
      person.prestige === false && person.hardshipGroups?.includes('person-of-prestige') === true,
  },
  'fisher-in-office': {
    of: ['person.hardshipGroups', 'person.occupation'],
    clause: backgroundSelfDeclaredClause,
    isNote: true,
    disagrees: ({ person: { hardshipGroups, occupation } }) =>
      hardshipGroups?.includes('fisher') === true &&
      occupation !== undefined &&
      [...officesOfState, 'public-service-staff', 'student', 'pupil'].includes(occupation),
  },
  'minor-as-elder': {
    of: ['person.hardshipGroups', 'person.occupation'],
    clause: backgroundSelfDeclaredClause,
    isNote: true,
    disagrees: ({ person: { hardshipGroups = [], occupation } }) =>
      (occupation === 'pupil' || occupation === 'student') &&
      (hardshipGroups.includes('village-elder') || hardshipGroups.includes('hamlet-head')),
  },
  'former-left-otherwise': {
    of: ['person.former.reason', 'person.former.exit'],
    clause: readmissionBarredReasons,
    disagrees: ({ person: { former } }) =>
      former !== undefined &&
      ((former.reason === 'applied-to-leave' && former.exit !== 'resigned') ||
        (former.reason === 'abandonment' && (former.exit === 'resigned' || former.exit === 'annulled'))),
  },
  'former-hardship-of-no-application': {
    of: ['person.former.hardship', 'person.former.exit'],
    clause: readmissionBarredReasons,
    isNote: true,
    disagrees: ({ person: { former } }) =>
      former?.hardship === true && former.exit !== 'resigned' && former.reason !== 'applied-to-leave',
  },
  'former-cleared-of-no-crime': {
    of: ['person.former.recordClearedOn', 'person.former.reason'],
    clause: readmissionCrimeWait,
    isNote: true,
    disagrees: ({ person: { former } }) =>
      former?.recordClearedOn !== undefined && former.reason !== undefined && !crimes.includes(former.reason),
  },
  'former-and-none': {
    of: ['person.former', 'person.formerMember'],
    clause: readmissionBarredReasons,
    disagrees: ({ person }) => person.formerMember === false,
  },
  'population-breach-and-none': {
    of: ['person.populationBreach', 'person.populationBreached'],
    clause: backgroundSelfDeclaredClause,
    disagrees: ({ person }) => person.populationBreached === false,
  },
  ...formerPairs,
  ...youngPersonPairs,
}
