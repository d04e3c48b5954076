import { deathRecordedClause } from '../../regulations/exit/exit.js'
import { met, rule } from '../engine/rule.js'

/** Death [từ trần] ends the membership without a vote; the family keeps card and badge (guidance pt 7.1, 8.3, 18.4). */
export const deathRecorded = rule({
  id: 'death.recorded',
  breaking: 'note',
  actor: 'grassrootsCommittee',
  guards: ['member.died'],
  asks: 'file',
  provisions: [deathRecordedClause],
  cure: [],
  check: ({ on, ask }) => {
    ask.cite(deathRecordedClause)
    return met({ diedOn: on })
  },
})
