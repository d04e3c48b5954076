import type { PlainDay } from '../../calendar/plain-day.js'
import { actsOf, type CaseFile, lastUpTo } from '../../casefile/case-file.js'
import { actsBefore, actsInOrder } from '../../casefile/log/acts-in-order.js'
import { placesWith } from '../../casefile/place.js'
import type { Act, ActType, Body, Unit } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import { decisionAdmissionDecider } from '../../regulations/decision/authority.js'
import { structureCellKinds, structureLevels } from '../../regulations/organisation/organisation.js'

/** A decision that settles who acts after it: who issued it, and when. */
export interface IssuedDecision {
  readonly by?: Body | undefined
  readonly on: PlainDay
}

/** What the words of a text are read against: a day, the place, and the decision an act is about. */
export interface Situation {
  readonly on: PlainDay
  /** Where the act is done; absent for another place than that of the file, of which nothing is known. */
  readonly unit?: Unit | undefined
  readonly decision?: IssuedDecision | undefined
}

/** Acts that say where a case is handled, or that end a stay elsewhere. */
const placing: readonly ActType[] = [
  'case.opened',
  'particulars.changed',
  'applicant.moved',
  'member.transferred',
  'member.received',
  'member.returned',
]

/** The particulars of the unit in charge as they stood on a day: of an act of that day, who was competent then. */
export function unitOn(file: CaseFile, day: PlainDay): Unit {
  // The acts of a type stand in the order of their days.
  const isToldLater = placing.some((type) => (actsOf<ActType>(file, type).at(-1)?.on ?? day) > day)
  if (!isToldLater) return file.unit
  return unitAfter(actsInOrder(file).filter(({ on }) => on <= day))
}

/** The place an applicant has left: as it stood before the last move up to a day, and the one on file where there was none. */
export function placeLeft(file: CaseFile, day: PlainDay): Unit {
  const moved = lastUpTo(file, 'applicant.moved', day)
  if (!moved) return file.unit
  return unitAfter(actsBefore(file, moved))
}

function unitAfter(acts: readonly Act[]): Unit {
  let placed: Pick<CaseFile, 'unit' | 'temporaryUnit' | 'acts'> = { unit: {}, acts: {} }
  for (const act of acts.filter(({ type }) => placing.includes(type))) {
    const same = (placed.acts[act.type] ?? []) as readonly Act[]
    placed = { ...placesWith(placed, act), acts: { ...placed.acts, [act.type]: [...same, act] } }
  }
  return placed.unit
}

/**
 * Whether the place has a grassroots committee on a day: a village cell has none where the law of the day knows such cells
 * or no longer tells the kinds apart (294-QĐ/TW pt 20.2.2). `undefined` where the file does not say. A rule that asks
 * declares `structureCellKinds`.
 */
export function hasGrassrootsCommittee({ unit = {}, on }: Situation, ask: Inquiry): boolean | undefined {
  if (unit.cellKind === 'grassroots-cell') return false
  if (unit.cellKind === 'village-cell') {
    const kinds = ask.law(structureCellKinds, on)
    return !kinds.includes('village-cell') && !kinds.includes('cell')
  }
  return unit.cellKind === 'cell-under-grassroots' ? true : unit.grassrootsCommittee
}

/** Whether the structure of the day has a body of the kind: no district from 2025-07-01, no delegation from 2026-07-26. */
export function isOnStructure(kind: string, { on }: Situation, ask: Inquiry): boolean {
  if (kind === 'districtStandingCommittee') return ask.law(structureLevels, on).includes('district')
  if (kind !== 'delegatedGrassrootsCommittee') return true
  return ask.law(decisionAdmissionDecider, on).includes('delegatedGrassrootsCommittee')
}
