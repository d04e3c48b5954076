import { provision } from '../../law/provision.js'
import { clause } from '../clause.js'
import {
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

// Which organisation is competent for an applicant. One block per provision: what each instrument says of it.

/** Full-time study that makes the organisation of the school competent. */
export const competenceStudyMinimum = provision({
  id: 'competence.study.minimum',
  unit: 'completed-month',
  countsFrom: 'competence-start',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    unknown(S2016),
    text(S2021, 12, 'pt 6.2(a)'),
    text(S2025, 12, 'pt 6.2(a)'),
    secondary(S2026, 12), // keyed question bank, 2026
  ],
})

/** Secondment that makes the organisation of the host competent. */
export const competenceSecondmentMinimum = provision({
  id: 'competence.secondment.minimum',
  unit: 'completed-month',
  countsFrom: 'competence-start',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    unknown(S2016),
    text(S2021, 12, 'pt 6.2(a)'),
    text(S2025, 12, 'pt 6.2(a)'),
    secondary(S2026, 12), // keyed question bank, 2026
  ],
})

/** Continuous contract work that makes the organisation of the employer competent; below it, that of the residence. */
export const competenceContractMinimum = provision({
  id: 'competence.contract.minimum',
  unit: 'completed-month',
  countsFrom: 'competence-start',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    unknown(S2016),
    assumed(S2021, 12, 'pt 6.2(c)'),
    text(S2025, 12, 'pt 6.2(c)'),
    assumed(S2026, 12),
  ],
})

export const competenceGraduateClause = clause(
  'competence.graduate',
  assumed(S2016, true),
  assumed(S2021, true, 'pt 6.2(b)'),
  text(S2025, true, 'pt 6.2(b)'),
  assumed(S2026, true),
)

/** Who assigns a cell to a place without members or without a cell. */
export const noCellAssigningBody = provision({
  id: 'no-cell.assigning-body',
  unit: 'set',
  governedBy: 'assignment',
  before: 'carry',
  versions: [
    secondary(R2016, ['upperCommittee'], 'pt 3.4'),
    text(R2021, ['upperCommittee'], 'pt 3.4.1–3.4.2'),
    secondary(R2025A, ['upperCommittee'], 'pt 3.4'),
    text(R2025B, ['upperCommittee', 'pilotCommittee', 'delegatedGrassrootsCommittee'], 'pt 3.4.1'),
    assumed(R2026A, ['upperCommittee', 'pilotCommittee', 'delegatedGrassrootsCommittee']),
    assumed(R2026B, ['upperCommittee', 'pilotCommittee', 'delegatedGrassrootsCommittee']),
  ],
})

/** Who assigns it to a worker in an industrial zone, beside the bodies that assign anywhere. */
export const noCellZoneAssigningBody = provision({
  id: 'no-cell.zone-assigning-body',
  unit: 'choice',
  governedBy: 'assignment',
  before: 'none',
  versions: [text(G2025, 'zoneGrassrootsCommittee', 'pt I.1.2')],
})
