import type { PlainDay } from '../calendar/plain-day.js'
import type { Actor } from '../rules/rule.js'
import type { Directory, OrganisationKind } from './organisation/directory.js'
import { grassrootsOrganisationOf } from './reports/organisations.js'

const kinds: { readonly [K in Actor]?: OrganisationKind } = {
  sectionCommittee: 'sectionCommittee',
  grassrootsCommittee: 'grassrootsCommittee',
  delegatedGrassrootsCommittee: 'grassrootsCommittee',
  grassrootsStandingCommittee: 'grassrootsCommittee',
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

const directlyAbove: ReadonlySet<Actor> = new Set(['upperCommittee', 'upperStandingCommittee'])

/**
 * Id of the body that owes a duty of a case of the cell: the cell itself, also for the persons of it, and a committee by
 * the directory. `undefined` where neither tells, as of a political centre, a union or the competent committee.
 */
export function obligorBody(
  obligor: Actor,
  cell: string | undefined,
  directory: Directory | undefined,
  on: PlainDay,
): string | undefined {
  if (cell === undefined || inTheCell.has(obligor)) return cell
  if (!directory) return undefined
  if (directlyAbove.has(obligor))
    return directory.bodyOn(grassrootsOrganisationOf(directory, cell, on), on)?.above
  const kind = kinds[obligor]
  return directory.aboveOn(cell, on).find((body) => body.kind === kind)?.id
}
