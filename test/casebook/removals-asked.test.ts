import { describe, expect, it } from 'vitest'
import { type Act, type BodyKind, propose, replay } from '../../src/index.js'
import { registered } from './registered.js'

const grassroots = { kind: 'grassrootsCommittee' } as const
const decision = { tally: { members: 11, yes: 9 }, form: 'secret-ballot', persons: 1 } as const

const member = registered('2019-01-02', grassroots)
/** Papers withheld: the slip of the transfer arrived, and nothing was filed. */
const withheld = (slip: string): readonly Act[] => [
  ...member,
  {
    type: 'member.transferred',
    on: '2024-03-01',
    effectiveOn: '2024-03-01',
    transfer: 'official',
    toCell: 'cell-9',
    across: 'inside',
    underInspection: false,
    papersComplete: true,
    by: grassroots,
  },
  { type: 'transfer-notice.arrived', on: slip },
]
const opened = (on: string, ground: 'transfer-not-filed' | 'impostor' | 'interruption', by: BodyKind): Act =>
  ground === 'transfer-not-filed'
    ? { type: 'removal.opened', on, ground, excused: false, by: { kind: by } }
    : { type: 'removal.opened', on, ground, by: { kind: by } }
const removed = (on: string, by: BodyKind): Act => ({
  type: 'member.removed',
  on,
  by: { kind: by },
  ...decision,
})
const lost: readonly Act[] = [
  ...member,
  { type: 'activity.interrupted', on: '2024-01-10', cause: 'lost-contact', by: { kind: 'cell' } },
]

interface Case {
  readonly asked: string
  readonly past: readonly Act[]
  readonly act: Act
  readonly barredBy: readonly string[]
}

const cases: readonly Case[] = [
  {
    asked: 'opened at the destination three months after the slip, to the day',
    past: withheld('2024-03-10'),
    act: opened('2024-06-10', 'transfer-not-filed', 'grassrootsCommittee'),
    barredBy: ['member-transfer.withheld-too-long'],
  },
  {
    asked: 'opened the day after',
    past: withheld('2024-03-10'),
    act: opened('2024-06-11', 'transfer-not-filed', 'grassrootsCommittee'),
    barredBy: [],
  },
  {
    asked: 'removed by the committee of the destination, without a vote of any cell',
    past: [...withheld('2024-03-10'), opened('2024-06-11', 'transfer-not-filed', 'grassrootsCommittee')],
    act: removed('2024-06-20', 'districtStandingCommittee'),
    barredBy: [],
  },
  {
    asked: 'removed for papers not filed by a grassroots committee',
    past: [...withheld('2024-03-10'), opened('2024-06-11', 'transfer-not-filed', 'grassrootsCommittee')],
    act: removed('2024-06-20', 'grassrootsCommittee'),
    barredBy: ['actor.member.removed'],
  },
  {
    asked: 'an impostor removed by the body of questions of membership, without a vote of the cell',
    past: [...member, opened('2025-08-10', 'impostor', 'upperStandingCommittee')],
    act: removed('2025-08-20', 'upperStandingCommittee'),
    barredBy: [],
  },
  {
    asked: 'the removal of an impostor opened by the cell',
    past: member,
    act: opened('2025-08-10', 'impostor', 'cell'),
    barredBy: ['actor.removal.opened'],
  },
  {
    asked: 'removed over an interruption of activity, without a vote of the cell',
    past: [...lost, opened('2025-08-10', 'interruption', 'upperStandingCommittee')],
    act: removed('2025-08-20', 'upperStandingCommittee'),
    barredBy: [],
  },
  {
    asked: 'removed for abandonment without a vote of the cell',
    past: [
      ...member,
      {
        type: 'removal.opened',
        on: '2025-08-10',
        ground: 'abandonment',
        months: 4,
        excused: false,
        by: { kind: 'cell' },
      },
    ],
    act: removed('2025-08-20', 'communeStandingCommittee'),
    barredBy: ['removal.resolutions-present'],
  },
]

describe('removals that no cell proposes (38-HD/BTCTW pt II.4.3.1(d); 294-QĐ/TW pt 5.1, 5.2.7–5.2.8)', () => {
  it.each(cases)('$asked', ({ past, act, barredBy }) => {
    const { file, refused } = replay(past)
    expect(refused).toEqual([])
    const { findings } = propose(file, act)
    const bars = findings.filter(({ effect, outcome }) => effect === 'bar' && outcome !== 'met')
    expect(bars.map(({ rule }) => rule)).toEqual(barredBy)
  })
})
