import type { Facts, Outcome } from '../../src/law/finding.js'

type Rows = readonly (readonly [Outcome, Facts])[]

const level = 'grassrootsCommittee'
const interval = { from: '2026-01-31', lastDay: '2026-02-28', actual: '2026-03-01' }
const share = { planned: 29, membership: 1000, least: 3, most: 4 }

/** Findings of the annual plan. */
export const planSamples: Readonly<Record<string, Rows>> = {
  'plan.layered': [
    ['broken', { level: 'districtCommittee', required: ['upperCommittee', 'cell'] }],
    ['missing', { missing: 'plan.above', level }],
    ['missing', { missing: 'plan.pool-survey' }],
    ['met', { level }],
  ],
  'plan.targets': [
    ['broken', share],
    ['met', { ...share, planned: 30 }],
  ],
  'list.reviewed-monthly': [
    ['broken', { level, ...interval }],
    ['met', { level, ...interval, actual: '2026-02-28' }],
  ],
  'plan.shortfall-of-target': [
    ['missing', { missing: 'plan.target', unit: 'b-1', measure: 'admitted' }],
    ['met', {}],
  ],
  'plan.previous-review': [
    ['broken', { previousOn: '2026-12-21', actual: '2026-12-20' }],
    ['met', { previousOn: '2025-12-20', actual: '2026-12-20' }],
  ],
  'plan.reviewed-yearly': [
    ['broken', interval],
    ['missing', { missing: 'plan.review' }],
    ['missing', { missing: 'plan.report' }],
    ['met', {}],
    ['met', { actual: '2026-12-20' }],
  ],
  'plan.out-of-order': [
    ['broken', { act: 'plan.started', state: ['drafted'], possible: ['plan.drafted', 'plan.approved'] }],
    ['broken', { act: 'plan.started', state: ['closed'], possible: [] }],
  ],
}
