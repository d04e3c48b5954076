import { clause } from '../../law/clause.js'
import { moreThan } from '../../law/fraction.js'
import { provision } from '../../law/provision.js'
import { S2016, S2021, S2025 } from '../instruments.js'
import { assumed, text } from '../version.js'

/** Every body that votes on a resignation. */
export const voteResignationThreshold = provision({
  id: 'vote.resignation.threshold',
  unit: 'fraction',
  governedBy: 'vote',
  before: 'carry',
  versions: [
    assumed(S2016, moreThan(1, 2), 'pt 11.2'), // pt 11.2 was read and states no fraction; general rule that a resolution needs more than half
    assumed(S2021, moreThan(1, 2), 'pt 11.2'), // pt 11.2 was read and states no fraction; general rule
    assumed(S2025, moreThan(1, 2), 'pt 11.2'), // no fraction is stated, and regulation pt 9.3.4 does not list resignation
  ],
})

export const resignationNoBreachClause = clause(
  'resignation.no-breach',
  text(S2016, 'pt 11.2'),
  text(S2021, 'pt 11.2'),
  text(S2025, 'pt 11.2(a)'),
)

export const resignationRouteClause = clause(
  'resignation.route',
  text(S2016, 'pt 11.2'),
  text(S2021, 'pt 11.2'),
  text(S2025, 'pt 11.2(a)'),
)
