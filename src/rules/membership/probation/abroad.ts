import {
  cellProbationaryActivityAbroadMinimum,
  probationAbroadReviewClause,
  probationDuration,
} from '../../../regulations/membership/probation.js'
import { broken, met, rule } from '../../engine/rule.js'
import {
  abroadKindOf,
  abroadLengths,
  isAloneAbroad,
  isProbationary,
  transferOn,
} from '../../transfer/member-place.js'
import { proposalOf } from '../../vote/proposal.js'
import { termEndsOn } from './probation.js'

/**
 * Abroad from 12 months on, the managing committee decides on the sending committee's remarks and the self-review; for a
 * temporary stay the home cell reviews (regulation pt 6.3.3; guidance pt 5.2(b), 10.2).
 */
export const abroadReview = rule({
  id: 'probation.abroad-review',
  breaking: 'note',
  actor: 'competentCommittee',
  guards: ['member.transferred', 'cell.voted'],
  asks: 'evidence',
  provisions: [probationAbroadReviewClause, cellProbationaryActivityAbroadMinimum, ...abroadLengths],
  cure: [],
  check: ({ file, act, on, ask }) => {
    const transfer = act.type === 'member.transferred' ? act : transferOn(file, on)
    const isReview = act.type === 'member.transferred' || act.matter === 'recognition'
    if (!isReview || transfer?.transfer !== 'abroad' || !isProbationary(file, on)) return undefined
    const kind = abroadKindOf(transfer, ask)
    if (kind === 'none') return undefined
    ask.cite(probationAbroadReviewClause)
    if (kind === 'temporary') return met({ kind })
    return met({ minimum: ask.law(cellProbationaryActivityAbroadMinimum) })
  },
})

/**
 * Without a vote of a cell nobody is recognised but a member alone abroad: after the 12 months, by the committee that manages
 * members abroad, on the self-review and the remarks of the sending committee (regulation pt 6.3.3(a)).
 */
export const recognisedAloneAbroad = rule({
  id: 'probation.alone-abroad',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['recognition.decided'],
  asks: 'file',
  provisions: [probationAbroadReviewClause, probationDuration, ...abroadLengths],
  cure: ['review.by-official-cell'],
  check: ({ file, on, ask }) => {
    const transfer = transferOn(file, on)
    if (transfer?.alone !== true || proposalOf(file, 'recognition')) return undefined
    ask.cite(probationAbroadReviewClause)
    if (!isAloneAbroad(file, on, ask)) return broken({ kind: abroadKindOf(transfer, ask) })
    const endsOn = termEndsOn(file, ask)
    if (endsOn === undefined || on >= endsOn) return met({ since: transfer.effectiveOn ?? transfer.on })
    return broken({ endsOn, actual: on }, { cure: ['probation.wait'], lawfulFrom: endsOn })
  },
})
