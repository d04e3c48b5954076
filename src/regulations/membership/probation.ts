import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import { CH2011, G2025, R2016, R2021, R2025A, R2025B, S2016, S2021, S2025 } from '../instruments.js'
import { DS2025, IN2021 } from '../neighbouring-instruments.js'
import { assumed, secondary, text, unknown } from '../version.js'

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
  informative: true,
  versions: [
    assumed(R2016, 0, 'pt 4.2'),
    assumed(R2021, 0, 'pt 4.2'),
    assumed(R2025A, 0, 'pt 4.2'),
    text(R2025B, 0, 'pt 4.2'), // Hanoi allows up to 12 (local, section 17)
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
  ],
})

/** Heaviest form that the committee of the place of temporary activity may decide itself. */
export const disciplineTemporaryPlaceMaximum = provision({
  id: 'discipline.temporary-place.maximum',
  unit: 'choice',
  governedBy: 'discipline',
  before: 'carry',
  versions: [text(IN2021, 'warning', 'art. 13(2) pt 2.4')], // then tells the home committee in writing
})

export const probationStartsAtCeremonyClause = clause(
  'probation.starts-at-ceremony',
  text(CH2011, 'art. 5.1'),
)

export const probationDutiesClause = clause('probation.duties', text(CH2011, 'art. 2'))

export const probationUnionActivityKeptClause = clause(
  'probation.union-activity-kept',
  secondary(CH2011, 'art. 45'),
)

export const probationNoExtensionClause = clause(
  'probation.no-extension',
  assumed(R2016),
  text(R2025B, 'pt 4.2'),
)

/** Situations that open removal (official member: expulsion) without the ordinary procedure; unknown before 296-QĐ/TW. */
export const criminalFastTrackThreshold = provision({
  id: 'criminal.fast-track.threshold',
  unit: 'set',
  governedBy: 'act',
  before: 'none',
  versions: [secondary(DS2025, ['wanted', 'detained', 'non-custodial-reform', 'imprisonment'], 'art. 16(3)')],
})

export const probationDisciplineReviewedAtTermClause = clause(
  'probation.discipline-reviewed-at-term',
  secondary(CH2011, 'art. 35'),
  secondary(DS2025, 'art. 9'),
)

export const probationHelperKeptClause = clause(
  'probation.helper-kept',
  text(CH2011, 'art. 5.1'),
  assumed(S2016),
  assumed(S2021, 'pt 3.8(c), 3.10'),
  text(S2025, 'pt 3.8(c), 3.10'),
)

export const probationRightsLimitedClause = clause('probation.rights-limited', text(CH2011, 'art. 3'))

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
  ],
})

export const probationAbroadReviewClause = clause(
  'probation.abroad-review',
  text(R2025B, 'pt 6.3.3'),
  text(G2025, 'pt II.4.3'),
)

export const probationTemporaryPlaceReviewClause = clause(
  'probation.temporary-place-review',
  assumed(S2021, 'pt 5.2(b)'),
  text(S2025, 'pt 5.2(b)'),
  text(G2025, 'pt II.4.3.2'),
)

/** The old helper's remark and the new helper; the Charter asks for a helper throughout probation. */
export const probationHelperKeptOnTransferClause = clause(
  'probation.helper-kept-on-transfer',
  text(CH2011, 'art. 5.1'),
  assumed(S2021, 'pt 3.10'),
  text(S2025, 'pt 3.10'),
)
