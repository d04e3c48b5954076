import type { Unit } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import {
  noCellAssigningBody,
  noCellAssigningBodyByPlace,
  noCellZoneAssigningBody,
} from '../../regulations/organisation/no-cell.js'
import { holds, missing, rule } from '../engine/rule.js'
import { trueAtConsideration } from '../engine/stands.js'

/**
 * A place with no member or no cell is served by the cell that the body of the day assigns; that cell does the procedure,
 * and nothing else is waived (Charter art. 4.4; regulation pt 3.4). Where the file tells the kind of place, the guidance names the
 * body (38-HD/BTCTW pt I.1.2).
 */
export const noCellAssignment = rule({
  id: 'organisation.no-cell-assignment',
  breaking: 'bar',
  actor: 'upperCommittee',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  stands: trueAtConsideration,
  provisions: [noCellAssigningBody, noCellZoneAssigningBody, noCellAssigningBodyByPlace],
  cure: ['cell.assigned'],
  check: ({ file, ask }) => {
    const { noCell, noCellPlace, assignedBy } = file.unit
    if (noCell !== true) return undefined
    const required = assigners(noCellPlace, ask)
    if (assignedBy === undefined) return missing('unit.assignedBy', { required })
    return holds(required.includes(assignedBy), { actual: assignedBy, required })
  },
})

function assigners(place: Unit['noCellPlace'], ask: Inquiry): readonly string[] {
  const byPlace: Readonly<Record<string, readonly string[]>> | undefined =
    place && ask.law(noCellAssigningBodyByPlace)
  if (place && byPlace) return byPlace[place] ?? []
  const anywhere = ask.law(noCellAssigningBody)
  const inZone = ask.law(noCellZoneAssigningBody)
  return inZone === undefined ? anywhere : [...anywhere, inZone]
}
