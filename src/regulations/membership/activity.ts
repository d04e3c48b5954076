import { provision } from '../../law/provision.js'
import { clause } from '../clause.js'
import { G2025, R2016, R2021, R2025A, R2025B, R2026A, R2026B } from '../instruments.js'
import { DS2025, DS2026, IN2021 } from '../neighbouring-instruments.js'
import { assumed, text, unknown } from '../version.js'

/** Who exempts a member by reason of age or health from work and activity. */
export const activityExemptionDecider = provision({
  id: 'activity.exemption.decider',
  unit: 'set',
  governedBy: 'act',
  before: 'carry',
  versions: [
    unknown(R2016),
    assumed(R2021, ['cell'], 'pt 7.1'),
    assumed(R2025A, ['cell'], 'pt 7.1'),
    text(R2025B, ['cell'], 'pt 7.1'), // the cell committee or the secretary tells the committee directly above
    assumed(R2026A, ['cell']),
    assumed(R2026B, ['cell']),
  ],
})

/** The same on the other grounds, on the cell's proposal; the standing committee directly above where no grassroots committee exists. */
export const activityExemptionOtherDecider = provision({
  id: 'activity.exemption.other.decider',
  unit: 'set',
  governedBy: 'act',
  before: 'carry',
  versions: [
    text(
      G2025,
      [
        'grassrootsCommittee',
        'delegatedGrassrootsCommittee',
        'upperStandingCommittee',
        'communeStandingCommittee',
        'districtStandingCommittee',
      ],
      'pt IV.1.1–1.2',
    ),
  ],
})

/** Longest suspension from activity, extension included; under a criminal procedure as long as that lasts. */
export const activitySuspensionMaximum = provision({
  id: 'activity.suspension.maximum',
  unit: 'day',
  countsFrom: 'suspension',
  governedBy: 'suspension',
  before: 'carry',
  versions: [
    text(180, 'art. 31'), // 90, extended to at most 180
    assumed(DS2025, 180),
    assumed(DS2026, 180),
  ],
})

/** An interruption through the member's own fault is not taken up again; otherwise conduct and duties are confirmed. */
export const membershipActivityResumedClause = clause(
  'membership.activity-resumed',
  assumed(R2021, true),
  assumed(R2025A, true),
  text(R2025B, true, 'pt 5.2.8'),
  assumed(R2026A, true),
  assumed(R2026B, true),
)
