import { provision } from '../../law/provision.js'
import { clause } from '../clause.js'
import { G2017, G2022, G2025, R2016, R2021, R2025A, R2025B, R2026A, R2026B } from '../instruments.js'
import { assumed, text, unknown } from '../version.js'

// Members abroad [ở ngoài nước]: handing in the slip, reporting the return, probation there.

/** A limit of 38-HD/BTCTW on members abroad; the guidance before it is not established. */
const limit = <const Id extends string>(id: Id, event: 'departure' | 'return', days: number, point: string) =>
  provision({
    id,
    unit: 'working-day',
    countsFrom: event,
    governedBy: event,
    before: 'carry',
    versions: [unknown(G2017), unknown(G2022), text(G2025, days, point)],
  })

/** Time to hand in the slip after leaving for an official transfer abroad. */
export const memberTransferAbroadOfficialDeadline = limit(
  'member-transfer.abroad.official.deadline',
  'departure',
  60,
  'pt II.4.3.1(c)',
)

/** The same for a temporary transfer abroad. */
export const memberTransferAbroadTemporaryDeadline = limit(
  'member-transfer.abroad.temporary.deadline',
  'departure',
  30,
  'pt II.4.3.2(b)',
)

/** Time to report after returning (labour export). */
export const memberTransferAbroadReturnDeadline = limit(
  'member-transfer.abroad.return.deadline',
  'return',
  30,
  'pt II.4.3.1(c), II.4.3.2(b)',
)

/** Members, probationary ones included, of a probationary-activity cell abroad with fewer than 3 official members. */
export const cellProbationaryActivityAbroadMinimum = provision({
  id: 'cell.probationary-activity-abroad.minimum',
  unit: 'count',
  governedBy: 'act',
  before: 'carry',
  versions: [
    unknown(R2016),
    unknown(R2021),
    unknown(R2025A),
    text(R2025B, 3, 'pt 6.3.3'), // secretary appointed
    assumed(R2026A, 3),
    assumed(R2026B, 3),
  ],
})

export const probationAbroadReviewClause = clause(
  'probation.abroad-review',
  text(R2025B, true, 'pt 6.3.3'),
  assumed(R2026A, true),
  assumed(R2026B, true),
  text(G2025, true, 'pt II.4.3'),
)
