import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import { R2011, R2016, R2021, R2025A, R2025B, R2026B } from '../instruments.js'
import { PP2013, PP2018, PPOFF } from '../neighbouring-instruments.js'
import { assumed, secondary, text, unknown } from '../version.js'

/** Time outside the Party before re-admission. */
export const readmissionWait = provision({
  id: 'readmission.wait',
  unit: 'completed-month',
  countsFrom: 'leaving',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    text(R2011, 36, 'pt 9.1(b)'),
    secondary(R2016, 36, 'pt 3.5.1'),
    text(R2021, 36, 'pt 3.5.1(b)'),
    assumed(R2025A, 36, 'pt 3.5.1'),
    text(R2025B, 36, 'pt 3.5.1(b)'),
    secondary(R2026B, 36), // keyed question bank, 2026
  ],
})

/** Extra wait after a conviction for a less serious offence. */
export const readmissionCrimeWait = provision({
  id: 'readmission.crime.wait',
  unit: 'completed-month',
  countsFrom: 'record-cleared',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    text(R2011, 60, 'pt 9.1(b)'),
    secondary(R2016, 60, 'pt 3.5.1'),
    text(R2021, 60, 'pt 3.5.1(b)'),
    secondary(R2025A, 60, 'pt 3.5.1'),
    text(R2025B, 60, 'pt 3.5.1(b)'),
    secondary(R2026B, 60), // weak: question bank without a published key, 2026
  ],
})

/** Whether the clause sends population-policy cases to Secretariat rules, in place of the general wait. */
export const readmissionPopulationClause = provision({
  id: 'readmission.population.clause',
  unit: 'boolean',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    secondary(R2016, false, 'pt 3.5.1'),
    text(R2021, true, 'pt 3.5.1'),
    secondary(R2025A, true, 'pt 3.5.1'),
    text(R2025B, true, 'pt 3.5.1'),
    secondary(R2026B, false), // weak: question bank without a published key, 2026
  ],
})

/** Wait after removal for a third child. */
export const readmissionPopulationThirdChildWait = provision({
  id: 'readmission.population.third-child.wait',
  unit: 'month',
  countsFrom: 'removal',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    secondary(PP2013, 60), // 36 for office holders of villages in highland and similar areas
    secondary(PP2018, 24, 'art. 4'), // from the day put out of the Party to the cell’s meeting; takes the place of the general 36 months where the regulation refers to the Secretariat rule (from 2021-07-30)
    assumed(PPOFF, 0),
  ], // the general wait of 36 months remains
})

/** Wait after removal for a fourth child; a fifth or more bars for ever. */
export const readmissionPopulationFourthChildWait = provision({
  id: 'readmission.population.fourth-child.wait',
  unit: 'month',
  countsFrom: 'removal',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    secondary(PP2013, 60), // one wait for every breach
    secondary(PP2018, 36, 'art. 4'), // same as the general wait; a fifth child is not dealt with for former members
    assumed(PPOFF, 0),
  ],
})

/** Bodies whose written consent precedes the decision; the standing members where the working rules authorise them. */
export const readmissionConsentBody = provision({
  id: 'readmission.consent-body',
  unit: 'set',
  governedBy: 'admission-decision',
  before: 'carry',
  versions: [
    text(R2011, ['provincialStandingCommittee'], 'pt 9.1(b)'),
    secondary(R2016, ['provincialStandingCommittee'], 'pt 3.5.1'),
    text(R2021, ['provincialStandingCommittee'], 'pt 3.5.1'),
    assumed(R2025A, ['provincialStandingCommittee'], 'pt 3.5.1'),
    text(R2025B, ['provincialStandingCommittee'], 'pt 3.5.1'),
    secondary(R2026B, ['provincialStandingCommittee', 'provincialStandingMembers']), // weak: question bank without a published key, 2026
  ],
})

/** Who decides re-admission: the district committee and equivalent as a whole, then any committee competent to admit. */
export const readmissionDecider = provision({
  id: 'readmission.decider',
  unit: 'set',
  governedBy: 'admission-decision',
  before: 'carry',
  versions: [
    text(R2011, ['upperCommitteeItself'], 'pt 9.1(b)'), // names the committee, not its standing committee
    secondary(R2016, ['upperCommitteeItself'], 'pt 3.5.1'),
    text(R2021, ['upperCommitteeItself'], 'pt 3.5.1'), // a delegated grassroots committee is not mentioned
    assumed(R2025A, ['upperCommitteeItself'], 'pt 3.5.1'),
    text(R2025B, ['competentCommittee'], 'pt 3.5.1'),
  ],
})

/** Re-admissions in a lifetime. */
export const readmissionCountMaximum = provision({
  id: 'readmission.count.maximum',
  unit: 'count',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    assumed(R2016, 1, 'pt 3.5'),
    text(R2021, 1, 'pt 3.5.3'),
    assumed(R2025A, 1, 'pt 3.5.3'),
    text(R2025B, 1, 'pt 3.5.3'),
  ],
})

/** Probation after re-admission. */
export const readmissionProbation = provision({
  id: 'readmission.probation',
  unit: 'month',
  countsFrom: 'ceremony',
  governedBy: 'ceremony',
  before: 'carry',
  versions: [
    unknown(R2016),
    secondary(R2021, 12, 'pt 3.5.4'), // the point only requires a probation; 12 months are those of Charter art. 5.1
    assumed(R2025A, 12, 'pt 3.5.4'),
    text(R2025B, 12, 'pt 3.5.4'),
    secondary(R2026B, 12), // weak: question bank without a published key, 2026
  ],
})

const barred = [
  'abandonment',
  'applied-to-leave-without-hardship',
  'internal-unity',
  'corruption',
  'serious-crime',
] as const

/** The reason that bars re-admission only since 2026-07-26 (`corruptionBarScope`). */
export const readmissionWiderBar = provision({
  id: 'readmission.barred-reasons.wider',
  unit: 'choice',
  governedBy: 'consideration',
  before: 'none',
  versions: [secondary(R2026B, 'waste-or-negative-acts')], // weak: question bank without a published key, 2026
})

/** Reasons of leaving that bar re-admission for ever. */
export const readmissionBarredReasons = provision({
  id: 'readmission.barred-reasons',
  unit: 'set',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    text(R2011, ['political-history-or-present-politics'], 'pt 9.2'), // only the start of the point was read
    text(R2016, barred, 'pt 3.5.2'),
    text(R2021, barred, 'pt 3.5.2'),
    assumed(R2025A, barred, 'pt 3.5.2'),
    text(R2025B, barred, 'pt 3.5.2'),
    secondary(R2026B, [...barred, 'waste-or-negative-acts']), // weak: question bank without a published key, 2026
  ],
})

export const readmissionFullProcedureClause = clause(
  'readmission.full-procedure',
  assumed(R2016, 'pt 3.5.1'),
  text(R2021, 'pt 3.5.1(c)'),
  assumed(R2025A, 'pt 3.5.1(c)'),
  text(R2025B, 'pt 3.5.1(c)'),
)

/** The application is one for re-admission; what else is asked for is practice of Hanoi, which is not national law. */
export const readmissionPapersClause = clause(
  'readmission.papers',
  secondary(R2016, 'pt 3.5.1'),
  text(R2021, 'pt 3.5.1'),
  assumed(R2025A, 'pt 3.5.1'),
  text(R2025B, 'pt 3.5.1'),
  secondary(R2026B), // weak: question bank without a published key, 2026
  // weak: question bank without a published key, 2026
)
