import { badgeDays, badgeFlowClause } from '../../../regulations/membership/badge.js'
import { met, rule } from '../../engine/rule.js'

/** The member declares; the levels pass it on; the standing committee of provincial level decides (guidance pt 18). */
export const badgeFlow = rule({
  id: 'badge.flow',
  breaking: 'note',
  actor: 'provincialStandingCommittee',
  guards: ['badge.awarded'],
  asks: 'file',
  provisions: [badgeFlowClause],
  cure: [],
  check: ({ ask }) => {
    ask.cite(badgeFlowClause)
    return met()
  },
})

/**
 * Badges are awarded on four days of the year and other important occasions, an early or posthumous one as it falls due;
 * the days are usual and bar nothing (guidance pt 18.4).
 */
export const badgeRounds = rule({
  id: 'badge.rounds',
  breaking: 'note',
  actor: 'provincialStandingCommittee',
  guards: ['badge.awarded'],
  asks: 'evidence',
  provisions: [badgeDays],
  cure: [],
  check: ({ act, on, ask }) => {
    if (act.early !== undefined) return undefined
    const days = ask.law(badgeDays)
    return met({ occasions: days, isUsual: days.includes(on.slice(5)) })
  },
})
