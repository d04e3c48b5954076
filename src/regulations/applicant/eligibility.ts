import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import {
  CH2011,
  R2011,
  R2016,
  R2021,
  R2025A,
  R2025B,
  R2026B,
  S2012,
  S2016,
  S2021,
  S2025,
} from '../instruments.js'
import { PS2018, PS2022, PS2025 } from '../neighbouring-instruments.js'
import { assumed, secondary, text, unknown } from '../version.js'

/** Nationality the applicant must hold. */
export const eligibilityCitizenship = provision({
  id: 'eligibility.citizenship',
  unit: 'choice',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    text(CH2011, 'vietnamese', 'art. 1.2'), // no exception; Vietnamese nationals of foreign origin follow a special procedure
  ],
})

/** Lowest age. */
export const eligibilityAgeMinimum = provision({
  id: 'eligibility.age.minimum',
  unit: 'completed-month',
  countsFrom: 'birth',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    text(CH2011, 216, 'art. 1.2'), // 18 years
    assumed(R2011, 216),
    text(R2016, 216, 'pt 1.1.1'),
    text(R2021, 216, 'pt 1.1.1'),
    secondary(R2025A, 216, 'pt 1.1.1'),
    text(R2025B, 216, 'pt 1.1.1(a)'),
    secondary(R2026B, 216, 'ch. III sec. 1, pt 1.1.1'), // keyed question bank, 2026; one further bank mentions only the lower limit
  ],
})

/** Highest age on the ordinary path, inclusive. */
export const eligibilityAgeMaximum = provision({
  id: 'eligibility.age.maximum',
  unit: 'completed-month',
  countsFrom: 'birth',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    assumed(R2011, 720),
    text(R2016, 720, 'pt 1.1.1'),
    text(R2021, 720, 'pt 1.1.1'),
    secondary(R2025A, 720, 'pt 1.1.1'),
    text(R2025B, 720, 'pt 1.1.1(a)'),
    secondary(R2026B, 720), // keyed question bank, 2026 (two banks)
  ],
})

/** How age is counted. */
export const eligibilityAgeCounting = provision({
  id: 'eligibility.age.counting',
  unit: 'choice',
  countsFrom: 'birth',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    unknown(R2011), // by month could only be carried back over the guidance of 2012, which says otherwise
    text(S2012, 'by-year-over-maximum', 'pt 1.1'), // differs from every later version
    text(R2016, 'by-month', 'pt 1.1.1'),
    text(R2021, 'by-month', 'pt 1.1.1'),
    secondary(R2025A, 'by-month', 'pt 1.1.1'),
    text(R2025B, 'by-month', 'pt 1.1.1'),
    secondary(R2026B, 'by-month', 'ch. III sec. 1, pt 1.1.1'), // keyed question bank, 2026
  ],
})

/** What the political check covers. */
export const eligibilityPoliticalScope = provision({
  id: 'eligibility.political.scope',
  unit: 'set',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    assumed(R2011, ['political-history', 'present-politics']),
    secondary(R2016, ['political-history', 'present-politics']),
    text(R2021, ['political-history', 'present-politics', 'political-standard'], 'pt 3.3'),
    secondary(R2025A, ['political-standard'], 'pt 3.3'), // wording shortened
    text(R2025B, ['political-standard'], 'pt 3.3'),
  ],
})

/** Politburo rules that hold the content of the political standard. */
export const eligibilityPoliticalInstrument = provision({
  id: 'eligibility.political.instrument',
  unit: 'choice',
  governedBy: 'consideration',
  before: 'none',
  versions: [
    assumed(PS2018, '126-QĐ/TW 2018-02-28'), // predecessor, after 57 and 75; dates not confirmed
    secondary(PS2022, '58-QĐ/TW 2022-02-08', 'art. 10'),
    secondary(PS2025, '367-QĐ/TW 2025-09-04', 'art. 11'), // content restricted: an external yes/no predicate
  ],
})

/** Who must consent in writing when the issue exceeds the committee’s own power. */
export const eligibilityPoliticalConsentBody = provision({
  id: 'eligibility.political.consent-body',
  unit: 'choice',
  governedBy: 'admission-decision',
  before: 'carry',
  versions: [
    unknown(S2016),
    assumed(S2021, 'provincialStandingCommittee', 'pt 3.7(c)'),
    text(S2025, 'provincialStandingCommittee', 'pt 3.7(c)'),
  ],
})

export const applicantAcceptsPlatformClause = clause('applicant.accepts-platform', text(CH2011, 'art. 1.2'))

export const applicantPoliticalStandardClause = clause(
  'applicant.political-standard',
  text(CH2011, 'art. 4.3'),
  secondary(R2016, 'pt 3.3'),
  text(R2021, 'pt 3.3'),
  assumed(R2025A, 'pt 3.3'),
  text(R2025B, 'pt 3.3'),
)
