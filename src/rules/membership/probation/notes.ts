import {
  probationDutiesClause,
  probationNoExtensionClause,
  probationStartsAtCeremonyClause,
  probationUnionActivityKeptClause,
} from '../../../regulations/membership/probation.js'
import { information } from '../../engine/information.js'

export const startsAtCeremony = information(
  'probation.starts-at-ceremony',
  'cell',
  ['ceremony.held'],
  probationStartsAtCeremonyClause,
)

export const dutiesOfProbation = information(
  'probation.duties',
  'member',
  ['ceremony.held'],
  probationDutiesClause,
)

export const unionActivityKept = information(
  'probation.union-activity-kept',
  'member',
  ['ceremony.held'],
  probationUnionActivityKeptClause,
)

export const noExtension = information(
  'probation.no-extension',
  'competentCommittee',
  ['ceremony.held'],
  probationNoExtensionClause,
)
