import { admissionDayOf, seniorityStartOf } from '../../casefile/dates.js'
import { datesFourKeptApartClause } from '../../regulations/membership/membership.js'
import { probationDuration } from '../../regulations/membership/probation.js'
import { seniorityStart } from '../../regulations/membership/seniority.js'
import { met, rule } from '../engine/rule.js'
import { joinedOn, termEndsOn } from './probation/probation.js'

/** Four dates stay four: decision, ceremony, official day, recognition decision; seniority runs from the first (Charter art. 5.4). */
export const fourDates = rule({
  id: 'dates.four-kept-apart',
  breaking: 'note',
  actor: 'competentCommittee',
  guards: ['recognition.decided'],
  asks: 'file',
  provisions: [datesFourKeptApartClause, seniorityStart, probationDuration],
  cure: [],
  check: ({ file, on, ask }) => {
    const joined = joinedOn(file)
    const officialSince = termEndsOn(file, ask)
    const seniorityFrom = seniorityStartOf(file)
    if (joined === undefined || officialSince === undefined || seniorityFrom === undefined) return undefined
    ask.cite(datesFourKeptApartClause)
    ask.cite(seniorityStart, admissionDayOf(file) ?? joined)
    return met({ seniorityFrom, joinedOn: joined, officialSince, recognisedOn: on })
  },
})
