import { actsOf, lastOf, lastUpTo } from '../../../casefile/case-file.js'
import { homeCellOf } from '../../../casefile/place.js'
import type { membershipCardHandover } from '../../../regulations/membership/membership.js'
import { probationTemporaryPlaceReviewClause } from '../../../regulations/membership/probation.js'
import { recognitionAnnouncement } from '../../../regulations/membership/recognition.js'
import type { Clock } from '../../engine/clock.js'
import type { DutyId } from '../../engine/duty-id.js'
import { holds, rule, untold } from '../../engine/rule.js'
import { abroadLengths, temporaryStayOn } from '../../transfer/member-place.js'

export const afterRecognition = (
  id: DutyId,
  obligor: Clock['obligor'],
  closedBy: 'recognition.announced' | 'card.handed-over',
  provision: typeof recognitionAnnouncement | typeof membershipCardHandover,
): Clock => ({
  id,
  obligor,
  endsWith: 'membership',
  closedBy: [closedBy],
  provisions: [provision],
  spans: (file, ask) => {
    const decided = lastOf(file, 'recognition.decided')
    if (!decided) return []
    ask.cite(provision as typeof recognitionAnnouncement, decided.on)
    const done = actsOf(file, closedBy).find((act) => act.on >= decided.on)
    return [{ from: decided.on, ...(done && { closedOn: done.on }) }]
  },
  lastDay: () => undefined,
})

/** Announced at the nearest cell meeting (guidance pt 4.5(b)). */
export const announcementClock = afterRecognition(
  'recognition.announced-at-nearest-meeting',
  'cellCommittee',
  'recognition.announced',
  recognitionAnnouncement,
)

/** While a member is on temporary activity the official cell announces, and tells the temporary one (guidance pt 4.5(b), 5.2(b)). */
export const announcedByOfficialCell = rule({
  id: 'recognition.announced-by-official-cell',
  breaking: 'breach',
  actor: 'cellCommittee',
  guards: ['recognition.announced'],
  asks: 'evidence',
  provisions: [probationTemporaryPlaceReviewClause, ...abroadLengths],
  cure: ['announcement.by-official-cell'],
  check: ({ file, act, on, ask }) => {
    const stay = temporaryStayOn(file, on, ask)
    if (!stay) return undefined
    ask.cite(probationTemporaryPlaceReviewClause)
    const announcing = act.by?.id
    const there = stay.toCell ?? file.temporaryUnit?.cell
    if (announcing === undefined || (there === undefined && announcing !== homeCellOf(file)))
      return untold('evidence.announcingCell')
    return holds(announcing !== there, { since: stay.effectiveOn ?? stay.on })
  },
})

/**
 * The announcement comes with the nearest meeting of the cell after the decision (guidance pt 4.5(b)): later than a meeting on
 * file at which the cell voted since, it is late.
 */
export const announcedAtNearestMeeting = rule({
  id: 'recognition.announced-at-nearest-meeting',
  breaking: 'breach',
  actor: 'cellCommittee',
  guards: ['recognition.announced'],
  asks: 'file',
  provisions: [recognitionAnnouncement],
  cure: ['responsibility.reviewed'],
  check: ({ file, on, ask }) => {
    const decided = lastUpTo(file, 'recognition.decided', on)
    if (!decided) return undefined
    ask.cite(recognitionAnnouncement)
    const met = actsOf(file, 'cell.voted').find((vote) => vote.on > decided.on && vote.on <= on)
    const facts = { recognisedOn: decided.on, actual: on }
    return met ? holds(on <= met.on, { ...facts, metOn: met.on }) : holds(true, facts)
  },
})
