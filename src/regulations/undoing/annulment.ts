import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import { G2017, G2022, G2025, R2016, R2021, R2025A, R2025B } from '../instruments.js'
import { assumed, secondary, text, unknown } from '../version.js'

/** Defects that void the admission, as the regulation words them. */
export const annulmentSubstantiveGrounds = provision({
  id: 'annulment.substantive.grounds',
  unit: 'set',
  governedBy: 'annulment',
  before: 'carry',
  versions: [
    text(R2016, ['charter-article-1'], 'pt 4.4(a)'),
    text(R2021, ['charter-article-1'], 'pt 4.4.1'),
    assumed(R2025A, ['charter-article-1'], 'pt 4.4.1'),
    text(R2025B, ['charter-article-1'], 'pt 4.4.1'),
  ],
})

/** The same in detail: what the Organising Commission names beside Charter art. 1. */
export const annulmentSubstantiveGroundsNamed = provision({
  id: 'annulment.substantive.grounds.named',
  unit: 'set',
  governedBy: 'annulment',
  before: 'carry',
  versions: [
    text(
      G2025,
      ['charter-article-1', 'untruthful-declaration', 'under-age', 'political-standard', 'not-readmittable'],
      'pt I.3(a)',
    ),
  ],
})

/** How a wrong authority or procedure is cured, as the regulation words it. */
export const annulmentProceduralMethod = provision({
  id: 'annulment.procedural.method',
  unit: 'choice',
  governedBy: 'annulment',
  before: 'carry',
  versions: [
    text(R2016, 'annul-redo-examine-responsibility', 'pt 4.4(b)'), // annul, direct the competent committee to redo, examine responsibility
    text(R2021, 'annul-redo-examine-responsibility', 'pt 4.4.2'),
    assumed(R2025A, 'annul-redo-examine-responsibility', 'pt 4.4.2'),
    text(R2025B, 'annul-redo-examine-responsibility', 'pt 4.4.2'),
  ],
})

/** What is redone, in the detail of the Organising Commission; one decision then annuls, recognises and fixes the dates. */
export const annulmentProceduralSteps = provision({
  id: 'annulment.procedural.steps',
  unit: 'choice',
  governedBy: 'annulment',
  before: 'carry',
  versions: [
    assumed(G2022, 'redo-faulty-steps-only', 'pt I.3(b)'),
    text(G2025, 'redo-faulty-steps-only', 'pt I.3(b)'),
  ],
})

/** Defect found by the receiving place on a transfer: before reception, and after it. */
export const annulmentOnTransferMethod = provision({
  id: 'annulment.on-transfer.method',
  unit: 'list',
  governedBy: 'finding',
  before: 'carry',
  versions: [
    unknown(G2017),
    secondary(G2022, ['stop-and-write-back', 'receiving-committee-with-consent'], 'pt I.3(c)'), // the case after reception is new in 2022 (official summary of new points)
    text(G2025, ['stop-and-write-back', 'receiving-committee-with-consent'], 'pt I.3(c)'),
  ],
})

/** Time to annul. */
export const annulmentDeadline = provision({
  id: 'annulment.deadline',
  unit: 'working-day',
  countsFrom: 'finding',
  governedBy: 'annulment',
  before: 'carry',
  informative: true,
  versions: [
    text(R2016, 'none-stated', 'pt 4.4'), // points (a) and (b) read
    unknown(R2021),
    unknown(R2025A),
    text(R2025B, 'none-stated', 'pt 4.4'),
  ],
})

/** Who annuls, or verifies and redoes, where the committee that issued the decision no longer exists. */
export const annulmentOrganisationGoneBody = provision({
  id: 'annulment.organisation-gone.body',
  unit: 'choice',
  governedBy: 'annulment',
  before: 'carry',
  versions: [
    text(R2016, 'none-stated', 'pt 4.4'), // points (a) and (b) as quoted have no such sentence
    text(R2021, 'present-committee', 'pt 4.4.1, 4.4.2'), // dissolved or disbanded
    secondary(G2022, 'present-committee', 'pt I.3(a)–(b)'), // merged too
    assumed(R2025A, 'present-committee', 'pt 4.4'), // same before and after
    text(R2025B, 'present-committee', 'pt 4.4.1, 4.4.2'), // dissolved or disbanded
    text(G2025, 'present-committee', 'pt I.3(a)–(b)'), // merged too
  ],
})

export const annulmentLaterAdmissionClause = clause(
  'annulment.later-admission',
  assumed(R2016, 'pt 3.5, 4.4'),
  assumed(R2021, 'pt 3.5, 4.4'),
  assumed(R2025A, 'pt 3.5, 4.4'),
  assumed(R2025B, 'pt 3.5, 4.4'),
)
