import { CH2011, G2025, R2016, R2021, R2025A, R2025B, R2026B, S2021, S2025, S2026 } from '../instruments.js'
import { DS2025, IN2021 } from '../neighbouring-instruments.js'
import { assumed, secondary, text } from '../version.js'
import { actors } from './actor-word.js'

/** A helper of a probationary member, said by the cell committee at the ceremony. */
export const probationHelperActors = actors(
  'helper.assigned.probation',
  text(CH2011, ['cell', 'cellCommittee'], 'art. 5.1'),
  text(S2021, ['cell', 'cellCommittee'], 'pt 3.8(c)'),
  text(S2025, ['cell', 'cellCommittee'], 'pt 3.8(c), 3.10'),
)

/** Reprimand and warning of a probationary member. */
export const probationDisciplineActors = actors(
  'member.disciplined.probation',
  secondary(DS2025, ['cell', 'grassrootsCommittee', 'competentCommittee'], 'art. 9, 10'),
)

/** Of a member on temporary activity: the committee of that place up to a warning. */
export const temporaryDisciplineActors = actors(
  'member.disciplined.temporary-activity',
  text(IN2021, ['cell', 'grassrootsCommittee', 'upperCommittee', 'competentCommittee'], 'art. 13(2)'),
)

/** Heavier than a warning on temporary activity: the committee that manages the member. */
export const managedDisciplineActors = actors(
  'member.disciplined.managing-committee',
  text(IN2021, ['upperCommittee', 'competentCommittee', 'provincialStandingCommittee'], 'art. 13(2)'),
)

/** The probationary member reviews himself or herself. */
export const selfReviewActors = actors(
  'self-review.made',
  text(S2021, ['member'], 'pt 4.2'),
  text(S2025, ['member'], 'pt 4.2'),
)

/** The helper, and earlier helpers too, remark. */
export const remarksActors = actors('remarks.made', text(S2025, ['helper'], 'pt 4.3, 3.10'))

/** Whoever is competent to admit recognises. */
export const recognitionDecidedActors = actors(
  'recognition.decided',
  secondary(R2016, ['competentCommittee'], 'pt 4.3.2'),
  text(R2021, ['competentCommittee'], 'pt 4.3.2'),
  secondary(R2025A, ['competentCommittee'], 'pt 4.3.2'),
  text(R2025B, ['competentCommittee'], 'pt 4.3.2'),
  secondary(R2026B, ['competentCommittee']),
)

/** Of a member alone abroad: the committee that directly manages members abroad, the Foreign Ministry's. */
export const recognitionAbroadActors = actors(
  'recognition.decided.abroad',
  text(R2025B, ['committeeManagingAbroad'], 'pt 6.3.3(a)'),
)

/** Whoever is competent to admit refuses to recognise. */
export const recognitionRefusedActors = actors(
  'recognition.refused',
  secondary(R2016, ['competentCommittee'], 'pt 4.3'),
  text(R2025B, ['competentCommittee'], 'pt 4.2.1, 4.3.1'),
  secondary(R2026B, ['competentCommittee']),
)

/** The cell committee of the official cell announces at the nearest meeting. */
export const recognitionAnnouncedActors = actors(
  'recognition.announced',
  text(S2025, ['cellCommittee'], 'pt 4.5(b), 5.2(b)'),
  secondary(S2026, ['cellCommittee']),
)

/** The card: decided by the committee directly above, handed over by the cell at a meeting. */
export const cardHandedOverActors = actors(
  'card.handed-over',
  text(R2025B, ['cell', 'upperCommittee'], 'pt 6.1.1, 6.1.3'),
  text(G2025, ['cell', 'upperCommittee'], 'pt II.2.2(b), II.2.2(d)'),
)

/** The badge: the provincial level, on the way from cell to grassroots committee to the committee directly above. */
export const badgeActors = actors(
  'badge.awarded',
  secondary(R2016, ['provincialStandingCommittee'], 'pt 27'),
  text(R2021, ['provincialStandingCommittee'], 'pt 28.2.5'),
  text(R2025B, ['provincialStandingCommittee'], 'pt 28.2.5'),
  text(G2025, ['provincialStandingCommittee'], 'pt III.1.1(e)'),
)

/** Suspended by a committee that handles the discipline of the member: whose level it is no text here states. */
export const memberSuspendedActors = actors(
  'member.suspended',
  assumed(
    IN2021,
    ['grassrootsCommittee', 'upperCommittee', 'competentCommittee', 'provincialStandingCommittee'],
    'art. 31',
  ),
)

/** An interruption is a fact, which cell and grassroots committee put on file. */
export const activityInterruptedActors = actors(
  'activity.interrupted',
  assumed(R2025B, ['cell', 'cellCommittee', 'grassrootsCommittee', 'upperCommittee'], 'pt 5.2.8'),
)

/** After an exemption or a suspension the member takes part again; cell or committee puts it on file. */
export const activityResumedActors = actors(
  'activity.resumed',
  assumed(R2025B, ['member', 'cell', 'cellCommittee', 'grassrootsCommittee'], 'pt 7.1'),
)

const whoeverHandles = [
  'cell',
  'cellCommittee',
  'grassrootsCommittee',
  'upperCommittee',
  'competentCommittee',
  'provincialStandingCommittee',
]

/** A breach is taken up, or let go, by the cell or a committee at whose level the member stands; inspection bodies have no name here. */
export const disciplineOpenedActors = actors(
  'discipline.opened',
  assumed(IN2021, whoeverHandles, 'art. 13(2)'),
)

export const disciplineClosedActors = actors(
  'discipline.closed',
  assumed(IN2021, whoeverHandles, 'art. 13(2)'),
)

/** Inspection, denunciation or a criminal case: handled by bodies that have no name here, put on file by cell or committee. */
export const proceedingOpenedActors = actors('proceeding.opened', assumed(IN2021, whoeverHandles))

export const proceedingClosedActors = actors('proceeding.closed', assumed(IN2021, whoeverHandles))

/** A file found lost: the member reports it, or the organisation that keeps it tells the member. */
export const memberFileLostActors = actors(
  'member-file.lost',
  text(G2025, ['member', 'grassrootsCommittee', 'upperCommittee'], 'pt II.3.1'),
)

/** The committee that keeps the file has it made again. */
export const memberFileRestoredActors = actors(
  'member-file.restored',
  text(G2025, ['grassrootsCommittee', 'upperCommittee'], 'pt II.3.2–3.3'),
)

/** An entry of a member file is corrected with the written consent of the competent committee. */
export const memberFileConsentActors = actors(
  'consent.given.member-file',
  text(S2025, ['competentCommittee'], 'pt 8.2(a)'),
)
