import { provision } from '../../law/provision.js'
import {
  CH2011,
  R2011,
  R2016,
  R2021,
  R2025A,
  R2025B,
  R2026A,
  R2026B,
  S2012,
  S2016,
  S2021,
  S2025,
  S2026,
} from '../instruments.js'
import { PS2018, PS2022, PS2025 } from '../neighbouring-instruments.js'
import { assumed, secondary, text, unknown } from '../version.js'

// Who may be admitted: citizenship, age, education, political standard. One block per provision: what each instrument says of it, oldest first within a layer.

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
    assumed(R2026A, 216),
    secondary(R2026B, 216), // keyed question bank, 2026; one further bank mentions only the lower limit
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
    assumed(R2026A, 720),
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
    secondary(S2012, 'by-year-over-maximum'), // differs from every later version
    text(R2016, 'by-month', 'pt 1.1.1'),
    text(R2021, 'by-month', 'pt 1.1.1'),
    secondary(R2025A, 'by-month', 'pt 1.1.1'),
    text(R2025B, 'by-month', 'pt 1.1.1'),
    assumed(R2026A, 'by-month'),
    secondary(R2026B, 'by-month'), // keyed question bank, 2026
  ],
})

/** What a person above the maximum age must show. */
export const eligibilityOverAgeConditions = provision({
  id: 'eligibility.over-age.conditions',
  unit: 'choice',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    unknown(S2012),
    secondary(R2016, 'health-and-prestige-and-place-or-need', 'pt 1.1.2'),
    text(R2021, 'health-and-prestige-and-place-or-need', 'pt 1.1.2'),
    assumed(R2025A, 'health-and-prestige-and-place-or-need', 'pt 1.1.2'),
    text(R2025B, 'health-and-prestige-and-place-or-need', 'pt 1.1.2'),
    assumed(R2026A, 'health-and-prestige-and-place-or-need'),
    secondary(R2026B, 'health-and-prestige-and-place-or-need'), // weak: question bank without a published key, 2026
  ],
})

/** Body whose written consent must be dated no later than the decision. */
export const eligibilityOverAgeConsentBody = provision({
  id: 'eligibility.over-age.consent-body',
  unit: 'choice',
  governedBy: 'admission-decision',
  before: 'carry',
  versions: [
    secondary(S2012, 'centralDirectStandingCommittee'),
    secondary(S2016, 'centralDirectStandingCommittee'),
    text(S2021, 'centralDirectStandingCommittee', 'pt 1.1'), // 24-QĐ/TW pt 1.1.2 itself says that committee considers and decides
    text(S2025, 'centralDirectStandingCommittee', 'pt 1.1'), // 294-QĐ/TW pt 1.1.2 itself says that committee considers and decides
    assumed(S2026, 'centralDirectStandingCommittee'), // carried; one reading of a question bank without a published key names a committee directly under the province
  ],
})

/** Lowest general education. */
export const eligibilityEducationMinimum = provision({
  id: 'eligibility.education.minimum',
  unit: 'choice',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    assumed(R2011, 'lower-secondary'), // diploma or programme: not established
    text(R2016, 'lower-secondary-diploma-or-equivalent', 'pt 1.2(a)'),
    text(R2021, 'lower-secondary-diploma', 'pt 1.2.1'), // the equivalence wording was dropped
    secondary(R2025A, 'lower-secondary-diploma', 'pt 1.2.1'),
    text(R2025B, 'lower-secondary-diploma', 'pt 1.2.1'),
    assumed(R2026A, 'lower-secondary-diploma'),
    secondary(R2026B, 'lower-secondary-programme-completed'), // keyed question bank, 2026; diploma no longer needed
  ],
})

/** Lowest education for hardship groups. */
export const eligibilityEducationHardshipMinimum = provision({
  id: 'eligibility.education.hardship.minimum',
  unit: 'choice',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    unknown(S2012), // for high, deep and far areas
    secondary(S2016, 'primary-completed'),
    text(S2021, 'primary-completed', 'pt 1.2(a)'),
    text(S2025, 'primary-completed', 'pt 1.2(a)'),
    assumed(S2026, 'primary-completed'),
  ],
})

/** Who may use the hardship level. */
export const eligibilityEducationHardshipGroups = provision({
  id: 'eligibility.education.hardship.groups',
  unit: 'set',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    unknown(S2012),
    assumed(S2016, [
      'mountain-area',
      'border-area',
      'island-area',
      'ethnic-minority-area',
      'specially-difficult-area',
      'fisher',
    ]),
    text(
      S2021,
      [
        'mountain-area',
        'border-area',
        'island-area',
        'ethnic-minority-area',
        'specially-difficult-area',
        'fisher',
      ],
      'pt 1.2(a)',
    ),
    text(
      S2025,
      [
        'mountain-area',
        'border-area',
        'island-area',
        'ethnic-minority-area',
        'specially-difficult-area',
        'fisher',
      ],
      'pt 1.2(a)',
    ),
    assumed(S2026, [
      'mountain-area',
      'border-area',
      'island-area',
      'ethnic-minority-area',
      'specially-difficult-area',
      'fisher',
    ]),
  ],
})

/** Lowest education for the literacy groups. */
export const eligibilityEducationLiteracyMinimum = provision({
  id: 'eligibility.education.literacy.minimum',
  unit: 'choice',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    secondary(S2012, 'literate-national-script'),
    secondary(S2016, 'literate-national-script'),
    text(S2021, 'literate-national-script', 'pt 1.2(b)'),
    text(S2025, 'literate-national-script', 'pt 1.2(b)'),
    assumed(S2026, 'literate-national-script'),
  ],
})

/** Who may use the literacy level. */
export const eligibilityEducationLiteracyGroups = provision({
  id: 'eligibility.education.literacy.groups',
  unit: 'set',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    assumed(S2016, ['village-elder', 'hamlet-head', 'person-of-prestige', 'fisher']),
    text(S2021, ['village-elder', 'hamlet-head', 'person-of-prestige', 'fisher'], 'pt 1.2(b)'),
    text(S2025, ['village-elder', 'hamlet-head', 'person-of-prestige', 'fisher'], 'pt 1.2(b)'),
    assumed(S2026, ['village-elder', 'hamlet-head', 'person-of-prestige', 'fisher']),
  ],
})

/** Body whose prior written consent the literacy level needs. */
export const eligibilityEducationLiteracyConsentBody = provision({
  id: 'eligibility.education.literacy.consent-body',
  unit: 'choice',
  governedBy: 'admission-decision',
  before: 'carry',
  versions: [
    secondary(S2016, 'centralDirectStandingCommittee'),
    text(S2021, 'centralDirectStandingCommittee', 'pt 1.2(b)'),
    text(S2025, 'centralDirectStandingCommittee', 'pt 1.2(b)'),
    assumed(S2026, 'centralDirectStandingCommittee'),
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
    assumed(R2026A, ['political-standard']),
    assumed(R2026B, ['political-standard']),
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
    assumed(S2026, 'provincialStandingCommittee'),
  ],
})
