import { provision } from '../../law/provision.js'
import { R2011, R2016, R2021, R2025A, R2025B, R2026B, S2012, S2016, S2021, S2025 } from '../instruments.js'
import { assumed, secondary, text } from '../version.js'

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
    text(S2012, 'primary-completed', 'pt 1.2(a)'),
    secondary(S2016, 'primary-completed'),
    text(S2021, 'primary-completed', 'pt 1.2(a)'),
    text(S2025, 'primary-completed', 'pt 1.2(a)'),
  ],
})

/** Who may use the hardship level. */
export const eligibilityEducationHardshipGroups = provision({
  id: 'eligibility.education.hardship.groups',
  unit: 'set',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    text(S2012, ['mountain-area', 'remote-area', 'island-area', 'specially-difficult-area'], 'pt 1.2(a)'),
    text(
      S2016,
      [
        'mountain-area',
        'border-area',
        'island-area',
        'ethnic-minority-area',
        'specially-difficult-area',
        'fisher',
      ],
      'pt 1.2(a)',
    ), // end of the list cut off in the copy read; fishers assumed
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
  ],
})
