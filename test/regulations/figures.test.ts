import { describe, expect, it } from 'vitest'
import type { Provision } from '../../src/law/provision.js'
import { provisionOn } from '../../src/law/provision-on.js'
import { provisions } from '../../src/regulations/provisions.js'
import { instruments } from '../../src/regulations/register.js'

const on = (id: string, day: string) => {
  const provision = provisions.find((one) => one.id === id) as Provision<unknown>
  return provisionOn(provision, day, '2016-07-25', instruments)
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

describe('a change of law takes effect on its day', () => {
  it.each([
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
  ])('$id: $last still $was, $first already $is', ({ id, last, was, first, is }) => {
    expect(on(id, last)?.value).toEqual(was)
    expect(on(id, first)?.value).toEqual(is)
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
