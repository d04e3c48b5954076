import type { BodyKind, OrganisationKind } from '../../casefile/shapes.js'
import { isOutside } from '../../rules/actors/keepers.js'

/** The capacities in which a body of the directory acts, as an act names them in `by.kind`. */
const capacities: Readonly<Record<OrganisationKind, readonly BodyKind[]>> = {
  cell: ['cell', 'cellCommittee', 'cellSecretary'],
  sectionCommittee: ['sectionCommittee'],
  grassrootsCommittee: [
    'grassrootsCommittee',
    'delegatedGrassrootsCommittee',
    'grassrootsStandingCommittee',
    'grantedStandingCommittee',
  ],
  communeCommittee: [
    'grassrootsCommittee',
    'delegatedGrassrootsCommittee',
    'grassrootsStandingCommittee',
    'communeStandingCommittee',
    'upperCommittee',
    'upperStandingCommittee',
  ],
  upperCommittee: ['upperCommittee', 'upperStandingCommittee'],
  districtCommittee: ['upperCommittee', 'upperStandingCommittee', 'districtStandingCommittee'],
  provinceCommittee: [
    'upperCommittee',
    'upperStandingCommittee',
    'standingMembersAndHeads',
    'provincialStandingCommittee',
    'provincialStandingMembers',
    'centralDirectStandingCommittee',
  ],
}

/** Capacities of any committee over a cell. */
const ofAnyCommittee: readonly BodyKind[] = ['organisingBody', 'competentCommittee']

/** Whether the directory is to know a body that acts in this capacity. */
export function isOfStructure(kind: BodyKind): boolean {
  return !isOutside(kind)
}

/** Whether a body of the directory may act in the capacity. */
export function mayActAs(kind: OrganisationKind, capacity: BodyKind): boolean {
  return capacities[kind].includes(capacity) || (ofAnyCommittee.includes(capacity) && kind !== 'cell')
}
