import type { SideTexts } from '../texts.js'

/** Words of the annual plan. */
export const plansTexts: SideTexts = {
  acts: {},
  states: {},
  cures: {},
  codes: {},
  rules: {},
  missing: {},
  provisions: {
    'plan.admission-rate.target': 'admissions a year as a share of the membership, a target',
    'plan.levels': 'levels that each draw up a plan',
    'plan.quality.target': 'share of organisations and members rated well, a target',
    'plan.review.interval': 'how often the plan is reviewed',
    'plan.villages-with-cell.target': 'share of villages with a cell, a target for 2030',
    'plan.villages-with-member.target': 'share of villages with a member, a target for 2025',
    'statistics.report.interval': 'how often statistics are reported',
  },
}
