import type { PlainDay } from '../../../calendar/plain-day.js'
import type { Person } from '../../../casefile/shapes.js'
import { competenceContractMinimum } from '../../../regulations/applicant-move/competence.js'
import { backgroundSelfDeclaredClause } from '../../../regulations/dossier/background.js'
import { verificationSubjects } from '../../../regulations/dossier/verification.js'
import { expulsionDeferralChildAge } from '../../../regulations/exit/expulsion.js'
import type { PersonAndPlacePair, PersonPair, YoungActPair } from '../codes.js'
import { type Pair, pairOf, yearsOld } from './pair.js'

// No text gives these ages: they are those below which a thing can hardly be, so that a wrong year is noticed. All are notes.

/** Completed years at which somebody can be a parent, or work for others. */
const parentFrom = 15
const workerFrom = 15

/** Completed years of a child that makes a person of full civil capacity, and a member of the Party. */
const adultFrom = 18

/** Completed years at which a professional level, and an academic title, can be reached. */
const levelFrom: Readonly<Partial<Record<NonNullable<Person['professionalLevel']>, number>>> = {
  college: 19,
  university: 20,
  master: 21,
  doctor: 23,
}
const titleFrom = 25

const yearsAt = (bornOn: PlainDay | undefined, on: PlainDay | undefined): number | undefined =>
  on === undefined ? undefined : yearsOld({ person: { bornOn }, on })

const isBelow = (years: number | undefined, least: number | undefined) =>
  years !== undefined && least !== undefined && years < least

type Of<P extends string> = { readonly [Q in P]: Pair }

/** Particulars of somebody too young for them by the day of birth on file. */
export const youngPersonPairs: Of<
  Extract<PersonPair, 'degree-of-the-young' | 'title-of-the-young' | 'breach-of-the-young'>
> = {
  'degree-of-the-young': {
    of: ['person.professionalLevel', 'person.bornOn'],
    clause: backgroundSelfDeclaredClause,
    isNote: true,
    disagrees: (told) => isBelow(yearsOld(told), levelFrom[told.person.professionalLevel ?? 'elementary']),
  },
  'title-of-the-young': {
    of: ['person.academicTitle', 'person.bornOn'],
    clause: backgroundSelfDeclaredClause,
    isNote: true,
    disagrees: (told) => isBelow(yearsOld(told), titleFrom),
  },
  'breach-of-the-young': {
    of: ['person.populationBreach', 'person.bornOn'],
    clause: backgroundSelfDeclaredClause,
    isNote: true,
    disagrees: ({ person: { bornOn, populationBreach } }) =>
      populationBreach !== undefined &&
      isBelow(yearsAt(bornOn, populationBreach.bornOn), parentFrom + populationBreach.child - 1),
  },
}

/** A ground of competence of somebody too young for it. */
export const youngAtPlacePairs: Of<Extract<PersonAndPlacePair, 'work-of-the-young'>> = {
  'work-of-the-young': {
    of: ['unit.competence', 'person.bornOn'],
    clause: competenceContractMinimum,
    isNote: true,
    disagrees: ({ person: { bornOn }, unit: { competence } }) =>
      ['employment', 'fixed-term-contract', 'secondment'].includes(competence?.ground ?? '') &&
      isBelow(yearsAt(bornOn, competence?.since), workerFrom),
  },
}

/** Acts about somebody too young for them. */
export const youngActPairs: Of<YoungActPair> = {
  'adult-child-of-the-young': pairOf('background.declared', {
    of: ['background.declared.family', 'person.bornOn'],
    clause: verificationSubjects,
    isNote: true,
    disagrees: (told) =>
      told.act.family?.includes('adult-child') === true && isBelow(yearsOld(told), parentFrom + adultFrom),
  }),
  'member-child-of-the-young': pairOf('background.certified', {
    of: ['background.certified.memberRelatives', 'person.bornOn'],
    clause: verificationSubjects,
    isNote: true,
    disagrees: (told) =>
      told.act.memberRelatives?.some(({ relation }) => relation === 'child') === true &&
      isBelow(yearsOld(told), parentFrom + adultFrom),
  }),
  'deferral-child-of-the-young': pairOf('member.expelled', {
    of: ['member.expelled.childBornOn', 'person.bornOn'],
    clause: expulsionDeferralChildAge,
    isNote: true,
    disagrees: ({ act, person }) => isBelow(yearsAt(person.bornOn, act.childBornOn), parentFrom),
  }),
  'discipline-child-of-the-young': pairOf('member.disciplined', {
    of: ['member.disciplined.childBornOn', 'person.bornOn'],
    clause: expulsionDeferralChildAge,
    isNote: true,
    disagrees: ({ act, person }) => isBelow(yearsAt(person.bornOn, act.childBornOn), parentFrom),
  }),
}
