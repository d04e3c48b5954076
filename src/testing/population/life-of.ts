import type { DefectPlan } from './defect.js'
import type { Draw } from './draw.js'
import type { Life } from './life.js'
import { personAged } from './person.js'
import type { Place } from './place.js'
import type { RoadPlan } from './road.js'
import { wayTo } from './way.js'

interface Start {
  readonly index: number
  readonly draw: Draw
  readonly place: Place
  readonly plan: RoadPlan
  readonly flaw: DefectPlan | undefined
  readonly ceremony: number
  readonly from: number
  readonly until: number
}

/** A life before its first step. */
export function lifeOf({ index, draw, place, plan, flaw, ceremony, from, until }: Start): Life {
  const way = wayTo(ceremony, draw)
  if (plan.group !== 'candidate') {
    way.opened = from
    const day = from + draw.int(5, 25)
    way.newMemberClass = day
    way.newMemberCertificate = day + 6
  }
  const label = place.cell.id
  const life: Life = {
    index,
    draw,
    person: personAged(draw.int(19, 42), way.cellVoted, place.unit, draw),
    place,
    way,
    from,
    until,
    event: draw.int(Math.min(from + 30, until - 1), until - 1),
    helper: `${label}.${draw.int(1, 12)}`,
    introducers: [`${label}.${draw.int(1, 6)}`, `${label}.${draw.int(7, 12)}`],
  }
  plan.prepare?.(life)
  flaw?.prepare?.(life)
  // A case is in the register because it is open, however far its own days were moved.
  way.opened = Math.min(way.opened, until - 1 - (index % 30))
  return life
}
