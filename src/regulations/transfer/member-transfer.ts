import { provision } from '../../law/provision.js'
import { clause } from '../clause.js'
import {
  G2017,
  G2022,
  G2025,
  R2016,
  R2021,
  R2025A,
  R2025B,
  R2026A,
  R2026B,
  S2016,
  S2021,
  S2025,
  S2026,
} from '../instruments.js'
import { assumed, secondary, text, unknown } from '../version.js'

/** Time to do the official transfer. 30 is mentioned for 29-QĐ/TW, unconfirmed: 60 is not carried back. */
export const memberTransferOfficialDeadline = provision({
  id: 'member-transfer.official.deadline',
  unit: 'working-day',
  countsFrom: 'transfer-effect',
  governedBy: 'transfer-effect',
  before: 'none',
  versions: [
    unknown(R2016),
    assumed(R2021, 60, 'pt 6.3.1'),
    assumed(R2025A, 60, 'pt 6.3.1'),
    text(R2025B, 60, 'pt 6.3.1(a)'),
    assumed(R2026A, 60),
    secondary(R2026B, 60), // keyed question bank, 2026 (two banks); one unkeyed bank says 30
  ],
})

/** What must happen inside that time. */
export const memberTransferOfficialAct = provision({
  id: 'member-transfer.official.act',
  unit: 'choice',
  governedBy: 'transfer-effect',
  before: 'carry',
  versions: [
    unknown(R2016),
    unknown(R2021),
    unknown(R2025A),
    text(R2025B, 'procedure-done', 'pt 6.3.1(a)'),
    assumed(R2026A, 'procedure-done'),
    secondary(R2026B, 'procedure-done'), // an unkeyed bank words it as completed
  ],
})

/** Time to present the referral letter to the new cell committee. */
export const memberTransferLetterDeadline = provision({
  id: 'member-transfer.letter.deadline',
  unit: 'working-day',
  countsFrom: 'referral',
  governedBy: 'referral',
  before: 'carry',
  versions: [
    unknown(R2016),
    unknown(R2021),
    unknown(R2025A),
    text(R2025B, 30, 'pt 6.3.1(c)'),
    assumed(R2026A, 30),
    assumed(R2026B, 30),
  ],
})

/** A figure on temporary activity, which the regulations of 2025 state and the next carry. */
const temporary = <const Id extends string>(id: Id, months: number) =>
  provision({
    id,
    unit: 'month',
    countsFrom: 'stay',
    governedBy: 'stay',
    before: 'carry',
    versions: [
      unknown(R2016),
      unknown(R2021),
      unknown(R2025A),
      text(R2025B, months, 'pt 6.3.2'),
      assumed(R2026A, months),
      assumed(R2026B, months),
    ],
  })

/** Shortest stay for temporary activity [sinh hoạt tạm thời]. */
export const memberTransferTemporaryMinimum = temporary('member-transfer.temporary.minimum', 3)

/** Stay from which the activity is no longer temporary: under 12 months. */
export const memberTransferTemporaryMaximum = temporary('member-transfer.temporary.maximum', 12)

/** Shortest study for temporary activity. */
export const memberTransferTemporaryStudyMinimum = temporary('member-transfer.temporary.study.minimum', 3)

/** Longest study for temporary activity, inclusive. */
export const memberTransferTemporaryStudyMaximum = temporary('member-transfer.temporary.study.maximum', 24)

/** Where a member on temporary activity counts, pays and votes. */
export const memberTransferTemporaryStatus = provision({
  id: 'member-transfer.temporary.status',
  unit: 'set',
  governedBy: 'act',
  before: 'carry',
  versions: [
    unknown(R2016),
    unknown(R2021),
    unknown(R2025A),
    text(R2025B, ['counted-at-home', 'fee-at-temporary-place', 'no-vote-there'], 'pt 6.3.2'),
    assumed(R2026A, ['counted-at-home', 'fee-at-temporary-place', 'no-vote-there']),
    secondary(R2026B, ['counted-at-home', 'fee-at-temporary-place']), // vote and candidacy there: not established
  ],
})

/** Time after whose end a dossier not filed leads to removal. Nothing before 38-HD/BTCTW is known, and none is carried. */
export const memberTransferDossierOverdueLimit = provision({
  id: 'member-transfer.dossier-overdue.limit',
  unit: 'month',
  countsFrom: 'transfer-notice',
  governedBy: 'transfer-notice',
  before: 'none',
  versions: [
    unknown(G2017),
    unknown(G2022),
    text(G2025, 3, 'pt II.4.3.1(d)'), // more than 3; removal at the destination, for abandonment of activity
  ],
})

/** How often the grassroots level checks notice slips [phiếu báo]. */
export const memberTransferNoticeCheckInterval = provision({
  id: 'member-transfer.notice-check.interval',
  unit: 'month',
  countsFrom: 'previous-review',
  governedBy: 'act',
  before: 'carry',
  versions: [unknown(S2016), unknown(S2021), text(S2025, 3, 'pt 8.3(b)'), assumed(S2026, 3)],
})

/** Time for the committee above to move the members of a dissolved organisation. */
export const memberTransferDissolvedDeadline = provision({
  id: 'member-transfer.dissolved.deadline',
  unit: 'working-day',
  countsFrom: 'dissolution',
  governedBy: 'dissolution',
  before: 'carry',
  versions: [
    unknown(R2016),
    unknown(R2021),
    unknown(R2025A),
    text(R2025B, 30, 'pt 6.3.5'),
    assumed(R2026A, 30),
    assumed(R2026B, 30),
  ],
})

/** Kinds of transfer slips, by the transfer. */
export const memberTransferSlipKinds = provision({
  id: 'member-transfer.slip.kinds',
  unit: 'count',
  governedBy: 'act',
  before: 'carry',
  versions: [
    unknown(G2017),
    unknown(G2022),
    text(
      G2025,
      { 'official-transfer': 10, 'internal-transfer': 7, 'temporary-transfer': 8, 'transfer-abroad': 2 },
      'pt II.4.3',
    ),
  ],
})

/** How long a student member without a job may stay with the school's organisation. */
export const studentMemberStayMaximum = provision({
  id: 'student-member.stay.maximum',
  unit: 'month',
  countsFrom: 'graduation',
  governedBy: 'stay',
  before: 'carry',
  versions: [unknown(S2016), unknown(S2021), text(S2025, 12, 'pt 10.2.1'), assumed(S2026, 12)],
})

export const memberTransferNotBlockedClause = clause(
  'member-transfer.not-blocked',
  assumed(R2021, true, 'pt 6.3.1'),
  assumed(R2025A, true, 'pt 6.3.1'),
  text(R2025B, true, 'pt 6.3.1(đ)'),
  assumed(R2026A, true),
  assumed(R2026B, true),
  text(S2025, true, 'pt 8.2(c)'),
  assumed(S2026, true),
)

export const memberTransferPapersClause = clause(
  'member-transfer.papers',
  assumed(G2022, true),
  text(G2025, true, 'pt II.4.3'),
)

/** A transfer leads from one organisation to another; no text says so, since none foresees anything else. */
export const memberTransferOtherCellClause = clause(
  'member-transfer.other-cell',
  assumed(R2021, true, 'pt 6.3.1'),
  assumed(R2025A, true, 'pt 6.3.1'),
  assumed(R2025B, true, 'pt 6.3.1'),
  assumed(R2026A, true),
  assumed(R2026B, true),
)
