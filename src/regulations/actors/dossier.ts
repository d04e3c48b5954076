import { eligibilityPopulationConsentBody } from '../applicant/population.js'
import { CH2011, G2025, R2025B, S2021, S2025 } from '../instruments.js'
import { FM2004, FO2004, PO2021 } from '../neighbouring-instruments.js'
import { assumed, secondary, text } from '../version.js'
import { actors } from './actor-word.js'

/** The text names the act, not the body. */
export const dossierOpenedActors = actors(
  'dossier.opened',
  assumed(S2025, ['cellCommittee', 'cell'], 'pt 5.4(a)'),
)

/** The application is the applicant's own. */
export const applicationActors = actors('application.made', text(CH2011, ['applicant'], 'art. 4.1'))

/** An applicant may withdraw: not stated. */
export const withdrawalActors = actors('applicant.withdrew', assumed(CH2011, ['applicant'], 'art. 4.1'))

/** The declaration is the applicant's own. */
export const declarationActors = actors(
  'background.declared',
  text(S2021, ['applicant'], 'pt 3.3(a)'),
  text(S2025, ['applicant'], 'pt 3.3(a)'),
)

/** The overlap seal [dấu giáp lai]. */
export const sealActors = actors(
  'background.sealed',
  assumed(S2021, ['grassrootsCommittee'], 'pt 3.4(d)'),
  text(S2025, ['grassrootsCommittee'], 'pt 3.4(d)'),
  text(G2025, ['grassrootsCommittee'], 'pt I.1.4 note'),
)

/** Cell and grassroots committee ask by letter; the cell may send a member. */
export const verificationRequestedActors = actors(
  'verification.requested',
  assumed(S2021, ['cell', 'grassrootsCommittee'], 'pt 3.4(d)'),
  text(S2025, ['cell', 'grassrootsCommittee'], 'pt 3.4(d)'),
  text(G2025, ['cell', 'grassrootsCommittee'], 'pt I.1.4 note'),
)

/** The committee or body that was asked answers, or the organising body directly above it where that stays unclear. */
export const verificationRepliedActors = actors(
  'verification.replied',
  text(S2025, ['requestedBody'], 'pt 3.4(c)(3), 3.4(d)'),
  text(G2025, ['requestedBody'], 'pt I.1.4 (24)'),
)

/** An official member introduces. */
export const introductionActors = actors('introduction.made', text(CH2011, ['introducer'], 'art. 4.1, 4.2'))

/** An introducer who cannot go on; the cell records it and assigns another. */
export const introducerLostActors = actors(
  'introducer.lost',
  text(R2025B, ['introducer', 'cell'], 'pt 3.2.2'),
)

/** The opinions are gathered and consolidated by the cell committee. */
export const opinionsActors = actors(
  'opinions.consolidated',
  assumed(S2021, ['cellCommittee'], 'pt 3.5, 4.4'),
  text(S2025, ['cellCommittee'], 'pt 3.5, 4.4'),
)

/** Of a member on temporary activity: the temporary cell gathers, the home cell reviews. */
export const temporaryOpinionsActors = actors(
  'opinions.consolidated.temporary-activity',
  text(S2025, ['cellCommittee', 'cell'], 'pt 5.2(b)'),
)

/** The Youth Union itself resolves, by the text of the Charter; of which of its bodies the regulation speaks by date. */
export const youthUnionResolvedActors = actors(
  'union.resolved.youth-union',
  text(CH2011, ['youthUnionExecutive'], 'art. 4.1'),
)

/** Each paper by its own author. */
export const papersRenewedActors = actors(
  'papers.renewed',
  text(
    S2025,
    [
      'introducer',
      'youthUnionExecutive',
      'youthUnionBranch',
      'tradeUnionExecutive',
      'grassrootsCommittee',
      'cellCommittee',
    ],
    'pt 5.4(a)',
  ),
)

/** With the security body, which has no name here. */
export const foreignMarriageConsentActors = actors(
  'consent.given.foreign-marriage',
  secondary(FM2004, ['competentCommittee']),
)

export const foreignOriginConsentActors = actors(
  'consent.given.foreign-origin',
  secondary(FO2004, ['competentCommittee']),
)

/** For one who breached the population policy: the body of the figure, and once none is asked for, the one that was. */
export const populationConsentActors = actors(
  'consent.given.population',
  ...eligibilityPopulationConsentBody.versions.filter(({ value }) => value !== undefined && value.length > 0),
)

/** On the proposal of the grassroots committee at the head office. */
export const privateOwnerConsentActors = actors(
  'consent.given.private-owner',
  secondary(PO2021, ['upperStandingCommittee']),
)

/**
 * The political standard beyond the power of the local committee: beside the provincial level “another competent level”,
 * which is the one directly above.
 */
export const politicalConsentOtherLevel = actors(
  'consent.given.political-standard',
  assumed(S2021, ['upperCommittee'], 'pt 3.7(c)'),
  text(S2025, ['upperCommittee'], 'pt 3.7(c)'),
)

/** The provincial level, or another competent one. */
const politicalWords = ['provincialStandingCommittee', 'upperCommittee', 'competentCommittee']

/** A background is rejected as it is certified; on a question of politics beyond that committee by the one competent for it. */
export const politicalRejectionActors = actors(
  'background.rejected.political-standard',
  assumed(S2021, politicalWords, 'pt 3.7(c)'),
  text(S2025, politicalWords, 'pt 3.7(c)'),
  text(G2025, politicalWords, 'pt I.1.4 (26)'),
)
