import { dayName } from '../day-number.js'
import type { Step } from '../life.js'
import { knownOn } from '../person.js'
import { centreOn, upperOn } from '../place.js'

/** The case is opened. */
export const open: Step = ({ way, index, person, place }) => ({
  type: 'case.opened',
  on: dayName(way.opened),
  by: place.cellCommittee,
  case: `case-${index}`,
  person: knownOn(person, way.opened),
  unit: place.unit,
})

export const list: Step = ({ way, place, person }) => ({
  type: 'sympathiser.listed',
  on: dayName(way.listed),
  by: place.cell,
  byResolution: true,
  ...(place.unit.youthUnion && person.youthAge
    ? { recommendedBy: 'youth-union' as const }
    : place.unit.tradeUnion && person.tradeUnionMember
      ? { recommendedBy: 'trade-union' as const }
      : undefined),
})

export const assignHelper: Step = ({ way, place, helper }) => ({
  type: 'helper.assigned',
  on: dayName(way.listed),
  by: place.cell,
  helper: { id: helper, official: true },
  byResolution: true,
})

export const enterAwarenessClass: Step = ({ way, place }) => ({
  type: 'class.entered',
  on: dayName(way.awarenessClass),
  by: upperOn(place, dayName(way.awarenessClass), 'upperCommittee'),
  course: 'awareness',
  proposedByCell: true,
})

export const receiveAwarenessCertificate: Step = ({ way, place }) => {
  const on = dayName(way.awarenessCertificate)
  return { type: 'certificate.issued', on, by: centreOn(place, on), course: 'awareness' }
}

export const proposeStart: Step = ({ way, place }) => ({
  type: 'start.proposed',
  on: dayName(way.proposed),
  by: place.cell,
})

export const authorise: Step = ({ way, place }) => ({
  type: 'procedure.authorised',
  on: dayName(way.authorised),
  by: place.grassroots,
})

/** From the opening to the certificate of the awareness class. */
export const toTheClass: readonly Step[] = [
  open,
  list,
  assignHelper,
  enterAwarenessClass,
  receiveAwarenessCertificate,
]
