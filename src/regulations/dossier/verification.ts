import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import { G2017, G2022, G2025, S2012, S2016, S2021, S2025, S2026 } from '../instruments.js'
import { assumed, secondary, text, unknown } from '../version.js'

export const verificationProcedureOrderClause = clause(
  'verification.procedure-order',
  assumed(S2016),
  assumed(S2021, 'pt 3.4(d)'),
  text(S2025, 'pt 3.4(d)'),
  text(G2025, 'pt I.1.4'),
)

export const verificationSamePlaceClause = clause(
  'verification.same-place',
  assumed(S2016),
  assumed(S2021, 'pt 3.4(c)(4)'),
  text(S2025, 'pt 3.4(c)(4)'),
)

/** Nothing is certified without verification: each person is asked about, and a doubtful reply is followed up. */
export const verificationAskedAboutClause = clause(
  'verification.asked-about',
  assumed(S2016),
  text(S2021, 'pt 3.3(b)'),
  text(S2025, 'pt 3.3(b)'),
)

/** The requested committee says of the declaration whether it is right; no text lets it refuse. */
export const verificationReplyContentClause = clause(
  'verification.reply-content',
  assumed(S2016),
  assumed(S2021, 'pt 3.4(d)'),
  text(S2025, 'pt 3.4(d)'),
  text(G2025, 'pt I.1.4'),
)

/** Who is verified. */
export const verificationSubjects = provision({
  id: 'verification.subjects',
  unit: 'set',
  governedBy: 'verification',
  before: 'carry',
  versions: [
    text(
      S2012,
      ['applicant', 'father', 'mother', 'spouse-father', 'spouse-mother', 'carer', 'spouse', 'adult-child'],
      'pt 3.4',
    ),
    assumed(
      S2016,
      ['applicant', 'father', 'mother', 'spouse-father', 'spouse-mother', 'carer', 'spouse', 'adult-child'],
      'pt 3.4',
    ), // same in 2012 and 2021
    text(
      S2021,
      ['applicant', 'father', 'mother', 'spouse-father', 'spouse-mother', 'carer', 'spouse', 'adult-child'],
      'pt 3.4(a)',
    ), // grandparents, uncles, aunts and siblings are not verified
    text(
      S2025,
      ['applicant', 'father', 'mother', 'spouse-father', 'spouse-mother', 'carer', 'spouse', 'adult-child'],
      'pt 3.4(a)',
    ),
    secondary(S2026, [
      'applicant',
      'father',
      'mother',
      'spouse-father',
      'spouse-mother',
      'carer',
      'spouse-carer',
      'spouse',
      'adult-child',
    ]), // keyed question bank, 2026
  ],
})

/** What is verified. */
export const verificationContent = provision({
  id: 'verification.content',
  unit: 'set',
  governedBy: 'verification',
  before: 'carry',
  versions: [
    assumed(
      S2016,
      {
        applicant: ['political-history', 'present-politics', 'line-and-law', 'morals-and-lifestyle'],
        relatives: ['political-history', 'present-politics', 'line-and-law'],
      },
      'pt 3.4',
    ), // same in 2012 and 2021
    text(
      S2021,
      {
        applicant: ['political-history', 'present-politics', 'line-and-law', 'morals-and-lifestyle'],
        relatives: ['political-history', 'present-politics', 'line-and-law'],
      },
      'pt 3.4(b)',
    ),
    text(
      S2025,
      {
        applicant: ['political-standard', 'line-and-law', 'morals-and-lifestyle'],
        relatives: ['political-standard', 'line-and-law'],
      },
      'pt 3.4(b)',
    ),
  ],
})

/** What is waived for relatives who are Party members. */
export const verificationMemberRelativeExemption = provision({
  id: 'verification.member-relative.exemption',
  unit: 'choice',
  governedBy: 'verification',
  before: 'carry',
  versions: [
    unknown(S2016),
    text(S2021, 'none-verified', 'pt 3.4(c)(1)–(2)'),
    text(S2025, 'none-verified-if-confirmed', 'pt 3.4(c)'),
    assumed(G2022, 'history-only', 'pt I.1.5'), // competing; not confirmed for this version
    text(G2025, 'history-only', 'pt I.1.5'), // competing, lower rank
    assumed(S2026, 'none-verified-if-confirmed'),
  ],
})

/** Time for the requested body to answer by official mail, inside Viet Nam. */
export const verificationReplyDomestic = provision({
  id: 'verification.reply.domestic',
  unit: 'working-day',
  countsFrom: 'request-receipt',
  governedBy: 'request-receipt',
  before: 'carry',
  versions: [assumed(S2016, 30), assumed(S2021, 30, 'pt 3.4(d)'), text(S2025, 30, 'pt 3.4(d)')],
})

/** Same, abroad. */
export const verificationReplyAbroad = provision({
  id: 'verification.reply.abroad',
  unit: 'working-day',
  countsFrom: 'request-receipt',
  governedBy: 'request-receipt',
  before: 'carry',
  versions: [assumed(S2016, 90), assumed(S2021, 90, 'pt 3.4(d)'), text(S2025, 90, 'pt 3.4(d)')],
})

/** Who certifies the declaration. */
export const verificationCertifier = provision({
  id: 'verification.certifier',
  unit: 'choice',
  governedBy: 'certification',
  before: 'carry',
  versions: [
    unknown(S2016),
    text(S2021, ['grassrootsCommittee'], 'pt 3.3(b)'),
    text(S2025, ['grassrootsCommittee', 'upperCommittee'], 'pt 3.3(b), 3.4'), // village or street cell directly under a commune
  ],
})

/** Who may not be sent to verify. */
export const verificationBarredVerifiers = provision({
  id: 'verification.barred-verifiers',
  unit: 'set',
  governedBy: 'verification',
  before: 'carry',
  versions: [
    unknown(G2017),
    assumed(G2022, ['applicant', 'parent', 'spouse', 'sibling', 'child']),
    text(G2025, ['applicant', 'parent', 'spouse', 'sibling', 'child'], 'pt I.1.4 note'),
  ],
})

export const verificationUnclearOnlyClause = clause(
  'verification.unclear-only',
  assumed(S2016),
  text(S2021, 'pt 3.4(c)(3)'),
  text(S2025, 'pt 3.4(c)(3)'),
)

export const verificationArmedForcesClause = clause(
  'verification.armed-forces',
  assumed(S2016),
  assumed(S2021, 'pt 3.4(c)(5)'),
  text(S2025, 'pt 3.4(c)(5)'),
)

export const verificationAbroadClause = clause(
  'verification.abroad',
  assumed(S2016),
  assumed(S2021, 'pt 3.4(c)(6)–(7)'),
  text(S2025, 'pt 3.4(c)(6)–(7)'),
)

export const verificationForeignEmployerClause = clause(
  'verification.foreign-employer',
  assumed(S2016),
  assumed(S2021, 'pt 3.4(c)(8)'),
  text(S2025, 'pt 3.4(c)(8)'),
)

export const verificationCostClause = clause(
  'verification.cost',
  assumed(S2016),
  assumed(S2021, 'pt 3.4(đ)'),
  text(S2025, 'pt 3.4(đ)'),
)
