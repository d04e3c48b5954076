import { frozen } from '../calendar/frozen.js'
import type { Policy } from '../law/policy.js'

/** Every interpretive choice of the library by its id, the name it is exported under. */
export type PolicyId =
  | 'legalActDay'
  | 'ageByMonth'
  | 'ageMaximumReading'
  | 'firstCountedDay'
  | 'introducerTogetherMeasuredAt'
  | 'dossierOpeningDate'
  | 'probationEndDay'
  | 'earliestSupportedDate'
  | 'issuerWindow2025'
  | 'districtCertificateAfter2025'
  | 'overAgeConsentReading'
  | 'overAgeConsentLevel2026'
  | 'youthAge'
  | 'tradeUnionPastYouthAge'
  | 'competenceMonths'
  | 'applicantResidence'
  | 'hoaMemberChild'
  | 'memberRelativeExemption'
  | 'exemptionReach'
  | 'deceasedRelatives'
  | 'declarationWrittenByAnother'
  | 'absenceAtCellMeeting'
  | 'shortfallReporting'
  | 'grassrootsStandingCommitteeThreshold'
  | 'onePersonPerDecision'
  | 'armedForcesAuthority'
  | 'certificateDays'
  | 'fileReconciliationInterval2026'
  | 'monthEnd'
  | 'assumedLaw'
  | 'memberTransferClock'
  | 'readmissionWaitMeasuredAt'
  | 'annulledThenAdmitted'
  | 'corruptionBarScope'
  | 'resignationThreshold'
  | 'delegatedCommitteeBase'
  | 'disciplineComplaintDays'
  | 'populationPolicy'
  | 'populationWaitBefore2021'
  | 'forwardingClockStart'
  | 'districtReading'
  | 'communeStatus2026'
  | 'conditionsAfterVote'
  | 'lateExtension'
  | 'consentGoverningDay'
  | 'upperCommittee2026'
  | 'provinceGrassroots2026'

const policy = <const R extends string>(
  id: PolicyId,
  question: number,
  readings: readonly [R, R, ...R[]],
): Policy<R> => ({
  id,
  question,
  readings,
  default: readings[0],
})

// The interpretive choices, each with its default first. `question` is its number in docs/choices/open-questions.md;
// 0 marks a choice of engineering that no text raises.

/** Version that governs a time limit straddling two versions: of its triggering event, or of the act that ends it. */
export const legalActDay = policy('legalActDay', 1, ['trigger-day', 'act-day'])

/** Age "by month": completed months, or the difference of calendar months. */
export const ageByMonth = policy('ageByMonth', 2, ['completed-months', 'calendar-months'])

/** "Up to full 60": through the month after the birthday, or until the birthday. */
export const ageMaximumReading = policy('ageMaximumReading', 3, ['months-at-most-720', 'not-after-birthday'])

/** Whether the day after the trigger or the trigger itself is day 1. */
export const firstCountedDay = policy('firstCountedDay', 5, ['next-day', 'same-day'])

/** Day up to which the 12 months together are counted. */
export const introducerTogetherMeasuredAt = policy('introducerTogetherMeasuredAt', 6, [
  'cell-consideration',
  'introduction-paper',
])

/** Day the dossier was drawn up: stated, else the earliest paper; or always the earliest paper. */
export const dossierOpeningDate = policy('dossierOpeningDate', 8, ['explicit-else-earliest', 'earliest'])

/** Whether recognition papers may be dated on the anniversary itself. */
export const probationEndDay = policy('probationEndDay', 9, ['anniversary-excluded', 'anniversary-included'])

/** First day the library answers for. */
export const earliestSupportedDate = policy('earliestSupportedDate', 13, ['2016-07-25', '2011-01-19'])

/** Who may issue certificates between 2025-06-09 and 2025-06-30, while districts still existed. */
export const issuerWindow2025 = policy('issuerWindow2025', 15, ['either', 'commune-only'])

/** A district certificate once the district is gone. */
export const districtCertificateAfter2025 = policy('districtCertificateAfter2025', 16, [
  'keeps-validity',
  'void',
])

/** Over 60: the central-level committee consents before the decision, or decides itself. */
export const overAgeConsentReading = policy('overAgeConsentReading', 17, ['prior-consent', 'decides'])

/** Over 60 from 2026-07-26: level of the consenting committee. */
export const overAgeConsentLevel2026 = policy('overAgeConsentLevel2026', 18, [
  'directly-under-central-committee',
  'directly-under-province',
])

/** Youth age where the case does not state it: up to 30, 35 for cadres of the Union, or refuse to guess. */
export const youthAge = policy('youthAge', 19, [
  'thirty-where-not-stated',
  'thirty-five-for-cadres',
  'stated-only',
])

/** Past youth age with no Youth Union: one member and the trade union, or two members and union membership. */
export const tradeUnionPastYouthAge = policy('tradeUnionPastYouthAge', 20, [
  'one-member-plus-union',
  'two-members',
])

/** Twelve months of study or secondment: its length by its decision, or what has been served. */
export const competenceMonths = policy('competenceMonths', 51, ['length-of-term', 'months-served'])

/** The residence of an applicant without an organisation at work: where he lives, or is registered. */
export const applicantResidence = policy('applicantResidence', 52, [
  'actual-residence',
  'permanent-registration',
])

/** A child of a Hoa Party member: considered without three generations, or only more promptly. */
export const hoaMemberChild = policy('hoaMemberChild', 0, ['without-generations', 'generations-still'])

/** Relatives who are members: nothing verified (Secretariat), or present politics and law still verified. */
export const memberRelativeExemption = policy('memberRelativeExemption', 21, ['secretariat', 'strict'])

/** Whether the own-side exemption frees only that relative or the whole own side. */
export const exemptionReach = policy('exemptionReach', 22, ['only-that-relative', 'whole-side'])

/** Whether natural parents who are dead are verified like the living, or only declared. */
export const deceasedRelatives = policy('deceasedRelatives', 53, ['declared-and-verified', 'declared-only'])

/** Whether another person may write the declaration from 2022 on. */
export const declarationWrittenByAnother = policy('declarationWrittenByAnother', 29, [
  'not-banned-2022',
  'still-banned',
])

/** Legitimate absence at an ordinary cell meeting. */
export const absenceAtCellMeeting = policy('absenceAtCellMeeting', 30, ['stays-in-base', 'leaves-base'])

/** Shortfall on recognition: reported each time, or after three votes. */
export const shortfallReporting = policy('shortfallReporting', 31, ['every-shortfall', 'after-three-votes'])

/** Fraction of the standing committee of a grassroots committee from 2026-07-26. */
export const grassrootsStandingCommitteeThreshold = policy('grassrootsStandingCommitteeThreshold', 33, [
  'more-than-half',
  'two-thirds',
])

/** Whether a decision covers one person; a note either way. */
export const onePersonPerDecision = policy('onePersonPerDecision', 37, ['one', 'several'])

/** Army and Public Security: refused as unknown, or judged as any other. */
export const armedForcesAuthority = policy('armedForcesAuthority', 38, ['unknown', 'ordinary'])

/** Kind of the 15 days for a class certificate. */
export const certificateDays = policy('certificateDays', 45, ['plain-days', 'working-days'])

/** Interval between two comparisons of the files of members with their list, from 2026-05-19: carried, or as one bank has it. */
export const fileReconciliationInterval2026 = policy('fileReconciliationInterval2026', 46, [
  'six-months',
  'twelve-months',
])

/** The day n months later where that day does not exist: the last day of the month, or the first of the next. */
export const monthEnd = policy('monthEnd', 0, ['last-day', 'first-of-next'])

/** Whether law carried from a neighbouring version is used, or leaves the rule undetermined. */
export const assumedLaw = policy('assumedLaw', 10, ['use', 'undetermined'])

/** Official transfer of a member from 2026-07-26: do it within 60 working days, complete it, or do it within 30. */
export const memberTransferClock = policy('memberTransferClock', 40, [
  'procedure-done',
  'completed',
  'thirty-days',
])

/** Day up to which the 36 and 60 months outside are counted. */
export const readmissionWaitMeasuredAt = policy('readmissionWaitMeasuredAt', 7, [
  'cell-consideration',
  'application',
  'decision',
])

/** A later admission after an annulment. */
export const annulledThenAdmitted = policy('annulledThenAdmitted', 48, ['first-admission', 'readmission'])

/** Day whose law decides whether waste and negative acts bar re-admission as corruption does. */
export const corruptionBarScope = policy('corruptionBarScope', 49, ['consideration-day', 'exit-day'])

/** Fraction of the bodies that vote on a resignation: more than half by analogy, or none asked. */
export const resignationThreshold = policy('resignationThreshold', 36, ['more-than-half', 'none'])

/** Base of a delegated committee deciding a removal: its sitting members as worded, or less the deductions of pt 9.3.3. */
export const delegatedCommitteeBase = policy('delegatedCommitteeBase', 32, [
  'sitting-members',
  'committee-base',
])

/** Kind of the 30 days for a complaint against discipline. */
export const disciplineComplaintDays = policy('disciplineComplaintDays', 44, ['plain-days', 'working-days'])

/** Population policy from 2025-06-03: the waits are off and the breach is noted, or they still hold. */
export const populationPolicy = policy('populationPolicy', 26, ['off-with-note', 'waits-on'])

/**
 * Re-admission after a removal over the population policy, 2018-08-28 to 2021-07-29: the waits of the Secretariat's rule
 * alone, as the Party press applied them, or the general wait of the regulation, which ranks higher.
 */
export const populationWaitBefore2021 = policy('populationWaitBefore2021', 60, [
  'special-rule',
  'general-wait',
])

/** Start of the 15 working days to forward a dossier: the transfer decision, or the day the move became known. */
export const forwardingClockStart = policy('forwardingClockStart', 41, [
  'transfer-decision-day',
  'day-move-known',
])

/** The district in the guidance of 2022 once the district is gone: the committee directly above, or no body. */
export const districtReading = policy('districtReading', 14, ['committee-directly-above', 'nothing'])

/** Commune, ward and special zone from 2026-07-26: grassroots organisations under the province, or still directly above. */
export const communeStatus2026 = policy('communeStatus2026', 35, [
  'grassroots-under-province',
  'still-directly-above',
])

/** A condition lost between the cell's vote and the decision: it must still hold, or is not judged again. */
export const conditionsAfterVote = policy('conditionsAfterVote', 54, ['bars-decision', 'not-judged-again'])

/** An extension granted after the last day: it extends nothing, or as one in time. */
export const lateExtension = policy('lateExtension', 55, ['does-not-extend', 'extends'])

/** Day whose texts say who may consent: of the act that rests on it, or of the consent itself. */
export const consentGoverningDay = policy('consentGoverningDay', 56, ['decision-day', 'consent-day'])

/** Standing committee directly above, or with granted power, from 2026-07-26: accepted and remarked, or a wrong authority. */
export const upperCommittee2026 = policy('upperCommittee2026', 57, ['assumed-competent', 'wrong-authority'])

/** Grassroots committee directly under the province from 2026-07-26: its own standing committee, standing members with heads, or either. */
export const provinceGrassroots2026 = policy('provinceGrassroots2026', 58, [
  'either',
  'own-standing-committee',
  'standing-members-and-heads',
])

/** Every policy, in the order of the open questions. */
export const policies: readonly Policy[] = frozen([
  legalActDay,
  ageByMonth,
  ageMaximumReading,
  firstCountedDay,
  introducerTogetherMeasuredAt,
  dossierOpeningDate,
  probationEndDay,
  assumedLaw,
  earliestSupportedDate,
  issuerWindow2025,
  districtCertificateAfter2025,
  overAgeConsentReading,
  overAgeConsentLevel2026,
  youthAge,
  tradeUnionPastYouthAge,
  competenceMonths,
  applicantResidence,
  hoaMemberChild,
  memberRelativeExemption,
  exemptionReach,
  deceasedRelatives,
  declarationWrittenByAnother,
  absenceAtCellMeeting,
  shortfallReporting,
  grassrootsStandingCommitteeThreshold,
  onePersonPerDecision,
  armedForcesAuthority,
  certificateDays,
  fileReconciliationInterval2026,
  monthEnd,
  memberTransferClock,
  readmissionWaitMeasuredAt,
  annulledThenAdmitted,
  corruptionBarScope,
  resignationThreshold,
  delegatedCommitteeBase,
  disciplineComplaintDays,
  populationPolicy,
  populationWaitBefore2021,
  forwardingClockStart,
  districtReading,
  communeStatus2026,
  conditionsAfterVote,
  lateExtension,
  consentGoverningDay,
  upperCommittee2026,
  provinceGrassroots2026,
])
