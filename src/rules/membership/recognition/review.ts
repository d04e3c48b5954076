import { laterOf } from '../../../calendar/order.js'
import type { PlainDay } from '../../../calendar/plain-day.js'
import { actsOf, type CaseFile, lastOf } from '../../../casefile/case-file.js'
import { isOfficialOf } from '../../../casefile/dates.js'
import { probationDuration } from '../../../regulations/membership/probation.js'
import {
  recognitionOfficialDate,
  recognitionProposalDeadline,
} from '../../../regulations/membership/recognition.js'
import type { Clock } from '../../engine/clock.js'
import { onTime } from '../../engine/clock.js'
import { met, rule } from '../../engine/rule.js'
import { isDropped } from '../../exit/exit-matter.js'
import { termEndsOn } from '../probation/probation.js'

/**
 * The cell reviews within 30 working days of the end of the 12 months, and proposes recognition, or removal if unqualified;
 * lateness never bars the review (pt 4.2.1).
 */
export const cellReviewClock: Clock = {
  id: 'recognition.cell-review-on-time',
  obligor: 'cell',
  endsWith: 'membership',
  closedBy: ['cell.voted'],
  matter: 'recognition',
  provisions: [probationDuration, recognitionProposalDeadline],
  spans: (file, ask) => {
    if (isOfficialOf(file)) return []
    const endsOn = termEndsOn(file, ask)
    if (endsOn === undefined) return []
    const restoredOn = lastOf(file, 'member.restored')?.on
    const voted = reviewOf(file, endsOn, restoredOn)
    const from = laterOf(restoredOn ?? endsOn, endsOn)
    return [{ from, ...(voted && { closedOn: laterOf(voted.on, from) }) }]
  },
  lastDay: (span, lawDay, ask) => ask.workingDays(span.from, ask.law(recognitionProposalDeadline, lawDay)),
}

/**
 * The vote by which the cell has reviewed: on recognition, or a proposed removal, of whatever ground and before the term too,
 * unless it came to nothing. What was voted before a restoration ended with the membership: the cell reviews once more.
 */
function reviewOf(file: CaseFile, endsOn: PlainDay, restoredOn: PlainDay | undefined) {
  return actsOf(file, 'cell.voted').find(
    (vote) =>
      (restoredOn === undefined || vote.on >= restoredOn) &&
      (vote.matter === 'recognition' ||
        (vote.matter === 'removal' &&
          vote.outcome !== 'not-proposed' &&
          (vote.on >= endsOn || !isDropped(file, 'removal', vote.on)))),
  )
}

/** Official from the exact end of the 12 months, however late the cell or the committee was (regulation pt 4.2.2). */
export const dateNotDelayed = rule({
  id: 'recognition.date-not-delayed',
  breaking: 'note',
  actor: 'competentCommittee',
  guards: ['recognition.decided'],
  asks: 'file',
  provisions: [recognitionOfficialDate, probationDuration],
  cure: [],
  check: ({ file, on, ask }) => {
    const officialSince = termEndsOn(file, ask)
    if (officialSince === undefined) return undefined
    ask.cite(recognitionOfficialDate, officialSince)
    return met({ officialSince, recognisedOn: on })
  },
})

/** A review by the cell after its last day is a breach. */
export const cellReviewOnTime = onTime(cellReviewClock, {
  matters: ['recognition', 'removal'],
  closes: (_, act) =>
    !(act.type === 'cell.voted' && act.matter === 'removal' && act.outcome === 'not-proposed'),
})
