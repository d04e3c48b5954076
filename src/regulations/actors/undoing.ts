import { G2022, G2025, R2016, R2021, R2025B } from '../instruments.js'
import { secondary, text } from '../version.js'
import { actors } from './actor-word.js'

/** A higher committee finds a defect on inspection; any committee may, the receiving one on a transfer too. */
export const defectFoundActors = actors(
  'defect.found',
  text(R2016, ['anyCommittee'], 'pt 4.4'),
  text(R2021, ['anyCommittee'], 'pt 4.4'),
  text(R2025B, ['anyCommittee'], 'pt 4.4'),
  text(G2025, ['anyCommittee'], 'pt I.3, I.3(c)'),
)

/** The committee that issued the decision annuls it. */
export const annulledActors = actors(
  'admission.annulled',
  text(R2016, ['issuingCommittee'], 'pt 4.4(a)'),
  text(R2021, ['issuingCommittee'], 'pt 4.4.1'),
  text(R2025B, ['issuingCommittee'], 'pt 4.4.1'),
  text(G2025, ['issuingCommittee'], 'pt I.3(a)'),
)

/** Where the issuer is gone: the competent committee where the member is. */
export const annulledWithoutIssuerActors = actors(
  'admission.annulled.issuer-gone',
  text(R2021, ['competentCommittee'], 'pt 4.4.1'),
  text(R2025B, ['competentCommittee'], 'pt 4.4.1'),
  text(G2025, ['competentCommittee'], 'pt I.3(a)'),
)

/** Found after a transfer: the competent committee of the present place. */
export const annulledAfterTransferActors = actors(
  'admission.annulled.after-transfer',
  secondary(G2022, ['competentCommittee'], 'pt I.3(c)'),
  text(G2025, ['competentCommittee'], 'pt I.3(c)'),
)

/** The committee that is competent for the case now regularises it. */
export const regularisedActors = actors(
  'admission.regularised',
  text(R2021, ['competentCommittee'], 'pt 4.4.2'),
  text(R2025B, ['competentCommittee'], 'pt 4.4.2'),
  text(G2025, ['competentCommittee'], 'pt I.3(b)'),
)

/** Steps redone: each by the body competent for it, and by whoever directs or decides anew. */
export const stepRedoneActors = actors(
  'step.redone',
  text(R2025B, ['competentCommittee', 'upperCommittee'], 'pt 4.4.2'),
  text(G2025, ['competentCommittee', 'upperCommittee'], 'pt I.3(b)'),
)

/** A class attended again: the centre that certifies it. */
export const classRedoneActors = actors(
  'step.redone.class',
  text(R2025B, ['communePoliticalCentre', 'competentCommittee', 'upperCommittee'], 'pt 4.4.2'),
  text(G2025, ['communePoliticalCentre', 'competentCommittee', 'upperCommittee'], 'pt I.3(b)'),
)

/** An introduction made again: the introducers or the union, gathered by the cell. */
export const introductionRedoneActors = actors(
  'step.redone.introduction',
  text(
    R2025B,
    ['introducer', 'youthUnionExecutive', 'youthUnionBranch', 'tradeUnionExecutive', 'cell', 'cellCommittee'],
    'pt 4.4.2',
  ),
)

/** Opinions gathered again: the cell committee. */
export const opinionsRedoneActors = actors(
  'step.redone.opinions',
  text(R2025B, ['cellCommittee', 'cell'], 'pt 4.4.2'),
)

/** A verification made again: cell and grassroots committee. */
export const verificationRedoneActors = actors(
  'step.redone.verification',
  text(R2025B, ['cell', 'grassrootsCommittee'], 'pt 4.4.2'),
)

/** A vote taken again: the body that votes. */
export const voteRedoneActors = actors(
  'step.redone.vote',
  text(R2025B, ['cell', 'sectionCommittee', 'grassrootsCommitteeItself', 'competentCommittee'], 'pt 4.4.2'),
)
