import type { PlainDay } from '../../../calendar/plain-day.js'
import { activityOf } from '../../../casefile/activity.js'
import { membershipActivityResumedClause } from '../../../regulations/membership/activity.js'
import { broken, met, missing, rule } from '../../engine/rule.js'

/**
 * Activity is taken up again after an interruption only where it was not the member's own fault, and cell and grassroots
 * committee confirm that duties were done and conduct kept (294-QĐ/TW pt 5.2.8).
 */
export const activityResumed = rule({
  id: 'membership.activity-resumed',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['activity.resumed'],
  asks: 'evidence',
  provisions: [membershipActivityResumedClause],
  cure: ['interruption.clarified'],
  check: ({ file, act, on, ask }) => {
    const { status, since } = activityOf(file, on)
    if (status !== 'interrupted') return undefined
    ask.cite(membershipActivityResumedClause)
    const interruptedOn = since as PlainDay
    if (act.ownFault === undefined) return missing('evidence.ownFault', { since: interruptedOn })
    if (act.ownFault) return broken({ since: interruptedOn, ownFault: true }, { cure: ['removal.opened'] })
    if (act.confirmed === undefined) return missing('evidence.confirmed', { since: interruptedOn })
    return act.confirmed ? met({ since: interruptedOn }) : broken({ since: interruptedOn, confirmed: false })
  },
})
