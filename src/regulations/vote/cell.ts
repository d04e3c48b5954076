import { clause } from '../../law/clause.js'
import { atLeast } from '../../law/fraction.js'
import { provision } from '../../law/provision.js'
import { CH2011, G2022, R2016, R2021, R2025A, R2025B, S2016, S2021, S2025, S2026 } from '../instruments.js'
import { assumed, secondary, text } from '../version.js'

export const cellDossierCompleteClause = clause(
  'cell.dossier-complete',
  assumed(S2016),
  assumed(S2021, 'pt 3.6(a)'),
  text(S2025, 'pt 3.6(a)'),
  text(G2022, 'pt II.1.1'),
)

export const cellConditionsRecheckedClause = clause('cell.conditions-rechecked', text(CH2011, 'art. 4.3'))

/** Recognition is considered as the admission was: read of art. 5, which does not name the cell committee. */
export const cellConditionsRecheckedAtRecognitionClause = clause(
  'cell.conditions-rechecked.recognition',
  assumed(CH2011, 'art. 5'),
)

export const cellOneByOneClause = clause(
  'cell.one-by-one',
  text(CH2011, 'art. 4.3'),
  assumed(S2016),
  text(S2021, 'pt 3.8(a)'),
  text(S2025, 'pt 3.8(a)'),
)

export const cellOnlyOfficialMembersVoteClause = clause(
  'cell.only-official-members-vote',
  text(CH2011, 'art. 3'),
)

export const cellResolutionContentClause = clause(
  'cell.resolution-content',
  assumed(S2016),
  assumed(S2021, 'pt 3.6(b)'),
  text(S2025, 'pt 3.6(b)'),
)

/** Cell proposing admission or recognition. */
export const voteCellThreshold = provision({
  id: 'vote.cell.threshold',
  unit: 'fraction',
  governedBy: 'vote',
  before: 'carry',
  versions: [
    text(CH2011, atLeast(2, 3), 'art. 4.3, 5'), // governs
    secondary(S2016, atLeast(2, 3), 'pt 3.6'), // restates
    text(S2021, atLeast(2, 3), 'pt 3.6(b)'), // restates
    text(R2025B, atLeast(2, 3), 'pt 9.3.4'), // restates
    text(S2025, atLeast(2, 3), 'pt 3.6(b), 4.5'), // restates
    secondary(S2026, atLeast(2, 3)), // restates; keyed question bank, 2026
  ],
})

/** Who is counted in a cell or member meeting. */
export const voteCellBase = provision({
  id: 'vote.cell.base',
  unit: 'choice',
  governedBy: 'vote',
  before: 'carry',
  versions: [
    assumed(R2016, 'official-members-summoned-less-deductions', 'pt 9.3'), // first two deductions read in pt 13.2 of the guidance for a congress; the rest carried back from 2021
    text(R2021, 'official-members-summoned-less-deductions', 'pt 9.3.2'), // probationary members never count (Charter art. 3)
    assumed(R2025A, 'official-members-summoned-less-deductions', 'pt 9.3.2'),
    text(R2025B, 'official-members-summoned-less-deductions', 'pt 9.3.2'), // ordinary absence stays in the base (keyed question bank, 2025)
  ],
})

/** Permitted forms, chosen by the meeting. */
export const voteForm = provision({
  id: 'vote.form',
  unit: 'set',
  governedBy: 'vote',
  before: 'carry',
  versions: [
    assumed(S2016, ['secret-ballot', 'raised-card']),
    text(S2021, ['secret-ballot', 'raised-card'], 'pt 5.1'),
    text(S2025, ['secret-ballot', 'raised-card'], 'pt 5.1'),
    secondary(S2026, ['secret-ballot', 'raised-card']), // keyed question bank, 2026
  ],
})

/** Official members a cell needs. */
export const cellOfficialMembersMinimum = provision({
  id: 'cell.official-members.minimum',
  unit: 'count',
  governedBy: 'vote',
  before: 'carry',
  versions: [
    text(CH2011, 3, 'art. 21.2, 24.1'), // probationary members do not count
  ],
})
