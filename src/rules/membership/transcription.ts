import { membershipTranscribedClause } from '../../regulations/membership/membership.js'
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
    const order = [act.decidedOn, act.ceremonyOn, act.recognisedOn, act.on].filter((day) => day !== undefined)
    return holds([...order].sort().join() === order.join(), { ceremonyOn: act.ceremonyOn, actual: act.on })
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
