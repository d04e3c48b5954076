import { CH2011, R2016, R2021, R2025B, S2016, S2021, S2025, S2026 } from '../instruments.js'
import { assumed, secondary, text } from '../version.js'
import { actors } from './actor-word.js'

/** The cell votes on admission, recognition and removal. */
export const cellVotedActors = actors(
  'cell.voted',
  text(CH2011, ['cell'], 'art. 4.3, 5.2'),
  text(S2021, ['cell'], 'pt 3.6, 4.5, 4.6, 11.1'),
  text(S2025, ['cell'], 'pt 3.6, 4.5, 4.6, 11.1'),
)

/** The cell proposes an expulsion. */
export const cellVotedExpulsionActors = actors('cell.voted.expulsion', text(R2025B, ['cell'], 'pt 9.3.4'))

/** The cell considers a resignation. */
export const cellVotedResignationActors = actors(
  'cell.voted.resignation',
  text(S2016, ['cell'], 'pt 11.2'),
  text(S2021, ['cell'], 'pt 11.2(a)'),
  text(S2025, ['cell'], 'pt 11.2(a)'),
)

/** A shortfall is reported by the body that voted. */
export const shortfallReportedActors = actors(
  'shortfall.reported',
  text(S2021, ['cell', 'grassrootsCommittee'], 'pt 5.1'),
  text(S2025, ['cell', 'grassrootsCommittee'], 'pt 5.1'),
  secondary(S2026, ['cell', 'grassrootsCommittee']),
)

/** On admission the competent committee answers. */
export const shortfallAnsweredActors = actors(
  'shortfall.answered.admission',
  text(S2021, ['competentCommittee'], 'pt 5.1'),
  text(S2025, ['competentCommittee'], 'pt 5.1'),
)

/** On recognition, and on a removal after three votes, the committee directly above and the competent one. */
export const shortfallAnsweredAfterVotesActors = actors(
  'shortfall.answered.recognition',
  text(R2016, ['competentCommittee', 'upperCommittee'], 'pt 4.2'),
  text(R2021, ['competentCommittee', 'upperCommittee'], 'pt 4.2.3'),
  text(R2025B, ['competentCommittee', 'upperCommittee'], 'pt 4.2.3'),
)

/** On an expulsion or a resignation: not stated; by the same levels. */
export const shortfallAnsweredOnExitActors = actors(
  'shortfall.answered.exit',
  assumed(R2025B, ['competentCommittee', 'upperCommittee'], 'pt 4.2.3'),
)

/** The section committee appraises; it decides nothing and has no seal. */
export const sectionAppraisedActors = actors(
  'section.appraised',
  text(S2025, ['sectionCommittee'], 'pt 3.6(b)'),
  text(R2025B, ['sectionCommittee'], 'pt 20.3.3'),
)

/** The grassroots committee votes as a whole, never its standing committee. */
export const grassrootsVotedActors = actors(
  'grassroots.voted',
  secondary(S2016, ['grassrootsCommitteeItself'], 'pt 3.6'),
  secondary(S2021, ['grassrootsCommitteeItself'], 'pt 3.6(c), 4.5, 4.6(b)'),
  text(S2025, ['grassrootsCommitteeItself'], 'pt 3.6(c), 4.5, 4.6(b)'),
)

/** The dossier goes up from the grassroots committee, or from a cell without one. */
export const dossierSubmittedActors = actors(
  'dossier.submitted',
  text(S2025, ['grassrootsCommittee'], 'pt 3.6(c), 3.7(a), 3.7(b)'),
)

/** Of a place without a grassroots committee: the cell itself. */
export const dossierSubmittedByCellActors = actors(
  'dossier.submitted.without-grassroots-committee',
  text(S2025, ['cell', 'cellCommittee', 'grassrootsCommittee'], 'pt 3.6(c), 3.7(a), 3.7(b)'),
)

/** Returned by the body that holds it: not stated. */
export const dossierReturnedActors = actors(
  'dossier.returned',
  assumed(
    S2025,
    ['sectionCommittee', 'grassrootsCommittee', 'organisingBody', 'competentCommittee'],
    'pt 3.7',
  ),
)
