import { describe, expect, it } from 'vitest'
import {
  type Act,
  type ActOf,
  agenda,
  type BodyKind,
  type PlainDay,
  replay,
  seniorityOf,
  standingOf,
} from '../../src/index.js'
import { type Asked, answersAsked } from './asked.js'
import { lifeOf, upTo } from './life.js'
import { registered } from './registered.js'

type Discipline = ActOf<'member.disciplined'>

const by = (kind: BodyKind) => ({ by: { kind } })
const keeper = { kind: 'grassrootsCommittee' } as const
const province = { kind: 'provincialStandingCommittee' } as const
const commune = { kind: 'communeStandingCommittee' } as const
const counted = (members: number, yes: number) =>
  ({ tally: { members, yes }, form: 'secret-ballot', persons: 1 }) as const

const member = registered('2025-07-10', keeper)

/** A member admitted on a day, official a year later, as the register has it. */
const since = (admitted: PlainDay, entered: PlainDay, badges: readonly number[] = []): readonly Act[] => [
  {
    type: 'case.opened',
    on: entered,
    case: 'case-1',
    person: { bornOn: `${Number(admitted.slice(0, 4)) - 25}${admitted.slice(4)}` },
  },
  {
    type: 'membership.transcribed',
    on: entered,
    standing: 'official',
    decidedOn: admitted,
    ceremonyOn: admitted,
    recognisedOn: `${Number(admitted.slice(0, 4)) + 1}${admitted.slice(4)}`,
    badges: [...badges],
    by: keeper,
  },
]
const probationary: readonly Act[] = [
  { type: 'case.opened', on: '2025-07-10', case: 'case-1', person: { bornOn: '1990-01-01' } },
  {
    type: 'membership.transcribed',
    on: '2025-07-10',
    standing: 'probationary',
    decidedOn: '2025-01-20',
    ceremonyOn: '2025-02-10',
    badges: [],
    by: keeper,
  },
]
const disciplined = (on: PlainDay, form: Discipline['form'], more: Partial<Discipline> = {}): Act => ({
  type: 'member.disciplined',
  on,
  form,
  breachOn: '2025-01-01',
  ...by(form === 'dismissal' ? 'upperStandingCommittee' : 'cell'),
  ...more,
})
const awarded = (on: PlainDay, years: number, more: Partial<ActOf<'badge.awarded'>> = {}): Act => ({
  type: 'badge.awarded',
  on,
  years,
  by: province,
  ...more,
})
const suspended = (on: PlainDay, until: PlainDay): Act => ({
  type: 'member.suspended',
  on,
  until,
  ground: 'discipline',
  ...by('upperStandingCommittee'),
})

const discipline: readonly Asked[] = [
  {
    asked: 'a probationary member warned by the cell',
    past: probationary,
    act: disciplined('2025-09-10', 'warning'),
  },
  {
    asked: 'a probationary member dismissed',
    past: probationary,
    act: disciplined('2025-09-10', 'dismissal'),
    bars: ['probation.discipline-forms'],
  },
  {
    asked: 'reprimanded on the last day of 60 months',
    past: member,
    act: disciplined('2025-09-10', 'reprimand', { breachOn: '2020-09-10' }),
  },
  {
    asked: 'reprimanded the day after',
    past: member,
    act: disciplined('2025-09-11', 'reprimand', { breachOn: '2020-09-10' }),
    bars: ['discipline.within-limitation'],
  },
  {
    asked: 'warned the day after 120 months',
    past: registered('2020-01-06', keeper),
    act: disciplined('2025-09-11', 'warning', { breachOn: '2015-09-10' }),
    bars: ['discipline.within-limitation'],
  },
  {
    asked: 'warned while a child is not twelve months old',
    past: member,
    act: disciplined('2025-09-10', 'warning', { deferral: 'child', childBornOn: '2024-09-11' }),
    bars: ['discipline.deferred'],
    from: { 'discipline.deferred': '2025-09-11' },
  },
  {
    asked: 'suspended for ninety days',
    past: member,
    act: suspended('2025-09-01', '2025-11-30'),
    silent: ['activity.suspension-within-limit'],
  },
  {
    asked: 'suspended for ninety-one by one decision',
    past: member,
    act: suspended('2025-09-01', '2025-12-01'),
    notes: ['activity.suspension-within-limit'],
  },
  {
    asked: 'the suspension extended to 180 days',
    past: [...member, suspended('2025-09-01', '2025-11-30')],
    act: suspended('2025-11-30', '2026-02-28'),
    silent: ['activity.suspension-within-limit'],
  },
  {
    asked: 'the suspension extended to 181',
    past: [...member, suspended('2025-09-01', '2025-11-30')],
    act: suspended('2025-11-30', '2026-03-01'),
    breaches: ['activity.suspension-within-limit'],
  },
]

const badges: readonly Asked[] = [
  {
    asked: '30 years on the day',
    past: since('1995-05-10', '2023-01-05'),
    act: awarded('2025-05-10', 30),
    silent: ['badge.earned'],
  },
  {
    asked: '30 years the day before',
    past: since('1995-05-10', '2023-01-05'),
    act: awarded('2025-05-09', 30),
    notes: ['badge.earned'],
  },
  {
    asked: '35 years on 25 July 2026',
    past: since('1990-05-10', '2021-08-02', [30]),
    act: awarded('2026-07-25', 35),
    notes: ['badge.earned'],
  },
  {
    asked: '35 years on 26 July 2026',
    past: since('1990-05-10', '2021-08-02', [30]),
    act: awarded('2026-07-26', 35),
    silent: ['badge.earned'],
  },
  {
    asked: 'to a gravely ill member, 70 years 24 months early',
    past: since('1953-08-20', '2021-08-02', [30, 40, 45, 50, 55, 60, 65]),
    act: awarded('2021-08-20', 70, { early: 'illness' }),
    silent: ['badge.earned'],
  },
  {
    asked: 'to a gravely ill member, 70 years 23 months early in 2017',
    past: since('1949-08-20', '2016-08-01', [30, 40, 45, 50, 55, 60, 65]),
    act: awarded('2017-09-20', 70, { early: 'illness' }),
    notes: ['badge.earned'],
  },
  {
    asked: 'after a death on 30 July 2021, 30 years eleven months early',
    past: [...since('1992-06-01', '2016-08-01'), { type: 'member.died', on: '2021-07-30' }],
    act: awarded('2021-09-02', 30, { early: 'posthumous' }),
    silent: ['badge.earned'],
  },
  {
    asked: 'after a death the day before',
    past: [...since('1992-06-01', '2016-08-01'), { type: 'member.died', on: '2021-07-29' }],
    act: awarded('2021-09-02', 30, { early: 'posthumous' }),
    notes: ['badge.earned'],
  },
  {
    asked: 'nine months after a warning, less a day',
    past: [...since('1995-05-10', '2023-01-05'), disciplined('2025-03-10', 'warning')],
    act: awarded('2025-12-09', 30, { correctionAcknowledged: true }),
    bars: ['badge.after-discipline'],
    from: { 'badge.after-discipline': '2025-12-10' },
  },
  {
    asked: 'after a reprimand of 2019, when none was waited for',
    past: [
      ...since('1989-05-10', '2016-08-01'),
      disciplined('2019-04-10', 'reprimand', { breachOn: '2019-01-01' }),
    ],
    act: awarded('2019-05-19', 30),
    silent: ['badge.earned'],
  },
  {
    asked: 'by a commune',
    past: since('1995-05-10', '2023-01-05'),
    act: awarded('2025-09-02', 30, { by: commune }),
    bars: ['actor.badge.awarded'],
  },
]

const removal: readonly Act[] = [
  ...member,
  {
    type: 'removal.opened',
    on: '2025-10-06',
    ground: 'abandonment',
    months: 3,
    excused: false,
    ...by('cell'),
  },
  { type: 'self-criticism.requested', on: '2025-10-07', ...by('cellCommittee') },
  { type: 'self-criticism.answered', on: '2025-10-10', answer: 'refused' },
  {
    type: 'cell.voted',
    on: '2025-10-20',
    matter: 'removal',
    ...by('cell'),
    ...counted(12, 8),
    conclusionsStated: true,
  },
  {
    type: 'grassroots.voted',
    on: '2025-10-25',
    matter: 'removal',
    ...by('grassrootsCommittee'),
    ...counted(9, 6),
  },
]
const removed: Act = { type: 'member.removed', on: '2025-11-03', by: commune, ...counted(11, 6) }
const complains = (on: PlainDay, more: Partial<ActOf<'complaint.lodged'>> = {}): Act =>
  ({
    type: 'complaint.lodged',
    on,
    against: 'removal',
    lodgedBy: 'member',
    level: 'province',
    ...more,
  }) as Act
const received: Act = { type: 'exit-decision.received', on: '2025-11-05' }

const exits: readonly Asked[] = [
  { asked: 'removed by eight of twelve, six of nine and six of eleven', past: removal, act: removed },
  {
    asked: 'removed by five of eleven',
    past: removal,
    act: { ...removed, ...counted(11, 5) } as Act,
    bars: ['removal.votes'],
  },
  {
    asked: 'removed by a district, four months after the last of them',
    past: removal,
    act: { ...removed, ...by('districtStandingCommittee') } as Act,
    bars: ['actor.member.removed'],
  },
  {
    asked: 'a complaint on the 30th working day of the receipt',
    past: [...removal, removed, received],
    act: complains('2025-12-17'),
  },
  {
    asked: 'a complaint on the 31st',
    past: [...removal, removed, received],
    act: complains('2025-12-18'),
    bars: ['complaint.removal-in-time'],
  },
  {
    asked: 'a complaint by a group',
    past: [...removal, removed, received],
    act: complains('2025-12-17', { lodgedBy: 'group' }),
    bars: ['complaint.admissible'],
  },
  {
    asked: 'a complaint on the 30th working day of the decision, its receipt not being told',
    past: [...removal, removed],
    act: complains('2025-12-15'),
  },
  {
    asked: 'a complaint on the 31st: the receipt decides',
    past: [...removal, removed],
    act: complains('2025-12-16'),
    bars: ['complaint.removal-in-time'],
  },
  {
    asked: 'the card of a dead member collected',
    past: [...member, { type: 'member.died', on: '2025-10-30' }],
    act: { type: 'card.collected', on: '2025-11-03', ...by('cell') },
    breaches: ['exit.card-collected'],
  },
  {
    asked: 'the card collected after the admission was annulled',
    past: [
      ...member,
      {
        type: 'defect.found',
        on: '2025-08-20',
        defect: 'substantive',
        substantive: 'education',
        by: province,
      },
      {
        type: 'admission.annulled',
        on: '2025-09-08',
        by: commune,
        as: 'present-committee',
        issuerGone: true,
      },
    ],
    act: { type: 'card.collected', on: '2025-09-10', ...by('cell') },
  },
  {
    asked: 'a resignation decided with nothing before it',
    past: member,
    act: { type: 'member.resigned', on: '2025-10-10', by: commune, ...counted(11, 11) },
    bars: ['resignation.route'],
  },
]

describe('discipline and suspension (296-QĐ/TW art. 8–9; 69-QĐ/TW; 22-QĐ/TW art. 31)', () =>
  answersAsked(discipline))

describe('the Party badge (294-QĐ/TW pt 28; 01-HD/TW of 2021 pt 18)', () => answersAsked(badges))

describe('exits and complaints (294-QĐ/TW pt 8; 06-HD/TW pt 11)', () => answersAsked(exits))

describe('what a register tells of an exit', () => {
  it.each([
    { type: 'member.removed', ground: 'abandonment' },
    { type: 'member.expelled' },
    { type: 'member.resigned' },
  ] as const)('ends the membership by $type alone', (exit) => {
    const { file } = replay([...member, { ...exit, on: '2025-10-10', by: commune }], { mode: 'chronicle' })
    expect(standingOf(file)).not.toBe('official')
    expect(seniorityOf(file, { today: '2026-10-10' })).toMatchObject({ completedYears: 15, furtherMonths: 7 })
  })
})

describe('what is owed without a limit', () => {
  const owed = (acts: readonly Act[]) =>
    agenda(replay(acts).file, { today: '2025-12-25' }).duties.map(({ rule, obligor, dueOn }) => [
      rule,
      obligor,
      dueOn,
    ])
  const lost: Act = { type: 'member-file.lost', on: '2025-09-01', lostBy: 'organisation' }
  const found: Act = {
    type: 'defect.found',
    on: '2025-08-20',
    defect: 'substantive',
    substantive: 'education',
    by: province,
  }

  it('is a lost member file, until it is made again', () => {
    expect(owed([...member, lost])).toEqual([['member-file.lost-restored', 'grassrootsCommittee', undefined]])
    const restored: Act = {
      type: 'member-file.restored',
      on: '2025-11-03',
      opinionOn: '2025-10-06',
      certified: true,
      copiesFiled: true,
    }
    expect(owed([...member, lost, restored])).toEqual([])
  })

  it('is the annulment of an admission against the standards', () => {
    expect(owed([...member, found])).toEqual([['annulment.substantive', 'competentCommittee', undefined]])
  })

  it('is the cure of an admission by wrong procedure, until it is decided on again', () => {
    const faulty: Act = {
      type: 'defect.found',
      on: '2025-08-20',
      defect: 'procedural',
      procedural: 'introduction',
      by: province,
    }
    expect(owed([...member, faulty])).toEqual([['annulment.procedural', 'competentCommittee', undefined]])
  })
})

describe('the helper in probation (Charter art. 5.1)', () => {
  const life = upTo(
    lifeOf({ considered: '2024-08-20', decided: '2024-09-20', received: '2024-09-23', held: '2024-10-10' }),
    'member-record.filed',
  )
  const left: Act = { type: 'helper.left', on: '2024-11-20', helper: { id: 'member-1' }, remarked: true }
  const assigned = (official: boolean): Act => ({
    type: 'helper.assigned',
    on: '2024-12-02',
    helper: { id: 'member-2', official },
    ...by('cell'),
  })
  const cases: readonly Asked[] = [
    { asked: 'is another official member', past: [...life, left], act: assigned(true) },
    {
      asked: 'is not a probationary one',
      past: [...life, left],
      act: assigned(false),
      breaches: ['probation.helper-kept'],
    },
  ]
  answersAsked(cases)

  it.each([
    { official: true, owed: false },
    { official: false, owed: true },
  ])('who is official $official: the duty to assign one stands $owed', ({ official, owed }) => {
    const { file } = replay([...life, left, assigned(official)])
    const duties = agenda(file, { today: '2025-01-06' }).duties.map(({ rule }) => rule)
    expect(duties.includes('probation.helper-kept')).toBe(owed)
  })
})
