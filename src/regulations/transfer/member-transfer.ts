import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import {
  G2012,
  G2017,
  G2022,
  G2025,
  R2016,
  R2021,
  R2025A,
  R2025B,
  R2026B,
  S2016,
  S2021,
  S2025,
} from '../instruments.js'
import { assumed, secondary, text, unknown } from '../version.js'

/** Time to do the official transfer. */
export const memberTransferOfficialDeadline = provision({
  id: 'member-transfer.official.deadline',
  unit: 'working-day',
  countsFrom: 'transfer-effect',
  governedBy: 'transfer-effect',
  before: 'carry',
  versions: [
    text(R2016, 60, 'pt 6.3.1(a)'),
    text(R2021, 60, 'pt 6.3.1(a)'),
    assumed(R2025A, 60, 'pt 6.3.1'),
    text(R2025B, 60, 'pt 6.3.1(a)'),
    secondary(R2026B, 60), // keyed question bank, 2026 (two banks); one unkeyed bank says 30
  ],
})

/** The other reading of that time from 2026-07-26 (`memberTransferClock`). */
export const memberTransferOfficialDeadlineShorter = provision({
  id: 'member-transfer.official.deadline.shorter',
  unit: 'working-day',
  countsFrom: 'transfer-effect',
  governedBy: 'transfer-effect',
  before: 'none',
  versions: [secondary(R2026B, 30)], // weak: question bank without a published key, 2026
})

/** What must happen inside that time. */
export const memberTransferOfficialAct = provision({
  id: 'member-transfer.official.act',
  unit: 'choice',
  governedBy: 'transfer-effect',
  before: 'carry',
  versions: [
    text(R2016, 'procedure-done', 'pt 6.3.1(a)'),
    text(R2021, 'procedure-done', 'pt 6.3.1(a)'),
    assumed(R2025A, 'procedure-done', 'pt 6.3.1'),
    text(R2025B, 'procedure-done', 'pt 6.3.1(a)'),
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
    text(R2016, 30, 'pt 6.3.1(c)'),
    secondary(R2021, 30, 'pt 6.3.1'),
    assumed(R2025A, 30, 'pt 6.3.1'),
    text(R2025B, 30, 'pt 6.3.1(c)'),
    secondary(R2026B, 30), // weak: question bank without a published key, 2026
  ],
})

/** Shortest stay for temporary activity [sinh hoạt tạm thời]. */
export const memberTransferTemporaryMinimum = provision({
  id: 'member-transfer.temporary.minimum',
  unit: 'month',
  countsFrom: 'stay',
  governedBy: 'stay',
  before: 'carry',
  versions: [
    text(R2016, 3, 'pt 6.3.2(a)'),
    text(R2021, 3, 'pt 6.3.2(a)'),
    assumed(R2025A, 3, 'pt 6.3.2'),
    text(R2025B, 3, 'pt 6.3.2'),
  ],
})

/** Stay from which the activity is no longer temporary: under 12 months. */
export const memberTransferTemporaryMaximum = provision({
  id: 'member-transfer.temporary.maximum',
  unit: 'month',
  countsFrom: 'stay',
  governedBy: 'stay',
  before: 'carry',
  versions: [
    text(R2016, 12, 'pt 6.3.2(a)'),
    text(R2021, 12, 'pt 6.3.2(a)'),
    assumed(R2025A, 12, 'pt 6.3.2'),
    text(R2025B, 12, 'pt 6.3.2'),
  ],
})

/** Shortest study for temporary activity. */
export const memberTransferTemporaryStudyMinimum = provision({
  id: 'member-transfer.temporary.study.minimum',
  unit: 'month',
  countsFrom: 'stay',
  governedBy: 'stay',
  before: 'carry',
  versions: [
    text(R2016, 3, 'pt 6.3.2(a)'),
    text(R2021, 3, 'pt 6.3.2(a)'),
    assumed(R2025A, 3, 'pt 6.3.2'),
    text(R2025B, 3, 'pt 6.3.2'),
  ],
})

/** Longest study for temporary activity, inclusive. */
export const memberTransferTemporaryStudyMaximum = provision({
  id: 'member-transfer.temporary.study.maximum',
  unit: 'month',
  countsFrom: 'stay',
  governedBy: 'stay',
  before: 'carry',
  versions: [
    text(R2016, 24, 'pt 6.3.2(a)'),
    text(R2021, 24, 'pt 6.3.2(a)'),
    assumed(R2025A, 24, 'pt 6.3.2'),
    text(R2025B, 24, 'pt 6.3.2'),
  ],
})

/** Where a member on temporary activity counts, pays and votes. */
export const memberTransferTemporaryStatus = provision({
  id: 'member-transfer.temporary.status',
  unit: 'set',
  governedBy: 'act',
  before: 'carry',
  versions: [
    secondary(R2016, ['counted-at-home'], 'pt 6.3.2'),
    assumed(R2021, ['counted-at-home'], 'pt 6.3.2'),
    assumed(R2025A, ['counted-at-home', 'fee-at-temporary-place', 'no-vote-there'], 'pt 6.3.2'), // known in the version that follows only; paragraph taken as shared
    text(R2025B, ['counted-at-home', 'fee-at-temporary-place', 'no-vote-there'], 'pt 6.3.2(b)–(c)'), // a committee member away on temporary activity stays a committee member at home
    secondary(R2026B, ['counted-at-home', 'fee-at-temporary-place']), // vote and candidacy there: not established
  ],
})

/** Time after whose end a dossier not filed leads to removal; until 38-HD/BTCTW from the arrival of the notice slip only. */
export const memberTransferDossierOverdueLimit = provision({
  id: 'member-transfer.dossier-overdue.limit',
  unit: 'month',
  countsFrom: 'transfer-notice',
  governedBy: 'transfer-notice',
  before: 'carry',
  versions: [
    text(G2012, 3, 'pt II.4(c)'), // from the arrival of the notice slip only; removal at the destination, recorded reason abandonment of activity
    text(G2025, 3, 'pt II.4.3.1(d)'), // more than 3; removal at the destination, for abandonment of activity
  ],
})

/** The same time counted from the day the member received the dossier, where that is earlier; new in 2025. */
export const memberTransferDossierOverdueFromReceipt = provision({
  id: 'member-transfer.dossier-overdue.from-receipt',
  unit: 'month',
  countsFrom: 'dossier-receipt',
  governedBy: 'dossier-receipt',
  before: 'none',
  versions: [text(G2025, 3, 'pt II.4.3.1(d)')],
})

/** How often the grassroots level checks notice slips [phiếu báo]. */
export const memberTransferNoticeCheckInterval = provision({
  id: 'member-transfer.notice-check.interval',
  unit: 'month',
  countsFrom: 'previous-review',
  governedBy: 'act',
  before: 'carry',
  versions: [unknown(S2016), unknown(S2021), text(S2025, 3, 'pt 8.3(b)')],
})

/** Time for the committee above to move the members of a dissolved organisation. */
export const memberTransferDissolvedDeadline = provision({
  id: 'member-transfer.dissolved.deadline',
  unit: 'working-day',
  countsFrom: 'dissolution',
  governedBy: 'dissolution',
  before: 'carry',
  versions: [unknown(R2016), unknown(R2021), unknown(R2025A), text(R2025B, 30, 'pt 6.3.5')],
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
  versions: [unknown(S2016), unknown(S2021), text(S2025, 12, 'pt 10.2.1')],
})

/** Pending matters during which an official transfer is not made. */
export const memberTransferBlockedWhile = provision({
  id: 'member-transfer.blocked-while',
  unit: 'set',
  governedBy: 'act',
  before: 'carry',
  versions: [
    text(R2016, ['inspection', 'examination', 'complaint-or-denunciation'], 'pt 6.3.1'), // discipline being considered counts as examination
    assumed(R2021, ['inspection', 'examination', 'complaint-or-denunciation'], 'pt 6.3.1'),
    assumed(R2025A, ['inspection', 'examination', 'complaint-or-denunciation'], 'pt 6.3.1'),
    text(R2025B, ['inspection', 'examination', 'complaint-or-denunciation'], 'pt 6.3.1(đ)'), // a temporary transfer is not named
  ],
})

/** No reception where the keeper has not certified the index of the file. */
export const memberTransferNotBlockedClause = clause('member-transfer.not-blocked', text(S2025, 'pt 8.2(c)'))

export const memberTransferPapersClause = clause(
  'member-transfer.papers',
  assumed(G2022),
  text(G2025, 'pt II.4.3'),
)

/** A transfer leads from one organisation to another; no text says so, since none foresees anything else. */
export const memberTransferOtherCellClause = clause(
  'member-transfer.other-cell',
  assumed(R2021, 'pt 6.3.1'),
  assumed(R2025A, 'pt 6.3.1'),
  assumed(R2025B, 'pt 6.3.1'),
)

/** A longer stay is prolonged by the place of activity and reported home. */
export const memberTransferStayProlongedClause = clause(
  'member-transfer.stay-prolonged',
  assumed(R2021, 'pt 6.3.2'),
  assumed(R2025A, 'pt 6.3.2'),
  text(R2025B, 'pt 6.3.2'),
)
