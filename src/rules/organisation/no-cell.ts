import { noCellAssigningBody, noCellZoneAssigningBody } from '../../regulations/organisation/no-cell.js'
import { holds, missing, rule } from '../engine/rule.js'
import { trueAtConsideration } from '../engine/stands.js'

/**
 * A place with no member or no cell is served by the cell that the body of the day assigns; that cell does the procedure,
 * and nothing else is waived (Charter art. 4.4; regulation pt 3.4).
 */
export const noCellAssignment = rule({
  id: 'organisation.no-cell-assignment',
  breaking: 'bar',
  actor: 'upperCommittee',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  stands: trueAtConsideration,
  provisions: [noCellAssigningBody, noCellZoneAssigningBody],
  cure: ['cell.assigned'],
  check: ({ file, ask }) => {
    const { noCell, assignedBy } = file.unit
    if (noCell !== true) return undefined
    const anywhere = ask.law(noCellAssigningBody)
    const inZone = ask.law(noCellZoneAssigningBody)
    const required = inZone === undefined ? anywhere : [...anywhere, inZone]
    if (assignedBy === undefined) return missing('unit.assignedBy', { required })
    return holds(required.includes(assignedBy), { actual: assignedBy, required })
  },
})
