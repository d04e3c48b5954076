import { CH2011, G2025, R2016, R2021, R2025A, R2025B, R2026B, S2016, S2021, S2025 } from '../instruments.js'
import { secondary, text } from '../version.js'
import { actors } from './actor-word.js'

/** Whoever is competent to admit decides, after the appraisal of its organising body. */
export const admissionDecidedActors = actors(
  'admission.decided',
  secondary(R2016, ['competentCommittee'], 'pt 4.3.2, 4.4'),
  text(R2021, ['competentCommittee'], 'pt 4.3.2, 4.4.2'),
  secondary(R2025A, ['competentCommittee'], 'pt 4.3.2'),
  text(R2025B, ['competentCommittee'], 'pt 4.3.2, 4.4.2'),
  secondary(R2026B, ['competentCommittee']),
)

/** Whoever is competent to admit refuses. */
export const admissionRefusedActors = actors(
  'admission.refused',
  secondary(R2016, ['competentCommittee'], 'pt 4.3.1'),
  text(R2021, ['competentCommittee'], 'pt 4.3.1'),
  secondary(R2025A, ['competentCommittee'], 'pt 4.3.1'),
  text(R2025B, ['competentCommittee'], 'pt 4.3.1'),
  secondary(R2026B, ['competentCommittee']),
)

/** The committee extends its own time limit. */
export const extensionActors = actors(
  'extension.granted',
  text(R2016, ['competentCommittee'], 'pt 4.3.1'),
  text(R2025B, ['competentCommittee'], 'pt 4.3.1'),
)

/** The result is notified by the committee, through its organising body. */
export const resultNotifiedActors = actors(
  'result.notified',
  text(R2021, ['competentCommittee', 'organisingBody'], 'pt 4.3.1'),
  text(R2025B, ['competentCommittee', 'organisingBody'], 'pt 4.3.1'),
)

/** The cell receives the decision, through the grassroots committee. */
export const decisionReceivedActors = actors(
  'decision.received',
  text(R2021, ['cell', 'grassrootsCommittee'], 'pt 4.1'),
  text(R2025B, ['cell', 'grassrootsCommittee'], 'pt 4.1'),
)

/** The cell holds the ceremony; its secretary or its committee reads the decision. */
export const ceremonyActors = actors(
  'ceremony.held',
  text(CH2011, ['cell', 'cellCommittee'], 'art. 5.1'),
  secondary(S2016, ['cell', 'cellCommittee'], 'pt 3.8'),
  text(S2021, ['cell', 'cellCommittee'], 'pt 3.8'),
  text(S2025, ['cell', 'cellCommittee'], 'pt 3.8, 3.9(c), 5.2(a)'),
  text(R2021, ['cell', 'cellCommittee'], 'pt 4.1'),
  text(R2025B, ['cell', 'cellCommittee'], 'pt 4.1'),
)

/** The member record is the new member's, certified by the grassroots committee. */
export const memberRecordActors = actors(
  'member-record.filed',
  text(G2025, ['member', 'grassrootsCommittee', 'upperCommittee'], 'pt I.2.1, I.2.2'),
)
