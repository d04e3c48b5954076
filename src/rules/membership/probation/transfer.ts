import { actsOf, lastUpTo } from '../../../casefile/case-file.js'
import { isOfficialOf } from '../../../casefile/dates.js'
import {
  probationHelperKeptOnTransferClause,
  probationTemporaryPlaceReviewClause,
} from '../../../regulations/membership/probation.js'
import type { Clock } from '../../engine/clock.js'
import { broken, holds, met, missing, rule } from '../../engine/rule.js'
import { trueAtConsideration } from '../../engine/stands.js'
import { abroadKindOf, abroadLengths, isProbationary, temporaryStayOn } from '../../transfer/member-place.js'
import { helperFrom } from './helper.js'
import { joinedOn } from './probation.js'

/** The official cell reviews recognition; a vote of the temporary cell, which gathers the papers, does not count (guidance pt 5.2(b)). */
export const temporaryPlaceReview = rule({
  id: 'probation.temporary-place-review',
  breaking: 'bar',
  actor: 'cell',
  guards: ['cell.voted'],
  matters: ['recognition'],
  asks: 'evidence',
  stands: trueAtConsideration,
  provisions: [probationTemporaryPlaceReviewClause, ...abroadLengths],
  cure: ['review.by-official-cell'],
  check: ({ file, act, on, ask }) => {
    const stay = temporaryStayOn(file, on, ask)
    if (!stay) return undefined
    ask.cite(probationTemporaryPlaceReviewClause)
    const reviewing = act.by?.id
    const there = stay.toCell ?? file.temporaryUnit?.cell
    if (reviewing === undefined || (there === undefined && reviewing !== file.unit.cell))
      return missing('evidence.reviewingCell')
    return holds(reviewing !== there, { since: stay.effectiveOn ?? stay.on })
  },
})

/** The old helper's remark goes along, and the new cell has assigned a helper when it reviews (guidance pt 3.10). */
export const helperKeptOnTransfer = rule({
  id: 'probation.helper-kept-on-transfer',
  breaking: 'breach',
  actor: 'cell',
  guards: ['member.transferred', 'cell.voted'],
  matters: ['recognition'],
  asks: 'file',
  provisions: [probationHelperKeptOnTransferClause, ...abroadLengths],
  cure: ['helper.assigned'],
  check: ({ file, act, on, ask }) => {
    if (!isProbationary(file, on)) return undefined
    if (act.type === 'member.transferred') {
      // So short a stay abroad that it is no transfer changes nothing.
      if (act.transfer === 'abroad' && abroadKindOf(act, ask) === 'none') return undefined
      ask.cite(probationHelperKeptOnTransferClause)
      const joined = joinedOn(file) as string
      const remarked =
        lastUpTo(file, 'remarks.made', on) ??
        lastUpTo(file, 'helper.left', on, (left) => left.on >= joined && left.remarked === true)
      return remarked ? met({ remarkedOn: remarked.on }) : missing('remarks.made')
    }
    const received = lastUpTo(file, 'member.received', on)
    if (!received) return undefined
    ask.cite(probationHelperKeptOnTransferClause)
    const assigned = lastUpTo(
      file,
      'helper.assigned',
      on,
      (one) => one.on >= received.on && one.helper.official !== false,
    )
    return assigned ? met({ assignedOn: assigned.on }) : broken({ receivedOn: received.on })
  },
})

/** A new helper after the reception of a probationary member: a duty of the new cell without a limit. */
export const newHelperClock: Clock = {
  id: 'probation.helper-kept-on-transfer',
  obligor: 'cell',
  endsWith: 'membership',
  closedBy: ['helper.assigned'],
  provisions: [probationHelperKeptOnTransferClause],
  spans: (file, ask) => {
    if (isOfficialOf(file)) return []
    return actsOf(file, 'member.received')
      .filter(({ on }) => isProbationary(file, on))
      .map(({ on }, index) => {
        ask.cite(probationHelperKeptOnTransferClause, on)
        const assigned = helperFrom(file, on)
        return { from: on, key: String(index + 1), ...(assigned && { closedOn: assigned.on }) }
      })
  },
  lastDay: () => undefined,
}
