import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import { ST2021, ST2025 } from '../neighbouring-instruments.js'
import { assumed, secondary } from '../version.js'

const bands = [
  [18, '18-30'],
  [31, '31-35'],
  [36, '36-40'],
  [41, '41-45'],
  [46, '46-50'],
  [51, '51-55'],
  [56, '56-60'],
  [61, 'over-60'],
] as const

/** Age bands of the form of newly admitted members, by their first year of age. */
export const statisticsNewMemberAgeBands = provision({
  id: 'statistics.new-member.age-bands',
  unit: 'completed-year',
  countsFrom: 'birth',
  governedBy: 'period-end',
  before: 'carry',
  versions: [
    secondary(ST2021, bands), // the band 31–35 is not in every version of the form; the layouts of 2025 are not established
  ],
})

/** The form of newly admitted members. */
export const newMembersFormClause = clause('statistics.new-members', secondary(ST2021))

/** The form of the whole membership, broken down as that of newly admitted members; its lines were not read. */
export const membershipCompositionFormClause = clause('statistics.composition', assumed(ST2021))

/** The form of the movement of members. */
export const membershipMovementFormClause = clause('statistics.membership-movement', secondary(ST2021))

/** The reports of the half-year and the year; their due days and the layouts of 2025 are not established. */
export const statisticsRegimeClause = clause('statistics.regime', secondary(ST2021), secondary(ST2025))

/** How often statistics are reported: half-yearly and yearly. */
export const statisticsReportInterval = provision({
  id: 'statistics.report.interval',
  unit: 'month',
  countsFrom: 'period-start',
  governedBy: 'period-end',
  before: 'none',
  informative: true,
  versions: [secondary(ST2021, [6, 12]), secondary(ST2025, [6, 12])], // due dates and layouts of 2025 not established
})
