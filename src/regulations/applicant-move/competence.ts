import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import { CH2011, S2016, S2021, S2025, S2026 } from '../instruments.js'
import { assumed, secondary, text, unknown } from '../version.js'

/** Full-time study that makes the organisation of the school competent. */
export const competenceStudyMinimum = provision({
  id: 'competence.study.minimum',
  unit: 'completed-month',
  countsFrom: 'competence-start',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    text(S2016, 12, 'pt 6.4(a)'),
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
    text(S2016, 12, 'pt 6.4(a)'),
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
    secondary(S2026, 12, 'pt 6.2'), // weak: question bank without a published key, 2026; below 12 months: residence
  ],
})

export const competenceGraduateClause = clause(
  'competence.graduate',
  assumed(S2016),
  assumed(S2021, 'pt 6.2(b)'),
  text(S2025, 'pt 6.2(b)'),
)

/** Employment without term, own business or none: by the general rule that a cell considers those it leads. */
export const competenceBySituationClause = clause(
  'competence.by-situation',
  assumed(S2016),
  assumed(S2021, 'pt 6.2'),
  assumed(S2025, 'pt 6.2'),
)

/** No text says it in so many words: "the cell" that considers is the one the applicant is of, at the new place after a move. */
export const competenceOwnCellClause = clause('competence.own-cell', assumed(CH2011, 'art. 4.3'))

/** The same of what is decided on a member: "the cell" is the one that manages him, whatever place he is active at for a time. */
export const competenceOwnCellOfMemberClause = clause(
  'competence.own-cell.member',
  assumed(CH2011, 'art. 5.2'),
)
