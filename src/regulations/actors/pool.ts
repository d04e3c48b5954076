import { G2017, G2022, G2025, R2025B, S2025 } from '../instruments.js'
import { assumed, secondary, text } from '../version.js'
import { actors } from './actor-word.js'

/** The case is a register entry: no text says who makes it. */
export const caseOpenedActors = actors(
  'case.opened',
  assumed(G2025, ['cellCommittee', 'cell', 'grassrootsCommittee'], 'pt I.1.1(d)'),
)

/** A case opened by mistake or twice is closed by whoever keeps the register. */
export const caseClosedActors = actors(
  'case.closed',
  assumed(G2025, ['cellCommittee', 'cell', 'grassrootsCommittee'], 'pt I.1.1(d)'),
)

/** Particulars of an applicant, or of the place: the applicant declares, the cell committee and the grassroots committee keep. */
export const particularsActors = actors(
  'particulars.changed',
  text(S2025, ['applicant', 'cellCommittee', 'grassrootsCommittee'], 'pt 3.3(a)'),
)

/** Entries of a member file: its keeper, with the written consent of the competent committee. */
export const memberParticularsActors = actors(
  'particulars.changed.member',
  text(S2025, ['grassrootsCommittee', 'upperCommittee'], 'pt 8.2(a), 8.2(b)'),
)

/** A membership carried over from a register: the keeper of the file. */
export const membershipTranscribedActors = actors(
  'membership.transcribed',
  text(S2025, ['grassrootsCommittee', 'upperCommittee'], 'pt 8.2(b)'),
  text(R2025B, ['grassrootsCommittee', 'upperCommittee'], 'pt 6.2'),
)

/** On the sympathiser list by resolution of the cell; the levels above confirm every month. */
export const sympathiserListedActors = actors(
  'sympathiser.listed',
  assumed(G2022, ['cell'], 'pt I.1.1(d)'),
  text(G2025, ['cell'], 'pt I.1.1(d)'),
)

/** Off the list by resolution of the cell. */
export const sympathiserUnlistedActors = actors(
  'sympathiser.unlisted',
  assumed(G2022, ['cell'], 'pt I.1.1(d)'),
  text(G2025, ['cell'], 'pt I.1.1(d)'),
)

/** A helper of an applicant: by resolution of the cell, where the place has none of the assigned, best-placed cell. */
export const applicantHelperActors = actors(
  'helper.assigned.applicant',
  text(G2025, ['cell'], 'pt I.1.1(d), I.1.2, I.1.3'),
  text(R2025B, ['cell'], 'pt 3.2.2, 3.4.1'),
)

/** A helper who leaves; the cell records it and assigns another. */
export const helperLeftActors = actors('helper.left', text(S2025, ['helper', 'cell'], 'pt 3.10'))

/** Sent to the awareness class: proposed by the cell, reviewed by the grassroots committee, sent by the committee directly above. */
export const awarenessClassActors = actors(
  'class.entered.awareness',
  secondary(G2017, ['cell', 'grassrootsCommittee', 'upperCommittee']),
  text(G2025, ['cell', 'grassrootsCommittee', 'upperCommittee'], 'pt I.1.1(b–d)'),
)

/** Sent to the new-member class: custom. */
export const newMemberClassActors = actors(
  'class.entered.new-member',
  assumed(S2025, ['cell', 'grassrootsCommittee', 'upperCommittee'], 'pt 4.1'),
)

/** Where there is no grassroots committee the committee directly above allows the start; who else, `pool.authorisation.actor` says. */
export const authorisedActors = actors(
  'procedure.authorised',
  assumed(G2022, ['upperCommittee'], 'pt I.1.1(c)'),
  text(G2025, ['upperCommittee'], 'pt I.1.1(c–d)'),
)

/** The cell proposes to start, by resolution. */
export const startProposedActors = actors('start.proposed', text(G2025, ['cell'], 'pt I.1.1(d), I.1.3'))
