import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import { G2017, G2022, G2025 } from '../instruments.js'
import { assumed, secondary, text, unknown } from '../version.js'

/** How often the sympathiser list is reviewed at every level. */
export const poolReviewInterval = provision({
  id: 'pool.review.interval',
  unit: 'month',
  countsFrom: 'previous-review',
  governedBy: 'review',
  before: 'carry',
  versions: [
    secondary(G2017, 1, 'pt I.1.1'),
    assumed(G2022, 1, 'pt I.1.1(b–d)'), // same before and after
    text(G2025, 1, 'pt I.1.1(b–d)'),
  ],
})

/** Bodies that review the list each month. */
export const poolReviewLevels = provision({
  id: 'pool.review.levels',
  unit: 'list',
  governedBy: 'review',
  before: 'carry',
  versions: [
    secondary(G2017, ['cell', 'grassrootsCommittee', 'districtCommittee'], 'pt I.1.1'),
    assumed(G2022, ['cell', 'grassrootsCommittee', 'districtCommittee'], 'pt I.1.1(b–d)'), // from 2025-07-01 read the district as the committee directly above
    text(G2025, ['cell', 'grassrootsCommittee', 'upperCommittee'], 'pt I.1.1(b–d)'),
  ],
})

/** National minimum time on the list before the procedure starts. */
export const poolTimeOnListMinimum = provision({
  id: 'pool.time-on-list.minimum',
  unit: 'month',
  countsFrom: 'listing',
  governedBy: 'authorisation',
  before: 'carry',
  informative: true,
  versions: [
    assumed(G2017, 0),
    text(G2025, 0, 'pt I.1.1'), // local practice may add one, see section 17
  ],
})

/** Official members the cell assigns by resolution to help a sympathiser. */
export const poolHelperMinimum = provision({
  id: 'pool.helper.minimum',
  unit: 'count',
  countsFrom: 'listing',
  governedBy: 'resolution',
  before: 'carry',
  versions: [unknown(G2017), assumed(G2022, 1, 'pt I.1.1'), text(G2025, 1, 'pt I.1.1(d), I.1.3')],
})

/** Who decides that a sympathiser may start the admission procedure. */
export const poolAuthorisationActor = provision({
  id: 'pool.authorisation.actor',
  unit: 'choice',
  governedBy: 'authorisation',
  before: 'carry',
  versions: [
    unknown(G2017),
    assumed(G2022, ['grassrootsCommittee'], 'pt I.1.1(c)'),
    text(G2025, ['grassrootsCommittee', 'upperCommittee'], 'pt I.1.1(b–c), I.1.3'),
  ],
})

export const poolMonthlyListClause = clause(
  'pool.monthly-list',
  secondary(G2017),
  text(G2025, 'pt I.1.1(b–d)'),
)

export const poolListedByResolutionClause = clause(
  'pool.listed-by-resolution',
  assumed(G2022),
  text(G2025, 'pt I.1.1(d), I.1.3'),
)

export const poolApplicationSequenceClause = clause(
  'pool.application-sequence',
  assumed(G2022),
  text(G2025, 'pt I.1.3'),
)
