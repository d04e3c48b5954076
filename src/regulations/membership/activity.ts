import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import { G2025, R2016, R2021, R2025A, R2025B } from '../instruments.js'
import { IN2021 } from '../neighbouring-instruments.js'
import { assumed, text, unknown } from '../version.js'

/** Who exempts a member by reason of age or health from work and activity. */
export const activityExemptionDecider = provision({
  id: 'activity.exemption.decider',
  unit: 'set',
  governedBy: 'act',
  before: 'none',
  versions: [
    unknown(R2016),
    assumed(R2021, ['cell'], 'pt 7.1'),
    assumed(R2025A, ['cell'], 'pt 7.1'),
    text(R2025B, ['cell'], 'pt 7.1'), // the cell committee or the secretary tells the committee directly above
    text(G2025, ['cell'], 'pt IV.1.1–1.2'),
  ],
})

/** The same on the other grounds, on the cell's proposal; the standing committee directly above where no grassroots committee exists. */
export const activityExemptionOtherDecider = provision({
  id: 'activity.exemption.other.decider',
  unit: 'set',
  governedBy: 'act',
  before: 'carry',
  versions: [text(G2025, ['grassrootsCommittee', 'upperStandingCommittee'], 'pt IV.1.1–1.2')],
})

/** Moving work [công việc lưu động] is a ground of exemption for less than this. */
export const activityExemptionMovingWorkMaximum = provision({
  id: 'activity.exemption.moving-work.maximum',
  unit: 'month',
  countsFrom: 'exemption',
  governedBy: 'exemption',
  before: 'carry',
  versions: [text(G2025, 12, 'pt IV.1.1–1.2')], // under one year
})

/** Longest suspension from activity, extension included; under a criminal procedure as long as that lasts. */
export const activitySuspensionMaximum = provision({
  id: 'activity.suspension.maximum',
  unit: 'day',
  countsFrom: 'suspension',
  governedBy: 'suspension',
  before: 'carry',
  versions: [
    text(IN2021, 180, 'art. 31'), // 90, extended to at most 180
  ],
})

/** Longest suspension by one decision, before it is extended. */
export const activitySuspensionFirst = provision({
  id: 'activity.suspension.first',
  unit: 'day',
  countsFrom: 'suspension',
  governedBy: 'suspension',
  before: 'carry',
  versions: [text(IN2021, 90, 'art. 31')],
})

/** An interruption through the member's own fault is not taken up again; otherwise conduct and duties are confirmed. */
export const membershipActivityResumedClause = clause('membership.activity-resumed', text(R2025B, 'pt 5.2.8'))
