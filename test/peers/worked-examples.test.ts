import { describe, expect, it } from 'vitest'
import { type Act, type Finding, lawOn, type Policies } from '../../src/index.js'
import { find } from '../procedure/life.js'
import { before, the } from '../support/journey.js'

// Vectors 1 to 24 of the law's worked examples, those of the straight way; 16, 17, 22 and 25 are side roads.

const admission = before('cell.voted', 'admission')
const voting = (on: string, change: object = {}): Act =>
  ({ ...the('cell.voted', 'admission'), on, ...change }) as Act
const tally = (members: number, yes: number, more: object = {}) => ({ tally: { members, yes, ...more } })

const withCertificate = (issued: string): readonly Act[] =>
  admission.map((act) =>
    act.type === 'certificate.issued'
      ? { ...act, on: issued, by: { kind: 'districtPoliticalCentre' as const } }
      : act,
  )

const withPerson = (change: object): readonly Act[] =>
  admission.map((act) =>
    act.type === 'case.opened' ? { ...act, person: { ...act.person, ...change } } : act,
  )

const introducedBy = (change: object): readonly Act[] =>
  admission.map((act) => (act.type === 'introduction.made' ? { ...act, ...change } : act))

const decidingBy = (members: number, yes: number): Act => ({
  ...the('admission.decided'),
  tally: { members, yes },
})

const held = (on: string): Act => ({ ...the('ceremony.held'), on })

interface Vector {
  readonly no: number
  readonly facts: string
  readonly rule: string
  readonly before: readonly Act[]
  readonly act: Act
  readonly outcome: Finding['outcome']
  readonly effect: Finding['effect']
  readonly expected?: Finding['facts']
  readonly policies?: Policies
}

const undecided = before('admission.decided')
const recognised = (on: string): Act => ({ ...the('recognition.decided'), on })

const vectors: readonly Vector[] = [
  {
    no: 1,
    facts: 'certificate of 2020-01-15, considered 2025-01-15: last day',
    rule: 'awareness-certificate.valid',
    before: withCertificate('2020-01-15'),
    act: voting('2025-01-15'),
    outcome: 'met',
    effect: 'bar',
    expected: { lastDay: '2025-01-15' },
  },
  {
    no: 2,
    facts: 'the same, considered 2025-02-03: study again',
    rule: 'awareness-certificate.valid',
    before: withCertificate('2020-01-15'),
    act: voting('2025-02-03'),
    outcome: 'broken',
    effect: 'bar',
    expected: { lastDay: '2025-01-15' },
  },
  {
    no: 3,
    facts: '20 official members, 3 away on duty, 13 in favour',
    rule: 'cell.two-thirds',
    before: admission,
    act: voting('2025-09-15', tally(20, 13, { otherwiseAbsent: 3 })),
    outcome: 'broken',
    effect: 'bar',
    expected: { base: 20, needed: 14 },
  },
  {
    no: 4,
    facts: 'the same, 14 in favour',
    rule: 'cell.two-thirds',
    before: admission,
    act: voting('2025-09-15', tally(20, 14, { otherwiseAbsent: 3 })),
    outcome: 'met',
    effect: 'bar',
    expected: { base: 20, needed: 14 },
  },
  {
    no: 5,
    facts: '12 official members, 2 on temporary activity and absent, 7 in favour',
    rule: 'cell.two-thirds',
    before: admission,
    act: voting('2025-09-15', tally(12, 7, { temporarilyAwayAbsent: 2 })),
    outcome: 'met',
    effect: 'bar',
    expected: { base: 10, needed: 7 },
  },
  {
    no: 6,
    facts: 'standing committee of 9, 4 in favour',
    rule: 'authority.majority',
    before: undecided,
    act: decidingBy(9, 4),
    outcome: 'broken',
    effect: 'bar',
    expected: { needed: 5 },
  },
  {
    no: 7,
    facts: 'the same, 5 in favour',
    rule: 'authority.majority',
    before: undecided,
    act: decidingBy(9, 5),
    outcome: 'met',
    effect: 'bar',
    expected: { needed: 5 },
  },
  {
    no: 8,
    facts: 'introducer official for 6 months, together with the applicant for 24',
    rule: 'introduction.official-status',
    before: introducedBy({ togetherSince: '2023-09-15' }),
    act: voting('2025-09-15'),
    outcome: 'met',
    effect: 'bar',
  },
  {
    no: 9,
    facts: 'replacement together for 2 months, the original was disciplined',
    rule: 'introduction.worked-together',
    before: [
      ...admission,
      { type: 'introducer.lost', on: '2025-09-10', introducer: 'member-1', reason: 'disciplined' },
      {
        ...the('introduction.made'),
        on: '2025-09-12',
        introducer: { id: 'member-2', official: true },
        togetherSince: '2025-07-12',
        replaces: 'member-1',
        assignedByCell: true,
      },
    ],
    act: voting('2025-09-15'),
    outcome: 'met',
    effect: 'bar',
    expected: { waived: true },
  },
  {
    no: 10,
    facts: 'cell with 2 official members',
    rule: 'cell.able-to-meet',
    before: admission,
    act: voting('2025-09-15', tally(2, 2)),
    outcome: 'broken',
    effect: 'bar',
    expected: { actual: 2, minimum: 3 },
  },
  {
    no: 11,
    facts: 'declaration dated before the application',
    rule: 'application.before-declaration',
    before: before('background.declared'),
    act: { ...the('background.declared'), on: '2025-08-05' },
    outcome: 'broken',
    effect: 'breach',
  },
  {
    no: 12,
    facts: 'ceremony 2024-10-10, reviewed 2026-03-05: official since 2025-10-10',
    rule: 'recognition.date-not-delayed',
    before: [held('2024-10-10'), { ...the('cell.voted', 'recognition'), on: '2026-03-05' }],
    act: recognised('2026-03-20'),
    outcome: 'met',
    effect: 'note',
    expected: { officialSince: '2025-10-10' },
  },
  {
    no: 12.1,
    facts: 'the same: lateness recorded',
    rule: 'recognition.cell-review-on-time',
    before: [held('2024-10-10')],
    act: { ...the('cell.voted', 'recognition'), on: '2026-03-05' },
    outcome: 'broken',
    effect: 'breach',
    expected: { from: '2025-10-10', lastDay: '2025-11-21' },
  },
  {
    no: 13,
    facts: 'recognition about 6 years late',
    rule: 'recognition.date-not-delayed',
    before: [held('2019-06-10')],
    act: recognised('2026-06-10'),
    outcome: 'met',
    effect: 'note',
    expected: { officialSince: '2020-06-10' },
  },
  {
    no: 14,
    facts: 'past month 12 without a decision: a vote is struck out',
    rule: 'cell.only-official-members-vote',
    before: admission,
    act: voting('2025-09-15', tally(12, 9, { probationaryVotes: 1 })),
    outcome: 'broken',
    effect: 'bar',
  },
  {
    no: 15,
    facts: 'warned in month 8',
    rule: 'probation.discipline-forms',
    before: [held('2025-11-07')],
    act: { type: 'member.disciplined', on: '2026-07-07', form: 'warning' },
    outcome: 'met',
    effect: 'bar',
  },
  {
    no: 18,
    facts: 'issued 2026-08-03, received 2026-08-10: from the issue',
    rule: 'ceremony.on-time',
    before: [
      { ...the('admission.decided'), on: '2026-08-03' },
      { type: 'decision.received', on: '2026-08-10' },
    ],
    act: held('2026-09-16'),
    outcome: 'met',
    effect: 'breach',
    expected: { lastDay: '2026-09-16' },
  },
  {
    no: 19,
    facts: 'issued 2025-10-01, received 2025-10-10: from the receipt',
    rule: 'ceremony.on-time',
    before: [
      { ...the('admission.decided'), on: '2025-10-01' },
      { type: 'decision.received', on: '2025-10-10' },
    ],
    act: held('2025-11-21'),
    outcome: 'met',
    effect: 'breach',
    expected: { lastDay: '2025-11-21' },
  },
  {
    no: 20,
    facts: 'lower-secondary programme completed, no diploma, considered 2026-08-05',
    rule: 'applicant.education-level',
    before: withPerson({ education: 'lower-secondary-programme-completed' }),
    act: voting('2026-08-05'),
    outcome: 'met',
    effect: 'bar',
  },
  {
    no: 21,
    facts: 'the same, considered 2025-08-05',
    rule: 'applicant.education-level',
    before: withPerson({ education: 'lower-secondary-programme-completed' }),
    act: voting('2025-08-05'),
    outcome: 'broken',
    effect: 'bar',
  },
  {
    no: 24,
    facts: 'resolution of 2025-06-30: 60 working days',
    rule: 'decision.on-time',
    before: [...admission, voting('2025-06-30')],
    act: { ...the('admission.decided'), on: '2025-09-24' },
    outcome: 'met',
    effect: 'breach',
    expected: { lastDay: '2025-09-24' },
  },
  {
    no: 24.1,
    facts: 'resolution of 2025-07-01: 45 working days',
    rule: 'decision.on-time',
    before: [...admission, voting('2025-07-01')],
    act: { ...the('admission.decided'), on: '2025-09-24' },
    outcome: 'broken',
    effect: 'breach',
    expected: { lastDay: '2025-09-04' },
  },
]

describe('the worked examples of the law', () => {
  it.each(vectors)(
    '$no: $facts is $outcome under $rule',
    ({ rule, before: file, act, outcome, effect, expected, policies }) => {
      expect(find(rule, file, act, policies)).toMatchObject({ rule, effect, outcome, facts: expected ?? {} })
    },
  )

  it('23: an act on 2025-06-15 is under 232-QĐ/TW, 06-HD/TW and 12-HD/BTCTW of 2022', () => {
    const { instruments } = lawOn('2025-06-15')
    expect(instruments.filter(({ layer }) => layer !== 'neighbouring').map(({ id }) => id)).toEqual([
      'CH2011',
      'R2025A',
      'S2025',
      'G2022',
    ])
  })
})
