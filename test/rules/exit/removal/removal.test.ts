import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../../src/index.js'
import { dutiesOf } from '../../../../src/procedure/duties.js'
import { nationalRulebook } from '../../../../src/rules/engine/rulebook.js'
import { removalGrounds } from '../../../../src/rules/exit/removal/grounds.js'
import {
  removalResolutionsPresent,
  removalSelfCriticism,
  removalShortfallReported,
} from '../../../../src/rules/exit/removal/removal.js'
import { cited, fileOf, judged, opened, restsOn } from '../../judged.js'
import { guidanceDays, regulationDays } from '../exit-days.js'

const opens = (on: string, change: Partial<ActOf<'removal.opened'>> = {}): Act =>
  ({
    type: 'removal.opened',
    on,
    ground: 'abandonment',
    months: 3,
    ...change,
  }) as Act
const votes = (on: string, change: Partial<ActOf<'cell.voted'>> = {}): Act =>
  ({
    type: 'cell.voted',
    on,
    matter: 'removal',
    ...change,
  }) as Act
const removes = (on: string, change: Partial<ActOf<'member.removed'>> = {}): Act => ({
  type: 'member.removed',
  on,
  ...change,
})
const recognised: Act = { type: 'recognition.decided', on: '2024-01-15' }
const restored = (on: string): Act => ({ type: 'member.restored', on })

describe('removal.grounds, a bar (regulation pt 8.1, 4.2.1, 5.2.7, 5.2.8)', () => {
  describe.each([
    { ground: 'abandonment', of208: 'secondary' },
    { ground: 'fees-unpaid', of208: 'secondary' },
  ] as const)('$ground', ({ ground, of208 }) => {
    it.each(regulationDays('pt 8.1', of208))(
      'needs 3 months on $day ($clause)',
      ({ day, clause, confidence }) => {
        const short = judged(removalGrounds, [], opens(day, { ground, months: 2 }))
        expect(short).toMatchObject({
          effect: 'bar',
          outcome: 'broken',
          facts: { ground, actual: 2, minimum: 3 },
          cure: ['removal.ground-shown'],
          confidence,
        })
        expect(restsOn(short)).toBe(clause)
        expect(judged(removalGrounds, [], opens(day, { ground, months: 3 }))).toMatchObject({
          outcome: 'met',
        })
      },
    )

    it.each([
      { excused: true, outcome: 'broken' },
      { excused: false, outcome: 'met' },
    ])('is $outcome where a good reason is shown: $excused', ({ excused, outcome }) => {
      expect(judged(removalGrounds, [], opens('2025-08-01', { ground, excused }))?.outcome).toBe(outcome)
    })

    it('is missing without the months', () => {
      const { months: _, ...act } = opens('2025-08-01', { ground }) as ActOf<'removal.opened'>
      expect(judged(removalGrounds, [], act)).toMatchObject({
        outcome: 'missing',
        facts: { missing: 'evidence.months', ground },
      })
    })
  })

  it('is no abandonment in an exemption that a suspension interrupted, during it or after it', () => {
    const acts: readonly Act[] = [
      opened(),
      { type: 'member.exempted', on: '2025-03-03', ground: 'age' },
      { type: 'member.suspended', on: '2025-11-03', until: '2025-12-03' },
    ]
    for (const on of ['2025-11-10', '2025-12-10'])
      expect(judged(removalGrounds, acts, opens(on, { ground: 'abandonment' }))).toMatchObject({
        effect: 'bar',
        outcome: 'broken',
        facts: { exemptedSince: '2025-03-03' },
      })
    const taken: Act = { type: 'activity.resumed', on: '2025-12-03' }
    const act = opens('2025-12-10', { ground: 'abandonment' })
    expect(judged(removalGrounds, [...acts, taken], act)?.outcome).toBe('met')
  })

  describe.each([
    { type: 'member.exempted', fact: 'exemptedSince' },
    { type: 'member.suspended', fact: 'suspendedSince' },
  ] as const)('abandonment after $type (regulation pt 7.1, 7.2)', ({ type, fact }) => {
    const freed = (more: object = {}): readonly Act[] => [
      opened(),
      { type, on: '2025-09-10', ...more } as Act,
    ]

    it('is none once the months of the ground have passed in it', () => {
      expect(judged(removalGrounds, freed(), opens('2025-12-09'))?.outcome).toBe('met')
      const act = opens('2025-12-10', { excused: false, months: 12 })
      const finding = judged(removalGrounds, freed(), act)
      expect(finding).toMatchObject({ effect: 'bar', outcome: 'broken' })
      expect(finding?.facts).toEqual({ ground: 'abandonment', [fact]: '2025-09-10' })
      // It stands against the vote that follows too, and against no other ground: the fee is owed all the same.
      expect(judged(removalGrounds, [...freed(), act], votes('2026-01-20'))?.outcome).toBe('broken')
      expect(judged(removalGrounds, freed(), opens('2025-12-10', { ground: 'fees-unpaid' }))?.outcome).toBe(
        'met',
      )
    })

    it('is one again after it', () => {
      const back: Act = { type: 'activity.resumed', on: '2025-12-05' }
      expect(judged(removalGrounds, [...freed(), back], opens('2025-12-10'))?.outcome).toBe('met')
      expect(judged(removalGrounds, freed({ until: '2025-12-10' }), opens('2025-12-10'))?.outcome).toBe('met')
      expect(judged(removalGrounds, freed({ until: '2025-12-11' }), opens('2025-12-10'))?.outcome).toBe(
        'broken',
      )
    })
  })

  it.each(regulationDays('pt 8.1', 'secondary', 'text', 'pt 8.1', 'art. 8'))(
    'asks 2 consecutive years on $day ($clause)',
    ({ day, clause, confidence }) => {
      const of = (years: number) =>
        judged(removalGrounds, [], { type: 'removal.opened', on: day, ground: 'standing-breached', years })
      expect(of(1)).toMatchObject({ outcome: 'broken', facts: { actual: 1, minimum: 2 }, confidence })
      expect(of(2)?.outcome).toBe('met')
      expect(restsOn(of(2))).toBe(clause)
    },
  )

  it('is missing without the years', () => {
    const act: Act = { type: 'removal.opened', on: '2025-08-01', ground: 'standing-breached' }
    expect(judged(removalGrounds, [], act)?.facts).toMatchObject({ missing: 'evidence.years' })
  })

  it.each(regulationDays('pt 8.1', 'secondary', 'text', 'pt 8.1', 'art. 8'))(
    'asks 12 months after the education on $day ($clause)',
    ({ day, clause, confidence }) => {
      const act: Act = { type: 'removal.opened', on: day, ground: 'no-progress', educatedSince: '2015-01-15' }
      const finding = judged(removalGrounds, [], act)
      expect(finding).toMatchObject({ outcome: 'met', facts: { minimum: 12 }, confidence })
      expect(restsOn(finding)).toBe(clause)
    },
  )

  it.each([
    { since: '2024-08-15', on: '2025-08-14', outcome: 'broken', why: 'the day before' },
    { since: '2024-08-15', on: '2025-08-15', outcome: 'met', why: 'the day itself' },
    { since: '2024-02-29', on: '2025-02-27', outcome: 'broken', why: 'of a leap day' },
    { since: '2024-02-29', on: '2025-02-28', outcome: 'met', why: 'last day of February' },
  ])('no progress since $since is $outcome on $on ($why)', ({ since, on, outcome }) => {
    const act: Act = { type: 'removal.opened', on, ground: 'no-progress', educatedSince: since }
    expect(judged(removalGrounds, [], act)).toMatchObject({
      outcome,
      facts: { educatedSince: since, actual: on },
    })
  })

  it('tells from which day the twelve months are over, and what is missing without their start', () => {
    const act: Act = { type: 'removal.opened', on: '2025-08-01', ground: 'no-progress' }
    expect(judged(removalGrounds, [], { ...act, educatedSince: '2024-08-15' })?.lawfulFrom).toBe('2025-08-15')
    expect(judged(removalGrounds, [], act)?.facts).toMatchObject({ missing: 'evidence.educatedSince' })
  })

  it.each([
    'card-returned-or-destroyed',
    'political-standard',
    'transfer-not-filed',
    'impostor',
    'interruption',
  ] as const)('%s has no figure', (ground) => {
    const finding = judged(removalGrounds, [], { type: 'removal.opened', on: '2025-08-01', ground })
    expect(finding).toMatchObject({ outcome: 'met', facts: { ground }, confidence: 'text' })
    expect(cited(finding)).toEqual(['R2025B pt 4.2.1, 5.2.7, 5.2.8, 8.1'])
  })

  const joined: readonly Act[] = [opened(), { type: 'ceremony.held', on: '2025-02-03' }]
  const official: readonly Act[] = [...joined, { type: 'recognition.decided', on: '2026-03-02' }]
  const onGround = (ground: ActOf<'removal.opened'>['ground']): Act => ({
    type: 'removal.opened',
    on: '2026-06-01',
    ground,
  })

  it('has no ground in the card of a probationary member, who has none (regulation pt 6.1.1)', () => {
    const act = onGround('card-returned-or-destroyed')
    expect(judged(removalGrounds, joined, act)).toMatchObject({
      effect: 'bar',
      outcome: 'broken',
      facts: { ground: 'card-returned-or-destroyed' },
    })
    expect(judged(removalGrounds, official, act)?.outcome).toBe('met')
  })

  it('rests on an interruption that is on file, and from which the member has not come back (pt 5.2.8)', () => {
    const act = onGround('interruption')
    const interrupted: Act = { type: 'activity.interrupted', on: '2026-03-09', cause: 'lost-contact' }
    const resumed: Act = { type: 'activity.resumed', on: '2026-05-04', ownFault: false, confirmed: true }
    expect(judged(removalGrounds, official, act)).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'activity.interrupted', ground: 'interruption' },
    })
    expect(judged(removalGrounds, [...official, interrupted], act)).toMatchObject({
      outcome: 'met',
      facts: { interruptedOn: '2026-03-09' },
    })
    expect(judged(removalGrounds, [...official, interrupted, resumed], act)).toMatchObject({
      outcome: 'broken',
      facts: { resumedOn: '2026-05-04' },
    })
  })

  it.each(regulationDays('pt 8.1', 'assumed', 'secondary', 'pt 4.2.1, 5.2.7, 5.2.8, 8.1'))(
    'rests without a figure on the clause of $day',
    ({ day, clause, confidence }) => {
      const finding = judged(removalGrounds, [], { type: 'removal.opened', on: day, ground: 'impostor' })
      expect(restsOn(finding)).toBe(clause)
      expect(finding?.confidence).toBe(confidence)
    },
  )

  it.each([
    { log: [opened()], outcome: 'met', who: 'a probationary member' },
    { log: [opened(), recognised], outcome: 'broken', who: 'an official member' },
  ])('“unqualified” is $outcome for $who', ({ log, outcome }) => {
    const act: Act = { type: 'removal.opened', on: '2025-08-01', ground: 'unqualified-probationary' }
    expect(judged(removalGrounds, log, act)?.outcome).toBe(outcome)
  })

  const refuses = (on: string): Act => ({ type: 'exit.refused', on, matter: 'removal' })

  it.each([
    { log: [opens('2025-08-01')], why: 'the removal opened' },
    { log: [opens('2025-07-01'), refuses('2025-07-10'), opens('2025-08-01')], why: 'a second one' },
  ])('lets $why be refused', ({ log }) => {
    expect(judged(removalGrounds, log, refuses('2025-08-20'))).toMatchObject({
      outcome: 'met',
      facts: { ground: 'abandonment' },
    })
  })

  it.each([
    { log: [], why: 'none was opened' },
    { log: [opens('2025-08-01'), refuses('2025-08-10')], why: 'it was refused already' },
    { log: [opens('2025-08-01'), restored('2025-08-10')], why: 'a restoration undid it' },
    {
      log: [
        opens('2025-08-01'),
        { type: 'shortfall.answered', on: '2025-08-10', matter: 'removal', answer: 'refuse' } as Act,
      ],
      why: 'its shortfall was refused',
    },
    { log: [{ type: 'resignation.requested', on: '2025-08-01' } as Act], why: 'a resignation is under way' },
  ])('bars the refusal of a removal where $why', ({ log }) => {
    const finding = judged(removalGrounds, log, refuses('2025-08-20'))
    expect(finding).toMatchObject({ effect: 'bar', outcome: 'missing', facts: { missing: 'removal.opened' } })
    expect(cited(finding)).toEqual(['R2025B pt 4.2.1, 5.2.7, 5.2.8, 8.1'])
  })

  it('is asked again of the vote and of the decision, by the law of the day of the proposal', () => {
    const log = [opens('2025-06-30', { months: 2 })]
    const vote = judged(removalGrounds, log, votes('2025-07-01'))
    expect(vote).toMatchObject({ outcome: 'broken', facts: { actual: 2, minimum: 3 } })
    expect(cited(vote)).toEqual(['R2025B pt 8.1'])
    const decision = judged(removalGrounds, [opens('2025-06-20'), votes('2025-06-30')], removes('2025-07-01'))
    expect(decision).toMatchObject({ outcome: 'met', confidence: 'assumed' })
    expect(cited(decision)).toEqual(['R2025A pt 8.1'])
    expect(cited(judged(removalGrounds, [opens('2025-06-20')], removes('2025-07-01')))).toEqual([
      'R2025B pt 8.1',
    ])
  })

  it('is missing where no removal was opened, or only one that a restoration undid', () => {
    expect(judged(removalGrounds, [], votes('2025-08-01'))).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'removal.opened' },
    })
    const log = [opens('2025-08-01'), removes('2025-08-20'), restored('2025-10-01')]
    expect(judged(removalGrounds, log, removes('2025-11-01'))?.facts).toEqual({ missing: 'removal.opened' })
  })

  it.each([
    { ground: 'fees-unpaid', outcome: 'broken' },
    { ground: 'abandonment', outcome: 'met' },
  ] as const)('of the decision is $outcome where it names $ground', ({ ground, outcome }) => {
    const finding = judged(removalGrounds, [opens('2025-08-01')], removes('2025-09-01', { ground }))
    expect(finding?.outcome).toBe(outcome)
    if (outcome === 'broken') expect(finding?.facts).toEqual({ ground, required: 'abandonment' })
  })

  it.each([
    { act: votes('2025-08-01', { matter: 'recognition' }), why: 'another matter' },
    { act: removes('2025-08-01', { criminal: 'detained' }), why: 'the criminal fast track' },
  ])('is not asked of $why', ({ act }) => {
    expect(judged(removalGrounds, [], act)).toBeUndefined()
  })

  it.each([
    { on: '2025-05-29', criminal: 'detained', outcome: 'unknown', why: 'the day before 296-QĐ/TW' },
    { on: '2025-08-01', criminal: 'fine', outcome: 'missing', why: 'a sentence too light' },
  ] as const)('is $outcome of a criminal case on $on ($why)', ({ on, criminal, outcome }) => {
    expect(judged(removalGrounds, [], removes(on, { criminal }))?.outcome).toBe(outcome)
  })
})

describe('removal.self-criticism, a bar (guidance pt 11.1(a))', () => {
  const asked = (on: string): Act => ({ type: 'self-criticism.requested', on })
  const requests = (count: number) => ['2025-08-02', '2025-08-09', '2025-08-16'].slice(0, count).map(asked)

  it.each([
    { count: 0, outcome: 'broken' },
    { count: 2, outcome: 'broken' },
    { count: 3, outcome: 'met' },
  ])('is $outcome after $count requests', ({ count, outcome }) => {
    const finding = judged(
      removalSelfCriticism,
      [opens('2025-08-01'), ...requests(count)],
      votes('2025-08-20'),
    )
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { requests: count, required: 3 },
      cure: outcome === 'met' ? [] : ['self-criticism.requested'],
      confidence: 'text',
    })
    expect(cited(finding)).toEqual(['S2025 pt 11.1(a)'])
  })

  it.each(['made', 'refused'] as const)('is met at once where the self-criticism is %s', (answer) => {
    const log: Act[] = [opens('2025-08-01'), { type: 'self-criticism.answered', on: '2025-08-05', answer }]
    expect(judged(removalSelfCriticism, log, votes('2025-08-05'))).toMatchObject({
      outcome: 'met',
      facts: { answer, answeredOn: '2025-08-05' },
    })
  })

  it('counts no request and no answer from before the opening, nor a request after the vote', () => {
    const log: Act[] = [
      asked('2025-07-01'),
      { type: 'self-criticism.answered', on: '2025-07-02', answer: 'made' },
      opens('2025-08-01'),
      ...requests(2),
      asked('2025-08-21'),
    ]
    expect(judged(removalSelfCriticism, log, votes('2025-08-20'))?.facts).toEqual({
      requests: 2,
      required: 3,
    })
  })

  it.each([
    { day: '2016-09-20', clause: 'S2016 < S2021 pt 11.1(a)', confidence: 'assumed' },
    { day: '2021-09-27', clause: 'S2016 < S2021 pt 11.1(a)', confidence: 'assumed' },
    ...guidanceDays('pt 11.1(a)', 'text', 'pt 11.1(a)'),
  ])('asks three requests on $day ($clause)', ({ day, clause, confidence }) => {
    const finding = judged(removalSelfCriticism, [opens(day)], votes(day))
    expect(finding).toMatchObject({ facts: { required: 3 }, confidence })
    expect(restsOn(finding)).toBe(clause)
  })

  it.each([
    { days: ['2025-08-05', '2025-08-06', '2025-08-07'], requests: 3, outcome: 'met' },
    { days: ['2025-08-05', '2025-08-06', '2025-08-06'], requests: 2, outcome: 'broken' },
    { days: ['2025-08-05', '2025-08-05', '2025-08-05'], requests: 1, outcome: 'broken' },
  ])('counts $requests requests of those on $days', ({ days, requests, outcome }) => {
    const asked = days.map((on): Act => ({ type: 'self-criticism.requested', on }))
    expect(judged(removalSelfCriticism, [opens('2025-08-01'), ...asked], votes('2025-08-20'))).toMatchObject({
      outcome,
      facts: { requests, required: 3 },
    })
  })

  const unqualified = opens('2025-08-01', { ground: 'unqualified-probationary', months: undefined })
  const held = (on: string): Act => ({ type: 'ceremony.held', on })
  const reviewed = (on: string): Act => ({ type: 'self-review.made', on })

  it.each([
    { log: [], why: 'nothing is opened' },
    { log: [held('2024-07-20'), reviewed('2025-07-25'), unqualified], why: 'the review has its self-review' },
    { log: [reviewed('2025-07-25'), unqualified], why: 'the ceremony is not on file' },
  ])('is not asked where $why', ({ log }) => {
    expect(judged(removalSelfCriticism, log, votes('2025-08-20'))).toBeUndefined()
  })

  it.each([
    { log: [held('2024-07-20'), unqualified], why: 'none was written' },
    { log: [reviewed('2020-07-25'), held('2024-07-20'), unqualified], why: 'it is of an earlier probation' },
    { log: [held('2024-07-20'), unqualified, reviewed('2025-08-21')], why: 'it was written after the vote' },
  ])('is asked of an unqualified member without a self-review: $why', ({ log }) => {
    expect(judged(removalSelfCriticism, log, votes('2025-08-20'))).toMatchObject({
      effect: 'breach',
      outcome: 'broken',
      facts: { requests: 0, required: 3 },
    })
  })
})

describe('removal.resolutions-present, a bar (guidance pt 4.6, 11.1(b))', () => {
  const proposed = [opens('2025-08-01'), votes('2025-08-20')]
  const appraised: Act = { type: 'section.appraised', on: '2025-08-25', matter: 'removal' }
  const carried = (on: string, change: Partial<ActOf<'grassroots.voted'>> = {}): Act => ({
    type: 'grassroots.voted',
    on,
    matter: 'removal',
    ...change,
  })
  const find = (log: readonly Act[], act: Act) => judged(removalResolutionsPresent, log, act)

  it.each([
    { log: [], act: appraised, absent: 'cell.voted' },
    {
      log: [opens('2025-08-01'), votes('2025-08-20', { outcome: 'not-proposed' })],
      act: appraised,
      absent: 'cell.voted',
    },
    { log: [opens('2025-08-01'), votes('2025-08-26')], act: appraised, absent: 'cell.voted' },
    { log: [votes('2025-07-31'), opens('2025-08-01')], act: appraised, absent: 'cell.voted' },
    { log: proposed, act: appraised, absent: undefined },
    {
      log: [opened({}, { sectionCommittee: true }), ...proposed],
      act: carried('2025-09-01'),
      absent: 'section.appraised',
    },
    {
      log: [opened({}, { sectionCommittee: true }), ...proposed, appraised],
      act: carried('2025-09-01'),
      absent: undefined,
    },
    { log: proposed, act: carried('2025-09-01'), absent: 'unit.sectionCommittee' },
    {
      log: [opened({}, { sectionCommittee: false }), ...proposed],
      act: carried('2025-09-01'),
      absent: undefined,
    },
    { log: proposed, act: removes('2025-09-10'), absent: 'grassroots.voted' },
    { log: [...proposed, carried('2025-09-11')], act: removes('2025-09-10'), absent: 'grassroots.voted' },
    {
      log: [...proposed, carried('2025-09-01', { outcome: 'not-proposed' })],
      act: removes('2025-09-10'),
      absent: 'grassroots.voted',
    },
    {
      log: [...proposed, carried('2025-09-01', { matter: 'expulsion' })],
      act: removes('2025-09-10'),
      absent: 'grassroots.voted',
    },
    { log: [...proposed, carried('2025-09-01')], act: removes('2025-09-10'), absent: undefined },
    {
      log: [opened({}, { cellKind: 'grassroots-cell' }), ...proposed],
      act: removes('2025-09-10'),
      absent: undefined,
    },
    {
      log: [opened({}, { delegated: true }), ...proposed],
      act: removes('2025-09-10', { by: { kind: 'delegatedGrassrootsCommittee' } }),
      absent: undefined,
    },
    {
      log: proposed,
      act: removes('2025-09-10', { by: { kind: 'delegatedGrassrootsCommittee' } }),
      absent: 'grassroots.voted',
    },
  ])('row %#: of $act.type $absent is absent', ({ log, act, absent }) => {
    const finding = find(log, act)
    expect(finding).toMatchObject({
      effect: absent === 'unit.sectionCommittee' ? 'note' : 'bar',
      outcome: absent === undefined ? 'met' : 'missing',
      confidence: 'text',
    })
    expect(finding?.facts.missing).toBe(absent)
    expect(cited(finding)).toEqual(['S2025 pt 4.6, 11.1(b)'])
  })

  it.each([
    { answer: 'consider', voted: 'not-proposed', outcome: 'met' },
    { answer: 'return', voted: 'not-proposed', outcome: 'missing' },
    // Nothing fell short: there is nothing to consider in the place of a vote.
    { answer: 'consider', voted: undefined, outcome: 'missing' },
    { answer: 'consider', voted: 'proposed', outcome: 'missing' },
  ] as const)(
    'is $outcome where the competent committee answers a vote that $voted: $answer',
    ({ answer, voted, outcome }) => {
      const log: Act[] = [
        opens('2025-08-01'),
        ...(voted ? [votes('2025-08-20', { outcome: voted })] : []),
        { type: 'shortfall.answered', on: '2025-08-30', matter: 'removal', answer },
      ]
      expect(find(log, removes('2025-09-10'))?.outcome).toBe(outcome)
    },
  )

  it.each([
    { day: '2016-09-20', clause: 'S2016', confidence: 'assumed' },
    { day: '2021-09-27', clause: 'S2016', confidence: 'assumed' },
    ...guidanceDays('pt 4.6, 11.1', 'secondary', 'pt 4.6, 11.1(b)'),
  ])('rests on $clause on $day', ({ day, clause, confidence }) => {
    const finding = find([], removes(day))
    expect(finding?.confidence).toBe(confidence)
    expect(restsOn(finding)).toBe(clause)
  })

  it.each([
    { act: carried('2025-09-01', { matter: 'admission' }), why: 'another matter' },
    { act: removes('2025-09-01', { criminal: 'wanted' }), why: 'the criminal fast track' },
  ])('is not asked of $why', ({ act }) => {
    expect(find([], act)).toBeUndefined()
  })
})

describe('a shortfall and an unqualified member', () => {
  const duty = (log: readonly Act[], rule: string, today: string) =>
    dutiesOf(fileOf(log), today, nationalRulebook()).find((one) => one.rule === rule)
  const short = votes('2025-08-20', { outcome: 'not-proposed' })

  it('removal.shortfall-reported is owed by the cell until the report (guidance pt 5.1)', () => {
    expect(duty([short], 'removal.shortfall-reported', '2025-08-20')).toMatchObject({
      obligor: 'cell',
      from: '2025-08-20',
      acts: [{ act: 'shortfall.reported', matter: 'removal' }],
      isOverdue: false,
    })
    const report: Act = { type: 'shortfall.reported', on: '2025-08-21', matter: 'removal' }
    expect(duty([short, report], 'removal.shortfall-reported', '2025-08-22')).toBeUndefined()
  })

  it('removal.shortfall-reported is a breach where the answer comes without a full report', () => {
    const rule = removalShortfallReported
    const answer: Act = { type: 'shortfall.answered', on: '2025-09-01', matter: 'removal', answer: 'return' }
    expect(judged(rule, [short], answer)).toMatchObject({ effect: 'breach', outcome: 'missing' })
  })

  it('recognition.removal-if-unqualified is owed from the refusal to the removal (regulation pt 4.2.1)', () => {
    const refused: Act = { type: 'recognition.refused', on: '2025-08-01' }
    expect(duty([refused], 'recognition.removal-if-unqualified', '2025-08-02')).toMatchObject({
      obligor: 'cell',
      from: '2025-08-01',
      acts: [{ act: 'member.removed' }],
      isOverdue: false,
      confidence: 'text',
    })
    expect(
      duty([refused, removes('2025-10-01')], 'recognition.removal-if-unqualified', '2025-10-02'),
    ).toBeUndefined()
    const undone = [refused, removes('2025-10-01'), restored('2025-11-01')]
    expect(duty(undone, 'recognition.removal-if-unqualified', '2025-11-02')).toBeUndefined()
    const died: Act = { type: 'member.died', on: '2025-09-01' }
    expect(duty([refused, died], 'recognition.removal-if-unqualified', '2025-10-02')).toBeUndefined()
  })
})
