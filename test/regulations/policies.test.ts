import { describe, expect, it } from 'vitest'
import { policies } from '../../src/regulations/policies.js'

describe('the interpretive choices (open questions)', () => {
  it('have a name, at least two readings, and the first as default', () => {
    expect(new Set(policies.map(({ id }) => id)).size).toBe(policies.length)
    for (const { readings, default: chosen } of policies) {
      expect(readings.length).toBeGreaterThan(1)
      expect(readings[0]).toBe(chosen)
      expect(new Set(readings).size).toBe(readings.length)
    }
  })

  it.each([
    { id: 'legalActDay', question: 1, chosen: 'trigger-day' },
    { id: 'ageByMonth', question: 2, chosen: 'completed-months' },
    { id: 'ageMaximumReading', question: 3, chosen: 'months-at-most-720' },
    { id: 'firstCountedDay', question: 5, chosen: 'next-day' },
    { id: 'introducerTogetherMeasuredAt', question: 6, chosen: 'cell-consideration' },
    { id: 'dossierOpeningDate', question: 8, chosen: 'explicit-else-earliest' },
    { id: 'probationEndDay', question: 9, chosen: 'anniversary-excluded' },
    { id: 'earliestSupportedDate', question: 13, chosen: '2016-07-25' },
    { id: 'districtReading', question: 14, chosen: 'committee-directly-above' },
    { id: 'communeStatus2026', question: 35, chosen: 'grassroots-under-province' },
    { id: 'issuerWindow2025', question: 15, chosen: 'either' },
    { id: 'districtCertificateAfter2025', question: 16, chosen: 'keeps-validity' },
    { id: 'overAgeConsentReading', question: 17, chosen: 'prior-consent' },
    { id: 'overAgeConsentLevel2026', question: 18, chosen: 'directly-under-central-committee' },
    { id: 'tradeUnionPastYouthAge', question: 20, chosen: 'one-member-plus-union' },
    { id: 'memberRelativeExemption', question: 21, chosen: 'secretariat' },
    { id: 'exemptionReach', question: 22, chosen: 'only-that-relative' },
    { id: 'declarationWrittenByAnother', question: 29, chosen: 'not-banned-2022' },
    { id: 'absenceAtCellMeeting', question: 30, chosen: 'stays-in-base' },
    { id: 'shortfallReporting', question: 31, chosen: 'every-shortfall' },
    { id: 'grassrootsStandingCommitteeThreshold', question: 33, chosen: 'more-than-half' },
    { id: 'onePersonPerDecision', question: 37, chosen: 'one' },
    { id: 'memberTransferClock', question: 40, chosen: 'procedure-done' },
    { id: 'certificateDays', question: 45, chosen: 'plain-days' },
    { id: 'corruptionBarScope', question: 49, chosen: 'consideration-day' },
    { id: 'annulledThenAdmitted', question: 48, chosen: 'first-admission' },
    { id: 'readmissionWaitMeasuredAt', question: 7, chosen: 'cell-consideration' },
  ])('$question: $id is $chosen unless the app says otherwise', ({ id, question, chosen }) => {
    expect(policies.find((policy) => policy.id === id)).toMatchObject({ question, default: chosen })
  })
})
