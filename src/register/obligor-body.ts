import type { PlainDay } from '../calendar/plain-day.js'
import type { OrganisationKind } from '../casefile/shapes.js'
import type { Actor } from '../rules/engine/rule.js'
import type { OrganisationDirectory } from './organisation/directory.js'
import { successorOf } from './organisation/successor-of.js'
import { grassrootsOrganisationOf } from './statistics/organisations.js'

const kinds: { readonly [K in Actor]?: OrganisationKind } = {
  sectionCommittee: 'sectionCommittee',
  communeStandingCommittee: 'communeCommittee',
  districtStandingCommittee: 'districtCommittee',
  provincialStandingCommittee: 'provinceCommittee',
  provincialStandingMembers: 'provinceCommittee',
}

const inTheCell: ReadonlySet<Actor> = new Set([
  'cell',
  'cellCommittee',
  'cellSecretary',
  'applicant',
  'introducer',
  'helper',
  'member',
  'chair',
])

const atTheGrassroots: ReadonlySet<Actor> = new Set([
  'grassrootsCommittee',
  'delegatedGrassrootsCommittee',
  'grassrootsStandingCommittee',
])

const directlyAbove: ReadonlySet<Actor> = new Set(['upperCommittee', 'upperStandingCommittee'])

/**
 * Id of the body that owes a duty of a case of the cell: the cell itself, also for the persons of it, and a committee by
 * the directory. `undefined` where neither tells, as of a political centre, a union or the competent committee.
 */
export function obligorBody(
  obligor: Actor,
  cell: string | undefined,
  directory: OrganisationDirectory | undefined,
  on: PlainDay,
): string | undefined {
  if (cell === undefined || inTheCell.has(obligor)) return cell
  if (!directory) return undefined
  const present = successorOf(directory, cell, on)?.id ?? cell
  const organisation = grassrootsOrganisationOf(directory, present, on)
  if (atTheGrassroots.has(obligor)) return organisation === present ? undefined : organisation
  if (directlyAbove.has(obligor)) return directory.bodyOn(organisation, on)?.above
  const kind = kinds[obligor]
  return directory.aboveOn(present, on).find((body) => body.kind === kind)?.id
}
