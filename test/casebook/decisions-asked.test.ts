import { describe, expect, it } from 'vitest'
import { type Act, type BodyKind, type PlainDay, propose, type Unit } from '../../src/index.js'
import { bookOf, fileOf } from './library.js'
import { before, lifeOf, type Plan, the, upTo } from './life.js'

/** An act after others: what is asked, and which rules bar it or are breached by it. */
interface Case {
  readonly asked: string
  readonly past: readonly Act[]
  readonly act: Act
  readonly barredBy?: readonly string[]
  readonly breaches?: readonly string[]
}

type Decision = Partial<Extract<Act, { type: 'admission.decided' }>>

/** The decision of a life, changed, with acts entered before it. */
function decided(asked: string, plan: Plan, change: Decision = {}, extra: readonly Act[] = []) {
  const life = lifeOf(plan)
  const past = [...before(life, 'admission.decided'), ...extra]
  return { asked, past, act: { ...the(life, 'admission.decided'), ...change } }
}
const by = (kind: BodyKind) => ({ by: { kind } })
const decidedBy = (on: PlainDay, kind: BodyKind, unit: Partial<Unit> = {}) =>
  decided(`decided on ${on} by ${kind}`, { considered: considerable[on] ?? on, decided: on, unit }, by(kind))
const counted = (members: number, yes: number) => ({ tally: { members, yes } })

/** A day on which a cell could consider, some weeks before a decision. */
const considerable: Readonly<Record<PlainDay, PlainDay>> = {
  '2025-06-30': '2025-06-10',
  '2025-07-01': '2025-06-11',
  '2026-07-25': '2026-07-05',
  '2026-07-26': '2026-07-06',
}

/** The ceremony of a life. */
function held(asked: string, plan: Plan): Case {
  const life = lifeOf(plan)
  return { asked, past: before(life, 'ceremony.held'), act: the(life, 'ceremony.held') }
}

const extended = (on: PlainDay): Act => ({
  type: 'extension.granted',
  on,
  matter: 'admission',
  ...by('communeStandingCommittee'),
})

/** Moved under another authority on a transfer decision of 8 September 2025, whose 30 working days end on 20 October. */
const life = lifeOf({ considered: '2025-09-01', decided: '2025-10-20', received: '2025-10-22' })
const moved = (on: PlainDay): Act => ({
  type: 'applicant.moved',
  on,
  authority: 'other',
  transferDecidedOn: '2025-09-08',
  unit: { cell: 'cell-9', cellKind: 'cell-under-grassroots', grassrootsCommittee: true },
})
const after = (decision: PlainDay, ...more: readonly Act[]): readonly Act[] => [
  ...upTo(life, 'dossier.submitted'),
  { ...the(life, 'admission.decided'), on: decision },
  moved('2025-10-21'),
  ...more,
]
const passedOn: Act = { type: 'decision.passed-on', on: '2025-10-22', ...by('communeStandingCommittee') }
const annulled: Act = { type: 'decision.annulled', on: '2025-10-22', ...by('communeStandingCommittee') }
const receivedAt: Act = { type: 'decision.received', on: '2025-10-24' }
const heldBy = (cell: string): Act => ({
  type: 'ceremony.held',
  on: '2025-10-28',
  by: { kind: 'cell', id: cell },
  separately: true,
  helper: { id: 'member-9', official: true },
})

const wrongBody = { barredBy: ['actor.admission.decided'] }
const delegated = { considered: '2025-09-15', unit: { delegated: true } }
const collective = by('delegatedGrassrootsCommittee')
const late = { breaches: ['decision.on-time'] }
const lateCeremony = { breaches: ['ceremony.on-time'] }

const cases: readonly Case[] = [
  decidedBy('2025-06-30', 'districtStandingCommittee'),
  { ...decidedBy('2025-06-30', 'communeStandingCommittee'), ...wrongBody },
  decidedBy('2025-07-01', 'communeStandingCommittee'),
  { ...decidedBy('2025-07-01', 'districtStandingCommittee'), ...wrongBody },
  { ...decidedBy('2026-07-25', 'grassrootsStandingCommittee'), ...wrongBody },
  decidedBy('2026-07-26', 'grassrootsStandingCommittee'),
  decidedBy('2026-07-25', 'delegatedGrassrootsCommittee', { delegated: true }),
  { ...decidedBy('2026-07-26', 'delegatedGrassrootsCommittee', { delegated: true }), ...wrongBody },
  decided('6 of 9 of a delegated committee', delegated, { ...collective, ...counted(9, 6) }),
  {
    ...decided('5 of 9 of a delegated committee', delegated, { ...collective, ...counted(9, 5) }),
    barredBy: ['authority.delegated-collective'],
  },
  decided('6 of 11 of a standing committee', { considered: '2025-09-15' }, counted(11, 6)),
  {
    ...decided('6 of 12 of a standing committee', { considered: '2025-09-15' }, counted(12, 6)),
    barredBy: ['authority.majority'],
  },
  decided('60 working days of a resolution of 30 June', { considered: '2025-06-30', decided: '2025-09-24' }),
  { ...decided('a day later', { considered: '2025-06-30', decided: '2025-09-25' }), ...late },
  decided('45 working days of a resolution of 1 July', { considered: '2025-07-01', decided: '2025-09-04' }),
  { ...decided('a day later', { considered: '2025-07-01', decided: '2025-09-05' }), ...late },
  decided('extended in time by 15', { considered: '2025-07-01', decided: '2025-09-25' }, {}, [
    extended('2025-09-03'),
  ]),
  {
    ...decided('extended too late', { considered: '2025-07-01', decided: '2025-09-25' }, {}, [
      extended('2025-09-08'),
    ]),
    ...late,
  },
  held('30 working days of the receipt', {
    considered: '2025-09-15',
    decided: '2025-10-01',
    received: '2025-10-10',
    held: '2025-11-21',
  }),
  {
    ...held('a day later', {
      considered: '2025-09-15',
      decided: '2025-10-01',
      received: '2025-10-10',
      held: '2025-11-24',
    }),
    ...lateCeremony,
  },
  held('30 working days of the issue, from 26 July 2026', {
    considered: '2026-07-20',
    decided: '2026-08-03',
    received: '2026-08-10',
    held: '2026-09-16',
  }),
  {
    ...held('a day later', {
      considered: '2026-07-20',
      decided: '2026-08-03',
      received: '2026-08-10',
      held: '2026-09-17',
    }),
    ...lateCeremony,
  },
  { asked: 'decided on day 30 of the move, passed on', past: after('2025-10-20'), act: passedOn },
  {
    asked: 'decided on day 30, annulled',
    past: after('2025-10-20'),
    act: annulled,
    barredBy: ['applicant-move.decided-late'],
  },
  {
    asked: 'decided on day 31, passed on',
    past: after('2025-10-21'),
    act: passedOn,
    breaches: ['applicant-move.decided-late'],
  },
  { asked: 'decided on day 31, annulled', past: after('2025-10-21'), act: annulled },
  {
    asked: 'held at the new place',
    past: after('2025-10-20', passedOn, receivedAt),
    act: heldBy('cell-9'),
  },
  {
    asked: 'held at the old place',
    past: after('2025-10-20', passedOn, receivedAt),
    act: heldBy('cell-1'),
    barredBy: ['applicant-move.decided-in-time'],
  },
]

describe('decisions, ceremonies and moves: recorded, barred, or kept as a breach', () => {
  it.each(cases)('$asked', ({ past, act, barredBy = [], breaches = [] }) => {
    const { findings } = propose(fileOf(past), act, { rulebook: bookOf(past) })
    const unmet = (effect: string) =>
      findings.filter((one) => one.effect === effect && one.outcome !== 'met').map(({ rule }) => rule)
    expect(unmet('bar')).toEqual(barredBy)
    expect(unmet('breach')).toEqual(breaches)
  })
})
