import {
  verificationAbroadClause,
  verificationArmedForcesClause,
  verificationCostClause,
  verificationForeignEmployerClause,
  verificationUnclearOnlyClause,
} from '../../../regulations/dossier/verification.js'
import { information } from '../../engine/information.js'

export const unclearOnly = information(
  'verification.unclear-only',
  'grassrootsCommittee',
  ['verification.requested'],
  verificationUnclearOnlyClause,
)

export const ofArmedForces = information(
  'verification.armed-forces',
  'grassrootsCommittee',
  ['verification.requested'],
  verificationArmedForcesClause,
)

export const ofRelativesAbroad = information(
  'verification.abroad',
  'grassrootsCommittee',
  ['verification.requested'],
  verificationAbroadClause,
)

export const ofForeignEmployer = information(
  'verification.foreign-employer',
  'grassrootsCommittee',
  ['verification.requested'],
  verificationForeignEmployerClause,
)

export const costOfVerification = information(
  'verification.cost',
  'grassrootsCommittee',
  ['verification.requested'],
  verificationCostClause,
)
