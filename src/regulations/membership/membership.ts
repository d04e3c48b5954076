import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import {
  CH2011,
  G2017,
  G2022,
  G2025,
  R2016,
  R2021,
  R2025A,
  R2025B,
  S2016,
  S2021,
  S2025,
  S2026,
} from '../instruments.js'
import { CD2025 } from '../neighbouring-instruments.js'
import { assumed, secondary, text, unknown } from '../version.js'

/** Time for the new member to declare the member record (1-HSĐV) and member sheet (2-HSĐV). */
export const memberRecordDeadline = provision({
  id: 'member-record.deadline',
  unit: 'working-day',
  countsFrom: 'ceremony',
  governedBy: 'ceremony',
  before: 'carry',
  versions: [unknown(G2017), secondary(G2022, 30, 'pt I.2.2 note'), text(G2025, 30, 'pt I.2.2 note')],
})

export const datesFourKeptApartClause = clause('dates.four-kept-apart', text(CH2011, 'art. 5'))

export const membershipTranscribedClause = clause('membership.transcribed', text(CH2011, 'art. 5'))

/** A member's file is never erased; that a case opened twice is closed for the other one is a reading of it. */
export const caseClosedClause = clause('records.case-closed', assumed(R2025B, 'pt 6.2.4'))

/** No member file is erased or corrected on one's own: with legal grounds and the written consent of the competent committee. */
export const memberFileCorrectedClause = clause(
  'member-file.corrected-by-leave',
  text(S2025, 'pt 8.2(a), 8.2(e)'),
  text(R2025B, 'pt 6.2.4'),
)

/** First day on which a member's recorded birth date is no longer adjusted (13-TB/TW of 2016-08-17). */
export const memberFileBirthDateFrozenSince = provision({
  id: 'member-file.birth-date.frozen-since',
  unit: 'date',
  governedBy: 'change',
  before: 'carry',
  versions: [
    secondary(S2016, '2016-08-18'), // Secretariat notice; quoted by the press
    secondary(S2021, '2016-08-18', 'pt 9.2'),
    text(S2025, '2016-08-18', 'pt 9.2'),
  ],
})

/** When the card is handed over. */
export const membershipCardHandover = provision({
  id: 'membership-card.handover',
  unit: 'choice',
  countsFrom: 'recognition-decision',
  governedBy: 'recognition-decision',
  before: 'carry',
  versions: [
    unknown(R2016),
    secondary(R2021, 'after-recognition', 'pt 6.1'),
    assumed(R2025A, 'after-recognition', 'pt 6.1'),
    text(R2025B, 'nearest-cell-meeting', 'pt 6.1.1'), // card decided together with recognition; monthly batch province → Organising Commission
  ],
})

/** Digits of the membership card number. */
export const membershipCardNumberDigits = provision({
  id: 'membership-card.number-digits',
  unit: 'count',
  governedBy: 'card',
  before: 'none',
  versions: [
    text(CD2025, 12), // the personal identification number; exchange of all cards ordered by 51-CT/TW 2025-08-08
  ],
})

/** A lost file: cause and responsibility first, then the new file with its papers (38-HD/BTCTW pt II.3.1, II.3.3). */
export const memberFileLostClause = clause(
  'member-file.lost-restored',
  secondary(G2022, 'pt II.3'),
  text(G2025, 'pt II.3.1–3.3'),
)

/** Who gives an opinion before a lost file is made again. */
export const memberFileLostDecider = provision({
  id: 'member-file.lost.decider',
  unit: 'choice',
  governedBy: 'act',
  before: 'carry',
  versions: [
    unknown(G2017),
    assumed(G2022, 'upperStandingCommittee', 'pt II.3'),
    text(G2025, 'upperStandingCommittee', 'pt II.3.2'),
  ],
})

/** Who keeps the file of a member: the grassroots committee of the official place; where it cannot, the committee directly above. */
export const memberFileCustodian = provision({
  id: 'member-file.custodian',
  unit: 'set',
  governedBy: 'act',
  before: 'none',
  versions: [
    unknown(R2016),
    text(R2021, ['grassrootsCommittee', 'upperCommittee'], 'pt 6.2'),
    assumed(R2025A, ['grassrootsCommittee', 'upperCommittee'], 'pt 6.2'),
    text(R2025B, ['grassrootsCommittee', 'upperCommittee'], 'pt 6.2.1–6.2.2'), // nor where there is none
  ],
})

/** Of a member on labour abroad the committee directly above keeps it; of one of the Foreign Ministry's organisation, its own committee. */
export const memberFileCustodianAbroad = provision({
  id: 'member-file.custodian.abroad',
  unit: 'set',
  governedBy: 'act',
  before: 'none',
  versions: [
    unknown(R2016),
    text(R2021, ['upperCommittee', 'committeeManagingAbroad'], 'pt 6.2'),
    assumed(R2025A, ['upperCommittee', 'committeeManagingAbroad'], 'pt 6.2'),
    text(R2025B, ['upperCommittee', 'committeeManagingAbroad'], 'pt 6.2.1–6.2.2'),
  ],
})

/** How often the list of members and their files are compared. */
export const memberFileReconciliationInterval = provision({
  id: 'member-file.reconciliation.interval',
  unit: 'month',
  countsFrom: 'reconciliation',
  governedBy: 'reconciliation',
  before: 'none',
  versions: [unknown(S2016), unknown(S2021), text(S2025, 6, 'pt 8.2(h)')],
})

/** The other reading of it from 2026-05-19 (`fileReconciliationInterval2026`). */
export const memberFileReconciliationIntervalYearly = provision({
  id: 'member-file.reconciliation.interval.yearly',
  unit: 'month',
  countsFrom: 'reconciliation',
  governedBy: 'reconciliation',
  before: 'none',
  versions: [secondary(S2026, 12)], // weak: question bank without a published key, 2026
})
