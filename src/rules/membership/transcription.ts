import type { PlainDay } from '../../calendar/plain-day.js'
import { membershipTranscribedClause } from '../../regulations/membership/membership.js'
import { probationDuration } from '../../regulations/membership/probation.js'
import { broken, holds, missing, rule } from '../engine/rule.js'

/** Dates carried over from an office's register are in order: decision, ceremony, recognition decision (Charter art. 5). */
export const transcribedDates = rule({
  id: 'membership.transcribed-dates',
  breaking: 'bar',
  actor: 'grassrootsCommittee',
  guards: ['membership.transcribed'],
  asks: 'evidence',
  provisions: [membershipTranscribedClause],
  cure: ['date.checked'],
  check: ({ act, ask }) => {
    ask.cite(membershipTranscribedClause)
    if (act.ceremonyOn === undefined) return missing('evidence.ceremonyOn')
    const { decidedOn, ceremonyOn, recognisedOn, officialSince, on } = act
    const isOrdered =
      areInOrder(decidedOn, ceremonyOn, recognisedOn, on) && areInOrder(ceremonyOn, officialSince, on)
    return holds(isOrdered, { ceremonyOn, ...(officialSince && { officialSince }), actual: on })
  },
})

function areInOrder(...days: readonly (PlainDay | undefined)[]): boolean {
  const known = days.filter((day) => day !== undefined)
  return known.every((day, index) => index === 0 || (known[index - 1] as PlainDay) <= day)
}

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
  provisions: [membershipTranscribedClause, probationDuration],
  cure: ['date.checked'],
  check: ({ act, ask }) => {
    const { ceremonyOn, officialSince, standing } = act
    if (officialSince === undefined) return undefined
    ask.cite(membershipTranscribedClause)
    if (standing === 'probationary') return broken({ officialSince, standing })
    if (ceremonyOn === undefined) return undefined
    const endsOn = ask.months(ceremonyOn, ask.law(probationDuration, ceremonyOn) as number)
    return holds(officialSince === endsOn, { ceremonyOn, officialSince, endsOn })
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
