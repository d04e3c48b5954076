import type { PlainDay } from '../../calendar/plain-day.js'
import type { Inquiry } from '../../law/inquiry.js'
import { structureLevels, structureSpecialZoneRole } from '../../regulations/organisation/organisation.js'
import { communeStatus2026 } from '../../regulations/policies.js'
import type { OrganisationBody, OrganisationDirectory } from './directory.js'
import { successorOf } from './successor-of.js'

/** Where a cell stands on a day: the bodies over it by the part they play that day. */
export interface CellPlace {
  readonly cell: OrganisationBody
  readonly section?: OrganisationBody
  /** The committee of the grassroots organisation; absent for a cell directly under the committee above. */
  readonly grassroots?: OrganisationBody
  /** The committee directly above the grassroots organisation [cấp ủy cấp trên trực tiếp]. */
  readonly upper?: OrganisationBody
  /** The grassroots organisation is a special zone that the province made one, at a time when communes are directly above. */
  readonly isZoneByChoice?: true
}

/** Provisions that `placeOf` and `isOfPeriod` ask. */
export const structureProvisions = [structureLevels, structureSpecialZoneRole] as const

/**
 * The place of a cell, or of the one that carries it on, on a day (294-QĐ/TW pt 10.1–10.2, 20.2.2; 208-QĐ/TW).
 * A commune is a grassroots organisation until 2025-06-30 and from 2026-07-26, and directly above between; a committee
 * under a commune that is itself the grassroots organisation is then an organisation under the grassroots level.
 * `undefined` where the directory has no such cell that day.
 */
export function placeOf(
  directory: OrganisationDirectory,
  cellId: string,
  on: PlainDay,
  ask: Inquiry,
): CellPlace | undefined {
  const cell = successorOf(directory, cellId, on)
  if (cell?.kind !== 'cell') return undefined
  const chain = directory.aboveOn(cell.id, on)
  const isGrassroots = (body: OrganisationBody) =>
    body.kind === 'grassrootsCommittee' ||
    (body.kind === 'communeCommittee' && communeRole(directory, body.id, ask) === 'grassroots')
  const grassroots = chain.filter(isGrassroots).at(-1)
  const section = chain.find(({ kind }) => kind === 'sectionCommittee')
  const last = grassroots ?? section
  const upper = chain[last ? chain.indexOf(last) + 1 : 0]
  const isZoneByChoice =
    grassroots?.kind === 'communeCommittee' && ask.law(structureLevels).includes('commune-as-upper')
  return {
    cell,
    ...(section && { section }),
    ...(grassroots && { grassroots }),
    ...(upper && { upper }),
    ...(isZoneByChoice && { isZoneByChoice }),
  }
}

/** The part a commune, ward or special zone plays on the day of the inquiry. */
export function communeRole(
  directory: OrganisationDirectory,
  id: string,
  ask: Inquiry,
): 'upper' | 'grassroots' {
  const levels = ask.law(structureLevels)
  if (levels.includes('commune-as-upper')) {
    const chosen = directory.entryOf(id)?.specialZone
    if (chosen === undefined) return 'upper'
    ask.cite(structureSpecialZoneRole)
    return chosen
  }
  if (!levels.includes('commune-as-grassroots')) return 'grassroots'
  return ask.policy(communeStatus2026) === 'still-directly-above' ? 'upper' : 'grassroots'
}

/** Whether the structure of the day knows the kind of the body: no district from 2025-07-01, no special zone before it. */
export function isOfPeriod(directory: OrganisationDirectory, body: OrganisationBody, ask: Inquiry): boolean {
  if (body.kind === 'districtCommittee') return ask.law(structureLevels).includes('district')
  if (directory.entryOf(body.id)?.specialZone === undefined) return true
  return !ask.law(structureSpecialZoneRole).includes('none')
}
