import { describe, expect, it } from 'vitest'
import { type Act, agenda, propose, replay } from '../../../../src/index.js'
import { keptAndReconciled } from '../../../../src/rules/membership/member-file/reconciled.js'
import { acts } from '../../../support/journey.js'
import { cited, judged, opened } from '../../judged.js'

const compared = (on: string): Act => ({
  type: 'member-file.reconciled',
  on,
  by: { kind: 'grassrootsCommittee' },
})

describe('member-file.kept-and-reconciled, a breach (06-HD/TW pt 8.2(h))', () => {
  const found = (first: string, second: string, policies?: Record<string, string>) =>
    judged(keptAndReconciled, [opened(), compared(first)], compared(second), policies)

  it.each<{ first: string; second: string; outcome: string; lastDay: string; why: string }>([
    { first: '2025-07-15', second: '2026-01-15', outcome: 'met', lastDay: '2026-01-15', why: 'six months' },
    {
      first: '2025-07-15',
      second: '2026-01-16',
      outcome: 'broken',
      lastDay: '2026-01-15',
      why: 'a day more',
    },
    {
      first: '2025-08-31',
      second: '2026-02-28',
      outcome: 'met',
      lastDay: '2026-02-28',
      why: 'a short month',
    },
    {
      first: '2025-08-31',
      second: '2026-03-01',
      outcome: 'broken',
      lastDay: '2026-02-28',
      why: 'its day after',
    },
    {
      first: '2025-06-09',
      second: '2025-12-10',
      outcome: 'broken',
      lastDay: '2025-12-09',
      why: 'the first day',
    },
  ])('is $outcome on $second after $first: $why', ({ first, second, outcome, lastDay }) => {
    const finding = found(first, second)
    expect([finding?.outcome, finding?.facts]).toEqual([outcome, { from: first, lastDay, actual: second }])
    expect([finding?.effect, finding?.confidence, cited(finding)]).toEqual([
      'breach',
      'text',
      ['S2025 pt 8.2(h)'],
    ])
  })

  it('says nothing of a first comparison, nor of one after a comparison before the text of 2025-06-09', () => {
    expect(judged(keptAndReconciled, [opened()], compared('2026-03-02'))).toBeUndefined()
    expect(found('2025-06-08', '2026-03-02')).toBeUndefined()
  })

  it('is read in two ways from 2026-05-19: six months, carried, or twelve', () => {
    const yearly = { fileReconciliationInterval2026: 'twelve-months' }
    const before = found('2026-05-18', '2026-11-19', yearly)
    expect([before?.outcome, before?.facts.lastDay]).toEqual(['broken', '2026-11-18'])
    const six = found('2026-05-19', '2026-11-20')
    expect([six?.outcome, six?.confidence, six?.facts.lastDay]).toEqual(['broken', 'assumed', '2026-11-19'])
    expect(six?.alternatives).toEqual([
      expect.objectContaining({ policy: 'fileReconciliationInterval2026', outcome: 'met' }),
    ])
    expect(found('2026-05-19', '2027-05-19', yearly)?.outcome).toBe('met')
    expect(found('2026-05-19', '2027-05-20', yearly)?.outcome).toBe('broken')
  })

  it('finds a file that is lost and not made again, and none that is (38-HD/BTCTW pt II.3)', () => {
    const lost: Act = { type: 'member-file.lost', on: '2025-11-04', lostBy: 'member' }
    const restored: Act = { type: 'member-file.restored', on: '2025-12-01' }
    const after = (log: readonly Act[]) =>
      judged(keptAndReconciled, [opened(), ...log], compared('2025-12-15'))
    expect(after([lost])).toMatchObject({ outcome: 'broken', facts: { lostOn: '2025-11-04' } })
    expect(after([lost, restored])).toBeUndefined()
    expect(after([compared('2025-09-01'), lost, restored])?.outcome).toBe('met')
  })
})

describe('a member file compared with the list', () => {
  const member = acts.filter(({ on }) => on <= '2025-11-20')
  const { file } = replay([...member, compared('2025-12-01')])
  const duty = (today: string, kept = file) =>
    agenda(kept, { today }).duties.find(({ rule }) => rule === 'member-file.kept-and-reconciled')

  it('leaves no word, and is due again in six months, by whoever keeps it', () => {
    expect(file.findings).toEqual([])
    expect(duty('2025-12-02')).toMatchObject({ dueOn: '2026-06-01', obligor: 'grassrootsCommittee' })
    expect(duty('2026-06-01')).toMatchObject({ isOverdue: false })
    expect(duty('2026-06-02')).toMatchObject({ isOverdue: true })
  })

  it('is owed by nobody where no comparison is on record, nor after the death of the member', () => {
    expect(duty('2027-01-04', replay(member).file)).toBeUndefined()
    const dead: Act = { type: 'member.died', on: '2026-02-02' }
    expect(duty('2026-07-01', replay([...member, compared('2025-12-01'), dead]).file)).toBeUndefined()
  })

  it.each([
    { kind: 'grassrootsCommittee', told: [] },
    { kind: 'upperCommittee', told: [] },
    { kind: 'cell', told: ['breach'] },
    { kind: 'provincialStandingCommittee', told: ['breach'] },
  ] as const)('is $told where $kind keeps it (294-QĐ/TW pt 6.2.1)', ({ kind, told }) => {
    const { findings } = propose(replay(member).file, { ...compared('2025-12-01'), by: { kind } })
    expect(findings.map(({ effect }) => effect)).toEqual(told)
  })

  it.each([
    { months: 12, kind: 'upperCommittee', told: [] },
    { months: 12, kind: 'grassrootsCommittee', told: ['breach'] },
    { months: 11, kind: 'grassrootsCommittee', told: [] },
  ] as const)(
    'of a member abroad for $months months is $told by $kind (pt 6.2.1)',
    ({ months, kind, told }) => {
      const gone: Act = { type: 'member.transferred', on: '2025-12-01', transfer: 'abroad', months }
      const { file } = replay([...member, gone], { mode: 'chronicle' })
      const { findings } = propose(file, { ...compared('2026-01-05'), by: { kind } })
      const ofBody = findings.filter(({ rule }) => rule === 'actor.member-file.reconciled')
      expect(ofBody.map(({ effect }) => effect)).toEqual(told)
      const kept = replay([...member, compared('2025-11-21'), gone], { mode: 'chronicle' }).file
      expect(duty('2026-01-05', kept)?.obligor).toBe(months === 12 ? 'upperCommittee' : 'grassrootsCommittee')
    },
  )

  it('is of nobody who has not joined', () => {
    expect(propose(replay(acts.slice(0, 5)).file, compared('2025-07-26')).admissible).toBe(false)
  })
})
