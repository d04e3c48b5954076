import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import { G2017, G2022, G2025, S2016, S2021, S2025 } from '../instruments.js'
import { assumed, secondary, text, unknown } from '../version.js'

/** How long the papers of the dossier serve before the cell’s consideration. */
export const dossierValidity = provision({
  id: 'dossier.validity',
  unit: 'month',
  countsFrom: 'dossier-opening',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    secondary(S2016, 12, 'pt 5.4'),
    assumed(S2021, 12, 'pt 5.4(a)'), // same before and after
    text(S2025, 12, 'pt 5.4(a)'),
  ],
})

/** Papers to redo when the dossier is stale. */
export const dossierRedoItems = provision({
  id: 'dossier.redo-items',
  unit: 'list',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    secondary(
      S2016,
      ['introduction-paper', 'union-resolution', 'verification-if-changed', 'consolidated-opinions'],
      'pt 5.4',
    ),
    assumed(
      S2021,
      ['introduction-paper', 'union-resolution', 'verification-if-changed', 'consolidated-opinions'],
      'pt 5.4(a)',
    ),
    text(
      S2025,
      ['introduction-paper', 'union-resolution', 'verification-if-changed', 'consolidated-opinions'],
      'pt 5.4(a)',
    ), // the application, a valid certificate and the base declaration stay good
  ],
})

/** Items of the dossier before the cell’s vote. */
export const memberFileItemsBeforeVote = provision({
  id: 'member-file.items.before-vote',
  unit: 'count',
  governedBy: 'vote',
  before: 'carry',
  informative: true,
  versions: [unknown(G2017), text(G2022, 6, 'pt II.1.1(a)'), text(G2025, 6, 'pt II.1.1')],
})

/** Items added from the vote to the member sheet. */
export const memberFileItemsAfterVote = provision({
  id: 'member-file.items.after-vote',
  unit: 'count',
  governedBy: 'ceremony',
  before: 'carry',
  informative: true,
  versions: [unknown(G2017), text(G2022, 6, 'pt II.1.1(b)'), text(G2025, 6, 'pt II.1.1')],
})

/** The dossier goes up to the competent committee, whose organising body appraises it before the decision. */
export const dossierSentClause = clause(
  'dossier.sent',
  assumed(S2016, 'pt 3.6, 3.7'),
  assumed(S2021, 'pt 3.6(c), 3.7(a)'),
  text(S2025, 'pt 3.6(c), 3.7(a)'),
)
