import type { Texts } from '../texts.js'

/** The open questions and each of their readings. */
export const policies: Texts['policies'] = {
  legalActDay: {
    title: 'version that governs a time limit straddling two versions',
    readings: {
      'trigger-day': 'that of the day the limit starts',
      'act-day': 'that of the day the act is done',
    },
  },
  ageByMonth: {
    title: 'age counted by month',
    readings: { 'completed-months': 'completed months', 'calendar-months': 'difference of calendar months' },
  },
  ageMaximumReading: {
    title: 'reading of the highest age',
    readings: {
      'months-at-most-720': 'through the month after the 60th birthday',
      'not-after-birthday': 'not after the 60th birthday',
    },
  },
  firstCountedDay: {
    title: 'first day counted',
    readings: { 'next-day': 'the next day', 'same-day': 'the same day' },
  },
  introducerTogetherMeasuredAt: {
    title: 'day up to which the months together are counted',
    readings: {
      'cell-consideration': 'the cell’s consideration',
      'introduction-paper': 'the introduction paper',
    },
  },
  dossierOpeningDate: {
    title: 'day the dossier was drawn up',
    readings: {
      'explicit-else-earliest': 'the day stated, else that of the earliest paper',
      earliest: 'that of the earliest paper',
    },
  },
  probationEndDay: {
    title: 'papers dated on the day the probation ends',
    readings: {
      'anniversary-excluded': 'must be dated after it',
      'anniversary-included': 'may be dated on it',
    },
  },
  assumedLaw: {
    title: 'law carried from a neighbouring version',
    readings: { use: 'used and named as assumed', undetermined: 'left undetermined' },
  },
  earliestSupportedDate: {
    title: 'first day the library answers for',
    readings: { '2016-07-25': '25 July 2016', '2011-01-19': '19 January 2011' },
  },
  issuerWindow2025: {
    title: 'who issues certificates from 9 June 2025 to 30 June 2025',
    readings: {
      either: 'the district or the commune-level centre',
      'commune-only': 'the commune-level centre alone',
    },
  },
  districtCertificateAfter2025: {
    title: 'a district certificate once the district is gone',
    readings: { 'keeps-validity': 'keeps its validity', void: 'is void' },
  },
  overAgeConsentReading: {
    title: 'part of the committee directly under the Central Committee for applicants above the ordinary age',
    readings: { 'prior-consent': 'it consents in writing before', decides: 'it decides itself' },
  },
  overAgeConsentLevel2026: {
    title: 'level that consents for applicants above the ordinary age from 26 July 2026',
    readings: {
      'directly-under-central-committee': 'the committee directly under the Central Committee',
      'directly-under-province': 'a committee directly under the province',
    },
  },
  youthAge: {
    title: 'youth age where the file does not state it',
    readings: {
      'thirty-where-not-stated': 'up to 30',
      'thirty-five-for-cadres': 'up to 30, up to 35 for cadres of the Union',
      'stated-only': 'as the file states only',
    },
  },
  tradeUnionPastYouthAge: {
    title: 'applicants past youth age where there is no Youth Union',
    readings: {
      'one-member-plus-union': 'one member and the grassroots trade-union executive introduce',
      'two-members': 'two members introduce, and the applicant is a trade-union member',
    },
  },
  competenceMonths: {
    title: 'twelve months of study or secondment',
    readings: {
      'length-of-term': 'the length by its decision',
      'months-served': 'the months served',
    },
  },
  applicantResidence: {
    title: 'residence of an applicant without an organisation at work',
    readings: {
      'actual-residence': 'where the person lives',
      'permanent-registration': 'permanent registration',
    },
  },
  hoaMemberChild: {
    title: 'child of an ethnic Hoa who is a Party member',
    readings: {
      'without-generations': 'considered without three generations in Viet Nam',
      'generations-still': 'three generations are needed too',
    },
  },
  memberRelativeExemption: {
    title: 'verification of relatives who are members',
    readings: {
      secretariat: 'nothing is verified',
      strict: 'present politics and observance of law are verified',
    },
  },
  exemptionReach: {
    title: 'reach of the exemption on the applicant’s own side',
    readings: {
      'only-that-relative': 'only the relative who is a member',
      'whole-side': 'the whole own side',
    },
  },
  deceasedRelatives: {
    title: 'verification of natural parents who are dead',
    readings: {
      'declared-and-verified': 'declared and verified like the living',
      'declared-only': 'declared only',
    },
  },
  declarationWrittenByAnother: {
    title: 'another person writing the background declaration from 2022 on',
    readings: { 'not-banned-2022': 'no longer banned', 'still-banned': 'still banned' },
  },
  absenceAtCellMeeting: {
    title: 'official members legitimately absent from a cell meeting',
    readings: { 'stays-in-base': 'stay in the base', 'leaves-base': 'leave the base' },
  },
  shortfallReporting: {
    title: 'report of a shortfall on recognition',
    readings: { 'every-shortfall': 'each time', 'after-three-votes': 'after three votes' },
  },
  grassrootsStandingCommitteeThreshold: {
    title: 'fraction of the standing committee of a grassroots committee from 26 July 2026',
    readings: { 'more-than-half': 'more than half', 'two-thirds': 'at least two thirds' },
  },
  onePersonPerDecision: {
    title: 'persons in one admission decision',
    readings: { one: 'one', several: 'several allowed' },
  },
  armedForcesAuthority: {
    title: 'who decides in the Army and the Public Security forces',
    readings: { unknown: 'not answered', ordinary: 'as anywhere else' },
  },
  certificateDays: {
    title: 'kind of days for the certificate of a class',
    readings: { 'plain-days': 'plain days', 'working-days': 'working days' },
  },
  fileReconciliationInterval2026: {
    title: 'interval between two comparisons of member files with the list from 19 May 2026',
    readings: { 'six-months': 'six months', 'twelve-months': 'twelve months' },
  },
  monthEnd: {
    title: 'a month without the day',
    readings: { 'last-day': 'the last day of the month', 'first-of-next': 'the first of the next month' },
  },
  memberTransferClock: {
    title: 'time limit of the official transfer of a member from 26 July 2026',
    readings: {
      'procedure-done': 'do it within 60 working days',
      completed: 'complete it within 60 working days',
      'thirty-days': 'do it within 30 working days',
    },
  },
  readmissionWaitMeasuredAt: {
    title: 'day up to which the months outside the Party are counted',
    readings: {
      'cell-consideration': 'the cell’s consideration',
      application: 'the application',
      decision: 'the decision',
    },
  },
  annulledThenAdmitted: {
    title: 'an admission after an annulment',
    readings: { 'first-admission': 'a first admission', readmission: 'a re-admission' },
  },
  corruptionBarScope: {
    title: 'the wider corruption bar of 26 July 2026 and earlier exits',
    readings: {
      'consideration-day': 'by the day of the cell’s consideration',
      'exit-day': 'by the day of the exit',
    },
  },
  resignationThreshold: {
    title: 'fraction of a vote on a resignation',
    readings: { 'more-than-half': 'more than half', none: 'none is asked' },
  },
  delegatedCommitteeBase: {
    title: 'base of a delegated grassroots committee that decides a removal',
    readings: {
      'sitting-members': 'all its sitting members',
      'committee-base': 'its sitting members less those the regulation deducts',
    },
  },
  disciplineComplaintDays: {
    title: 'kind of days for a complaint against discipline',
    readings: { 'plain-days': 'plain days', 'working-days': 'working days' },
  },
  populationPolicy: {
    title: 'population policy from 3 June 2025',
    readings: { 'off-with-note': 'the waits no longer hold', 'waits-on': 'the waits still hold' },
  },
  populationWaitBefore2021: {
    title: 'wait after a removal over the population policy, before 30 July 2021',
    readings: {
      'special-rule': 'the wait of the population rule alone',
      'general-wait': 'the general wait of the regulation',
    },
  },
  forwardingClockStart: {
    title: 'start of the time limit to forward the dossier of an applicant who moved',
    readings: {
      'transfer-decision-day': 'the day of the transfer decision',
      'day-move-known': 'the day the move became known',
    },
  },
  districtReading: {
    title: 'the district level in the guidance of 2022 once there is no district',
    readings: { 'committee-directly-above': 'the committee directly above', nothing: 'no body' },
  },
  communeStatus2026: {
    title: 'standing of the commune, ward and special zone from 26 July 2026',
    readings: {
      'grassroots-under-province': 'a grassroots organisation directly under the province',
      'still-directly-above': 'still the committee directly above',
    },
  },
  conditionsAfterVote: {
    title: 'conditions lost after the vote of the cell',
    readings: {
      'bars-decision': 'must still hold at the decision',
      'not-judged-again': 'are not judged again',
    },
  },
  lateExtension: {
    title: 'extension granted after the limit',
    readings: {
      'does-not-extend': 'extends nothing',
      extends: 'extends as one in time',
    },
  },
  consentGoverningDay: {
    title: 'day whose law says who may consent',
    readings: {
      'consent-day': 'the day of the consent',
      'decision-day': 'the day of the act that rests on it',
    },
  },
  upperCommittee2026: {
    title: 'standing committee directly above, or with granted power, from 26 July 2026',
    readings: {
      'assumed-competent': 'still competent where one exists',
      'wrong-authority': 'not competent any more',
    },
  },
  provinceGrassroots2026: {
    title: 'who decides for a grassroots committee directly under the province from 26 July 2026',
    readings: {
      either: 'either body',
      'own-standing-committee': 'its own standing committee',
      'standing-members-and-heads': 'the standing members with heads of the province',
    },
  },
}
