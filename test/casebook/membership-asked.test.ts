import { describe, expect, it } from 'vitest'
import { type Act, propose, replay } from '../../src/index.js'
import { lifeOf, upTo } from './life.js'
import { registered } from './registered.js'

const cell = { kind: 'cell' } as const
const committee = { kind: 'grassrootsCommittee' } as const
const above = { kind: 'upperStandingCommittee' } as const
const commune = { kind: 'communeStandingCommittee' } as const
const province = { kind: 'provincialStandingCommittee' } as const
const counted = (members: number, yes: number) =>
  ({ tally: { members, yes }, form: 'secret-ballot', persons: 1 }) as const

type Exit = 'recognition' | 'removal' | 'expulsion' | 'resignation'
const cellVoted = (on: string, matter: Exit): Act => ({
  type: 'cell.voted',
  on,
  matter,
  by: cell,
  ...counted(12, 12),
  conclusionsStated: true,
})
const committeeVoted = (on: string, matter: Exit): Act => ({
  type: 'grassroots.voted',
  on,
  matter,
  by: committee,
  ...counted(9, 9),
})

/** A probationary member since the ceremony of 2024-10-10, whose 12 months end on 2025-10-10. */
const life = lifeOf({
  considered: '2024-08-20',
  decided: '2024-09-20',
  received: '2024-09-23',
  held: '2024-10-10',
})
const voted: readonly Act[] = [
  ...upTo(life, 'opinions.consolidated', 'recognition'),
  cellVoted('2025-10-14', 'recognition'),
  committeeVoted('2025-10-16', 'recognition'),
]
const recognised: Act = { type: 'recognition.decided', on: '2025-10-20', by: commune, ...counted(11, 11) }

const member = registered('2025-01-02', committee)
const removalOpened: Act = {
  type: 'removal.opened',
  on: '2026-01-10',
  ground: 'abandonment',
  months: 4,
  by: cell,
}
const requests: readonly Act[] = ['2026-01-11', '2026-01-12', '2026-01-13'].map((on) => ({
  type: 'self-criticism.requested',
  on,
  by: { kind: 'cellCommittee' },
}))
const removalVoted: readonly Act[] = [
  ...member,
  removalOpened,
  ...requests,
  cellVoted('2026-01-20', 'removal'),
  committeeVoted('2026-01-25', 'removal'),
]
const removed: Act = { type: 'member.removed', on: '2026-02-02', by: commune, ...counted(11, 11) }
const complained: readonly Act[] = [
  ...removalVoted,
  removed,
  { type: 'exit-decision.received', on: '2026-02-02' },
  { type: 'complaint.lodged', on: '2026-02-10', against: 'removal', lodgedBy: 'member', level: 'upper' },
]
const answered = (answer: 'restored' | 'rejected'): Act => ({
  type: 'complaint.answered',
  on: '2026-03-10',
  answer,
  by: province,
})
const restored: Act = { type: 'member.restored', on: '2026-03-12', arrearsPaid: true, by: province }
const resigning: readonly Act[] = [
  ...member,
  { type: 'resignation.requested', on: '2026-01-15', written: true, inBreach: false },
  cellVoted('2026-01-20', 'resignation'),
  committeeVoted('2026-01-25', 'resignation'),
]
const resigned: Act = { type: 'member.resigned', on: '2026-02-01', by: commune, ...counted(11, 11) }
const considered: Act = { type: 'discipline.opened', on: '2026-01-26', by: cell }
const opens = (on: string): Act => ({ type: 'proceeding.opened', on, proceeding: 'denunciation' })
const closes = (on: string): Act => ({ type: 'proceeding.closed', on, proceeding: 'denunciation' })
const transferred: Act = {
  type: 'member.transferred',
  on: '2026-01-30',
  effectiveOn: '2026-01-30',
  transfer: 'official',
  toCell: 'cell-9',
  across: 'inside',
  underInspection: false,
  papersComplete: true,
  by: committee,
}
const expelled: Act = { type: 'member.expelled', on: '2026-02-01', by: above, ...counted(11, 11) }
const expulsionVoted: readonly Act[] = [
  ...member,
  cellVoted('2026-01-20', 'expulsion'),
  committeeVoted('2026-01-25', 'expulsion'),
]
const underAge: Act = {
  type: 'defect.found',
  on: '2025-10-17',
  defect: 'substantive',
  substantive: 'under-age',
  by: above,
}

interface Case {
  readonly asked: string
  readonly past: readonly Act[]
  readonly act: Act
  /** The rule that bars; none where the act is recorded. */
  readonly barredBy?: string
}

const cases: readonly Case[] = [
  { asked: 'recognised on both votes', past: voted, act: recognised },
  {
    asked: 'recognised before the committee voted',
    past: voted,
    act: { ...recognised, on: '2025-10-15' },
    barredBy: 'grassroots.resolution-present',
  },
  {
    asked: 'recognised by half of twelve',
    past: voted,
    act: { ...recognised, ...counted(12, 6) },
    barredBy: 'authority.majority',
  },
  { asked: 'recognised by seven of twelve', past: voted, act: { ...recognised, ...counted(12, 7) } },
  {
    asked: 'recognised by a committee without delegation',
    past: voted,
    act: { ...recognised, by: committee },
    barredBy: 'actor.recognition.decided',
  },
  {
    asked: 'recognised after the death',
    past: [...voted, { type: 'member.died', on: '2025-10-18' }],
    act: recognised,
    barredBy: 'procedure.out-of-order',
  },
  {
    asked: 'recognised the day before the death, entered after it',
    past: [...voted, { type: 'member.died', on: '2025-10-21' }],
    act: recognised,
  },
  {
    asked: 'recognised with a substantive defect known',
    past: [...voted, underAge],
    act: recognised,
    barredBy: 'matters.substantive-defect',
  },
  { asked: 'removed on both votes', past: removalVoted, act: removed },
  {
    asked: 'removed on another ground than the one opened',
    past: removalVoted,
    act: { ...removed, ground: 'political-standard' },
    barredBy: 'removal.grounds',
  },
  {
    asked: 'removed before the committee voted',
    past: removalVoted,
    act: { ...removed, on: '2026-01-22' },
    barredBy: 'removal.resolutions-present',
  },
  {
    asked: 'the cell votes on removal after the second request',
    past: [...member, removalOpened, ...requests.slice(0, 2)],
    act: cellVoted('2026-01-20', 'removal'),
    barredBy: 'removal.self-criticism',
  },
  {
    asked: 'and after the third',
    past: [...member, removalOpened, ...requests],
    act: cellVoted('2026-01-20', 'removal'),
  },
  {
    asked: 'an official member removed by the fast track',
    past: member,
    act: { ...removed, criminal: 'detained' } as Act,
    barredBy: 'probation.criminal-fast-track',
  },
  {
    asked: 'an official member expelled by the fast track',
    past: member,
    act: { ...expelled, criminal: 'wanted' },
  },
  { asked: 'expelled on both votes', past: expulsionVoted, act: expelled },
  {
    asked: 'expelled on the votes on a removal',
    past: removalVoted,
    act: expelled,
    barredBy: 'expulsion.resolutions-present',
  },
  {
    asked: 'expelled the day before the child is 12 months old',
    past: expulsionVoted,
    act: { ...expelled, deferral: 'child', childBornOn: '2025-02-02' },
    barredBy: 'expulsion.deferred',
  },
  {
    asked: 'expelled on the day the child is 12 months old',
    past: expulsionVoted,
    act: { ...expelled, deferral: 'child', childBornOn: '2025-02-01' },
  },
  { asked: 'resigned', past: resigning, act: resigned },
  {
    asked: 'resigned with discipline being considered',
    past: [...resigning, considered],
    act: resigned,
    barredBy: 'matters.discipline',
  },
  {
    asked: 'resigned once the consideration is closed',
    past: [...resigning, considered, { type: 'discipline.closed', on: '2026-01-28', by: cell }],
    act: resigned,
  },
  { asked: 'restored on a favourable answer', past: [...complained, answered('restored')], act: restored },
  {
    asked: 'restored on an unfavourable one',
    past: [...complained, answered('rejected')],
    act: restored,
    barredBy: 'restoration.decided',
  },
  {
    asked: 'restored before the answer by the committee that removed',
    past: complained,
    act: { ...restored, by: commune },
    barredBy: 'restoration.decided',
  },
  {
    asked: 'restored before the answer by the body above',
    past: complained,
    act: restored,
    barredBy: 'restoration.decided',
  },
  {
    asked: 'restored by the body above, of its own, where nobody complained',
    past: complained.slice(0, -1),
    act: restored,
  },
  {
    asked: 'restored by the cell',
    past: [...complained, answered('restored')],
    act: { ...restored, by: cell },
    barredBy: 'actor.member.restored',
  },
  {
    asked: 'the complaint answered by the committee that removed',
    past: complained,
    act: { ...answered('restored'), by: commune },
    barredBy: 'actor.complaint.answered',
  },
  {
    asked: 'transferred with one of two denunciations closed',
    past: [...member, opens('2026-01-02'), opens('2026-01-05'), closes('2026-01-09')],
    act: transferred,
    barredBy: 'matters.denunciation',
  },
  {
    asked: 'transferred with both closed',
    past: [...member, opens('2026-01-02'), opens('2026-01-05'), closes('2026-01-09'), closes('2026-01-12')],
    act: transferred,
  },
]

describe('what offices ask of members: recorded, or barred by the rule named', () => {
  it.each(cases)('$asked', ({ past, act, barredBy }) => {
    const { file, refused } = replay(past)
    expect(refused).toEqual([])
    const { admissible, findings } = propose(file, act)
    expect(admissible).toBe(barredBy === undefined)
    const bars = findings.filter(({ effect, outcome }) => effect === 'bar' && outcome !== 'met')
    expect(bars.map(({ rule }) => rule)).toEqual(
      barredBy === undefined ? [] : expect.arrayContaining([barredBy]),
    )
  })
})
