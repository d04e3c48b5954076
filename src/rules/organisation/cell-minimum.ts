import { cellOfficialMembersMinimum } from '../../regulations/vote/cell.js'
import { holds, rule } from '../engine/rule.js'

/**
 * The same minimum as `cell.able-to-meet`, answered from the unit on file before there is a count: an agenda can so tell
 * that a cell fallen under 3 official members cannot hold the vote that is due (Charter art. 21.2, 24.1).
 */
export const cellMinimum = rule({
  id: 'organisation.cell-minimum',
  breaking: 'bar',
  actor: 'upperCommittee',
  guards: ['cell.voted'],
  asks: 'file',
  provisions: [cellOfficialMembersMinimum],
  cure: ['cell.strengthened', 'members.introduced-elsewhere'],
  check: ({ file, act, ask }) => {
    const actual = file.unit.officialMembers
    if (actual === undefined || act.tally !== undefined) return undefined
    const minimum = ask.law(cellOfficialMembersMinimum)
    return holds(actual >= minimum, { actual, minimum })
  },
})
