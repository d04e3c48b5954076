import { S2016, S2021, S2025 } from '../instruments.js'
import { assumed, secondary, text } from '../version.js'
import { actors } from './actor-word.js'

/** The applicant moves; the cell reports it. */
export const applicantMovedActors = actors(
  'applicant.moved',
  text(S2021, ['applicant', 'cell'], 'pt 3.9(a)'),
  text(S2025, ['applicant', 'cell'], 'pt 3.9(a)'),
)

/** The old grassroots committee certifies. */
export const beingHelpedActors = actors(
  'being-helped.certified',
  text(S2021, ['grassrootsCommittee'], 'pt 3.9(a)'),
  text(S2025, ['grassrootsCommittee'], 'pt 3.9(a)'),
)

/** Resolved and not sent: the old grassroots committee, or the old competent committee. */
export const resolvedFileActors = actors(
  'file.forwarded.resolved',
  assumed(S2021, ['grassrootsCommittee', 'competentCommittee'], 'pt 3.9(b)'),
  text(S2025, ['grassrootsCommittee', 'competentCommittee'], 'pt 3.9(b)'),
)

/** Sent and undecided: the old competent committee. */
export const sentFileActors = actors(
  'file.forwarded.sent',
  assumed(S2021, ['competentCommittee'], 'pt 3.9(b)'),
  text(S2025, ['competentCommittee'], 'pt 3.9(b)'),
)

/** The competent committee of the new place. */
export const fileReceivedActors = actors(
  'file.received',
  assumed(S2021, ['competentCommittee'], 'pt 3.9(b)'),
  text(S2025, ['competentCommittee'], 'pt 3.9(b)'),
)

/** The committee that decided passes its decision on to a new place under the same committee. */
export const decisionPassedOnActors = actors(
  'decision.passed-on',
  secondary(S2016, ['issuingCommittee'], 'pt 3.9'),
  assumed(S2021, ['issuingCommittee'], 'pt 3.9(c)'),
  text(S2025, ['issuingCommittee'], 'pt 3.9(c)'),
)

/** The same to a place under another, within the window. */
export const decisionPassedOnElsewhereActors = actors(
  'decision.passed-on.other-authority',
  assumed(S2021, ['issuingCommittee'], 'pt 3.9(c)'),
  text(S2025, ['issuingCommittee'], 'pt 3.9(c)'),
)

/** The committee that decided annuls its own decision. */
export const decisionAnnulledActors = actors(
  'decision.annulled',
  assumed(S2021, ['issuingCommittee'], 'pt 3.9(c)'),
  text(S2025, ['issuingCommittee'], 'pt 3.9(c)'),
)

/** The new place asks, through the committee directly above it. */
export const reconsiderationRequestedActors = actors(
  'reconsideration.requested',
  assumed(S2021, ['cell', 'grassrootsCommittee', 'upperCommittee'], 'pt 3.9(c)'),
  text(S2025, ['cell', 'grassrootsCommittee', 'upperCommittee'], 'pt 3.9(c)'),
)

/** The committee that decided answers. */
export const reconsiderationAnsweredActors = actors(
  'reconsideration.answered',
  assumed(S2021, ['issuingCommittee'], 'pt 3.9(c)'),
  text(S2025, ['issuingCommittee'], 'pt 3.9(c)'),
)
