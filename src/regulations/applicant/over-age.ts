import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import { R2016, R2021, R2025A, R2025B, R2026B, S2012, S2016, S2021, S2025, S2026 } from '../instruments.js'
import { assumed, secondary, text } from '../version.js'

export const applicantOverAgeConsentClause = clause(
  'applicant.over-age-consent',
  secondary(R2016, 'pt 1.1.2'),
  text(R2021, 'pt 1.1.2'),
  assumed(R2025A, 'pt 1.1.2'),
  text(R2025B, 'pt 1.1.2'),
  secondary(R2026B),
)

/** What a person above the maximum age must show. */
export const eligibilityOverAgeConditions = provision({
  id: 'eligibility.over-age.conditions',
  unit: 'choice',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    text(S2012, 'health-and-prestige-and-place-or-need', 'pt 1.1'),
    secondary(R2016, 'health-and-prestige-and-place-or-need', 'pt 1.1.2'),
    text(R2021, 'health-and-prestige-and-place-or-need', 'pt 1.1.2'),
    assumed(R2025A, 'health-and-prestige-and-place-or-need', 'pt 1.1.2'),
    text(R2025B, 'health-and-prestige-and-place-or-need', 'pt 1.1.2'),
    secondary(R2026B, 'health-and-prestige-and-place-or-need'), // weak: question bank without a published key, 2026
  ],
})

/** The other reading of that body from 2026-07-26: a committee directly under the province (`overAgeConsentLevel2026`). */
export const eligibilityOverAgeConsentBodyUnderProvince = provision({
  id: 'eligibility.over-age.consent-body.under-province',
  unit: 'set',
  governedBy: 'admission-decision',
  before: 'none',
  versions: [
    secondary(R2026B, ['communeStandingCommittee', 'upperStandingCommittee']), // weak: question bank without a published key, 2026
  ],
})

/** Body whose written consent must be dated no later than the decision. */
export const eligibilityOverAgeConsentBody = provision({
  id: 'eligibility.over-age.consent-body',
  unit: 'choice',
  governedBy: 'admission-decision',
  before: 'carry',
  versions: [
    text(S2012, 'centralDirectStandingCommittee', 'pt 1.1'),
    secondary(S2016, 'centralDirectStandingCommittee'),
    text(S2021, 'centralDirectStandingCommittee', 'pt 1.1'), // 24-QĐ/TW pt 1.1.2 itself says that committee considers and decides
    text(S2025, 'centralDirectStandingCommittee', 'pt 1.1'), // 294-QĐ/TW pt 1.1.2 itself says that committee considers and decides
    secondary(S2026, 'centralDirectStandingCommittee'), // weak: question bank without a published key, 2026; another answer of the same bank names a committee directly under the province (`overAgeConsentLevel2026`)
  ],
})
