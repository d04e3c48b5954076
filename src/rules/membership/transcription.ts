import { eligibilityAgeMinimum } from '../../regulations/applicant/eligibility.js'
import { membershipTranscribedClause } from '../../regulations/membership/membership.js'
import { probationDuration } from '../../regulations/membership/probation.js'
import {
  seniorityUnderAgeNorthUntil,
  seniorityUnderAgeSouthUntil,
} from '../../regulations/membership/seniority.js'
import { monthsOld } from '../applicant/age.js'
import { broken, countedFrom, holds, met, missing, rule, unanswered } from '../engine/rule.js'
import { keepsUnderAgeJoining } from './under-age-veterans.js'

/**
 * A register that is carried over has the day of the ceremony, and no official member before the probation of that time ended
 * (Charter art. 5.1). It is carried over all the same: a shorter probation is a contradiction to be cleared up, and where
 * the law of the ceremony is not known, neither is the answer.
 */
export const transcribedDates = rule({
  id: 'membership.transcribed-dates',
  breaking: 'bar',
  actor: 'grassrootsCommittee',
  guards: ['membership.transcribed'],
  asks: 'evidence',
  provisions: [membershipTranscribedClause, probationDuration],
  cure: ['date.checked'],
  check: ({ act, on, ask }) => {
    ask.cite(membershipTranscribedClause)
    const { ceremonyOn, recognisedOn, standing } = act
    if (ceremonyOn === undefined) return missing('evidence.ceremonyOn')
    if (standing === 'probationary')
      return recognisedOn === undefined
        ? met({ ceremonyOn, actual: on })
        : broken({ recognisedOn, standing }, { effect: 'breach' })
    // Where no recognition is told, the member is official at the entry at the latest.
    const facts = { ceremonyOn, ...(recognisedOn === undefined ? { actual: on } : { recognisedOn }) }
    const endsOn = ask.reaches(ceremonyOn, probationDuration)
      ? ask.months(ceremonyOn, ask.law(probationDuration, ceremonyOn))
      : undefined
    const isAfter = (recognisedOn ?? on) >= (endsOn ?? ask.months(ceremonyOn, ask.law(probationDuration)))
    if (isAfter || ceremonyOn > on) return met(facts)
    if (endsOn === undefined)
      return { ...unanswered({ ...facts, uncovered: 'law.not-covered', day: ceremonyOn }), effect: 'note' }
    return countedFrom(ceremonyOn, broken({ ...facts, endsOn }, { effect: 'breach' }))
  },
})

/**
 * A member was 18 at the admission, by month, or admitted at a time whose younger members keep their joining date: before
 * 1960-09-05, and south of the Bến Hải river before 1975-04-30 (Charter art. 1.2; 294-QĐ/TW pt 5.2.3). Judged by the law
 * of the day of entry; between the two days the register tells where the admission was.
 */
export const transcribedAge = rule({
  id: 'membership.transcribed-age',
  breaking: 'breach',
  actor: 'grassrootsCommittee',
  guards: ['membership.transcribed'],
  asks: 'evidence',
  provisions: [eligibilityAgeMinimum, seniorityUnderAgeNorthUntil, seniorityUnderAgeSouthUntil],
  cure: ['date.checked', 'admission.annulled'],
  check: ({ file, act, ask }) => {
    const { bornOn } = file.person
    const admittedOn = act.decidedOn ?? act.ceremonyOn
    // Born after it: a contradiction of days, told as one.
    if (bornOn === undefined || admittedOn === undefined || admittedOn < bornOn) return undefined
    const minimum = ask.law(eligibilityAgeMinimum)
    const months = monthsOld(bornOn, admittedOn, ask)
    const facts = { admittedOn, months, minimum }
    if (months >= minimum) return met(facts)
    if (keepsUnderAgeJoining(admittedOn, 'north', ask)) return met(facts)
    if (act.region === 'north' || !keepsUnderAgeJoining(admittedOn, 'south', ask)) return broken(facts)
    return act.region === 'south' ? met(facts) : missing('evidence.region', facts)
  },
})

/** Where the register has no admission decision, seniority runs from the joining date (guidance pt 5.3): a gap to be closed. */
export const transcribedDecision = rule({
  id: 'membership.transcribed-decision',
  breaking: 'note',
  actor: 'grassrootsCommittee',
  guards: ['membership.transcribed'],
  asks: 'evidence',
  provisions: [membershipTranscribedClause],
  cure: ['date.checked'],
  check: ({ act, ask }) => {
    // Without an ordinary admission there was no decision to carry over.
    if (act.joinedBy !== undefined) return undefined
    ask.cite(membershipTranscribedClause)
    return act.decidedOn === undefined ? missing('evidence.decidedOn') : met({ decidedOn: act.decidedOn })
  },
})

/**
 * The official date of a register is the day the probation of its time ended (Charter art. 5.1); a probationary member
 * has none. It is carried over all the same: a difference is a contradiction to be cleared up, and where the law of the
 * ceremony is not known, neither is the answer.
 */
export const transcribedOfficialDate = rule({
  id: 'membership.transcribed-official-date',
  breaking: 'breach',
  actor: 'grassrootsCommittee',
  guards: ['membership.transcribed'],
  asks: 'evidence',
  needsTold: () => ['officialSince'],
  provisions: [membershipTranscribedClause, probationDuration],
  cure: ['date.checked'],
  check: ({ act, ask }) => {
    const { ceremonyOn, officialSince, standing } = act
    if (officialSince === undefined) return undefined
    ask.cite(membershipTranscribedClause)
    if (standing === 'probationary') return broken({ officialSince, standing })
    if (ceremonyOn === undefined) return undefined
    const endsOn = ask.months(ceremonyOn, ask.law(probationDuration, ceremonyOn) as number)
    return countedFrom(ceremonyOn, holds(officialSince === endsOn, { ceremonyOn, officialSince, endsOn }))
  },
})

/** The steps before a transcription are unproven; the note stays on the file. */
export const transcriptionUnproven = rule({
  id: 'membership.transcribed-unproven',
  breaking: 'note',
  actor: 'grassrootsCommittee',
  guards: ['membership.transcribed'],
  asks: 'evidence',
  provisions: [membershipTranscribedClause],
  cure: [],
  check: ({ act, ask }) => {
    ask.cite(membershipTranscribedClause)
    return broken({ standing: act.standing })
  },
})
