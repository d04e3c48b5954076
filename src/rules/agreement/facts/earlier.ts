import { completedMonths } from '../../../calendar/age.js'
import { educationLevels, professionalLevels } from '../../../casefile/acts/particulars.js'
import { admissionDayOf } from '../../../casefile/dates.js'
import { eligibilityAgeMinimum, eligibilityCitizenship } from '../../../regulations/applicant/eligibility.js'
import { readmissionCountMaximum, readmissionWait } from '../../../regulations/applicant/readmission.js'
import { backgroundSelfDeclaredClause } from '../../../regulations/dossier/background.js'
import { seniorityUnderAgeSouthUntil } from '../../../regulations/membership/seniority.js'
import type { EarlierPair, PersonPair } from '../codes.js'
import { type Pair, pairOf } from './pair.js'

const falls = <L>(levels: readonly L[], before: L | undefined, now: L | undefined) =>
  before !== undefined && now !== undefined && levels.indexOf(now) < levels.indexOf(before)

const differs = (before: unknown, now: unknown) => before !== undefined && now !== undefined && before !== now

/** An earlier membership beside the person. */
export const formerPairs: { readonly [P in Extract<PersonPair, 'former-joined-under-age'>]: Pair } = {
  'former-joined-under-age': {
    of: ['person.former.decidedOn', 'person.bornOn'],
    clause: eligibilityAgeMinimum,
    asks: [seniorityUnderAgeSouthUntil],
    isNote: true,
    disagrees: ({ person: { bornOn, former }, ask }) =>
      bornOn !== undefined &&
      former?.decidedOn !== undefined &&
      bornOn <= former.decidedOn &&
      former.decidedOn >= ask.law(seniorityUnderAgeSouthUntil) &&
      completedMonths(bornOn, former.decidedOn) < ask.law(eligibilityAgeMinimum),
  },
}

/** What is told of the person now, beside what was told before. */
export const earlierPairs: { readonly [P in EarlierPair]: Pair } = {
  'former-left-after-admission': pairOf('particulars.changed', {
    of: ['particulars.changed.person', 'admission.decided.on'],
    clause: readmissionWait,
    disagrees: ({ act, file }) => {
      const admittedOn = admissionDayOf(file)
      const leftOn = act.person?.former?.leftOn
      return leftOn !== undefined && admittedOn !== undefined && leftOn > admittedOn
    },
  }),
  'carried-over-before-leaving': pairOf('membership.transcribed', {
    of: ['membership.transcribed.ceremonyOn', 'person.former.leftOn'],
    or: 'decidedOn',
    clause: readmissionWait,
    disagrees: ({ act: { decidedOn, ceremonyOn }, person: { former } }) => {
      const admittedOn = decidedOn ?? ceremonyOn
      return former !== undefined && admittedOn !== undefined && former.leftOn > admittedOn
    },
  }),
  'carried-over-readmitted-again': pairOf('membership.transcribed', {
    of: ['membership.transcribed.standing', 'person.former.readmissions'],
    clause: readmissionCountMaximum,
    isNote: true,
    disagrees: ({ person: { former }, ask }) =>
      (former?.readmissions ?? 0) >= ask.law(readmissionCountMaximum),
  }),
  'carried-over-of-no-citizen': pairOf('membership.transcribed', {
    of: ['membership.transcribed.standing', 'person.citizenship'],
    clause: eligibilityCitizenship,
    isNote: true,
    disagrees: ({ person }) => person.citizenship === 'other',
  }),
  'education-falls': pairOf('particulars.changed', {
    of: ['particulars.changed.person', 'person.education'],
    clause: backgroundSelfDeclaredClause,
    isNote: true,
    disagrees: ({ act, file }) => falls(educationLevels, file.person.education, act.person?.education),
  }),
  'profession-falls': pairOf('particulars.changed', {
    of: ['particulars.changed.person', 'person.professionalLevel'],
    clause: backgroundSelfDeclaredClause,
    isNote: true,
    disagrees: ({ act, file }) =>
      falls(professionalLevels, file.person.professionalLevel, act.person?.professionalLevel),
  }),
  'gender-changes': pairOf('particulars.changed', {
    of: ['particulars.changed.person', 'person.gender'],
    clause: backgroundSelfDeclaredClause,
    isNote: true,
    disagrees: ({ act, file }) => differs(file.person.gender, act.person?.gender),
  }),
  'people-changes': pairOf('particulars.changed', {
    of: ['particulars.changed.person', 'person.ethnicMinority'],
    clause: backgroundSelfDeclaredClause,
    isNote: true,
    disagrees: ({ act, file }) => differs(file.person.ethnicMinority, act.person?.ethnicMinority),
  }),
}
