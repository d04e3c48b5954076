import type { BodyKind, OrganisationKind } from '../../casefile/shapes.js'

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

/** Bodies that are no part of the Party's structure: the directory does not know them. */
const outside: readonly BodyKind[] = [
  'districtPoliticalCentre',
  'communePoliticalCentre',
  'youthUnionExecutive',
  'youthUnionBranch',
  'tradeUnionExecutive',
]

/** Whether the directory is to know a body that acts in this capacity. */
export function isOfStructure(kind: BodyKind): boolean {
  return !outside.includes(kind)
}

/** Whether a body of the directory may act in the capacity. */
export function mayActAs(kind: OrganisationKind, capacity: BodyKind): boolean {
  return capacities[kind].includes(capacity) || (ofAnyCommittee.includes(capacity) && kind !== 'cell')
}

const standingOfOne: readonly BodyKind[] = [
  'upperStandingCommittee',
  'districtStandingCommittee',
  'communeStandingCommittee',
  'grassrootsStandingCommittee',
]

/** Whether two capacities of one body are the same committee under two names; a delegated one decides as a whole. */
export function isSameCapacity(one: BodyKind, other: BodyKind): boolean {
  return one === other || (standingOfOne.includes(one) && standingOfOne.includes(other))
}
