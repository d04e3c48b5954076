import type { Provision } from '../../law/provision.js'
import { assumedDeciders } from '../../regulations/actors/decider.js'
import {
  cellCommitteeNames,
  committeeLevels,
  grassrootsCellNames,
  grassrootsCommitteeNames,
  provincialLevelNames,
  requestedBodyNames,
  upperCommitteeNames,
  upperOfCentralLevelNames,
  withoutGrassrootsNames,
} from '../../regulations/actors/names.js'
import { decisionAdmissionDecider } from '../../regulations/decision/authority.js'
import {
  structureCellKinds,
  structureDistrictLastDay,
  structureLevels,
} from '../../regulations/organisation/organisation.js'
import type { ActorPart } from './bodies-meant.js'

type Provisions = readonly Provision<unknown>[]

const none: Provisions = []
const above: Provisions = [upperCommitteeNames, upperOfCentralLevelNames, assumedDeciders]
const deciding: Provisions = [decisionAdmissionDecider, assumedDeciders]
const province: Provisions = [provincialLevelNames]

/** What whoever asks for the structure of the day may ask. */
export const structureProvisions: Provisions = [structureLevels, decisionAdmissionDecider]

/** What telling whether a place has a grassroots committee may ask. */
export const placeProvisions: Provisions = [structureCellKinds]

/** The provisions that reading each word may ask. */
export const wordProvisions: { readonly [W in ActorPart]: Provisions } = {
  cell: none,
  cellCommittee: [cellCommitteeNames],
  sectionCommittee: none,
  grassrootsCommittee: [
    grassrootsCommitteeNames,
    grassrootsCellNames,
    withoutGrassrootsNames,
    ...placeProvisions,
    ...above,
  ],
  grassrootsStandingCommittee: none,
  upperCommittee: above,
  upperStandingCommittee: above,
  districtStandingCommittee: none,
  communeStandingCommittee: none,
  grantedStandingCommittee: none,
  delegatedGrassrootsCommittee: structureProvisions,
  provincialStandingCommittee: province,
  provincialStandingMembers: none,
  centralDirectStandingCommittee: province,
  organisingBody: none,
  districtPoliticalCentre: none,
  communePoliticalCentre: [structureDistrictLastDay],
  youthUnionExecutive: none,
  youthUnionBranch: none,
  tradeUnionExecutive: none,
  grassrootsCommitteeItself: [grassrootsCommitteeNames],
  upperCommitteeItself: none,
  competentCommittee: deciding,
  supposedlyCompetent: deciding,
  issuingCommittee: [...deciding, structureLevels, upperCommitteeNames],
  committeeAbove: [committeeLevels],
  requestedBody: [requestedBodyNames, ...structureProvisions],
  committeeManagingAbroad: none,
  anyCommittee: [committeeLevels],
}
