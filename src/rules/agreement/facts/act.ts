import { activityOf } from '../../../casefile/activity.js'
import { educationLevels } from '../../../casefile/acts/particulars.js'
import { lastUpTo } from '../../../casefile/case-file.js'
import { admissionDayOf, joiningDayOf } from '../../../casefile/dates.js'
import type { ActOf } from '../../../casefile/shapes.js'
import type { Citable } from '../../../law/clause.js'
import { eligibilityEducationLiteracyConsentBody } from '../../../regulations/applicant/education.js'
import {
  eligibilityAgeMaximum,
  eligibilityAgeMinimum,
  eligibilityCitizenship,
} from '../../../regulations/applicant/eligibility.js'
import { eligibilityOverAgeConditions } from '../../../regulations/applicant/over-age.js'
import { eligibilityPopulationConsentBody } from '../../../regulations/applicant/population.js'
import { readmissionConsentBody } from '../../../regulations/applicant/readmission.js'
import {
  eligibilityForeignMarriageChecks,
  eligibilityHoaGenerationsMinimum,
  eligibilityPrivateOwnerDecider,
  eligibilityReligionConsentBody,
} from '../../../regulations/applicant/special-categories.js'
import { voteStandingCommitteeThreshold } from '../../../regulations/decision/authority.js'
import { backgroundDeclarationRelatives } from '../../../regulations/dossier/background.js'
import {
  introductionTradeUnionRouteClause,
  introductionYouthUnionRouteClause,
} from '../../../regulations/dossier/introduction.js'
import { expulsionDeferralChildAge } from '../../../regulations/exit/expulsion.js'
import {
  activityExemptionDecider,
  membershipActivityResumedClause,
} from '../../../regulations/membership/activity.js'
import { memberFileCorrectedClause } from '../../../regulations/membership/membership.js'
import {
  structureCellKinds,
  structureDistrictLastDay,
} from '../../../regulations/organisation/organisation.js'
import { awarenessCertificateFallbackIssuer } from '../../../regulations/pool/awareness-certificate.js'
import { awarenessClassEntrantEducation } from '../../../regulations/pool/awareness-class.js'
import { annulmentSubstantiveGrounds } from '../../../regulations/undoing/annulment.js'
import { sectionAppraisalPresentClause } from '../../../regulations/vote/committees.js'
import { isOfDistrictGone } from '../../undoing/annulment/issuer.js'
import type { ActPair } from '../codes.js'
import { type Pair, pairOf, type Told, type ToldFact, yearsOld } from './pair.js'

type Consent = ActOf<'consent.given'>

/** A consent for something the person is said not to be or to have. */
const consentFor = (
  matter: NonNullable<Consent['matter']>,
  other: ToldFact,
  clause: Citable,
  isNeedless: (told: Told<Consent>) => boolean,
): Pair =>
  pairOf('consent.given', {
    of: ['consent.given.matter', other],
    clause,
    isNote: true,
    is: matter,
    disagrees: isNeedless,
  })

type Defect = ActOf<'defect.found'>

/** A defect found of something the record, as it stands, shows in order. */
const defectOf = (
  ground: NonNullable<Defect['substantive']>,
  other: ToldFact,
  clause: Citable,
  isInOrder: (told: Told<Defect>) => boolean,
): Pair =>
  pairOf('defect.found', {
    of: ['defect.found.substantive', other],
    clause,
    isNote: true,
    is: ground,
    disagrees: isInOrder,
  })

const isCarried = (tally: { readonly yes: number; readonly members: number } | undefined) =>
  tally !== undefined && 2 * tally.yes > tally.members

const ageAtAdmission = ({ file, person }: Told) => {
  const on = admissionDayOf(file)
  return on === undefined ? undefined : yearsOld({ person, on })
}

/** What an act tells that the particulars, or an earlier act, exclude. */
export const actPairs: { readonly [P in ActPair]: Pair } = {
  'union-without-youth-union': pairOf('union.resolved', {
    of: ['union.resolved.union', 'unit.youthUnion'],
    clause: introductionYouthUnionRouteClause,
    is: 'youth-union',
    disagrees: ({ unit }) => unit.youthUnion === false,
  }),
  'union-without-trade-union': pairOf('union.resolved', {
    of: ['union.resolved.union', 'unit.tradeUnion'],
    clause: introductionTradeUnionRouteClause,
    is: 'trade-union',
    disagrees: ({ unit }) => unit.tradeUnion === false,
  }),
  'youth-union-of-a-stranger': pairOf('union.resolved', {
    of: ['union.resolved.union', 'person.youthUnionMember'],
    clause: introductionYouthUnionRouteClause,
    is: 'youth-union',
    disagrees: ({ person }) => person.youthUnionMember === false,
  }),
  'trade-union-of-a-stranger': pairOf('union.resolved', {
    of: ['union.resolved.union', 'person.tradeUnionMember'],
    clause: introductionTradeUnionRouteClause,
    is: 'trade-union',
    disagrees: ({ person }) => person.tradeUnionMember === false,
  }),
  'recommended-without-youth-union': pairOf('sympathiser.listed', {
    of: ['sympathiser.listed.recommendedBy', 'unit.youthUnion'],
    clause: introductionYouthUnionRouteClause,
    isNote: true,
    is: 'youth-union',
    disagrees: ({ unit }) => unit.youthUnion === false,
  }),
  'recommended-without-trade-union': pairOf('sympathiser.listed', {
    of: ['sympathiser.listed.recommendedBy', 'unit.tradeUnion'],
    clause: introductionTradeUnionRouteClause,
    isNote: true,
    is: 'trade-union',
    disagrees: ({ unit }) => unit.tradeUnion === false,
  }),
  'class-education-above': pairOf('class.entered', {
    of: ['class.entered.education', 'person.education'],
    clause: awarenessClassEntrantEducation,
    disagrees: ({ act, person }) =>
      act.education !== undefined &&
      person.education !== undefined &&
      educationLevels.indexOf(act.education) > educationLevels.indexOf(person.education),
  }),
  'over-age-place-votes': pairOf('cell.voted', {
    of: ['cell.voted.tally', 'person.overAgeGround'],
    clause: eligibilityOverAgeConditions,
    isNote: true,
    disagrees: ({ act, person: { overAgeGround }, unit }) =>
      act.matter === 'admission' &&
      (overAgeGround === 'no-organisation-at-place' || overAgeGround === 'no-member-at-place') &&
      unit.noCell !== true &&
      (act.tally?.members ?? 0) > 0,
  }),
  'issuer-there-though-gone': pairOf('admission.annulled', {
    of: ['admission.annulled.issuerGone', 'admission.decided.by'],
    clause: structureDistrictLastDay,
    is: false,
    disagrees: ({ file, on, ask }) => isOfDistrictGone(file, on, ask),
  }),
  'no-centre-but-a-centre': pairOf('certificate.issued', {
    of: ['certificate.issued.noCentre', 'certificate.issued.by'],
    clause: awarenessCertificateFallbackIssuer,
    is: true,
    disagrees: ({ act: { by } }) =>
      by?.kind === 'districtPoliticalCentre' || by?.kind === 'communePoliticalCentre',
  }),
  'married-without-spouse': pairOf('background.declared', {
    of: ['background.declared.family', 'person.foreignSpouse'],
    or: 'relativesExisting',
    clause: backgroundDeclarationRelatives,
    disagrees: ({ act: { family, relativesExisting }, person }) =>
      person.foreignSpouse === true &&
      ((family !== undefined && !family.includes('spouse')) ||
        (relativesExisting !== undefined && !relativesExisting.includes('spouse'))),
  }),
  'children-and-none': pairOf('background.declared', {
    of: ['background.declared.relativesExisting', 'person.populationBreach'],
    clause: backgroundDeclarationRelatives,
    disagrees: ({ act: { relativesExisting }, person }) =>
      person.populationBreach !== undefined && relativesExisting?.includes('children') === false,
  }),
  'section-where-none': pairOf('section.appraised', {
    of: ['section.appraised.matter', 'unit.sectionCommittee'],
    clause: sectionAppraisalPresentClause,
    disagrees: ({ unit }) => unit.sectionCommittee === false,
  }),
  'grassroots-where-none': pairOf('grassroots.voted', {
    of: ['grassroots.voted.matter', 'unit.grassrootsCommittee'],
    clause: structureCellKinds,
    disagrees: ({ unit }) => unit.grassrootsCommittee === false,
  }),
  'grassroots-over-grassroots-cell': pairOf('grassroots.voted', {
    of: ['grassroots.voted.matter', 'unit.cellKind'],
    clause: structureCellKinds,
    disagrees: ({ unit }) => unit.cellKind === 'grassroots-cell',
  }),
  // From 2026-07-26 the commune committee above such a cell is itself of the grassroots.
  'grassroots-over-village-cell': pairOf('grassroots.voted', {
    of: ['grassroots.voted.matter', 'unit.cellKind'],
    clause: structureCellKinds,
    disagrees: ({ unit, ask }) =>
      unit.cellKind === 'village-cell' && ask.law(structureCellKinds).includes('village-cell'),
  }),
  'consent-not-over-age': consentFor(
    'over-age',
    'person.bornOn',
    eligibilityAgeMaximum,
    ({ person, on, ask }) => {
      const years = yearsOld({ person, on })
      return years !== undefined && years * 12 < ask.law(eligibilityAgeMaximum)
    },
  ),
  'consent-schooled': consentFor(
    'literacy',
    'person.education',
    eligibilityEducationLiteracyConsentBody,
    ({ person }) =>
      person.education !== undefined
        ? educationLevels.indexOf(person.education) > educationLevels.indexOf('primary-completed')
        : false,
  ),
  'consent-no-religion': consentFor(
    'religion',
    'person.religion',
    eligibilityReligionConsentBody,
    ({ person }) => person.religion === 'none',
  ),
  'consent-no-foreign-spouse': consentFor(
    'foreign-marriage',
    'person.foreignSpouse',
    eligibilityForeignMarriageChecks,
    ({ person }) => person.foreignSpouse === false,
  ),
  'consent-no-foreign-origin': consentFor(
    'foreign-origin',
    'person.foreignOrigin',
    eligibilityHoaGenerationsMinimum,
    ({ person }) => person.foreignOrigin === 'none',
  ),
  'consent-no-owner': consentFor(
    'private-owner',
    'person.privateOwner',
    eligibilityPrivateOwnerDecider,
    ({ person }) => person.privateOwner === false,
  ),
  'consent-no-former': consentFor(
    'readmission',
    'person.former',
    readmissionConsentBody,
    ({ person }) => person.former === undefined,
  ),
  'consent-no-breach': consentFor(
    'population',
    'person.populationBreach',
    eligibilityPopulationConsentBody,
    ({ person }) => person.populationBreach === undefined,
  ),
  'consent-no-member': consentFor(
    'member-file',
    'ceremony.held.on',
    memberFileCorrectedClause,
    ({ file }) => joiningDayOf(file) === undefined && file.acts['membership.transcribed'] === undefined,
  ),
  'maternity-of-a-man': pairOf('member.exempted', {
    of: ['member.exempted.ground', 'person.gender'],
    clause: activityExemptionDecider,
    is: 'maternity',
    disagrees: ({ person }) => person.gender === 'male',
  }),
  'pregnancy-of-a-man': pairOf('member.expelled', {
    of: ['member.expelled.deferral', 'person.gender'],
    clause: expulsionDeferralChildAge,
    is: 'pregnancy',
    disagrees: ({ person }) => person.gender === 'male',
  }),
  'discipline-pregnancy-of-a-man': pairOf('member.disciplined', {
    of: ['member.disciplined.deferral', 'person.gender'],
    clause: expulsionDeferralChildAge,
    is: 'pregnancy',
    disagrees: ({ person }) => person.gender === 'male',
  }),
  'fault-without-interruption': pairOf('activity.resumed', {
    of: ['activity.resumed.ownFault', 'activity.interrupted.on'],
    or: 'confirmed',
    clause: membershipActivityResumedClause,
    isNote: true,
    disagrees: ({ file, on }) => activityOf(file, on).status !== 'interrupted',
  }),
  'admission-refused-though-carried': pairOf('admission.refused', {
    of: ['admission.refused.tally', 'admission.refused.cause'],
    clause: voteStandingCommitteeThreshold,
    isNote: true,
    disagrees: ({ act }) => isCarried(act.tally),
  }),
  'recognition-refused-though-carried': pairOf('recognition.refused', {
    of: ['recognition.refused.tally', 'recognition.refused.on'],
    clause: voteStandingCommitteeThreshold,
    isNote: true,
    disagrees: ({ act }) => isCarried(act.tally),
  }),
  'defect-of-age': defectOf('under-age', 'person.bornOn', eligibilityAgeMinimum, (told) => {
    const years = ageAtAdmission(told)
    return years !== undefined && years * 12 >= told.ask.law(eligibilityAgeMinimum)
  }),
  'defect-of-citizenship': defectOf(
    'citizenship',
    'person.citizenship',
    eligibilityCitizenship,
    ({ person }) => person.citizenship === 'vietnamese',
  ),
  'defect-of-education': defectOf(
    'education',
    'person.education',
    annulmentSubstantiveGrounds,
    ({ person }) => person.education === 'upper-secondary',
  ),
  'defect-of-readmission': defectOf(
    'not-readmittable',
    'person.former',
    annulmentSubstantiveGrounds,
    ({ person }) => person.former === undefined,
  ),
  'defect-of-standard': defectOf(
    'political-standard',
    'background.certified.politicalStandard',
    annulmentSubstantiveGrounds,
    ({ file, on }) => lastUpTo(file, 'background.certified', on)?.politicalStandard === 'met',
  ),
}
