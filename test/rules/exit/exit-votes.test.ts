import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../src/index.js'
import { dutiesOf } from '../../../src/procedure/duties.js'
import { nationalRulebook } from '../../../src/rules/engine/rulebook.js'
import { expulsionVotes } from '../../../src/rules/exit/expulsion.js'
import { removalVotes } from '../../../src/rules/exit/removal/removal.js'
import { resignationVotes } from '../../../src/rules/exit/resignation.js'
import { failedVotes, threeFailedVotes } from '../../../src/rules/membership/recognition/failed-votes.js'
import { grassrootsTwoThirds } from '../../../src/rules/vote/grassroots.js'
import { voteRules } from '../../../src/rules/vote/vote-rules.js'
import { actorFound } from '../actors/actor-found.js'
import { cited, fileOf, judged, opened, restsOn } from '../judged.js'
import { guidanceDays } from './exit-days.js'

type Matter = 'removal' | 'expulsion' | 'resignation'
type Tally = NonNullable<ActOf<'cell.voted'>['tally']>

const cell = (matter: Matter, on: string, tally?: Tally): Act => ({
  type: 'cell.voted',
  on,
  matter,
  ...(tally && { tally }),
})
const committee = (matter: Matter, on: string, tally?: Tally): Act => ({
  type: 'grassroots.voted',
  on,
  matter,
  ...(tally && { tally }),
})
const decision = {
  removal: 'member.removed',
  expulsion: 'member.expelled',
  resignation: 'member.resigned',
} as const
const decides = (matter: Matter, on: string, tally?: Tally, more: object = {}): Act =>
  ({ type: decision[matter], on, ...(tally && { tally }), ...more }) as Act

const rules = { removal: removalVotes, expulsion: expulsionVotes, resignation: resignationVotes }

describe.each([
  { matter: 'removal', at: 'cell', vote: cell, base: 15, short: 9, enough: 10, fraction: '2/3' },
  {
    matter: 'removal',
    at: 'grassroots committee',
    vote: committee,
    base: 9,
    short: 5,
    enough: 6,
    fraction: '2/3',
  },
  {
    matter: 'removal',
    at: 'standing committee',
    vote: decides,
    base: 10,
    short: 5,
    enough: 6,
    fraction: '1/2',
  },
  { matter: 'expulsion', at: 'cell', vote: cell, base: 15, short: 9, enough: 10, fraction: '2/3' },
  {
    matter: 'expulsion',
    at: 'grassroots committee',
    vote: committee,
    base: 9,
    short: 5,
    enough: 6,
    fraction: '2/3',
  },
  {
    matter: 'expulsion',
    at: 'deciding committee',
    vote: decides,
    base: 10,
    short: 5,
    enough: 6,
    fraction: '1/2',
  },
  { matter: 'resignation', at: 'cell', vote: cell, base: 10, short: 5, enough: 6, fraction: '1/2' },
  {
    matter: 'resignation',
    at: 'grassroots committee',
    vote: committee,
    base: 10,
    short: 5,
    enough: 6,
    fraction: '1/2',
  },
  {
    matter: 'resignation',
    at: 'deciding committee',
    vote: decides,
    base: 10,
    short: 5,
    enough: 6,
    fraction: '1/2',
  },
] as const)(
  '$matter, $at, a bar (guidance pt 4.6, 11.1(b), 11.2; regulation pt 9.3.4)',
  ({ matter, vote, base, short, enough, fraction }) => {
    const rule = rules[matter]
    const of = (yes: number, more: Partial<Tally> = {}) =>
      judged(rule, [], vote(matter, '2025-08-01', { members: base, yes, ...more }))

    it(`asks ${enough} of ${base}`, () => {
      expect(of(short)).toMatchObject({
        effect: 'bar',
        outcome: 'broken',
        facts: { yes: short, base, needed: enough, fraction },
      })
      expect(of(enough)).toMatchObject({ effect: 'bar', outcome: 'met', facts: { needed: enough } })
    })

    it('leaves the suspended out of the base', () => {
      expect(of(short, { suspended: 2 })?.facts.base).toBe(base - 2)
    })

    it('is missing without a count', () => {
      expect(judged(rule, [], vote(matter, '2025-08-01'))?.facts).toEqual({ missing: 'evidence.tally' })
    })

    it('is not asked of another matter', () => {
      for (const other of ['removal', 'expulsion', 'resignation'] as const)
        if (other !== matter) expect(judged(rule, [], vote(other, '2025-08-01'))).toBeUndefined()
      expect(judged(rule, [], { type: 'cell.voted', on: '2025-08-01', matter: 'admission' })).toBeUndefined()
    })
  },
)

describe('what a vote on an exit is recorded as', () => {
  it('a shortfall may be recorded, a proposal not, and the other way round', () => {
    const act = { ...cell('removal', '2025-08-01', { members: 15, yes: 9 }), outcome: 'not-proposed' } as Act
    expect(judged(removalVotes, [], act)?.outcome).toBe('met')
    const reached = {
      ...cell('removal', '2025-08-01', { members: 15, yes: 10 }),
      outcome: 'not-proposed',
    } as Act
    expect(judged(removalVotes, [], reached)).toMatchObject({
      outcome: 'broken',
      cure: ['vote.recorded-as-proposed'],
    })
    expect(judged(removalVotes, [], cell('removal', '2025-08-01', { members: 15, yes: 9 }))?.cure).toEqual([
      'vote.recorded-as-not-proposed',
      'shortfall.reported',
    ])
  })

  it('a decision is not issued on a shortfall', () => {
    const act = decides('removal', '2025-08-01', { members: 10, yes: 5 })
    expect(judged(removalVotes, [], act)?.cure).toEqual(['decision.not-issued'])
  })
})

const two = { members: 3, yes: 2 }

describe('the law of the day of the vote', () => {
  it.each([
    { day: '2016-09-20', clause: 'S2016', confidence: 'assumed' },
    { day: '2021-09-27', clause: 'S2016', confidence: 'assumed' },
    ...guidanceDays('pt 4.6, 11.1', 'secondary', 'pt 4.6, 11.1(b)'),
  ])('removal on $day rests on $clause', ({ day, clause, confidence }) => {
    for (const act of [
      cell('removal', day, two),
      committee('removal', day, two),
      decides('removal', day, two),
    ])
      expect(cited(judged(removalVotes, [], act))?.[0]).toBe(clause.split(' < ')[0])
    const finding = judged(removalVotes, [], decides('removal', day, two))
    if (confidence === 'assumed') expect(finding?.confidence).toBe('assumed')
    else expect([confidence, 'assumed']).toContain(finding?.confidence)
  })

  it.each([
    { day: '2016-09-20', clause: 'S2016 < S2021 pt 4.6', confidence: 'assumed' },
    ...guidanceDays('pt 4.6', 'secondary', 'pt 4.6, 11.1(b)'),
  ])('removal by a delegated committee on $day rests on $clause', ({ day, clause, confidence }) => {
    const act = decides('removal', day, two, { by: { kind: 'delegatedGrassrootsCommittee' } })
    const finding = judged(removalVotes, [], act)
    expect(finding).toMatchObject({ outcome: 'met', confidence, facts: { fraction: '2/3' } })
    expect(restsOn(finding)).toBe(clause)
  })

  it.each([
    { day: '2016-07-25', clause: 'R2016 pt 9.3', confidence: 'assumed' },
    { day: '2021-07-29', clause: 'R2016 pt 9.3', confidence: 'assumed' },
    { day: '2021-07-30', clause: 'R2021 pt 9.3.4', confidence: 'assumed' },
    { day: '2025-01-19', clause: 'R2021 pt 9.3.4', confidence: 'assumed' },
    { day: '2025-01-20', clause: 'R2025A pt 9.3.4', confidence: 'assumed' },
    { day: '2025-06-30', clause: 'R2025A pt 9.3.4', confidence: 'assumed' },
    { day: '2025-07-01', clause: 'R2025B pt 9.3.4', confidence: 'text' },
    { day: '2026-04-07', clause: 'R2025B pt 9.3.4', confidence: 'text' },
    { day: '2026-04-08', clause: 'R2026A', confidence: 'assumed' },
    { day: '2026-07-25', clause: 'R2026A', confidence: 'assumed' },
    { day: '2026-07-26', clause: 'R2026B', confidence: 'assumed' },
  ])('expulsion on $day rests on $clause', ({ day, clause, confidence }) => {
    for (const act of [
      cell('expulsion', day, two),
      committee('expulsion', day, two),
      decides('expulsion', day, two),
    ]) {
      const finding = judged(expulsionVotes, [], act)
      expect(finding).toMatchObject({ outcome: 'met', confidence })
      expect(cited(finding)?.[0]).toBe(clause)
    }
  })

  it.each([
    { day: '2016-09-20', clause: 'S2016 pt 11.2' },
    { day: '2025-06-08', clause: 'S2021 pt 11.2' },
    { day: '2025-06-09', clause: 'S2025 pt 11.2' },
    { day: '2026-05-18', clause: 'S2025 pt 11.2' },
    { day: '2026-05-19', clause: 'S2026' },
  ])('resignation on $day rests on $clause, assumed', ({ day, clause }) => {
    const finding = judged(resignationVotes, [], cell('resignation', day, two))
    expect(finding).toMatchObject({ outcome: 'met', confidence: 'assumed' })
    expect(cited(finding)?.[0]).toBe(clause)
  })
})

describe('the base of a delegated committee that removes (open question 32)', () => {
  const act = decides(
    'removal',
    '2025-08-01',
    { members: 12, suspended: 3, yes: 7 },
    { by: { kind: 'delegatedGrassrootsCommittee' } },
  )

  it('is all its sitting members, and the other reading is shown', () => {
    const finding = judged(removalVotes, [], act)
    expect(finding).toMatchObject({
      outcome: 'broken',
      facts: { base: 12, needed: 8 },
      policies: ['delegatedCommitteeBase'],
    })
    expect(finding?.alternatives).toMatchObject([
      { reading: 'committee-base', outcome: 'met', facts: { base: 9, needed: 6 } },
    ])
  })

  it('leaves out those the regulation deducts on the other reading', () => {
    expect(judged(removalVotes, [], act, { delegatedCommitteeBase: 'committee-base' })).toMatchObject({
      outcome: 'met',
      facts: { base: 9 },
    })
  })

  it('is the ordinary base for a standing committee', () => {
    expect(
      judged(removalVotes, [], decides('removal', '2025-08-01', { members: 12, suspended: 3, yes: 5 }))?.facts
        .base,
    ).toBe(9)
  })
})

describe('a resignation without a fraction (open question 36)', () => {
  const act = cell('resignation', '2025-08-01', { members: 10, yes: 5 })

  it('is more than half by default, and the other reading would not object', () => {
    expect(judged(resignationVotes, [], act)).toMatchObject({
      outcome: 'broken',
      confidence: 'assumed',
      alternatives: expect.arrayContaining([
        expect.objectContaining({ policy: 'resignationThreshold', reading: 'none', outcome: 'met' }),
      ]),
    })
  })

  it('is met on the reading “none”, with the objection of the other shown', () => {
    expect(judged(resignationVotes, [], act, { resignationThreshold: 'none' })).toMatchObject({
      outcome: 'met',
      alternatives: [{ reading: 'more-than-half', outcome: 'broken' }],
    })
    const reached = cell('resignation', '2025-08-01', { members: 10, yes: 6 })
    expect(judged(resignationVotes, [], reached, { resignationThreshold: 'none' })).toBeUndefined()
  })
})

describe('the criminal fast track (296-QĐ/TW art. 16(3))', () => {
  it.each(['wanted', 'detained', 'non-custodial-reform', 'imprisonment'] as const)(
    'asks for no vote on one %s',
    (criminal) => {
      expect(
        judged(removalVotes, [], decides('removal', '2025-05-30', undefined, { criminal })),
      ).toBeUndefined()
      expect(
        judged(expulsionVotes, [], decides('expulsion', '2025-05-30', undefined, { criminal })),
      ).toBeUndefined()
    },
  )

  it.each([
    { criminal: 'fine', on: '2025-05-30' },
    { criminal: 'warning', on: '2025-05-30' },
  ])('leaves the votes in place for $criminal on $on', ({ criminal, on }) => {
    expect(judged(removalVotes, [], decides('removal', on, undefined, { criminal }))?.outcome).toBe('missing')
    expect(judged(expulsionVotes, [], decides('expulsion', on, undefined, { criminal }))?.outcome).toBe(
      'missing',
    )
  })

  it('cannot tell before 2025-05-30 whether votes are needed; those that were taken suffice', () => {
    const criminal = 'wanted'
    const unvoted = { outcome: 'unknown', facts: { uncovered: 'law.not-covered', day: '2025-05-29' } }
    const on = '2025-05-29'
    expect(judged(removalVotes, [], decides('removal', on, undefined, { criminal }))).toMatchObject(unvoted)
    expect(judged(expulsionVotes, [], decides('expulsion', on, undefined, { criminal }))).toMatchObject(
      unvoted,
    )
    expect(judged(removalVotes, [], decides('removal', on, two, { criminal }))?.outcome).toBe('met')
  })
})

describe('the rules of admission and recognition leave an exit alone', () => {
  const act = (matter: Matter) =>
    ({ ...cell(matter, '2025-08-01', { members: 12, yes: 1 }), persons: 2, conclusionsStated: false }) as Act

  it.each(['removal', 'expulsion', 'resignation'] as const)(
    'in the cell on a %s, but for who votes and how',
    (matter) => {
      const asked = voteRules.filter(
        (rule) => rule.guards.includes('cell.voted') && judged(rule, [opened()], act(matter)) !== undefined,
      )
      expect(asked.map(({ id }) => id)).toEqual(['cell.able-to-meet', 'cell.vote-form'])
    },
  )

  it.each(['removal', 'expulsion', 'resignation'] as const)('in the committees on a %s', (matter) => {
    const log: Act[] = [
      opened({}, { sectionCommittee: true }),
      { type: 'cell.voted', on: '2025-08-10', matter },
    ]
    const acts: Act[] = [
      committee(matter, '2025-08-01', { members: 9, yes: 1 }),
      { type: 'section.appraised', on: '2025-08-01', matter },
      { type: 'dossier.submitted', on: '2025-08-01', matter },
    ]
    for (const rule of voteRules.filter(({ guards }) => !guards.includes('cell.voted')))
      for (const one of acts)
        if (rule.guards.includes(one.type)) expect(judged(rule, log, one), rule.id).toBeUndefined()
    const admission = {
      ...committee('removal', '2025-08-01', { members: 9, yes: 1 }),
      matter: 'admission',
    } as Act
    expect(judged(grassrootsTwoThirds, log, admission)?.outcome).toBe('broken')
  })
})

describe('who decides, a bar: the body competent to admit decides the exits (guidance pt 4.6, 11.1(b), 11.2)', () => {
  it.each(['removal', 'expulsion', 'resignation'] as const)('of a %s', (matter) => {
    const by = (kind: string, on = '2025-08-01') =>
      actorFound([opened()], decides(matter, on, undefined, { by: { kind } }))
    expect(by('communeStandingCommittee')).toMatchObject({ effect: 'bar', outcome: 'met' })
    expect(by('cell')).toMatchObject({ effect: 'bar', outcome: 'broken', cure: ['act.by-competent-body'] })
    expect(by('districtStandingCommittee', '2025-06-30')?.outcome).toBe('met')
    expect(by('districtStandingCommittee', '2025-07-01')?.outcome).toBe('broken')
    expect(by('grassrootsStandingCommittee', '2026-07-25')?.outcome).toBe('broken')
    expect(by('grassrootsStandingCommittee', '2026-07-26')?.outcome).toBe(
      matter === 'expulsion' ? 'broken' : 'met', // a higher committee expels
    )
    expect(actorFound([opened()], decides(matter, '2025-08-01'))?.outcome).toBe('missing')
  })

  it('of a delegated committee where it is delegated', () => {
    const act = decides('removal', '2025-08-01', undefined, { by: { kind: 'delegatedGrassrootsCommittee' } })
    expect(actorFound([opened({}, { delegated: true })], act)?.outcome).toBe('met')
    expect(actorFound([opened()], act)?.outcome).toBe('broken')
  })
})

describe('recognition.three-failed-votes, a bar on removal too (regulation pt 4.2.3)', () => {
  const short = (on: string): Act => ({ type: 'cell.voted', on, matter: 'removal', outcome: 'not-proposed' })
  const three = ['2025-08-01', '2025-08-08', '2025-08-15'].map(short)

  it.each([
    { count: 2, outcome: 'met' },
    { count: 3, outcome: 'broken' },
  ])('is $outcome after $count shortfalls', ({ count, outcome }) => {
    const finding = judged(threeFailedVotes, three.slice(0, count), cell('removal', '2025-09-01'))
    expect(finding).toMatchObject({ effect: 'bar', outcome, facts: { failed: count, maximum: 3 } })
  })

  it('begins anew after the answer, and after a restoration', () => {
    const answered: Act = {
      type: 'shortfall.answered',
      on: '2025-08-20',
      matter: 'removal',
      answer: 'return',
    }
    const restored: Act = { type: 'member.restored', on: '2025-08-20' }
    expect(failedVotes(fileOf([...three, answered]), 'cell.voted', '2025-09-01', 3)).toBe(0)
    expect(failedVotes(fileOf([...three, restored]), 'cell.voted', '2025-09-01', 3)).toBe(0)
    expect(failedVotes(fileOf(three), 'cell.voted', '2025-09-01', 3)).toBe(3)
  })

  it.each([
    { report: {}, owed: true, why: 'the report of the last of them' },
    { report: { full: true }, owed: true, why: 'a full one' },
    { report: { full: false }, owed: false, why: 'one that is not full' },
    { report: { matter: 'expulsion' }, owed: false, why: 'one on another matter' },
    { report: { on: '2025-08-14' }, owed: false, why: 'one before the last vote' },
  ])('is a duty of the committees above from $why: $owed', ({ report, owed }) => {
    const reported = { type: 'shortfall.reported', on: '2025-08-15', matter: 'removal', ...report } as Act
    const duty = dutiesOf(fileOf([opened(), ...three, reported]), '2025-08-20', nationalRulebook()).find(
      ({ rule }) => rule === 'recognition.three-failed-votes',
    )
    expect(duty?.from).toBe(owed ? '2025-08-15' : undefined)
  })

  it.each(['expulsion', 'resignation'] as const)('is not asked on %s', (matter) => {
    expect(judged(threeFailedVotes, three, cell(matter, '2025-09-01'))).toBeUndefined()
  })
})
