import {
  disciplineLimitationExpulsion,
  disciplineLimitationReprimand,
  disciplineLimitationWarningDismissal,
} from '../../regulations/membership/discipline.js'
import { countedFrom, holds, met, rule } from '../engine/rule.js'

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
      ask.cite(disciplineLimitationExpulsion)
      return met({ breachOn, form, actual: on })
    }
    const limit = form === 'reprimand' ? disciplineLimitationReprimand : disciplineLimitationWarningDismissal
    const lastDay = ask.months(breachOn, ask.law(limit))
    return countedFrom(breachOn, holds(on <= lastDay, { breachOn, form, lastDay, actual: on }))
  },
})
