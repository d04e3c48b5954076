import { probationRightsLimitedClause } from '../../../regulations/membership/probation.js'
import { met, rule } from '../../engine/rule.js'

/**
 * The vote is regained on the day of the recognition decision, not at the end of the 12 months (Charter art. 3). A vote
 * cast before is struck out under `cell.only-official-members-vote`.
 */
export const rightsRegained = rule({
  id: 'probation.rights-limited',
  breaking: 'bar',
  actor: 'chair',
  guards: ['recognition.decided'],
  asks: 'file',
  provisions: [probationRightsLimitedClause],
  cure: [],
  check: ({ on, ask }) => {
    ask.cite(probationRightsLimitedClause)
    return met({ rightsFrom: on })
  },
})
