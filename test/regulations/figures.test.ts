import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/calendar/day-arithmetic.js'
import type { Provision } from '../../src/law/provision.js'
import { provisionOn } from '../../src/law/provision-on.js'
import { provisions } from '../../src/regulations/provisions.js'
import { instruments } from '../../src/regulations/register.js'

const on = (id: string, day: string) => {
  const provision = provisions.find((one) => one.id === id) as Provision<unknown>
  return provisionOn(provision, day, '2016-07-25', instruments)
}

/** One change of one figure: what the law says on the last day before it and on its first day. */
interface Change {
  readonly id: string
  readonly last: string
  readonly was: unknown
  readonly first: string
  readonly is: unknown
}

const twoThirds = { test: 'at-least', of: [2, 3] }
const overHalf = { test: 'more-than', of: [1, 2] }

const deciders2016 = [
  'districtStandingCommittee',
  'upperStandingCommittee',
  'grantedStandingCommittee',
  'delegatedGrassrootsCommittee',
  'standingMembersAndHeads',
]
const deciders2025 = ['communeStandingCommittee', ...deciders2016.slice(1)]
const deciders2026 = ['grassrootsStandingCommittee', 'communeStandingCommittee', 'standingMembersAndHeads']

const verified2021 = [
  'applicant',
  'father',
  'mother',
  'spouse-father',
  'spouse-mother',
  'carer',
  'spouse',
  'adult-child',
]
const verified2026 = [
  'applicant',
  'father',
  'mother',
  'spouse-father',
  'spouse-mother',
  'carer',
  'spouse-carer',
  'spouse',
  'adult-child',
]

const content2021 = {
  applicant: ['political-history', 'present-politics', 'line-and-law', 'morals-and-lifestyle'],
  relatives: ['political-history', 'present-politics', 'line-and-law'],
}
const content2025 = {
  applicant: ['political-standard', 'line-and-law', 'morals-and-lifestyle'],
  relatives: ['political-standard', 'line-and-law'],
}

const changes: readonly Change[] = [
  { id: 'decision.admission.deadline', last: '2025-06-30', was: 60, first: '2025-07-01', is: 45 },
  { id: 'decision.extension.maximum', last: '2025-06-30', was: 30, first: '2025-07-01', is: 15 },
  {
    id: 'ceremony.clock-start',
    last: '2026-07-25',
    was: 'decision-received',
    first: '2026-07-26',
    is: 'decision-issued',
  },
  {
    id: 'eligibility.education.minimum',
    last: '2021-07-29',
    was: 'lower-secondary-diploma-or-equivalent',
    first: '2021-07-30',
    is: 'lower-secondary-diploma',
  },
  {
    id: 'eligibility.education.minimum',
    last: '2026-07-25',
    was: 'lower-secondary-diploma',
    first: '2026-07-26',
    is: 'lower-secondary-programme-completed',
  },
  {
    id: 'awareness-certificate.issuer',
    last: '2025-06-08',
    was: ['districtPoliticalCentre'],
    first: '2025-06-09',
    is: ['communePoliticalCentre'],
  },
  {
    id: 'new-member-certificate.issuer',
    last: '2025-06-08',
    was: ['districtPoliticalCentre'],
    first: '2025-06-09',
    is: ['communePoliticalCentre', 'competentCommittee'],
  },
  {
    id: 'introduction.youth-union.bodies',
    last: '2021-07-29',
    was: ['youthUnionExecutive'],
    first: '2021-07-30',
    is: ['youthUnionExecutive', 'youthUnionBranch'],
  },
  {
    id: 'introduction.together.kinds',
    last: '2021-07-29',
    was: ['work', 'labour', 'study'],
    first: '2021-07-30',
    is: ['work', 'labour', 'study', 'residence'],
  },
  {
    id: 'introduction.together.scope',
    last: '2026-07-25',
    was: 'same-unit-one-grassroots-organisation',
    first: '2026-07-26',
    is: 'same-unit-one-organisation',
  },
  {
    id: 'verification.subjects',
    last: '2026-05-18',
    was: verified2021,
    first: '2026-05-19',
    is: verified2026,
  },
  {
    id: 'verification.content',
    last: '2025-06-08',
    was: content2021,
    first: '2025-06-09',
    is: content2025,
  },
  {
    id: 'verification.member-relative.exemption',
    last: '2025-06-08',
    was: 'none-verified',
    first: '2025-06-09',
    is: 'none-verified-if-confirmed',
  },
  {
    id: 'verification.certifier',
    last: '2025-06-08',
    was: ['grassrootsCommittee'],
    first: '2025-06-09',
    is: ['grassrootsCommittee', 'upperCommittee'],
  },
  {
    id: 'decision.admission.decider',
    last: '2025-06-30',
    was: deciders2016,
    first: '2025-07-01',
    is: deciders2025,
  },
  {
    id: 'decision.admission.decider',
    last: '2026-07-25',
    was: deciders2025,
    first: '2026-07-26',
    is: deciders2026,
  },
  {
    id: 'opinions.residence.waiver',
    last: '2025-06-08',
    was: 'never',
    first: '2025-06-09',
    is: 'secretariat-rule',
  },
  {
    id: 'eligibility.political.scope',
    last: '2021-07-29',
    was: ['political-history', 'present-politics'],
    first: '2021-07-30',
    is: ['political-history', 'present-politics', 'political-standard'],
  },
  {
    id: 'eligibility.political.scope',
    last: '2025-01-19',
    was: ['political-history', 'present-politics', 'political-standard'],
    first: '2025-01-20',
    is: ['political-standard'],
  },
  {
    id: 'eligibility.political.instrument',
    last: '2022-02-07',
    was: '126-QĐ/TW 2018-02-28',
    first: '2022-02-08',
    is: '58-QĐ/TW 2022-02-08',
  },
  {
    id: 'eligibility.political.instrument',
    last: '2025-09-03',
    was: '58-QĐ/TW 2022-02-08',
    first: '2025-09-04',
    is: '367-QĐ/TW 2025-09-04',
  },
  {
    id: 'background-declaration.hometown.source',
    last: '2022-01-17',
    was: 'birth-certificate',
    first: '2022-01-18',
    is: 'identity-card',
  },
  {
    id: 'background-declaration.hometown.source',
    last: '2025-09-28',
    was: 'identity-card',
    first: '2025-09-29',
    is: 'birth-certificate',
  },
  {
    id: 'background-declaration.written-by-another.ban',
    last: '2022-01-17',
    was: true,
    first: '2022-01-18',
    is: false,
  },
  {
    id: 'pool.authorisation.actor',
    last: '2025-09-28',
    was: ['grassrootsCommittee'],
    first: '2025-09-29',
    is: ['grassrootsCommittee', 'upperCommittee'],
  },
  {
    id: 'pool.review.levels',
    last: '2025-09-28',
    was: ['cell', 'grassrootsCommittee', 'districtCommittee'],
    first: '2025-09-29',
    is: ['cell', 'grassrootsCommittee', 'upperCommittee'],
  },
  {
    id: 'structure.levels',
    last: '2025-06-30',
    was: ['central', 'province', 'district', 'grassroots', 'cell'],
    first: '2025-07-01',
    is: ['central', 'province', 'commune-as-upper', 'grassroots', 'cell'],
  },
  {
    id: 'structure.levels',
    last: '2026-07-25',
    was: ['central', 'province', 'commune-as-upper', 'grassroots', 'cell'],
    first: '2026-07-26',
    is: ['central', 'province', 'commune-as-grassroots', 'organisation', 'cell'],
  },
  {
    id: 'structure.cell.kinds',
    last: '2025-06-30',
    was: ['grassroots-cell', 'cell-under-grassroots'],
    first: '2025-07-01',
    is: ['grassroots-cell', 'cell-under-grassroots', 'village-cell'],
  },
  {
    id: 'membership-card.handover',
    last: '2025-06-30',
    was: 'after-recognition',
    first: '2025-07-01',
    is: 'nearest-cell-meeting',
  },
  {
    id: 'awareness-class.entrant.age.minimum',
    last: '2022-06-15',
    was: undefined,
    first: '2022-06-16',
    is: 'none-stated',
  },
  {
    id: 'awareness-class.entrant.education',
    last: '2022-06-15',
    was: undefined,
    first: '2022-06-16',
    is: 'lower-secondary-or-equivalent',
  },
  { id: 'awareness-class.half-days', last: '2022-06-15', was: undefined, first: '2022-06-16', is: 10 },
  {
    id: 'awareness-class.lesson-periods',
    last: '2022-06-15',
    was: undefined,
    first: '2022-06-16',
    is: [5, 10, 5, 5, 5],
  },
  { id: 'awareness-class.lessons', last: '2022-06-15', was: undefined, first: '2022-06-16', is: 5 },
  { id: 'awareness-class.periods', last: '2022-06-15', was: undefined, first: '2022-06-16', is: 50 },
  {
    id: 'awareness-certificate.issues.maximum',
    last: '2020-10-08',
    was: undefined,
    first: '2020-10-09',
    is: 1,
  },
  { id: 'class.attendance.minimum', last: '2025-11-30', was: undefined, first: '2025-12-01', is: 80 },
  { id: 'class.certificate.deadline', last: '2025-11-30', was: undefined, first: '2025-12-01', is: 15 },
  { id: 'class.essay.pass', last: '2025-11-30', was: undefined, first: '2025-12-01', is: 5 },
  {
    id: 'class.essay.ranks',
    last: '2025-11-30',
    was: undefined,
    first: '2025-12-01',
    is: [
      [5, 'average'],
      [7, 'fair'],
      [8, 'good'],
      [9, 'excellent'],
    ],
  },
  { id: 'class.essay.rewrites.maximum', last: '2025-11-30', was: undefined, first: '2025-12-01', is: 1 },
  { id: 'class.size.minimum', last: '2025-11-30', was: undefined, first: '2025-12-01', is: 25 },
  {
    id: 'eligibility.political.instrument',
    last: '2018-02-27',
    was: undefined,
    first: '2018-02-28',
    is: '126-QĐ/TW 2018-02-28',
  },
  {
    id: 'eligibility.education.hardship.groups',
    last: '2016-09-19',
    was: ['mountain-area', 'remote-area', 'island-area', 'specially-difficult-area'],
    first: '2016-09-20',
    is: [
      'mountain-area',
      'border-area',
      'island-area',
      'ethnic-minority-area',
      'specially-difficult-area',
      'fisher',
    ],
  },
  {
    id: 'eligibility.over-age.consent-body.under-province',
    last: '2026-07-25',
    was: undefined,
    first: '2026-07-26',
    is: ['communeStandingCommittee', 'upperStandingCommittee'],
  },
  {
    id: 'eligibility.population.consent-body',
    last: '2025-06-02',
    was: ['centralDirectStandingCommittee'],
    first: '2025-06-03',
    is: [],
  },
  { id: 'eligibility.population.active', last: '2025-06-02', was: true, first: '2025-06-03', is: false },
  {
    id: 'eligibility.population.fifth-child.outcome',
    last: '2025-06-02',
    was: 'never-considered',
    first: '2025-06-03',
    is: 'no-limit',
  },
  {
    id: 'eligibility.population.fourth-child.wait',
    last: '2018-08-27',
    was: 60,
    first: '2018-08-28',
    is: 36,
  },
  { id: 'eligibility.population.fourth-child.wait', last: '2025-06-02', was: 36, first: '2025-06-03', is: 0 },
  {
    id: 'eligibility.population.last-day',
    last: '2025-06-02',
    was: undefined,
    first: '2025-06-03',
    is: '2025-06-02',
  },
  {
    id: 'eligibility.population.hard-areas',
    last: '2018-08-27',
    was: ['mountain-area', 'remote-area', 'island-area', 'specially-difficult-area', 'ethnic-minority-area'],
    first: '2018-08-28',
    is: [],
  },
  { id: 'eligibility.population.third-child.wait', last: '2018-08-27', was: 60, first: '2018-08-28', is: 24 },
  { id: 'eligibility.population.third-child.wait', last: '2025-06-02', was: 24, first: '2025-06-03', is: 0 },
  {
    id: 'readmission.barred-reasons',
    last: '2026-07-25',
    was: [
      'abandonment',
      'applied-to-leave-without-hardship',
      'internal-unity',
      'corruption',
      'serious-crime',
    ],
    first: '2026-07-26',
    is: [
      'abandonment',
      'applied-to-leave-without-hardship',
      'internal-unity',
      'corruption',
      'serious-crime',
      'waste-or-negative-acts',
    ],
  },
  {
    id: 'eligibility.private-owner.decider',
    last: '2021-09-26',
    was: undefined,
    first: '2021-09-27',
    is: 'upperStandingCommittee',
  },
  {
    id: 'readmission.consent-body',
    last: '2026-07-25',
    was: ['provincialStandingCommittee'],
    first: '2026-07-26',
    is: ['provincialStandingCommittee', 'provincialStandingMembers'],
  },
  {
    id: 'readmission.decider',
    last: '2025-06-30',
    was: ['upperCommitteeItself'],
    first: '2025-07-01',
    is: ['competentCommittee'],
  },
  { id: 'readmission.population.clause', last: '2021-07-29', was: false, first: '2021-07-30', is: true },
  { id: 'readmission.population.clause', last: '2026-07-25', was: true, first: '2026-07-26', is: false },
  {
    id: 'readmission.population.repeat.outcome',
    last: '2025-06-02',
    was: 'never-considered',
    first: '2025-06-03',
    is: 'no-limit',
  },
  {
    id: 'readmission.population.fourth-child.wait',
    last: '2018-08-27',
    was: 60,
    first: '2018-08-28',
    is: 36,
  },
  { id: 'readmission.population.fourth-child.wait', last: '2025-06-02', was: 36, first: '2025-06-03', is: 0 },
  { id: 'readmission.population.third-child.wait', last: '2018-08-27', was: 60, first: '2018-08-28', is: 24 },
  { id: 'readmission.population.third-child.wait', last: '2025-06-02', was: 24, first: '2025-06-03', is: 0 },
  {
    id: 'readmission.barred-reasons.wider',
    last: '2026-07-25',
    was: undefined,
    first: '2026-07-26',
    is: 'waste-or-negative-acts',
  },
  {
    id: 'vote.grassroots-standing-committee.threshold',
    last: '2026-07-25',
    was: undefined,
    first: '2026-07-26',
    is: { test: 'more-than', of: [1, 2] },
  },
  {
    id: 'vote.grassroots-standing-committee.threshold.two-thirds',
    last: '2026-07-25',
    was: undefined,
    first: '2026-07-26',
    is: { test: 'at-least', of: [2, 3] },
  },
  { id: 'delegation.members.minimum', last: '2025-06-30', was: undefined, first: '2025-07-01', is: 100 },
  { id: 'delegation.quality-years.minimum', last: '2025-06-30', was: undefined, first: '2025-07-01', is: 3 },
  { id: 'granted-power.members.minimum', last: '2025-06-30', was: undefined, first: '2025-07-01', is: 400 },
  {
    id: 'granted-power.members.minimum-central',
    last: '2025-06-30',
    was: undefined,
    first: '2025-07-01',
    is: 200,
  },
  {
    id: 'grassroots-organisation.members.minimum',
    last: '2025-06-30',
    was: undefined,
    first: '2025-07-01',
    is: 30,
  },
  {
    id: 'structure.cell.kinds',
    last: '2026-07-25',
    was: ['grassroots-cell', 'cell-under-grassroots', 'village-cell'],
    first: '2026-07-26',
    is: ['cell'],
  },
  {
    id: 'structure.district.last-day',
    last: '2025-06-30',
    was: undefined,
    first: '2025-07-01',
    is: '2025-06-30',
  },
  {
    id: 'structure.special-zone.role',
    last: '2025-06-30',
    was: ['none'],
    first: '2025-07-01',
    is: ['upper', 'grassroots'],
  },
  {
    id: 'structure.special-zone.role',
    last: '2026-07-25',
    was: ['upper', 'grassroots'],
    first: '2026-07-26',
    is: ['grassroots'],
  },
  {
    id: 'upper-committee.special-place.members.minimum',
    last: '2025-06-30',
    was: undefined,
    first: '2025-07-01',
    is: 500,
  },
  {
    id: 'no-cell.assigning-body',
    last: '2025-06-30',
    was: ['upperCommittee'],
    first: '2025-07-01',
    is: ['upperCommittee', 'grantedPowerCommittee', 'pilotCommittee', 'delegatedGrassrootsCommittee'],
  },
  {
    id: 'no-cell.assigning-body.by-place',
    last: '2025-09-28',
    was: undefined,
    first: '2025-09-29',
    is: {
      village: ['upperCommittee'],
      'commune-unit': ['upperCommittee'],
      'provincial-unit': ['provincialCommittee'],
      'state-enterprise': ['managingCommittee'],
      'private-enterprise': ['upperCommittee'],
      'zone-enterprise': ['zoneGrassrootsCommittee'],
    },
  },
  {
    id: 'no-cell.zone-assigning-body',
    last: '2025-09-28',
    was: undefined,
    first: '2025-09-29',
    is: 'zoneGrassrootsCommittee',
  },
  { id: 'membership-card.number-digits', last: '2025-09-01', was: undefined, first: '2025-09-02', is: 12 },
  {
    id: 'criminal.fast-track.threshold',
    last: '2025-05-29',
    was: undefined,
    first: '2025-05-30',
    is: ['wanted', 'detained', 'non-custodial-reform', 'imprisonment'],
  },
  { id: 'new-member-class.topics', last: '2022-06-15', was: undefined, first: '2022-06-16', is: 10 },
  {
    id: 'annulment.organisation-gone.body',
    last: '2021-07-29',
    was: 'none-stated',
    first: '2021-07-30',
    is: 'present-committee',
  },
  {
    id: 'member-file.custodian',
    last: '2021-07-29',
    was: undefined,
    first: '2021-07-30',
    is: ['grassrootsCommittee', 'upperCommittee'],
  },
  {
    id: 'member-file.custodian.abroad',
    last: '2021-07-29',
    was: undefined,
    first: '2021-07-30',
    is: ['upperCommittee', 'committeeManagingAbroad'],
  },
  {
    id: 'member-file.reconciliation.interval',
    last: '2025-06-08',
    was: undefined,
    first: '2025-06-09',
    is: 6,
  },
  {
    id: 'member-file.reconciliation.interval.yearly',
    last: '2026-05-18',
    was: undefined,
    first: '2026-05-19',
    is: 12,
  },
  { id: 'activity.exemption.decider', last: '2021-07-29', was: undefined, first: '2021-07-30', is: ['cell'] },
  { id: 'badge.early.illness.from-70', last: '2021-07-29', was: 12, first: '2021-07-30', is: 24 },
  { id: 'badge.early.posthumous', last: '2021-07-29', was: 0, first: '2021-07-30', is: 12 },
  { id: 'badge.wait.reprimand', last: '2021-09-27', was: 0, first: '2021-09-28', is: 6 },
  { id: 'badge.wait.warning', last: '2021-09-27', was: 6, first: '2021-09-28', is: 9 },
  {
    id: 'badge.years',
    last: '2026-07-25',
    was: [30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90],
    first: '2026-07-26',
    is: [30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95],
  },
  {
    id: 'member-transfer.dossier-overdue.from-receipt',
    last: '2025-09-28',
    was: undefined,
    first: '2025-09-29',
    is: 3,
  },
  {
    id: 'member-transfer.official.deadline.shorter',
    last: '2026-07-25',
    was: undefined,
    first: '2026-07-26',
    is: 30,
  },
  {
    id: 'member-transfer.temporary.status',
    last: '2025-01-19',
    was: ['counted-at-home'],
    first: '2025-01-20',
    is: ['counted-at-home', 'fee-at-temporary-place', 'no-vote-there'],
  },
  {
    id: 'member-transfer.temporary.status',
    last: '2026-07-25',
    was: ['counted-at-home', 'fee-at-temporary-place', 'no-vote-there'],
    first: '2026-07-26',
    is: ['counted-at-home', 'fee-at-temporary-place'],
  },
  {
    id: 'complaint.removal.local-levels',
    last: '2025-06-30',
    was: ['province', 'district'],
    first: '2025-07-01',
    is: ['province', 'upperCommittee'],
  },
  { id: 'plan.admission-rate.target', last: '2022-06-15', was: undefined, first: '2022-06-16', is: [3, 4] },
  {
    id: 'plan.levels',
    last: '2025-09-28',
    was: ['provinceCommittee', 'districtCommittee', 'grassrootsCommittee', 'cell'],
    first: '2025-09-29',
    is: ['centralDirectCommittee', 'upperCommittee', 'grassrootsCommittee', 'cell'],
  },
  { id: 'plan.quality.target', last: '2022-06-15', was: undefined, first: '2022-06-16', is: 90 },
  { id: 'plan.villages-with-cell.target', last: '2022-06-15', was: undefined, first: '2022-06-16', is: 100 },
  {
    id: 'plan.villages-with-member.target',
    last: '2022-06-15',
    was: undefined,
    first: '2022-06-16',
    is: 100,
  },
  { id: 'statistics.report.interval', last: '2021-12-12', was: undefined, first: '2021-12-13', is: [6, 12] },
  {
    id: 'actors.member.expelled',
    last: '2026-07-25',
    was: [
      'upperCommittee',
      'provincialStandingCommittee',
      'delegatedGrassrootsCommittee',
      'grantedStandingCommittee',
    ],
    first: '2026-07-26',
    is: [
      'upperCommittee',
      'provincialStandingCommittee',
      'delegatedGrassrootsCommittee',
      'grantedStandingCommittee',
      'supposedlyCompetent',
    ],
  },
  {
    id: 'decision.admission.decider.assumed',
    last: '2026-07-25',
    was: undefined,
    first: '2026-07-26',
    is: {
      ordinary: ['upperStandingCommittee', 'grantedStandingCommittee'],
      'central-level': ['standingMembersAndHeads', 'grassrootsStandingCommittee', 'communeStandingCommittee'],
    },
  },
  {
    id: 'names.grassroots-cell',
    last: '2026-07-25',
    was: { named: ['cellCommittee', 'cellSecretary'] },
    first: '2026-07-26',
    is: { assumed: ['cellCommittee', 'cellSecretary'] },
  },
  {
    id: 'names.grassroots-committee',
    last: '2026-07-25',
    was: { named: ['grassrootsCommittee', 'delegatedGrassrootsCommittee'] },
    first: '2026-07-26',
    is: { named: ['grassrootsCommittee'], assumed: ['delegatedGrassrootsCommittee'] },
  },
  {
    id: 'names.upper-committee',
    last: '2025-06-30',
    was: {
      named: [
        'upperCommittee',
        'upperStandingCommittee',
        'districtStandingCommittee',
        'grantedStandingCommittee',
      ],
    },
    first: '2025-07-01',
    is: {
      named: [
        'upperCommittee',
        'upperStandingCommittee',
        'communeStandingCommittee',
        'grantedStandingCommittee',
      ],
    },
  },
  {
    id: 'names.upper-committee',
    last: '2026-07-25',
    was: {
      named: [
        'upperCommittee',
        'upperStandingCommittee',
        'communeStandingCommittee',
        'grantedStandingCommittee',
      ],
    },
    first: '2026-07-26',
    is: {
      named: ['upperCommittee', 'upperStandingCommittee', 'provincialStandingCommittee'],
      assumed: ['grantedStandingCommittee'],
    },
  },
  {
    id: 'names.without-grassroots-committee',
    last: '2025-06-08',
    was: undefined,
    first: '2025-06-09',
    is: { named: ['upperCommittee'] },
  },
  {
    id: 'names.without-grassroots-committee',
    last: '2026-07-25',
    was: { named: ['upperCommittee'] },
    first: '2026-07-26',
    is: {
      assumed: [
        'grassrootsCommittee',
        'grassrootsStandingCommittee',
        'communeStandingCommittee',
        'upperCommittee',
        'upperStandingCommittee',
      ],
    },
  },
  {
    id: 'names.committee-levels',
    last: '2025-06-30',
    was: {
      grassroots: [
        'grassrootsCommittee',
        'delegatedGrassrootsCommittee',
        'grassrootsStandingCommittee',
        'communeStandingCommittee',
      ],
      above: [
        'upperCommittee',
        'upperStandingCommittee',
        'grantedStandingCommittee',
        'districtStandingCommittee',
      ],
      members: ['provincialStandingMembers', 'standingMembersAndHeads'],
      province: ['provincialStandingCommittee', 'centralDirectStandingCommittee'],
    },
    first: '2025-07-01',
    is: {
      grassroots: ['grassrootsCommittee', 'delegatedGrassrootsCommittee', 'grassrootsStandingCommittee'],
      above: [
        'upperCommittee',
        'upperStandingCommittee',
        'grantedStandingCommittee',
        'communeStandingCommittee',
      ],
      members: ['provincialStandingMembers', 'standingMembersAndHeads'],
      province: ['provincialStandingCommittee', 'centralDirectStandingCommittee'],
    },
  },
  {
    id: 'names.committee-levels',
    last: '2026-07-25',
    was: {
      grassroots: ['grassrootsCommittee', 'delegatedGrassrootsCommittee', 'grassrootsStandingCommittee'],
      above: [
        'upperCommittee',
        'upperStandingCommittee',
        'grantedStandingCommittee',
        'communeStandingCommittee',
      ],
      members: ['provincialStandingMembers', 'standingMembersAndHeads'],
      province: ['provincialStandingCommittee', 'centralDirectStandingCommittee'],
    },
    first: '2026-07-26',
    is: {
      grassroots: [
        'grassrootsCommittee',
        'delegatedGrassrootsCommittee',
        'grassrootsStandingCommittee',
        'communeStandingCommittee',
      ],
      above: ['upperCommittee', 'upperStandingCommittee', 'grantedStandingCommittee'],
      members: ['provincialStandingMembers', 'standingMembersAndHeads'],
      province: ['provincialStandingCommittee', 'centralDirectStandingCommittee'],
    },
  },
]

describe('a change of law takes effect on its day', () => {
  it.each(changes)('$id: $last still $was, $first already $is', ({ id, last, was, first, is }) => {
    expect(on(id, last)?.value).toEqual(was)
    expect(on(id, first)?.value).toEqual(is)
  })

  it('and no other figure changes on any day: each change has its two days here', () => {
    const days = [...new Set(instruments.map(({ from }) => from))].filter((day) => day > '2016-07-25').sort()
    const found = provisions.flatMap(({ id }) =>
      days.flatMap((day) => {
        const [before, after] = [on(id, addDays(day, -1)), on(id, day)]
        return JSON.stringify(before?.value) === JSON.stringify(after?.value) ? [] : [`${id} ${day}`]
      }),
    )
    expect(found.sort()).toEqual(changes.map(({ id, first }) => `${id} ${first}`).sort())
    for (const { last, first } of changes) expect(addDays(last, 1)).toBe(first)
  })
})

describe('a figure that no instrument has changed', () => {
  it.each([
    { id: 'eligibility.citizenship', value: 'vietnamese' },
    { id: 'eligibility.age.minimum', value: 216 },
    { id: 'eligibility.age.maximum', value: 720 },
    { id: 'eligibility.age.counting', value: 'by-month' },
    { id: 'eligibility.over-age.consent-body', value: 'centralDirectStandingCommittee' },
    { id: 'eligibility.education.hardship.minimum', value: 'primary-completed' },
    { id: 'eligibility.education.literacy.minimum', value: 'literate-national-script' },
    { id: 'eligibility.education.literacy.consent-body', value: 'centralDirectStandingCommittee' },
    { id: 'awareness-certificate.validity', value: 60 },
    { id: 'awareness-certificate.fallback-issuer', value: ['competentCommittee'] },
    { id: 'introduction.members.default', value: 2 },
    { id: 'introduction.members.with-union', value: 1 },
    { id: 'introduction.trade-union.bodies', value: ['tradeUnionExecutive'] },
    { id: 'introduction.together.minimum', value: 12 },
    { id: 'introduction.replacement.together-minimum', value: 0 },
    { id: 'introduction.official-time.minimum', value: 0 },
    { id: 'dossier.validity', value: 12 },
    { id: 'verification.reply.domestic', value: 30 },
    { id: 'verification.reply.abroad', value: 90 },
    { id: 'vote.cell.threshold', value: twoThirds },
    { id: 'vote.grassroots-committee.threshold', value: twoThirds },
    { id: 'vote.delegated-committee.threshold', value: twoThirds },
    { id: 'vote.standing-committee.threshold', value: overHalf },
    { id: 'vote.standing-members-and-heads.threshold', value: overHalf },
    { id: 'vote.recognition.attempts.maximum', value: 3 },
    { id: 'vote.form', value: ['secret-ballot', 'raised-card'] },
    { id: 'cell.official-members.minimum', value: 3 },
    { id: 'decision.recognition.deadline', value: 30 },
    { id: 'decision.clock-start', value: 'cell-resolution' },
    { id: 'ceremony.deadline', value: 30 },
    { id: 'ceremony.late.consent-body', value: 'upperCommittee' },
    { id: 'member-record.deadline', value: 30 },
    { id: 'probation.duration', value: 12 },
    { id: 'probation.extension.maximum', value: 0 },
    { id: 'recognition.proposal.deadline', value: 30 },
    { id: 'recognition.official-date', value: 'term-end' },
    { id: 'seniority.start', value: 'admission-decision' },
  ])('$id is $value in every window from 2016-07-25 on', ({ id, value }) => {
    for (const day of ['2016-07-25', '2016-09-20', '2017-06-05', '2021-07-30', '2021-09-28', '2022-01-18'])
      expect(on(id, day)?.value, day).toEqual(value)
    for (const day of [
      '2025-01-20',
      '2025-06-09',
      '2025-07-01',
      '2025-09-29',
      '2026-04-08',
      '2026-05-19',
      '2026-07-26',
    ])
      expect(on(id, day)?.value, day).toEqual(value)
  })
})

describe('how sure a figure is', () => {
  it.each([
    { id: 'decision.admission.deadline', day: '2021-07-29', confidence: 'text' },
    { id: 'decision.admission.deadline', day: '2021-07-30', confidence: 'assumed' },
    { id: 'decision.admission.deadline', day: '2025-01-20', confidence: 'text' },
    { id: 'decision.admission.deadline', day: '2025-07-01', confidence: 'text' },
    { id: 'decision.admission.deadline', day: '2026-04-08', confidence: 'assumed' },
    { id: 'decision.admission.deadline', day: '2026-07-26', confidence: 'assumed' },
    { id: 'decision.extension.maximum', day: '2025-06-30', confidence: 'assumed' },
    { id: 'awareness-certificate.validity', day: '2025-01-15', confidence: 'secondary' },
    { id: 'awareness-certificate.validity', day: '2025-06-09', confidence: 'text' },
    { id: 'awareness-certificate.validity', day: '2026-05-19', confidence: 'secondary' },
    { id: 'eligibility.education.minimum', day: '2026-04-08', confidence: 'assumed' },
    { id: 'eligibility.education.minimum', day: '2026-07-26', confidence: 'secondary' },
    { id: 'dossier.validity', day: '2021-09-27', confidence: 'secondary' },
    { id: 'dossier.validity', day: '2021-09-28', confidence: 'assumed' },
    { id: 'dossier.validity', day: '2025-06-09', confidence: 'text' },
    { id: 'dossier.validity', day: '2026-05-19', confidence: 'assumed' },
    { id: 'introduction.youth.age.where-not-defined', day: '2025-07-01', confidence: 'assumed' },
  ])('$id is $confidence on $day', ({ id, day, confidence }) => {
    expect(on(id, day)?.confidence).toBe(confidence)
  })
})

describe('the guidance of 2012 (windows 3 to 5)', () => {
  const early = (day: string) =>
    provisionOn(
      provisions.find((one) => one.id === 'eligibility.age.counting') as Provision<unknown>,
      day,
      '2011-01-19',
      instruments,
    )?.value

  it('counts the age of persons over 60 by year, until the regulation of 2016', () => {
    expect(early('2012-01-05')).toBe('by-year-over-maximum')
    expect(early('2016-07-24')).toBe('by-year-over-maximum')
    expect(early('2016-07-25')).toBe('by-month')
  })
})
