import { eligibilityOverAgeConditions } from '../../../regulations/applicant/over-age.js'
import { eligibilityPrivateOwnerCapitalShare } from '../../../regulations/applicant/special-categories.js'
import {
  competenceContractMinimum,
  competenceGraduateClause,
} from '../../../regulations/applicant-move/competence.js'
import {
  introductionTradeUnionRouteClause,
  introductionYouthUnionRouteClause,
} from '../../../regulations/dossier/introduction.js'
import type { PersonAndPlacePair } from '../codes.js'
import type { Pair } from './pair.js'
import type { Occupation } from './person.js'
import { youngAtPlacePairs } from './young.js'

const atSchool: readonly Occupation[] = ['student', 'pupil']
const notEmployed: readonly Occupation[] = [
  ...atSchool,
  'village-part-timer',
  'agriculture-forestry-fishery',
  'other',
]

/** Particulars of the person that exclude one of the place. */
export const personAndPlacePairs: { readonly [P in PersonAndPlacePair]: Pair } = {
  'youth-union-member-without-union': {
    of: ['person.youthUnionMember', 'unit.youthUnion'],
    clause: introductionYouthUnionRouteClause,
    isNote: true,
    is: true,
    disagrees: ({ unit }) => unit.youthUnion === false,
  },
  'trade-union-member-without-union': {
    of: ['person.tradeUnionMember', 'unit.tradeUnion'],
    clause: introductionTradeUnionRouteClause,
    isNote: true,
    is: true,
    disagrees: ({ unit }) => unit.tradeUnion === false,
  },
  'at-school-by-employment': {
    of: ['person.occupation', 'unit.competence'],
    clause: competenceContractMinimum,
    isNote: true,
    disagrees: ({ person: { occupation }, unit: { competence } }) =>
      occupation !== undefined &&
      atSchool.includes(occupation) &&
      ['employment', 'fixed-term-contract', 'secondment'].includes(competence?.ground ?? ''),
  },
  'employed-waiting-for-work': {
    of: ['person.occupation', 'unit.competence'],
    clause: competenceGraduateClause,
    disagrees: ({ person: { occupation }, unit: { competence } }) =>
      occupation !== undefined &&
      !notEmployed.includes(occupation) &&
      competence?.ground === 'graduate-waiting-for-work',
  },
  'owner-of-forces': {
    of: ['person.privateOwner', 'unit.armedForces'],
    clause: eligibilityPrivateOwnerCapitalShare,
    isNote: true,
    is: true,
    disagrees: ({ unit }) => unit.armedForces !== undefined,
  },
  'owner-waiting-for-work': {
    of: ['person.privateOwner', 'unit.competence'],
    clause: competenceGraduateClause,
    is: true,
    disagrees: ({ unit: { competence } }) => competence?.ground === 'graduate-waiting-for-work',
  },
  'over-age-place-has-members': {
    of: ['person.overAgeGround', 'unit.officialMembers'],
    clause: eligibilityOverAgeConditions,
    disagrees: ({ person: { overAgeGround }, unit: { officialMembers, noCell } }) =>
      (overAgeGround === 'no-organisation-at-place' || overAgeGround === 'no-member-at-place') &&
      noCell !== true &&
      (officialMembers ?? 0) > 0,
  },
  'over-age-place-has-cell': {
    of: ['person.overAgeGround', 'unit.noCell'],
    clause: eligibilityOverAgeConditions,
    is: 'no-organisation-at-place',
    disagrees: ({ unit }) => unit.noCell === false,
  },
  ...youngAtPlacePairs,
}
