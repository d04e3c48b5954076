import { moreThan } from '../../law/fraction.js'
import { provision } from '../../law/provision.js'
import { clause } from '../clause.js'
import { S2016, S2021, S2025, S2026 } from '../instruments.js'
import { assumed, text, unknown } from '../version.js'

/** Every body that votes on a resignation. */
export const voteResignationThreshold = provision({
  id: 'vote.resignation.threshold',
  unit: 'fraction',
  governedBy: 'vote',
  before: 'carry',
  versions: [
    unknown(S2016),
    unknown(S2021),
    assumed(S2025, moreThan(1, 2), 'pt 11.2'), // no fraction is stated, and regulation pt 9.3.4 does not list resignation
    assumed(S2026, moreThan(1, 2)),
  ],
})

export const resignationNoBreachClause = clause(
  'resignation.no-breach',
  text(S2025, true, 'pt 11.2'),
  assumed(S2026, true),
)

export const resignationRouteClause = clause(
  'resignation.route',
  text(S2025, true, 'pt 11.2'),
  assumed(S2026, true),
)
