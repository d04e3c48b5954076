import { describe, expect, it } from 'vitest'
import { type Act, agenda, type BodyKind, type PlainDay, replay, standingOf } from '../../src/index.js'
import { nationalClocks } from '../../src/rules/national.js'
import { lifeOf, upTo } from '../casebook/life.js'

/** Considered on 3 June 2024, decided on 23 June, a member since 5 July 2024, recognised on 30 July 2025. */
const life = lifeOf({ considered: '2024-06-03' })
const by = (kind: BodyKind) => ({ by: { kind } })
const annulled = (on: PlainDay): Act => ({
  type: 'admission.annulled',
  on,
  as: 'issuer',
  ...by(on < '2025-07-01' ? 'districtStandingCommittee' : 'communeStandingCommittee'),
})
const owed = (log: readonly Act[], today: PlainDay) => {
  const { file } = replay(log, { mode: 'chronicle' })
  return agenda(file, { today }).duties.map(({ rule }) => rule)
}

describe('of one who never was a member nothing is owed but the card (regulation pt 4.4.1; 06-HD/TW pt 7.1)', () => {
  it.each([
    { after: upTo(life, 'admission.decided'), owedBefore: ['decision.cell-notified'] },
    { after: upTo(life, 'decision.received'), owedBefore: ['ceremony.on-time'] },
    { after: upTo(life, 'ceremony.held'), owedBefore: ['records.member-record-on-time'] },
  ])('annulled with $owedBefore owed, while no card is held', ({ after, owedBefore }) => {
    expect(owed(after, '2024-07-10')).toEqual(owedBefore)
    const log = [...after, annulled('2024-07-08')]
    expect(standingOf(replay(log, { mode: 'chronicle' }).file)).toBe('neverMember')
    expect(owed(log, '2024-07-10')).toEqual([])
    expect(owed(log, '2026-01-05')).toEqual([])
  })

  it.each([
    {
      pending: 'a transfer',
      acts: [
        {
          type: 'member.transferred',
          on: '2025-09-01',
          transfer: 'temporary',
          months: 3,
          toCell: 'cell-5',
          ...by('cellCommittee'),
        },
      ] satisfies Act[],
      before: ['member-transfer.letter-on-time', 'member-transfer.stay-ended'],
    },
    {
      pending: 'a lost file',
      acts: [{ type: 'member-file.lost', on: '2025-09-01', lostBy: 'organisation' }] satisfies Act[],
      before: ['member-file.lost-restored'],
    },
    {
      pending: 'discipline being considered',
      acts: [{ type: 'discipline.opened', on: '2025-09-01' }] satisfies Act[],
      before: ['discipline.concluded'],
    },
    {
      pending: 'a complaint',
      acts: [
        {
          type: 'member.disciplined',
          on: '2025-09-01',
          form: 'warning',
          breachOn: '2025-08-11',
          ...by('cell'),
        },
        {
          type: 'complaint.lodged',
          on: '2025-09-08',
          against: 'discipline',
          lodgedBy: 'member',
          level: 'upper',
          receivedOn: '2025-09-08',
        },
      ] satisfies Act[],
      before: ['complaint.answered-in-time'],
    },
  ])('annulled with $pending: the card alone is collected', ({ acts, before }) => {
    expect(owed([...life, ...acts], '2025-10-10')).toEqual(before)
    const log = [...life, ...acts, annulled('2025-10-06')]
    expect(owed(log, '2026-06-01')).toEqual(['exit.card-collected'])
    expect(owed([...log, { type: 'card.collected', on: '2025-10-13', ...by('cell') }], '2026-06-01')).toEqual(
      [],
    )
  })
})

const before = (type: Act['type']) => upTo(life, type)

describe('duties of before the ceremony and after an exit fall away with an annulment too (regulation pt 4.4.1)', () => {
  it.each([
    {
      duty: 'applicant-move.decided-same-authority',
      log: [
        ...before('admission.decided'),
        { type: 'applicant.moved', on: '2024-06-25', authority: 'same' },
      ] satisfies Act[],
      annulledOn: '2024-07-08',
    },
    {
      duty: 'exit.notice-made',
      log: [
        ...life,
        {
          type: 'member.removed',
          on: '2025-09-01',
          ground: 'fees-unpaid',
          ...by('communeStandingCommittee'),
        },
      ] satisfies Act[],
      annulledOn: '2025-10-06',
    },
    {
      duty: 'exit.card-and-file',
      log: [
        ...life,
        { type: 'member.died', on: '2025-09-01' },
        { type: 'exit-notice.made', on: '2025-09-02', ...by('grassrootsCommittee') },
      ] satisfies Act[],
      annulledOn: '2025-10-06',
    },
  ])('$duty', ({ duty, log, annulledOn }) => {
    expect(owed(log, '2026-01-05')).toContain(duty)
    expect(owed([...log, annulled(annulledOn)], '2026-01-05')).not.toContain(duty)
  })

  it('every duty of national law but that of the card says so', () => {
    expect(nationalClocks.filter(({ endsWith }) => endsWith === undefined).map(({ id }) => id)).toEqual([
      'exit.card-collected',
    ])
  })
})

describe('duties of before the ceremony end with the membership (06-HD/TW pt 7.1, 8.3)', () => {
  const exit = (on: PlainDay): Act => ({
    type: 'member.removed',
    on,
    ground: 'fees-unpaid',
    ...by('districtStandingCommittee'),
  })
  it.each([
    {
      duty: 'applicant-move.rechecked',
      log: [
        ...before('admission.decided'),
        { type: 'applicant.moved', on: '2024-06-24', authority: 'same' },
        { type: 'reconsideration.requested', on: '2024-06-25', receivedOn: '2024-06-26' },
        ...life.slice(before('admission.decided').length, before('ceremony.held').length),
      ] satisfies Act[],
    },
  ])('$duty, until the member leaves or dies, and again after a restoration', ({ duty, log }) => {
    const left = [...log, exit('2024-09-10')]
    const died: Act = { type: 'member.died', on: '2024-09-10' }
    const restored: Act = { type: 'member.restored', on: '2024-12-02', ...by('districtStandingCommittee') }
    expect(owed(log, '2024-09-10')).toContain(duty)
    expect(owed(left, '2024-09-10')).not.toContain(duty)
    expect(owed([...log, died], '2024-09-10')).not.toContain(duty)
    expect(owed([...left, restored], '2024-12-02')).toContain(duty)
  })
})

describe('a shortfall answered by a refusal is decided, and the cell is notified (regulation pt 4.3.1; guidance pt 5.1)', () => {
  const vote = {
    tally: { members: 12, yes: 7 },
    form: 'secret-ballot',
    persons: 1,
    conclusionsStated: true,
    outcome: 'not-proposed',
  } as const
  const short = (
    matter: 'admission' | 'recognition',
    answer: 'consider' | 'refuse' | 'return',
  ): readonly Act[] => {
    const year = matter === 'admission' ? '2024-06' : '2025-07'
    return [
      ...upTo(life, 'opinions.consolidated', matter),
      {
        type: 'cell.voted',
        on: `${year}-14`,
        matter,
        ...by('cell'),
        ...vote,
        ...(matter === 'admission' && { conditionsRechecked: true, acceptsPlatform: true }),
      } as Act,
      { type: 'shortfall.reported', on: `${year}-15`, matter, full: true, ...by('cell') },
      {
        type: 'shortfall.answered',
        on: `${year}-25`,
        matter,
        answer,
        ...by(matter === 'admission' ? 'districtStandingCommittee' : 'communeStandingCommittee'),
      },
    ]
  }
  it.each(['admission', 'recognition'] as const)('on %s, until it is', (matter) => {
    const log = short(matter, 'refuse')
    const told: Act = {
      type: 'result.notified',
      on: matter === 'admission' ? '2024-06-27' : '2025-07-28',
      matter,
      ...by(matter === 'admission' ? 'districtStandingCommittee' : 'communeStandingCommittee'),
    }
    expect(replay(log).refused).toEqual([])
    expect(owed(log, '2025-08-20')).toContain('decision.cell-notified')
    expect(owed([...log, told], '2025-08-20')).not.toContain('decision.cell-notified')
    expect(replay([...log, told]).file.findings).toEqual([])
  })

  it.each(['consider', 'return'] as const)('and not where the answer is to %s', (answer) => {
    for (const matter of ['admission', 'recognition'] as const)
      expect(owed(short(matter, answer), '2025-08-20')).not.toContain('decision.cell-notified')
  })
})
