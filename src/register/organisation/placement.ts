import type { PlainDay } from '../../calendar/plain-day.js'
import type { OrganisationEntry } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import {
  organisationLeaveClause,
  organisationSectionCommitteeClause,
  structureCellKinds,
  structureLevels,
} from '../../regulations/organisation/organisation.js'
import { type Answer, holds, missing } from '../../rules/engine/rule.js'
import { communeRole, structureProvisions } from './cell-place.js'
import { byLeave } from './creation.js'
import { isWithin, type OrganisationDirectory } from './directory.js'

/** Days on which a body is placed: the first of each period, and those on which the structure changes within it. */
export function daysPlaced({ under = [] }: OrganisationEntry): readonly PlainDay[] {
  const changes = structureLevels.versions.map(({ instrument }) => instrument.from)
  return under.flatMap((period) => [
    period.from,
    ...changes.filter((day) => day > period.from && isWithin(period, day)),
  ])
}

export const sectionProvisions = [
  ...structureProvisions,
  organisationSectionCommitteeClause,
  organisationLeaveClause,
] as const

/**
 * A section committee [đảng ủy bộ phận] stands under a grassroots committee, so under a commune only while that is one: not
 * from 2025-07-01 to 2026-07-25 (29-QĐ/TW pt 19.3(c); 294-QĐ/TW pt 10.1–10.2).
 */
export function sectionPlaceAnswer(
  entry: OrganisationEntry,
  directory: OrganisationDirectory,
  on: PlainDay,
  ask: Inquiry,
): Answer | undefined {
  if (entry.kind !== 'sectionCommittee') return undefined
  const above = directory.aboveOn(entry.id, on)[0]
  if (!above) return undefined
  ask.cite(organisationSectionCommitteeClause, on)
  const isGrassroots =
    above.kind === 'grassrootsCommittee' ||
    (above.kind === 'communeCommittee' && communeRole(directory, above.id, ask) === 'grassroots')
  return holds(isGrassroots, { body: entry.id, above: above.id, level: above.kind, from: on })
}

/** The grassroots committee creates a section committee by leave of the committee above it (Charter art. 21). */
export function sectionLeaveAnswer(
  entry: OrganisationEntry,
  directory: OrganisationDirectory,
  ask: Inquiry,
): Answer | undefined {
  if (entry.kind !== 'sectionCommittee') return undefined
  ask.cite(organisationLeaveClause, entry.from)
  if (entry.leave === undefined) return missing('organisation.leave', { body: entry.id, from: entry.from })
  return byLeave(entry, directory, entry.from, { body: entry.id, from: entry.from }, ask)
}

export const villageCellProvisions = [structureCellKinds, structureLevels] as const

/**
 * The cell of a village or street stands directly under the commune while the commune is directly above the grassroots
 * (294-QĐ/TW pt 20.2.2): no grassroots committee comes in between.
 */
export function villageCellAnswer(
  entry: OrganisationEntry,
  directory: OrganisationDirectory,
  on: PlainDay,
  ask: Inquiry,
): Answer | undefined {
  if (entry.kind !== 'cell' || entry.village !== true) return undefined
  const above = directory.aboveOn(entry.id, on)[0]
  if (!above || !ask.law(structureCellKinds, on).includes('village-cell')) return undefined
  return holds(above.kind === 'communeCommittee', {
    cell: entry.id,
    above: above.id,
    level: above.kind,
    from: on,
  })
}
