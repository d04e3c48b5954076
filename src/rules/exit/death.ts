import { deathRecordedClause } from '../../regulations/exit/exit.js'
import { disciplineDeathEffect } from '../../regulations/exit/matters.js'
import { probationDuration } from '../../regulations/membership/probation.js'
import { met, rule } from '../engine/rule.js'
import { openMatters } from './matters/open-matter.js'

/**
 * Death [từ trần] ends the membership without a vote, and every matter that was open; the family keeps card and badge, and a
 * pending discipline is only concluded (guidance pt 7.1, 8.3, 18.4; 102-QĐ/TW of 2017 art. 5(2)).
 */
export const deathRecorded = rule({
  id: 'death.recorded',
  breaking: 'note',
  actor: 'grassrootsCommittee',
  guards: ['member.died'],
  asks: 'file',
  provisions: [deathRecordedClause, disciplineDeathEffect, probationDuration],
  cure: [],
  check: ({ file, on, ask }) => {
    ask.cite(deathRecordedClause)
    const ended = openMatters(file, on, ask).map(({ matter }) => matter)
    if (ended.includes('discipline') || ended.includes('grave-breach')) ask.cite(disciplineDeathEffect)
    return met({ diedOn: on, ...(ended.length > 0 && { ended }) })
  },
})
