import type { PlainDay } from '../../calendar/plain-day.js'
import { lastUpTo } from '../../casefile/case-file.js'
import {
  disciplineLimitationExpulsion,
  disciplineLimitationReprimand,
  disciplineLimitationWarningDismissal,
} from '../../regulations/membership/discipline.js'
import {
  probationDisciplineReviewedAtTermClause,
  probationDuration,
} from '../../regulations/membership/probation.js'
import { holds, met, type Rule, rule } from '../engine/rule.js'
import { isProbationary } from '../transfer/member-place.js'
import { joinedOn, termEndsOn } from './probation/probation.js'

/** A reprimand within 60 months of the breach, a warning or dismissal within 120; expulsion at any time (69-QĐ/TW; 21-QĐ/TW). */
export const withinLimitation = rule({
  id: 'discipline.within-limitation',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['member.disciplined'],
  asks: 'evidence',
  provisions: [
    disciplineLimitationReprimand,
    disciplineLimitationWarningDismissal,
    disciplineLimitationExpulsion,
  ],
  cure: ['discipline.not-applied'],
  check: ({ act, on, ask }) => {
    const { breachOn, form } = act
    if (breachOn === undefined) return undefined
    if (form === 'expulsion') {
      ask.law(disciplineLimitationExpulsion)
      return met({ breachOn, form, actual: on })
    }
    const limit = form === 'reprimand' ? disciplineLimitationReprimand : disciplineLimitationWarningDismissal
    const lastDay = ask.months(breachOn, ask.law(limit) as number)
    return holds(on <= lastDay, { breachOn, form, lastDay, actual: on })
  },
})

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
    ask.law(probationDisciplineReviewedAtTermClause)
    return met({ disciplinedOn: disciplined.on, endsOn: termEndsOn(file, ask) as PlainDay })
  },
})

export const disciplineRules: readonly Rule[] = [withinLimitation, reviewedAtTerm]
