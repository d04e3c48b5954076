import {
  cellProbationaryActivityAbroadMinimum,
  probationAbroadReviewClause,
} from '../../../regulations/membership/probation.js'
import { met, rule } from '../../engine/rule.js'
import { abroadKindOf, abroadLengths, isProbationary, transferOn } from '../../transfer/member-place.js'

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
