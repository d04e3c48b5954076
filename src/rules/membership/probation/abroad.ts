import {
  cellProbationaryActivityAbroadMinimum,
  probationAbroadReviewClause,
} from '../../../regulations/membership/probation.js'
import { met, rule } from '../../engine/rule.js'
import { isProbationary, transferOn } from '../../transfer/member-place.js'

/** Abroad the managing committee decides on the sending committee's remarks and the self-review (regulation pt 6.3.3). */
export const abroadReview = rule({
  id: 'probation.abroad-review',
  breaking: 'note',
  actor: 'competentCommittee',
  guards: ['member.transferred', 'cell.voted'],
  asks: 'evidence',
  provisions: [probationAbroadReviewClause, cellProbationaryActivityAbroadMinimum],
  cure: [],
  check: ({ file, act, on, ask }) => {
    const transfer = act.type === 'member.transferred' ? act : transferOn(file, on)
    const isReview = act.type === 'member.transferred' || act.matter === 'recognition'
    if (!isReview || transfer?.transfer !== 'abroad' || !isProbationary(file, on)) return undefined
    ask.cite(probationAbroadReviewClause)
    return met({ minimum: ask.law(cellProbationaryActivityAbroadMinimum) })
  },
})
