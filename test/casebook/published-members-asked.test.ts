import { describe } from 'vitest'
import type { Matter } from '../../src/casefile/shapes.js'
import type { Act, ActOf, BodyKind, Person, PlainDay } from '../../src/index.js'
import { type Asked, answersAsked } from './asked.js'
import { before, lifeOf, the, upTo, without } from './life.js'

// Questions that members and cells put to the Party press and to law sites, on people who do not exist.

const by = (kind: BodyKind, id?: string) => ({ by: { kind, ...(id !== undefined && { id }) } })

/** Considered on 3 June 2024, a member since 5 July 2024; the cell reviews on 15 July 2025. */
const life = lifeOf({ considered: '2024-06-03' })
const probation = upTo(life, 'member-record.filed')
const papers = upTo(life, 'opinions.consolidated', 'recognition')
const official = upTo(life, 'card.handed-over')
const review = the(life, 'cell.voted', 'recognition')
const inOrder = (acts: readonly Act[]) =>
  acts
    .map((act, index) => ({ act, index }))
    .sort((a, b) => (a.act.on < b.act.on ? -1 : a.act.on > b.act.on ? 1 : a.index - b.index))
    .map(({ act }) => act)
const withActs = (acts: readonly Act[], ...more: readonly Act[]) => inOrder([...acts, ...more])
const votes = (on: PlainDay, matter: Matter, cell?: string): Act => ({
  type: 'cell.voted',
  on,
  matter,
  ...by('cell', cell),
  tally: { members: 12, yes: 12 },
  form: 'secret-ballot',
  persons: 1,
  conclusionsStated: true,
})

const maternity: Act = {
  type: 'member.exempted',
  on: '2025-03-03',
  ground: 'maternity',
  until: '2025-09-03',
  ...by('grassrootsCommittee'),
}
const late = lifeOf({ considered: '2018-06-04', reviewed: '2025-07-15' })
const recognisedOn = (recognised: PlainDay) => lifeOf({ considered: '2024-06-03', recognised })

const recognitions: readonly Asked[] = [
  {
    asked: 'forgotten for six years',
    past: upTo(late, 'opinions.consolidated', 'recognition'),
    act: the(late, 'cell.voted', 'recognition'),
    breaches: ['recognition.cell-review-on-time'],
  },
  { asked: 'on maternity leave and exempted', past: withActs(papers, maternity), act: review },
  {
    asked: 'warned in the eighth month',
    past: withActs(papers, {
      type: 'member.disciplined',
      on: '2025-03-10',
      form: 'warning',
      breachOn: '2025-01-10',
      ...by('cell'),
    }),
    act: review,
  },
  {
    asked: 'without the class of new members',
    past: papers.filter((act) => !(act.type === 'certificate.issued' && act.course === 'new-member')),
    act: review,
    bars: ['new-member-class.certificate-held'],
  },
  {
    asked: 'five of nine of the committee',
    past: upTo(life, 'cell.voted', 'recognition'),
    act: { ...the(life, 'grassroots.voted', 'recognition'), tally: { members: 9, yes: 5 } },
    bars: ['grassroots.two-thirds'],
  },
  {
    asked: 'by the district a month after there is none',
    past: before(life, 'recognition.decided'),
    act: { ...the(life, 'recognition.decided'), ...by('districtStandingCommittee') },
    bars: ['actor.recognition.decided'],
  },
  {
    asked: 'decided on the 30th working day of the cell’s resolution',
    past: before(recognisedOn('2025-08-26'), 'recognition.decided'),
    act: the(recognisedOn('2025-08-26'), 'recognition.decided'),
  },
  {
    asked: 'decided on the 31st',
    past: before(recognisedOn('2025-08-27'), 'recognition.decided'),
    act: the(recognisedOn('2025-08-27'), 'recognition.decided'),
    breaches: ['recognition.decision-on-time'],
  },
  {
    asked: 'by another cell than the member’s',
    past: papers,
    act: { ...review, ...by('cell', 'cell-9') },
    bars: ['competence.own-cell'],
  },
]

/** On temporary activity at cell-2 from May 2025, where another helper is assigned. */
const away = withActs(
  papers,
  { type: 'remarks.made', on: '2025-05-04', helper: 'member-1' },
  {
    type: 'member.transferred',
    on: '2025-05-05',
    transfer: 'temporary',
    months: 6,
    toCell: 'cell-2',
    papersComplete: true,
    ...by('cellCommittee'),
  },
  {
    type: 'member.received',
    on: '2025-05-12',
    unit: { cell: 'cell-2' },
    indexCertified: true,
    ...by('grassrootsCommittee'),
  },
  {
    type: 'helper.assigned',
    on: '2025-05-13',
    helper: { id: 'member-7', official: true },
    byResolution: true,
    ...by('cell', 'cell-2'),
  },
  { type: 'remarks.made', on: '2025-07-08', helper: 'member-7' },
)
const officialAway = withActs(
  official,
  {
    type: 'member.transferred',
    on: '2025-09-01',
    transfer: 'temporary',
    months: 6,
    toCell: 'cell-2',
    papersComplete: true,
    ...by('cellCommittee'),
  },
  {
    type: 'member.received',
    on: '2025-09-08',
    unit: { cell: 'cell-2' },
    indexCertified: true,
    ...by('grassrootsCommittee'),
  },
  {
    type: 'removal.opened',
    on: '2026-02-02',
    ground: 'fees-unpaid',
    months: 3,
    excused: false,
    ...by('cell', 'cell-1'),
  },
  { type: 'self-criticism.answered', on: '2026-02-05', answer: 'made' },
)

const stays: readonly Asked[] = [
  { asked: 'the home cell reviews', past: away, act: { ...review, ...by('cell', 'cell-1') } },
  {
    asked: 'the temporary cell reviews',
    past: away,
    act: { ...review, ...by('cell', 'cell-2') },
    bars: ['probation.temporary-place-review'],
  },
  {
    asked: 'the home cell votes on a removal',
    past: officialAway,
    act: votes('2026-02-09', 'removal', 'cell-1'),
  },
  {
    asked: 'the temporary cell votes on a removal',
    past: officialAway,
    act: votes('2026-02-09', 'removal', 'cell-2'),
    bars: ['competence.own-cell'],
  },
]

/** Moved to cell-5 for good a fortnight before the term ends. */
const moved = withActs(
  without(papers, 'self-review.made', 'remarks.made'),
  { type: 'remarks.made', on: '2025-06-20', helper: 'member-1' },
  {
    type: 'member.transferred',
    on: '2025-06-23',
    transfer: 'official',
    effectiveOn: '2025-06-16',
    toCell: 'cell-5',
    across: 'inside',
    underInspection: false,
    papersComplete: true,
    ...by('districtStandingCommittee'),
  },
  { type: 'referral.presented', on: '2025-06-30' },
  {
    type: 'member.received',
    on: '2025-07-02',
    unit: { cell: 'cell-5' },
    indexCertified: true,
    ...by('grassrootsCommittee'),
  },
  {
    type: 'helper.assigned',
    on: '2025-07-03',
    helper: { id: 'member-8', official: true },
    byResolution: true,
    ...by('cell', 'cell-5'),
  },
  { type: 'self-review.made', on: '2025-07-06' },
  { type: 'remarks.made', on: '2025-07-08', helper: 'member-8' },
)

const moves: readonly Asked[] = [
  { asked: 'the new cell reviews', past: moved, act: { ...review, ...by('cell', 'cell-5') } },
  {
    asked: 'the old cell reviews',
    past: moved,
    act: { ...review, ...by('cell', 'cell-1') },
    bars: ['competence.own-cell'],
  },
]

const opens = (on: PlainDay, more: Omit<ActOf<'removal.opened'>, 'type' | 'on' | 'by'>): Act =>
  ({
    type: 'removal.opened',
    on,
    ...more,
    ...by('cell'),
  }) as Act

const exits: readonly Asked[] = [
  {
    asked: 'two months of fees unpaid',
    past: probation,
    act: opens('2025-03-03', { ground: 'fees-unpaid', months: 2, excused: false }),
    bars: ['removal.grounds'],
  },
  {
    asked: 'absent three months in hospital',
    past: probation,
    act: opens('2025-03-03', { ground: 'abandonment', months: 3, excused: true }),
    bars: ['removal.grounds'],
  },
  {
    asked: 'the card burnt',
    past: official,
    act: opens('2025-11-03', { ground: 'card-returned-or-destroyed' }),
  },
  {
    asked: 'no progress in eleven months',
    past: official,
    act: opens('2025-11-03', { ground: 'no-progress', educatedSince: '2024-12-03' }),
    bars: ['removal.grounds'],
    from: { 'removal.grounds': '2025-12-03' },
  },
  {
    asked: 'gone five months, voted on without a single request',
    past: [...official, opens('2025-11-03', { ground: 'abandonment', months: 5, excused: false })],
    act: votes('2025-11-10', 'removal'),
    bars: ['removal.self-criticism'],
  },
  {
    asked: 'a probationary member resigns',
    past: [...probation, { type: 'resignation.requested', on: '2025-02-03', written: true, inBreach: false }],
    act: votes('2025-02-10', 'resignation'),
  },
  {
    asked: 'a probationary member expelled',
    past: probation,
    act: {
      type: 'member.expelled',
      on: '2025-03-03',
      tally: { members: 11, yes: 11 },
      form: 'secret-ballot',
      persons: 1,
      ...by('districtStandingCommittee'),
    },
    bars: ['expulsion.official-only', 'expulsion.resolutions-present'],
  },
]

type Former = NonNullable<Person['former']>
const back = lifeOf({ considered: '2025-08-04' })
const former = (told: Omit<Former, 'readmissions'>): readonly Act[] => [
  ...upTo(
    lifeOf({
      considered: '2025-08-04',
      person: { bornOn: '1980-01-01', formerMember: true, former: { ...told, readmissions: 0 } },
    }),
    'opinions.consolidated',
  ),
  {
    type: 'consent.given',
    on: '2025-08-03',
    matter: 'readmission',
    written: true,
    ...by('provincialStandingCommittee'),
  },
]
const returning = lifeOf({
  considered: '2024-06-03',
  person: {
    bornOn: '1980-01-01',
    formerMember: true,
    former: { leftOn: '2019-03-04', exit: 'removed', reason: 'other', readmissions: 0 },
  },
})
const consented: Act = {
  type: 'consent.given',
  on: '2024-06-10',
  matter: 'readmission',
  written: true,
  ...by('provincialStandingCommittee'),
}
const reconsidered = the(back, 'cell.voted')

const readmissions: readonly Asked[] = [
  {
    asked: 'removed as unqualified at the end of probation, 36 months ago',
    past: former({ leftOn: '2022-08-04', exit: 'removed', reason: 'other' }),
    act: reconsidered,
  },
  {
    asked: 'left for his business',
    past: former({ leftOn: '2020-03-04', exit: 'resigned', reason: 'applied-to-leave', hardship: false }),
    act: reconsidered,
    bars: ['readmission.reason-not-barred'],
  },
  {
    asked: 'left for a family in special hardship, 36 months less a day',
    past: former({ leftOn: '2022-08-05', exit: 'resigned', reason: 'applied-to-leave', hardship: true }),
    act: reconsidered,
    bars: ['readmission.wait-elapsed'],
    from: { 'readmission.wait-elapsed': '2025-08-05' },
  },
  {
    asked: 'a less serious offence, the record cleared 60 months ago',
    past: former({
      leftOn: '2018-08-04',
      exit: 'expelled',
      reason: 'less-serious-crime',
      recordClearedOn: '2020-08-04',
    }),
    act: reconsidered,
  },
  {
    asked: 'a less serious offence, the record not cleared',
    past: former({ leftOn: '2018-08-04', exit: 'expelled', reason: 'less-serious-crime' }),
    act: reconsidered,
    bars: ['readmission.record-cleared'],
  },
  {
    asked: 'decided by the standing committee of the district in 2024',
    past: withActs(before(returning, 'admission.decided'), consented),
    act: the(returning, 'admission.decided'),
    bars: ['actor.admission.decided'],
  },
  {
    asked: 'by the district committee itself',
    past: withActs(before(returning, 'admission.decided'), consented),
    act: { ...the(returning, 'admission.decided'), ...by('upperCommittee') },
  },
  {
    asked: 'by it without the consent of the province',
    past: before(returning, 'admission.decided'),
    act: { ...the(returning, 'admission.decided'), ...by('upperCommittee') },
    bars: ['readmission.consented'],
  },
]

describe('asked of the press: recognition (Charter art. 5; regulation pt 4.2–4.3)', () =>
  answersAsked(recognitions))

describe('asked of the press: a probationary member on temporary activity (guidance pt 5.2(b))', () =>
  answersAsked(stays))

describe('asked of the press: a member who moves before the term ends (guidance pt 3.10)', () =>
  answersAsked(moves))

describe('asked of the press: exits (regulation pt 8.1; guidance pt 11)', () => answersAsked(exits))

describe('asked of the press: re-admission (regulation pt 3.5)', () => answersAsked(readmissions))
