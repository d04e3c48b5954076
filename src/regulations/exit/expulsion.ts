import { clause } from '../../law/clause.js'
import { atLeast, moreThan } from '../../law/fraction.js'
import { provision } from '../../law/provision.js'
import { CH2011, R2016, R2021, R2025A, R2025B } from '../instruments.js'
import { DS2022, DS2025 } from '../neighbouring-instruments.js'
import { assumed, secondary, text } from '../version.js'

/** Organisation proposing expulsion. */
export const voteExpulsionProposingThreshold = provision({
  id: 'vote.expulsion.proposing.threshold',
  unit: 'fraction',
  governedBy: 'vote',
  before: 'carry',
  versions: [
    secondary(R2016, atLeast(2, 3), 'pt 9.3'), // law portal
    assumed(R2021, atLeast(2, 3), 'pt 9.3.4'),
    assumed(R2025A, atLeast(2, 3), 'pt 9.3.4'),
    text(R2025B, atLeast(2, 3), 'pt 9.3.4'),
  ],
})

/** Higher committee deciding expulsion. */
export const voteExpulsionDecidingThreshold = provision({
  id: 'vote.expulsion.deciding.threshold',
  unit: 'fraction',
  governedBy: 'vote',
  before: 'carry',
  versions: [
    secondary(R2016, moreThan(1, 2), 'pt 9.3'), // law portal
    assumed(R2021, moreThan(1, 2), 'pt 9.3.4'),
    assumed(R2025A, moreThan(1, 2), 'pt 9.3.4'),
    text(R2025B, moreThan(1, 2), 'pt 9.3.4'),
  ],
})

/** Age of a child below which expulsion is deferred. */
export const expulsionDeferralChildAge = provision({
  id: 'expulsion.deferral.child-age',
  unit: 'month',
  countsFrom: 'birth',
  governedBy: 'discipline',
  before: 'carry',
  versions: [
    secondary(DS2022, 12),
    secondary(DS2025, 12, 'art. 8'), // also pregnancy and serious illness
  ],
})

export const expulsionOfficialOnlyClause = clause('expulsion.official-only', secondary(CH2011, 'art. 35'))

export const expulsionResolutionsPresentClause = clause(
  'expulsion.resolutions-present',
  assumed(R2021, 'pt 9.3.4'),
  assumed(R2025A, 'pt 9.3.4'),
  text(R2025B, 'pt 9.3.4, 22.1'),
)
