import type { PlainDay } from '../../../calendar/plain-day.js'
import { lastUpTo } from '../../../casefile/case-file.js'
import {
  probationDisciplineReviewedAtTermClause,
  probationDuration,
} from '../../../regulations/membership/probation.js'
import { countedFrom, met, rule } from '../../engine/rule.js'
import { isProbationary } from '../../transfer/member-place.js'
import { joinedOn, termEndsOn } from './probation.js'

/** Discipline in probation never bars the review: the cell reviews when the 12 months end (Charter art. 35; 296-QĐ/TW art. 9). */
export const reviewedAtTerm = rule({
  id: 'probation.discipline-reviewed-at-term',
  breaking: 'note',
  actor: 'cell',
  guards: ['member.disciplined', 'cell.voted'],
  matters: ['recognition'],
  asks: 'file',
  provisions: [probationDisciplineReviewedAtTermClause, probationDuration],
  cure: [],
  check: ({ file, act, on, ask }) => {
    if (!isProbationary(file, on)) return undefined
    const joined = joinedOn(file) as PlainDay
    const disciplined =
      act.type === 'member.disciplined'
        ? act
        : lastUpTo(file, 'member.disciplined', on, (one) => one.on >= joined)
    if (!disciplined) return undefined
    ask.cite(probationDisciplineReviewedAtTermClause)
    const facts = { disciplinedOn: disciplined.on, endsOn: termEndsOn(file, ask) as PlainDay }
    return countedFrom(joinedOn(file), met(facts))
  },
})
