import { describe, expect, it } from 'vitest'
import { type Act, type ActOf, type BodyKind, explain, replay } from '../../../src/index.js'
import { before, the } from '../../support/journey.js'

const away = (months: number, more: Partial<ActOf<'member.transferred'>> = {}): Act =>
  ({
    type: 'member.transferred',
    on: '2026-11-02',
    transfer: 'abroad',
    months,
    toCell: 'cell-2',
    ...more,
  }) as Act

/** What is found of who decides the recognition of a member who is abroad for so many months. */
function decider(
  months: number,
  kind: BodyKind,
  more: Partial<ActOf<'member.transferred'>> = {},
): string | undefined {
  const log = before('recognition.decided')
  const { file } = replay([...log, away(months, more)], { mode: 'chronicle' })
  const { subjects } = explain(file, { ...the('recognition.decided'), by: { kind } })
  return subjects.flatMap(({ findings }) => findings).find(({ rule }) => rule === 'actor.recognition.decided')
    ?.outcome
}

describe('who recognises a member abroad (regulation pt 6.3.3(a); guidance pt 5.2(b), 10.2)', () => {
  it.each<{ months: number; home: string; managing: string; why: string }>([
    { months: 11, home: 'met', managing: 'broken', why: 'a temporary stay: the home place' },
    {
      months: 12,
      home: 'met',
      managing: 'met',
      why: 'official: the committee that manages members abroad too',
    },
  ])(
    'for $months months: home $home, the managing committee $managing ($why)',
    ({ months, home, managing }) => {
      expect(decider(months, 'grassrootsStandingCommittee')).toBe(home)
      expect(decider(months, 'centralDirectStandingCommittee')).toBe(managing)
    },
  )

  it.each<{ more: Partial<ActOf<'member.transferred'>>; kind: BodyKind; outcome: string; why: string }>([
    { more: { alone: true }, kind: 'grassrootsStandingCommittee', outcome: 'broken', why: 'the home place' },
    {
      more: { alone: true },
      kind: 'communeStandingCommittee',
      outcome: 'broken',
      why: 'a commune manages nobody abroad',
    },
    { more: { alone: true }, kind: 'upperStandingCommittee', outcome: 'met', why: 'the managing committee' },
    { more: { alone: true }, kind: 'centralDirectStandingCommittee', outcome: 'met', why: 'the same' },
    {
      more: { alone: true, labour: true },
      kind: 'grassrootsStandingCommittee',
      outcome: 'met',
      why: 'the file is kept at home',
    },
  ])('alone for 14 months, $more: $kind is $outcome ($why)', ({ more, kind, outcome }) => {
    expect(decider(14, kind, more)).toBe(outcome)
  })
})
