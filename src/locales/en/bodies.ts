import type { Texts } from '../texts.js'

/** Bodies and persons who act. */
export const bodies: Texts['bodies'] = {
  cell: 'the cell',
  cellCommittee: 'the cell committee',
  cellSecretary: 'the secretary of the cell',
  sectionCommittee: 'the section committee',
  grassrootsCommittee: 'the grassroots committee',
  delegatedGrassrootsCommittee: 'the delegated grassroots committee',
  grassrootsStandingCommittee: 'the standing committee of the grassroots committee',
  upperCommittee: 'the committee directly above',
  upperStandingCommittee: 'the standing committee of the committee directly above',
  districtCommittee: 'the district committee',
  districtStandingCommittee: 'the standing committee of the district committee',
  communeCommittee: 'the commune, ward or special-zone committee',
  communeStandingCommittee: 'the standing committee of the commune, ward or special-zone committee',
  grantedStandingCommittee: 'the standing committee of a committee with granted upper-level power',
  standingMembersAndHeads:
    'the standing members with the standing-committee members who head Party commissions',
  provinceCommittee: 'the provincial-level committee',
  provincialStandingCommittee: 'the standing committee of the provincial-level committee',
  provincialStandingMembers: 'the standing members of the provincial-level committee',
  centralDirectCommittee: 'the committee directly under the Central Committee',
  centralDirectStandingCommittee:
    'the standing committee of the committee directly under the Central Committee',
  organisingBody: 'the organising body of the competent committee',
  competentCommittee: 'the competent committee',
  districtPoliticalCentre: 'the district political centre',
  communePoliticalCentre: 'the commune-level political centre',
  youthUnionExecutive: 'the grassroots Youth Union executive',
  youthUnionBranch: 'the collective of a grassroots Youth Union branch',
  tradeUnionExecutive: 'the grassroots trade-union executive',
  applicant: 'the applicant',
  introducer: 'the introducer',
  helper: 'the helper',
  member: 'the member',
  chair: 'the chair of the meeting',
}
