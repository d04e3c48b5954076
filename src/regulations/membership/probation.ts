import { provision } from '../../law/provision.js'
import {
  CH2011,
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
import { DS2025, DS2026 } from '../neighbouring-instruments.js'
import { assumed, secondary, text, unknown } from '../version.js'

// Probation, discipline in it, and recognition. One block per provision: what each instrument says of it, oldest first within a layer.

/** Length of probation. */
export const probationDuration = provision({
  id: 'probation.duration',
  unit: 'month',
  countsFrom: 'ceremony',
  governedBy: 'ceremony',
  before: 'carry',
  versions: [
    text(CH2011, 12, 'art. 5.1'), // re-admitted members serve it again
  ],
})

/** National extension of probation. */
export const probationExtensionMaximum = provision({
  id: 'probation.extension.maximum',
  unit: 'month',
  countsFrom: 'term-end',
  governedBy: 'term-end',
  before: 'carry',
  versions: [
    assumed(R2016, 0, 'pt 4.2'),
    assumed(R2021, 0, 'pt 4.2'),
    assumed(R2025A, 0, 'pt 4.2'),
    text(R2025B, 0, 'pt 4.2'), // Hanoi allows up to 12 (local, section 17)
    assumed(R2026A, 0),
    assumed(R2026B, 0),
  ],
})

/** Forms of discipline open for a probationary member. */
export const disciplineProbationaryForms = provision({
  id: 'discipline.probationary.forms',
  unit: 'set',
  governedBy: 'discipline',
  before: 'carry',
  versions: [
    secondary(CH2011, ['reprimand', 'warning'], 'art. 35'), // no dismissal, no expulsion
    secondary(DS2025, ['reprimand', 'warning'], 'art. 9'),
    assumed(DS2026, ['reprimand', 'warning']),
  ],
})

/** Time for the cell to review and propose recognition or removal. */
export const recognitionProposalDeadline = provision({
  id: 'recognition.proposal.deadline',
  unit: 'working-day',
  countsFrom: 'term-end',
  governedBy: 'term-end',
  before: 'carry',
  versions: [
    secondary(R2016, 30, 'pt 4.2.1'),
    text(R2021, 30, 'pt 4.2.1'),
    secondary(R2025A, 30, 'pt 4.2.1'),
    text(R2025B, 30, 'pt 4.2.1'),
    assumed(R2026A, 30),
    secondary(R2026B, 30), // weak: question bank without a published key, 2026
  ],
})

/** Day on which a qualified member is official. */
export const recognitionOfficialDate = provision({
  id: 'recognition.official-date',
  unit: 'choice',
  countsFrom: 'ceremony',
  governedBy: 'term-end',
  before: 'carry',
  versions: [
    assumed(R2016, 'term-end', 'pt 4.2.2'),
    assumed(R2021, 'term-end', 'pt 4.2.2'),
    assumed(R2025A, 'term-end', 'pt 4.2.2'),
    text(R2025B, 'term-end', 'pt 4.2.2'), // however late the cell or the committee is
    assumed(R2026A, 'term-end'),
    secondary(R2026B, 'term-end'), // keyed question bank, 2026
  ],
})

/** When the recognition decision is announced. */
export const recognitionAnnouncement = provision({
  id: 'recognition.announcement',
  unit: 'choice',
  countsFrom: 'decision-receipt',
  governedBy: 'announcement',
  before: 'carry',
  versions: [
    unknown(S2016),
    assumed(S2021, 'nearest-cell-meeting', 'pt 4.5'),
    text(S2025, 'nearest-cell-meeting', 'pt 4.5(b)'),
    assumed(S2026, 'nearest-cell-meeting'),
  ],
})
