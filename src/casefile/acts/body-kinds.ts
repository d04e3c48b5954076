/**
 * The bodies that act in the procedure: cell [chi bộ], cell committee [chi ủy], section committee [đảng ủy bộ phận],
 * grassroots committee [đảng ủy cơ sở], the committees that decide, the bodies that consent, the centres that issue
 * certificates, the unions that introduce.
 */
export const bodyKinds = Object.freeze([
  'cell',
  'cellCommittee',
  'cellSecretary',
  'sectionCommittee',
  'grassrootsCommittee',
  'delegatedGrassrootsCommittee',
  'grassrootsStandingCommittee',
  'upperCommittee',
  'upperStandingCommittee',
  'districtStandingCommittee',
  'communeStandingCommittee',
  'grantedStandingCommittee',
  'standingMembersAndHeads',
  'provincialStandingCommittee',
  'provincialStandingMembers',
  'centralDirectStandingCommittee',
  'organisingBody',
  'competentCommittee',
  'districtPoliticalCentre',
  'communePoliticalCentre',
  'youthUnionExecutive',
  'youthUnionBranch',
  'tradeUnionExecutive',
] as const)
