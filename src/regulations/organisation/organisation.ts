import { addDays } from '../../calendar/day-arithmetic.js'
import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import { CH2011, R2016, R2021, R2025A, R2025B, R2026B } from '../instruments.js'
import { assumed, secondary, text, unknown } from '../version.js'

/** Members, probationary ones included, for creating a grassroots committee. */
export const grassrootsOrganisationMembersMinimum = provision({
  id: 'grassroots-organisation.members.minimum',
  unit: 'count',
  governedBy: 'creation',
  before: 'none',
  versions: [
    unknown(R2016),
    unknown(R2021),
    unknown(R2025A),
    text(R2025B, 30, 'pt 20.3.1'), // official and probationary members together; the point is the exception: below 30 a grassroots committee may be set up where the leadership is needed, by leave of the committee directly above or higher
  ],
})

/** The number the Charter parts cell and committee of a grassroots organisation by: from so many members a committee. */
export const grassrootsOrganisationMembersMinimumCharter = provision({
  id: 'grassroots-organisation.members.minimum.charter',
  unit: 'count',
  governedBy: 'creation',
  before: 'carry',
  versions: [secondary(CH2011, 30, 'art. 21')], // a legal portal's account of the article
})

/** Members a grassroots committee needs more than, to be delegated admission and expulsion. */
export const delegationMembersMoreThan = provision({
  id: 'delegation.members.minimum',
  unit: 'count-exceeded',
  governedBy: 'delegation',
  before: 'none',
  versions: [
    unknown(R2016),
    unknown(R2021),
    unknown(R2025A),
    text(R2025B, 100, 'pt 22.1'), // offices, enterprises, public service units, armed forces; revocable (pt 22.2); probably obsolete from 2026-07-26, when the decider changed
  ],
})

/** Consecutive years rated as completing its duties well, for the same. */
export const delegationQualityYearsMinimum = provision({
  id: 'delegation.quality-years.minimum',
  unit: 'completed-year',
  governedBy: 'delegation',
  before: 'none',
  versions: [unknown(R2016), unknown(R2021), unknown(R2025A), text(R2025B, 3, 'pt 22.1')],
})

/** Members for granting upper-level power; with an important position and member units. */
export const grantedPowerMembersMinimum = provision({
  id: 'granted-power.members.minimum',
  unit: 'count',
  governedBy: 'grant',
  before: 'none',
  versions: [unknown(R2016), unknown(R2021), unknown(R2025A), text(R2025B, 400, 'pt 10.6.1')],
})

/** The same for central commissions, ministries, organisations and those directly under the province. */
export const grantedPowerMembersMinimumCentral = provision({
  id: 'granted-power.members.minimum-central',
  unit: 'count',
  governedBy: 'grant',
  before: 'none',
  versions: [unknown(R2016), unknown(R2021), unknown(R2025A), text(R2025B, 200, 'pt 10.6.1')],
})

/** Members for an upper-level committee in special places. */
export const upperCommitteeSpecialPlaceMembersMinimum = provision({
  id: 'upper-committee.special-place.members.minimum',
  unit: 'count',
  governedBy: 'creation',
  before: 'none',
  versions: [unknown(R2016), unknown(R2021), unknown(R2025A), text(R2025B, 500, 'pt 10.4.4')],
})

/** Role of a special zone [đặc khu]; between July 2025 and July 2026 the provincial committee chooses. */
export const structureSpecialZoneRole = provision({
  id: 'structure.special-zone.role',
  unit: 'set',
  governedBy: 'act',
  before: 'carry',
  versions: [
    assumed(R2016, ['none']), // special zones came with the two-tier structure
    text(R2025B, ['upper', 'grassroots'], 'pt 10.2'),
    secondary(R2026B, ['grassroots']), // weak: question bank without a published key, 2026
  ],
})

/** Tiers of the territorial structure. */
export const structureLevels = provision({
  id: 'structure.levels',
  unit: 'list',
  governedBy: 'act',
  before: 'carry',
  versions: [
    secondary(R2016, ['central', 'province', 'district', 'grassroots', 'cell']),
    secondary(R2021, ['central', 'province', 'district', 'grassroots', 'cell']),
    secondary(R2025A, ['central', 'province', 'district', 'grassroots', 'cell']), // until 2025-06-30
    text(R2025B, ['central', 'province', 'commune-as-upper', 'grassroots', 'cell'], 'pt 10.1–10.2, 20.2.2'), // district level gone
    secondary(R2026B, ['central', 'province', 'commune-as-grassroots', 'organisation', 'cell']), // weak: question bank without a published key, 2026; partly still worded as a pilot; verify
  ],
})

/** The last day of the district level; before the first version it still stands. */
export const structureDistrictLastDay = provision({
  id: 'structure.district.last-day',
  unit: 'date',
  governedBy: 'act',
  before: 'none',
  versions: [text(R2025B, addDays(R2025B.from, -1), 'pt 10.1–10.2, 20.2.2')],
})

/** Kinds of cell. */
export const structureCellKinds = provision({
  id: 'structure.cell.kinds',
  unit: 'set',
  governedBy: 'act',
  before: 'carry',
  versions: [
    unknown(R2016),
    assumed(R2021, ['grassroots-cell', 'cell-under-grassroots']),
    text(R2025B, ['grassroots-cell', 'cell-under-grassroots', 'village-cell'], 'pt 20.2.2'),
    secondary(R2026B, ['cell']), // weak: question bank without a published key, 2026; one word, grassroots cells no longer distinguished
  ],
})

/** Fewer than the official members of a cell: the committee above introduces them to another organisation. */
export const organisationMembersElsewhereClause = clause(
  'organisation.members-elsewhere',
  text(CH2011, 'art. 21.2'),
  text(R2025B, 'pt 20.2.1'),
)

/** What is recorded of a body and its members on one day is one thing: read of the rules on its size. */
export const organisationCountsAgreeClause = clause('organisation.counts-agree', assumed(CH2011, 'art. 21'))

/** A committee above gives leave for what is outside the numbers. */
export const organisationLeaveClause = clause(
  'organisation.leave',
  secondary(CH2011, 'art. 21'),
  text(R2025B, 'pt 20.3.1–20.3.2'),
)

/** A section committee stands under a grassroots committee. */
export const organisationSectionCommitteeClause = clause(
  'organisation.section-committee',
  secondary(R2016, 'pt 19.3(c)'),
  assumed(R2025B, 'pt 20.3.3'),
)
