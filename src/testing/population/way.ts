import { monthsOn, workingDayFrom } from './day-number.js'
import type { Draw } from './draw.js'

/** The days of a straight way, as numbers. Each is within the time the law of its day allows. */
export interface Way {
  opened: number
  listed: number
  awarenessClass: number
  awarenessCertificate: number
  proposed: number
  authorised: number
  applied: number
  declared: number
  sealed: number
  requested: number
  replied: number
  certified: number
  introduced: number
  opinions: number
  cellVoted: number
  grassrootsVoted: number
  submitted: number
  decided: number
  received: number
  ceremony: number
  recordFiled: number
  newMemberClass: number
  newMemberCertificate: number
  termEnds: number
  selfReview: number
  remarks: number
  recognitionOpinions: number
  recognitionCellVoted: number
  recognitionGrassrootsVoted: number
  recognised: number
  announced: number
}

/** A straight way reckoned back and forth from the day of its ceremony. */
export function wayTo(ceremony: number, draw: Draw): Way {
  const decided = workingDayFrom(ceremony - draw.int(14, 22))
  const cellVoted = decided - draw.int(30, 48)
  const grassrootsVoted = cellVoted + draw.int(7, 14)
  const opinions = cellVoted - draw.int(4, 9)
  const introduced = opinions - draw.int(3, 8)
  const certified = introduced - draw.int(1, 5)
  const replied = certified - draw.int(3, 6)
  const requested = replied - draw.int(12, 28)
  const applied = requested - draw.int(3, 5)
  const authorised = applied - draw.int(1, 4)
  const proposed = authorised - draw.int(2, 5)
  const awarenessCertificate = proposed - draw.int(10, 120)
  const awarenessClass = awarenessCertificate - draw.int(5, 12)
  const listed = awarenessClass - draw.int(20, 60)
  return {
    opened: listed - draw.int(5, 20),
    listed,
    awarenessClass,
    awarenessCertificate,
    proposed,
    authorised,
    applied,
    declared: applied + 1,
    sealed: applied + 2,
    requested,
    replied,
    certified,
    introduced,
    opinions,
    cellVoted,
    grassrootsVoted,
    submitted: grassrootsVoted + draw.int(1, 4),
    decided,
    received: decided + draw.int(1, 6),
    ceremony,
    ...probationFrom(ceremony, draw),
  }
}

/** The days after a ceremony. */
export function probationFrom(ceremony: number, draw: Draw) {
  const termEnds = monthsOn(ceremony, 12)
  const newMemberClass = ceremony + draw.int(60, 200)
  const selfReview = termEnds + draw.int(1, 4)
  const remarks = selfReview + 1
  const recognitionOpinions = remarks + draw.int(1, 3)
  const recognitionCellVoted = recognitionOpinions + draw.int(2, 10)
  const recognitionGrassrootsVoted = recognitionCellVoted + draw.int(4, 8)
  const recognised = workingDayFrom(recognitionGrassrootsVoted + draw.int(8, 18))
  return {
    recordFiled: ceremony + draw.int(3, 25),
    newMemberClass,
    newMemberCertificate: newMemberClass + draw.int(5, 12),
    termEnds,
    selfReview,
    remarks,
    recognitionOpinions,
    recognitionCellVoted,
    recognitionGrassrootsVoted,
    recognised,
    announced: recognised + draw.int(3, 9),
  }
}

/** The days of a way in their order, the end of the term apart. */
const inOrder: readonly (keyof Way)[] = [
  'opened',
  'listed',
  'awarenessClass',
  'awarenessCertificate',
  'proposed',
  'authorised',
  'applied',
  'declared',
  'sealed',
  'requested',
  'replied',
  'certified',
  'introduced',
  'opinions',
  'cellVoted',
  'grassrootsVoted',
  'submitted',
  'decided',
  'received',
  'ceremony',
]

/** Puts the days from the opening through one of them so many days earlier. */
export function sooner(way: Way, through: keyof Way, days: number): void {
  for (const name of inOrder.slice(0, inOrder.indexOf(through) + 1)) way[name] -= days
}

/** Puts the whole way so many days later, or earlier, and the days after the ceremony anew. */
export function shift(way: Way, days: number, draw: Draw): void {
  sooner(way, 'ceremony', -days)
  Object.assign(way, probationFrom(way.ceremony, draw))
}
