import { describe, expect, it } from 'vitest'
import {
  type Act,
  agenda,
  type BodyKind,
  nextBadge,
  openMatters,
  type PlainDay,
  propose,
  replay,
  seniorityOf,
  standingOf,
} from '../../src/index.js'
import { membershipsOf } from '../../src/register.js'
import { lifeOf } from '../casebook/life.js'

const by = (kind: BodyKind) => ({ by: { kind } })
const counted = { form: 'secret-ballot', persons: 1, conclusionsStated: true } as const
const committee = (yes: number, members: number) =>
  ({ tally: { members, yes }, form: 'secret-ballot', persons: 1 }) as const

/** Recognised on 30 July 2025, removed on 24 October for fees unpaid; the complaint is received on 10 November. */
const removed: readonly Act[] = [
  ...lifeOf({ considered: '2024-06-03' }),
  {
    type: 'removal.opened',
    on: '2025-10-06',
    ground: 'fees-unpaid',
    months: 3,
    excused: false,
    ...by('cell'),
  },
  { type: 'self-criticism.answered', on: '2025-10-08', answer: 'made' },
  {
    type: 'cell.voted',
    on: '2025-10-10',
    matter: 'removal',
    tally: { members: 12, yes: 12 },
    ...counted,
    ...by('cell'),
  },
  {
    type: 'grassroots.voted',
    on: '2025-10-15',
    matter: 'removal',
    ...committee(9, 9),
    ...by('grassrootsCommittee'),
  },
  {
    type: 'member.removed',
    on: '2025-10-24',
    ground: 'fees-unpaid',
    ...committee(11, 11),
    ...by('communeStandingCommittee'),
  },
  { type: 'exit-decision.received', on: '2025-10-28' },
  {
    type: 'complaint.lodged',
    on: '2025-11-10',
    against: 'removal',
    lodgedBy: 'member',
    level: 'province',
    receivedOn: '2025-11-10',
  },
]
const died = (on: PlainDay): Act => ({ type: 'member.died', on })
const restored = (on: PlainDay): Act => ({
  type: 'member.restored',
  on,
  arrearsPaid: true,
  ...by('provincialStandingCommittee'),
})
const rules = (log: readonly Act[], today: PlainDay) =>
  agenda(replay(log).file, { today }).duties.map(({ rule }) => rule)

describe('the death of one who has left already', () => {
  it('is recorded, ends the complaint, and is no exit: the removal stays one', () => {
    const log = [...removed, died('2025-12-01')]
    const { file, refused } = replay(log)
    expect(refused).toEqual([])
    expect(standingOf(file)).toBe('removed')
    expect(openMatters(replay(removed).file, { today: '2025-12-15' }).map(({ matter }) => matter)).toEqual([
      'complaint',
    ])
    expect(openMatters(file, { today: '2025-12-15' })).toEqual([])
    expect(rules(removed, '2025-12-15')).toContain('complaint.answered-in-time')
    expect(rules(log, '2025-12-15')).toEqual(['exit.notice-made', 'exit.card-collected'])
    expect(seniorityOf(file, { today: '2026-01-05' })).toMatchObject({ completedYears: 1, furtherMonths: 4 })
    expect(membershipsOf(file).map(({ until, left }) => [until, left])).toEqual([['2025-10-24', 'removed']])
  })

  it('leaves no badge to be awarded posthumously', () => {
    const { file } = replay([...removed, died('2025-12-01')])
    expect(nextBadge(file, { today: '2026-01-05' })).toBeUndefined()
    const badge: Act = {
      type: 'badge.awarded',
      on: '2026-02-03',
      years: 30,
      early: 'posthumous',
      ...by('provincialStandingCommittee'),
    }
    const found = propose(file, badge).findings.find(({ rule }) => rule === 'badge.earned')
    expect(found).toMatchObject({ outcome: 'broken', facts: { leftOn: '2025-10-24' } })
  })

  it('is recorded of who was expelled or resigned too, and not of one who never was a member', () => {
    const life = lifeOf({ considered: '2024-06-03' })
    const after = (exit: Act) => {
      const { file } = replay([...life, exit], { mode: 'chronicle' })
      return [propose(file, died('2025-12-01')).admissible, standingOf(file)]
    }
    const decided = { on: '2025-10-24', ...by('communeStandingCommittee') } as const
    expect(after({ type: 'member.expelled', ...decided })).toEqual([true, 'expelled'])
    expect(after({ type: 'member.resigned', ...decided })).toEqual([true, 'resigned'])
    expect(after({ type: 'member.died', on: '2025-10-24' })).toEqual([false, 'dead'])
    expect(after({ type: 'admission.annulled', as: 'issuer', ...decided })).toEqual([false, 'neverMember'])
  })

  it('a restoration after it undoes the removal: the person died a member, and is no member again', () => {
    const answered: Act = {
      type: 'complaint.answered',
      on: '2025-11-24',
      answer: 'restored',
      against: 'removal',
      level: 'province',
      ...by('provincialStandingCommittee'),
    }
    const log = [...removed, answered, died('2025-12-01'), restored('2026-01-12')]
    const { file, refused } = replay(log)
    expect(refused).toEqual([])
    expect(standingOf(file)).toBe('dead')
    expect(seniorityOf(file, { today: '2026-06-01' })).toMatchObject({ completedYears: 1, furtherMonths: 5 })
    expect(membershipsOf(file)).toHaveLength(1)
    const alive = replay([...removed, answered, restored('2026-01-12')]).file
    expect(standingOf(alive)).toBe('official')
    expect(membershipsOf(alive)).toHaveLength(2)
  })
})
