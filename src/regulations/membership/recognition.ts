import { clause } from '../clause.js'
import {
  CH2011,
  G2025,
  R2016,
  R2021,
  R2025A,
  R2025B,
  R2026A,
  R2026B,
  S2016,
  S2021,
  S2025,
  S2026,
} from '../instruments.js'
import { assumed, secondary, text } from '../version.js'

// Clauses on the ceremony, probation and recognition that fix no figure: the point each rule rests on, by version.

export const ceremonyEachSeparatelyClause = clause(
  'ceremony.each-separately',
  assumed(S2016, true),
  text(S2021, true, 'pt 3.8(a)'),
  text(S2025, true, 'pt 3.8(a)'),
  assumed(S2026, true),
)

export const ceremonyRightPlaceClause = clause(
  'ceremony.right-place',
  assumed(S2016, true),
  assumed(S2021, true, 'pt 3.9(c)'),
  text(S2025, true, 'pt 3.9(c)'),
  assumed(S2026, true),
)

export const ceremonyAfterDecisionClause = clause('ceremony.after-decision', text(CH2011, true, 'art. 5.1'))

export const probationHelperKeptClause = clause(
  'probation.helper-kept',
  text(CH2011, true, 'art. 5.1'),
  assumed(S2016, true),
  assumed(S2021, true, 'pt 3.8(c), 3.10'),
  text(S2025, true, 'pt 3.8(c), 3.10'),
  assumed(S2026, true),
)

export const probationRightsLimitedClause = clause('probation.rights-limited', text(CH2011, true, 'art. 3'))

export const recognitionSelfReviewAfterTermClause = clause(
  'recognition.self-review-after-term',
  assumed(S2016, true),
  text(S2021, true, 'pt 4.2'),
  text(S2025, true, 'pt 4.2'),
  assumed(S2026, true),
)

export const newMemberClassCertificateHeldClause = clause(
  'new-member-class.certificate-held',
  assumed(S2016, true),
  secondary(S2021, true, 'pt 4.1'),
  text(S2025, true, 'pt 4.1'),
  assumed(S2026, true),
)

export const recognitionFileCompleteClause = clause(
  'recognition.file-complete',
  assumed(S2016, true),
  assumed(S2021, true, 'pt 4, 8.1(b)'),
  text(S2025, true, 'pt 4, 8.1(b)'),
  assumed(S2026, true),
  text(G2025, true, 'pt II.1.1(c), II.2.2(b)'),
)

export const recognitionVotesClause = clause(
  'recognition.votes',
  text(CH2011, true, 'art. 5'),
  assumed(S2016, true),
  assumed(S2021, true, 'pt 3.6, 3.7, 4.5, 5.1'),
  text(S2025, true, 'pt 3.6, 3.7, 4.5, 5.1'),
  assumed(S2026, true),
)

export const recognitionRemovalIfUnqualifiedClause = clause(
  'recognition.removal-if-unqualified',
  secondary(R2016, true, 'pt 4.2.1'),
  secondary(R2021, true, 'pt 4.2.1'),
  assumed(R2025A, true, 'pt 4.2.1'),
  text(R2025B, true, 'pt 4.2.1'),
  assumed(R2026A, true),
  assumed(R2026B, true),
)

export const datesFourKeptApartClause = clause('dates.four-kept-apart', text(CH2011, true, 'art. 5'))

export const membershipTranscribedClause = clause('membership.transcribed', text(CH2011, true, 'art. 5'))
