import { provision } from '../../law/provision.js'
import { G2017, G2022, G2025 } from '../instruments.js'
import { TG2022 } from '../neighbouring-instruments.js'
import { assumed, secondary, text } from '../version.js'

/** How often a committee directly under the Central Committee reviews its plan and reports to the Secretariat. */
export const planReviewInterval = provision({
  id: 'plan.review.interval',
  unit: 'month',
  countsFrom: 'previous-review',
  governedBy: 'review',
  before: 'carry',
  versions: [
    secondary(G2017, 12, 'pt 1.1'),
    assumed(G2022, 12, 'pt I.1.1'),
    text(G2025, 12, 'pt I.1.1(a)'), // through the Central Organising Commission; no day of the year is fixed
  ],
})

/** Levels that each draw up a plan, from the top. */
export const planLevels = provision({
  id: 'plan.levels',
  unit: 'list',
  governedBy: 'plan',
  before: 'carry',
  versions: [
    secondary(G2017, ['provinceCommittee', 'districtCommittee', 'grassrootsCommittee', 'cell'], 'pt 1.1'),
    secondary(G2022, ['provinceCommittee', 'districtCommittee', 'grassrootsCommittee', 'cell'], 'pt I.1.1'),
    text(
      G2025,
      ['centralDirectCommittee', 'upperCommittee', 'grassrootsCommittee', 'cell'],
      'pt I.1.1(a–d)', // adds a survey of the pool
    ),
  ],
})

/** National yearly admissions as a share of total membership, from and to; a target, never a guard. */
export const planAdmissionRateTarget = provision({
  id: 'plan.admission-rate.target',
  unit: 'percent',
  countsFrom: 'plan-year',
  governedBy: 'plan-year',
  before: 'none',
  versions: [secondary(TG2022, [3, 4], 'pt II.2')], // 2020–2025, repeated for 2025–2030
})

/** Least share of organisations and members rated as completing their duties well. */
export const planQualityTarget = provision({
  id: 'plan.quality.target',
  unit: 'percent',
  governedBy: 'plan-year',
  before: 'none',
  informative: true,
  versions: [secondary(TG2022, 90)],
})

/** Villages with a Party member, by 2025. */
export const planVillagesWithMemberTarget = provision({
  id: 'plan.villages-with-member.target',
  unit: 'percent',
  governedBy: 'plan-year',
  before: 'none',
  informative: true,
  versions: [secondary(TG2022, 100)],
})

/** Villages with a cell, by 2030. */
export const planVillagesWithCellTarget = provision({
  id: 'plan.villages-with-cell.target',
  unit: 'percent',
  governedBy: 'plan-year',
  before: 'none',
  informative: true,
  versions: [secondary(TG2022, 100)],
})
