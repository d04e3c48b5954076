import { G2025, R2025B, S2025 } from '../instruments.js'
import { assumed, text } from '../version.js'
import { actors } from './actor-word.js'

/**
 * An official transfer: cell committee, grassroots committee and committee directly above write their boxes; directly
 * under the province its organising body.
 */
export const officialTransferActors = actors(
  'member.transferred.official',
  text(R2025B, ['cellCommittee', 'grassrootsCommittee', 'upperCommittee', 'organisingBody'], 'pt 6.3.1(b)'),
  text(S2025, ['cellCommittee', 'grassrootsCommittee', 'upperCommittee', 'organisingBody'], 'pt 10.1'),
  text(G2025, ['cellCommittee', 'grassrootsCommittee', 'upperCommittee', 'organisingBody'], 'pt II.4.3.1(a)'),
)

/** Temporary activity: cell committee and grassroots committee. */
export const temporaryTransferActors = actors(
  'member.transferred.temporary',
  text(G2025, ['cellCommittee', 'grassrootsCommittee'], 'pt II.4.3.2(a)'),
)

/** Within one grassroots organisation: its own committees. */
export const internalTransferActors = actors(
  'member.transferred.internal',
  text(G2025, ['cellCommittee', 'grassrootsCommittee', 'upperCommittee'], 'pt II.4.3.1(b), II.4.3.3(a)'),
)

/** Of a cell that was dissolved or disbanded: its own committee is gone, and the committee above moves its members. */
export const cellDissolvedActors = actors(
  'member.transferred.cell-dissolved',
  text(R2025B, ['grassrootsCommittee', 'upperCommittee'], 'pt 6.3.5'),
  text(S2025, ['grassrootsCommittee', 'upperCommittee'], 'pt 10.3(d)'),
  text(G2025, ['grassrootsCommittee', 'upperCommittee'], 'pt II.4.3.3(a)'),
)

/** Of a grassroots organisation, a grassroots cell too. */
export const baseDissolvedActors = actors(
  'member.transferred.base-dissolved',
  text(R2025B, ['upperCommittee'], 'pt 6.3.5'),
  text(S2025, ['upperCommittee'], 'pt 10.3(d)'),
  text(G2025, ['upperCommittee'], 'pt II.4.3.3(a)'),
)

/** Abroad for good: up to the committee directly above, then the Foreign Ministry's Party committee. */
export const transferAbroadActors = actors(
  'member.transferred.abroad',
  text(
    G2025,
    ['cellCommittee', 'grassrootsCommittee', 'upperCommittee', 'centralDirectStandingCommittee'],
    'pt II.4.3.1(c)',
  ),
)

/** Abroad for a stated time: the grassroots committee writes the slip, which does not go through the Foreign Ministry's. */
export const stayAbroadActors = actors(
  'member.transferred.stay-abroad',
  text(G2025, ['grassrootsCommittee'], 'pt II.4.3.2(b)'),
)

/** To labour abroad: the committee directly above writes the slip, and keeps file and card. */
export const labourAbroadActors = actors(
  'member.transferred.labour-abroad',
  text(G2025, ['upperCommittee'], 'pt II.4.3.1(c)'),
)

/** A temporary stay is prolonged at the place of activity, whose committees wrote the first boxes. */
export const stayProlongedActors = actors(
  'stay.prolonged',
  assumed(G2025, ['cellCommittee', 'grassrootsCommittee'], 'pt II.4.3.2(a)'),
)

/** The member presents the letter to the new cell committee. */
export const referralActors = actors('referral.presented', text(R2025B, ['member'], 'pt 6.3.1(c)'))

/** Committee directly above and grassroots committee of the destination receive a slip each. */
export const transferNoticeActors = actors(
  'transfer-notice.arrived',
  text(G2025, ['upperCommittee', 'grassrootsCommittee'], 'pt II.4.3.1(a)'),
)

/** Grassroots committee and cell committee of the destination, after the committee directly above. */
export const memberReceivedActors = actors(
  'member.received',
  text(G2025, ['grassrootsCommittee', 'cellCommittee'], 'pt II.4.3.1(a)'),
  text(S2025, ['grassrootsCommittee', 'cellCommittee'], 'pt 8.2(c)'),
)

/** Cell committee and grassroots committee of the home place; from labour abroad the committee directly above. */
export const memberReturnedActors = actors(
  'member.returned',
  text(
    G2025,
    ['member', 'cellCommittee', 'grassrootsCommittee', 'upperCommittee'],
    'pt II.4.3.1(c), II.4.3.2(a)',
  ),
)
