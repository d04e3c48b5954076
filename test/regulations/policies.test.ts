import { describe, expect, it } from 'vitest'
import { policies } from '../../src/regulations/policies.js'

describe('the interpretive choices (open questions)', () => {
  it('have readings that differ', () => {
    for (const { id, readings } of policies) expect(new Set(readings).size, id).toBe(readings.length)
  })

  const choices = [
    { id: 'legalActDay', question: 1, chosen: 'trigger-day' },
    { id: 'ageByMonth', question: 2, chosen: 'completed-months' },
    { id: 'ageMaximumReading', question: 3, chosen: 'months-at-most-720' },
    { id: 'firstCountedDay', question: 5, chosen: 'next-day' },
    { id: 'introducerTogetherMeasuredAt', question: 6, chosen: 'cell-consideration' },
    { id: 'readmissionWaitMeasuredAt', question: 7, chosen: 'cell-consideration' },
    { id: 'dossierOpeningDate', question: 8, chosen: 'explicit-else-earliest' },
    { id: 'probationEndDay', question: 9, chosen: 'anniversary-excluded' },
    { id: 'assumedLaw', question: 10, chosen: 'use' },
    { id: 'earliestSupportedDate', question: 13, chosen: '2016-07-25' },
    { id: 'districtReading', question: 14, chosen: 'committee-directly-above' },
    { id: 'issuerWindow2025', question: 15, chosen: 'either' },
    { id: 'districtCertificateAfter2025', question: 16, chosen: 'keeps-validity' },
    { id: 'overAgeConsentReading', question: 17, chosen: 'prior-consent' },
    { id: 'overAgeConsentLevel2026', question: 18, chosen: 'directly-under-central-committee' },
    { id: 'youthAge', question: 19, chosen: 'thirty-where-not-stated' },
    { id: 'tradeUnionPastYouthAge', question: 20, chosen: 'one-member-plus-union' },
    { id: 'memberRelativeExemption', question: 21, chosen: 'secretariat' },
    { id: 'exemptionReach', question: 22, chosen: 'only-that-relative' },
    { id: 'populationPolicy', question: 26, chosen: 'off-with-note' },
    { id: 'declarationWrittenByAnother', question: 29, chosen: 'not-banned-2022' },
    { id: 'absenceAtCellMeeting', question: 30, chosen: 'stays-in-base' },
    { id: 'shortfallReporting', question: 31, chosen: 'every-shortfall' },
    { id: 'delegatedCommitteeBase', question: 32, chosen: 'sitting-members' },
    { id: 'grassrootsStandingCommitteeThreshold', question: 33, chosen: 'more-than-half' },
    { id: 'communeStatus2026', question: 35, chosen: 'grassroots-under-province' },
    { id: 'resignationThreshold', question: 36, chosen: 'more-than-half' },
    { id: 'onePersonPerDecision', question: 37, chosen: 'one' },
    { id: 'armedForcesAuthority', question: 38, chosen: 'unknown' },
    { id: 'memberTransferClock', question: 40, chosen: 'procedure-done' },
    { id: 'forwardingClockStart', question: 41, chosen: 'transfer-decision-day' },
    { id: 'disciplineComplaintDays', question: 44, chosen: 'plain-days' },
    { id: 'certificateDays', question: 45, chosen: 'plain-days' },
    { id: 'fileReconciliationInterval2026', question: 46, chosen: 'six-months' },
    { id: 'annulledThenAdmitted', question: 48, chosen: 'first-admission' },
    { id: 'corruptionBarScope', question: 49, chosen: 'consideration-day' },
    { id: 'competenceMonths', question: 51, chosen: 'length-of-term' },
    { id: 'applicantResidence', question: 52, chosen: 'actual-residence' },
    { id: 'deceasedRelatives', question: 53, chosen: 'declared-and-verified' },
    { id: 'conditionsAfterVote', question: 54, chosen: 'bars-decision' },
    { id: 'lateExtension', question: 55, chosen: 'does-not-extend' },
    { id: 'consentGoverningDay', question: 56, chosen: 'decision-day' },
    { id: 'upperCommittee2026', question: 57, chosen: 'assumed-competent' },
    { id: 'provinceGrassroots2026', question: 58, chosen: 'either' },
    { id: 'populationWaitBefore2021', question: 60, chosen: 'special-rule' },
    { id: 'hoaMemberChild', question: 0, chosen: 'without-generations' },
    { id: 'monthEnd', question: 0, chosen: 'last-day' },
  ]

  it('are each told here with the default that the open questions propose', () => {
    expect(choices.map(({ id }) => id).sort()).toEqual(policies.map(({ id }) => id).sort())
  })

  it.each(choices)('$question: $id is $chosen unless the app says otherwise', ({ id, question, chosen }) => {
    expect(policies.find((policy) => policy.id === id)).toMatchObject({ question, default: chosen })
  })
})
