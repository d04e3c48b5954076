import { describe, expect, it } from 'vitest'
import type { Act, ActOf, BodyKind, Person, Unit } from '../../../../src/casefile/shapes.js'
import { Inquiry } from '../../../../src/law/inquiry.js'
import {
  isIntroduced,
  officialStatus,
  tradeUnionRoute,
  twoOfficialMembers,
  youthUnionRoute,
} from '../../../../src/rules/dossier/introduction/introduction.js'
import { standingIntroductions } from '../../../../src/rules/dossier/introduction/standing.js'
import { workedTogether } from '../../../../src/rules/dossier/introduction/together.js'
import { nationalRulebook } from '../../../../src/rules/engine/rulebook.js'
import { cited, considered, fileOf, judged, opened, reviewed } from '../../judged.js'

const made = (
  id: string,
  on: string,
  more: Partial<Omit<ActOf<'introduction.made'>, 'introducer'>> & { official?: boolean } = {},
): Act => {
  const { official, ...rest } = more
  return {
    type: 'introduction.made',
    on,
    introducer: { id, ...(official !== undefined && { official }) },
    ...rest,
  }
}

const lost = (introducer: string, on: string): Act => ({
  type: 'introducer.lost',
  on,
  introducer,
  reason: 'moved',
})

const resolved = (on: string, union: 'youth-union' | 'trade-union', by?: BodyKind): Act => ({
  type: 'union.resolved',
  on,
  union,
  ...(by && { by: { kind: by } }),
})

const vote = considered('2025-09-15')

describe('two official members introduce (Charter art. 4.1)', () => {
  const alone = opened({}, { youthUnion: false, tradeUnion: false })

  it.each([
    {
      log: [made('a', '2025-09-08'), made('b', '2025-09-15')],
      outcome: 'met',
      actual: 2,
      why: 'the second that day',
    },
    {
      log: [made('a', '2025-09-08'), made('b', '2025-09-16')],
      outcome: 'missing',
      actual: 1,
      why: 'the second later',
    },
    {
      log: [made('a', '2025-09-08'), made('a', '2025-09-09')],
      outcome: 'missing',
      actual: 1,
      why: 'one twice',
    },
    { log: [], outcome: 'missing', actual: 0, why: 'nobody' },
    {
      log: [made('a', '2025-09-01'), made('b', '2025-09-01'), lost('b', '2025-09-15')],
      outcome: 'missing',
      actual: 1,
      why: 'one lost that day',
    },
    {
      log: [made('a', '2025-09-01'), made('b', '2025-09-01'), lost('b', '2025-09-16')],
      outcome: 'met',
      actual: 2,
      why: 'one lost the day after',
    },
    {
      log: [made('a', '2025-09-01'), lost('b', '2025-09-01'), made('b', '2025-09-02')],
      outcome: 'met',
      actual: 2,
      why: 'one lost before introducing',
    },
  ])('where there is no union: $why is $outcome', ({ log, outcome, actual }) => {
    const finding = judged(twoOfficialMembers, [alone, ...log], vote)
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { actual, required: 2 },
      confidence: 'text',
      cure: outcome === 'met' ? [] : ['introduction.made'],
    })
    expect(cited(finding)).toEqual(['CH2011 art. 4.1'])
  })

  it('where the applicant is past youth age beside a Youth Union', () => {
    const log = [opened({ youthAge: false }, { youthUnion: true }), made('a', '2025-09-08')]
    expect(judged(twoOfficialMembers, log, vote)).toMatchObject({ outcome: 'missing', facts: { actual: 1 } })
  })

  it('is not asked on a union route, where the place is not known, or at recognition', () => {
    expect(
      judged(twoOfficialMembers, [opened({}, { youthUnion: false, tradeUnion: true })], vote),
    ).toBeUndefined()
    expect(judged(twoOfficialMembers, [opened()], vote)).toBeUndefined()
    expect(judged(twoOfficialMembers, [alone], reviewed('2026-11-16'))).toBeUndefined()
  })
})

describe('the Youth Union route (Charter art. 4.1; regulation pt 3.1)', () => {
  const young = (person: Person = {}) =>
    opened({ youthAge: true, youthUnionMember: true, ...person }, { youthUnion: true })
  const by = 'youthUnionExecutive'

  it('is a resolution and one official member', () => {
    const log = [young(), resolved('2025-09-15', 'youth-union', by), made('a', '2025-09-15')]
    expect(judged(youthUnionRoute, log, vote)).toMatchObject({
      effect: 'bar',
      outcome: 'met',
      facts: { actual: 1, required: 1 },
      confidence: 'text',
    })
  })

  it.each([
    { log: [young()], missing: 'union.resolved', why: 'no resolution' },
    {
      log: [young(), resolved('2025-09-16', 'youth-union', by)],
      missing: 'union.resolved',
      why: 'resolved later',
    },
    {
      log: [young(), resolved('2025-09-08', 'trade-union', by)],
      missing: 'union.resolved',
      why: 'another union',
    },
    { log: [young(), resolved('2025-09-08', 'youth-union')], missing: 'evidence.by', why: 'body not named' },
    {
      log: [young(), resolved('2025-09-08', 'youth-union', by)],
      missing: 'introduction.made',
      why: 'no member',
    },
  ])('with $why lacks $missing', ({ log, missing }) => {
    expect(judged(youthUnionRoute, log, vote)).toMatchObject({
      effect: 'bar',
      outcome: 'missing',
      facts: { missing },
      cure: ['union.resolved', 'introduction.made'],
    })
  })

  it('is for members of the Youth Union', () => {
    expect(judged(youthUnionRoute, [young({ youthUnionMember: false })], vote)).toMatchObject({
      outcome: 'broken',
      facts: { youthUnionMember: false },
    })
    const unknown = opened({ youthAge: true }, { youthUnion: true })
    expect(judged(youthUnionRoute, [unknown], vote)).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'person.youthUnionMember' },
    })
  })

  it.each([
    { on: '2021-07-29', kind: 'youthUnionBranch', outcome: 'broken', why: 'last day of 29-QĐ/TW' },
    { on: '2021-07-30', kind: 'youthUnionBranch', outcome: 'met', why: 'first day of 24-QĐ/TW' },
    { on: '2021-07-29', kind: 'youthUnionExecutive', outcome: 'met', why: 'the executive' },
    { on: '2021-07-30', kind: 'tradeUnionExecutive', outcome: 'broken', why: 'no body of the Youth Union' },
  ] as const)('resolved by $kind on $on is $outcome ($why)', ({ on, kind, outcome }) => {
    const log = [young(), resolved(on, 'youth-union', kind), made('a', on)]
    expect(judged(youthUnionRoute, log, considered('2021-08-15'))).toMatchObject({ outcome })
  })

  it.each([
    { person: {}, unit: {}, missing: 'unit.youthUnion' },
    { person: {}, unit: { youthUnion: true }, missing: 'person.youthAge' },
  ])('needs $missing', ({ person, unit, missing }) => {
    expect(judged(youthUnionRoute, [opened(person, unit)], vote)).toMatchObject({
      effect: 'bar',
      outcome: 'missing',
      facts: { missing },
    })
  })

  it('is not asked of one past youth age, or where there is no Youth Union', () => {
    expect(judged(youthUnionRoute, [opened({ youthAge: false }, { youthUnion: true })], vote)).toBeUndefined()
    expect(judged(youthUnionRoute, [opened({}, { youthUnion: false })], vote)).toBeUndefined()
    expect(
      judged(youthUnionRoute, [opened({}, { youthUnion: false, tradeUnion: true })], vote),
    ).toBeUndefined()
  })
})

describe('the trade-union route (Charter art. 4.1; regulation pt 3.1)', () => {
  const worker = (person: Person = {}) =>
    opened({ tradeUnionMember: true, ...person }, { youthUnion: false, tradeUnion: true })
  const by = 'tradeUnionExecutive'

  it('is a resolution and one official member', () => {
    const log = [worker(), resolved('2025-09-15', 'trade-union', by), made('a', '2025-09-15')]
    expect(judged(tradeUnionRoute, log, vote)).toMatchObject({
      effect: 'bar',
      outcome: 'met',
      facts: { actual: 1, required: 1 },
      confidence: 'text',
    })
  })

  it.each([
    { log: [worker()], outcome: 'missing', fact: { missing: 'union.resolved' } },
    {
      log: [worker(), resolved('2025-09-08', 'trade-union')],
      outcome: 'missing',
      fact: { missing: 'evidence.by' },
    },
    {
      log: [worker(), resolved('2025-09-08', 'trade-union', 'cell')],
      outcome: 'broken',
      fact: { actual: 'cell', required: ['tradeUnionExecutive'] },
    },
    {
      log: [worker(), resolved('2025-09-08', 'trade-union', by)],
      outcome: 'missing',
      fact: { missing: 'introduction.made' },
    },
    { log: [worker({ tradeUnionMember: false })], outcome: 'broken', fact: { tradeUnionMember: false } },
  ])('is $outcome with $fact', ({ log, outcome, fact }) => {
    expect(judged(tradeUnionRoute, log, vote)).toMatchObject({ effect: 'bar', outcome, facts: fact })
  })

  it('needs to know of the union, and of the membership', () => {
    expect(judged(tradeUnionRoute, [opened({}, { youthUnion: false })], vote)).toMatchObject({
      effect: 'bar',
      outcome: 'missing',
      facts: { missing: 'unit.tradeUnion' },
    })
    expect(
      judged(tradeUnionRoute, [opened({}, { youthUnion: false, tradeUnion: true })], vote),
    ).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'person.tradeUnionMember' },
    })
  })

  it('is not asked where the Youth Union is not known, or exists', () => {
    expect(judged(tradeUnionRoute, [opened()], vote)).toBeUndefined()
    expect(judged(tradeUnionRoute, [opened({ youthAge: true }, { youthUnion: true })], vote)).toBeUndefined()
  })

  it('does not rest on youth age', () => {
    const log = [
      worker({ bornOn: '1990-01-01' }),
      resolved('2025-09-08', 'trade-union', by),
      made('a', '2025-09-08'),
    ]
    expect(judged(tradeUnionRoute, log, vote)).toMatchObject({ outcome: 'met', confidence: 'text' })
  })

  it('past youth age is two members of the Party and membership, under the other reading (open question 20)', () => {
    const two = { tradeUnionPastYouthAge: 'two-members' }
    const log = [worker({ youthAge: false }), made('a', '2025-09-08'), made('b', '2025-09-08')]
    expect(judged(tradeUnionRoute, log, vote, two)).toMatchObject({
      outcome: 'met',
      alternatives: [
        { policy: 'tradeUnionPastYouthAge', reading: 'one-member-plus-union', outcome: 'missing' },
      ],
    })
    expect(judged(twoOfficialMembers, log.slice(0, 2), vote)).toMatchObject({
      outcome: 'met',
      alternatives: [{ policy: 'tradeUnionPastYouthAge', reading: 'two-members', outcome: 'missing' }],
    })
    expect(judged(twoOfficialMembers, log, vote, two)).toMatchObject({
      outcome: 'met',
      facts: { required: 2 },
    })
    const outside = [worker({ youthAge: false, tradeUnionMember: false }), ...log.slice(1)]
    expect(judged(twoOfficialMembers, outside, vote, two)).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'person.tradeUnionMember', route: 'members-past-youth' },
    })
    expect(judged(tradeUnionRoute, [worker({ youthAge: true })], vote, two)).toMatchObject({
      outcome: 'missing',
    })
  })
})

describe('an introducer is an official member on the day (Charter art. 4.2)', () => {
  it.each([
    { official: true, outcome: 'met' },
    { official: false, outcome: 'broken' },
    { official: undefined, outcome: 'missing' },
  ])('$official is $outcome', ({ official, outcome }) => {
    const act = made('a', '2025-09-08', official === undefined ? {} : { official })
    expect(judged(officialStatus, [], act)).toMatchObject({
      effect: 'bar',
      outcome,
      confidence: 'text',
      cure: outcome === 'met' ? [] : ['introduction.made'],
    })
    expect(judged(officialStatus, [act], vote)).toMatchObject({ effect: 'bar', outcome })
  })

  it('is asked of every introduction that stands', () => {
    const good = made('a', '2025-09-01', { official: true })
    const bad = made('b', '2025-09-01', { official: false })
    expect(judged(officialStatus, [good, bad], vote)).toMatchObject({ outcome: 'broken' })
    expect(judged(officialStatus, [good, bad, lost('b', '2025-09-02')], vote)).toMatchObject({
      outcome: 'met',
    })
  })

  it('is not asked without an introduction, or at recognition', () => {
    expect(judged(officialStatus, [], vote)).toBeUndefined()
    expect(judged(officialStatus, [made('a', '2025-09-01')], reviewed('2026-11-16'))).toBeUndefined()
  })
})

describe('12 months together (Charter art. 4.2; regulation pt 3.2.1)', () => {
  const together = (togetherSince: string, more: object = {}) =>
    made('a', '2025-03-01', {
      official: true,
      togetherSince,
      togetherIn: 'work',
      sameOrganisation: true,
      ...more,
    })

  it.each([
    { since: '2024-09-15', outcome: 'met', months: 12, why: '12 months to the day' },
    { since: '2024-09-16', outcome: 'broken', months: 11, why: 'a day short' },
    { since: '2023-09-15', outcome: 'met', months: 24, why: 'worked example 8: official for 6 months only' },
  ])('since $since is $outcome ($why)', ({ since, outcome, months }) => {
    expect(judged(workedTogether, [together(since)], vote)).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { months, minimum: 12 },
      confidence: 'text',
      cure: outcome === 'met' ? [] : ['introducer.wait', 'introduction.made'],
    })
  })

  it.each([
    { since: '2025-01-10', from: '2026-01-10' },
    { since: '2024-02-29', from: '2025-03-01' },
  ])('since $since are full from $from', ({ since, from }) => {
    const early = considered('2025-02-28')
    const log = [made('a', '2025-02-01', { togetherSince: since, sameOrganisation: true })]
    expect(judged(workedTogether, log, early)).toMatchObject({ outcome: 'broken', lawfulFrom: from })
    expect(judged(workedTogether, log, considered(from))).toMatchObject({ outcome: 'met' })
  })

  it('are counted to the introduction paper under the other reading (open question 6)', () => {
    const paper = { introducerTogetherMeasuredAt: 'introduction-paper' }
    const finding = judged(workedTogether, [together('2024-09-15')], vote, paper)
    expect(finding).toMatchObject({ outcome: 'broken', facts: { months: 5 }, cure: ['introduction.made'] })
    expect(finding).not.toHaveProperty('lawfulFrom')
    expect(judged(workedTogether, [together('2024-09-15')], vote)?.alternatives).toMatchObject([
      { policy: 'introducerTogetherMeasuredAt', reading: 'introduction-paper', outcome: 'broken' },
    ])
  })

  it.each([
    { on: '2021-07-29', outcome: 'broken', why: 'work, labour, study' },
    { on: '2021-07-30', outcome: 'met', why: 'and the same residence' },
  ])('at the same residence on $on is $outcome ($why)', ({ on, outcome }) => {
    const log = [
      made('a', '2021-07-01', {
        togetherSince: '2019-01-01',
        togetherIn: 'residence',
        sameOrganisation: true,
      }),
    ]
    expect(judged(workedTogether, log, considered(on))).toMatchObject({ effect: 'bar', outcome })
  })

  it.each([
    {
      on: '2021-07-29',
      told: ['missing', 'note', ['work', 'labour', 'study']],
      why: 'residence does not count',
    },
    { on: '2021-07-30', told: ['met', 'bar', undefined], why: 'every kind counts' },
  ])('told without its kind, on $on is remarked, or counts: $why', ({ on, told }) => {
    const log = [made('a', '2021-07-01', { togetherSince: '2019-01-01', sameOrganisation: true })]
    const finding = judged(workedTogether, log, considered(on))
    expect([finding?.outcome, finding?.effect, finding?.facts.required]).toEqual(told)
  })

  it('of two, one without its kind is remarked where both are asked for, and not where one is enough', () => {
    const untold = made('a', '2021-07-01', { togetherSince: '2019-01-01', sameOrganisation: true })
    const told = made('b', '2021-07-01', {
      togetherSince: '2019-01-01',
      togetherIn: 'work',
      sameOrganisation: true,
    })
    const both = judged(workedTogether, [untold, told], considered('2021-07-29'))
    expect([both?.outcome, both?.effect]).toEqual(['missing', 'note'])
    const short = made('b', '2021-07-01', {
      togetherSince: '2021-01-01',
      togetherIn: 'work',
      sameOrganisation: true,
    })
    expect(judged(workedTogether, [untold, short], considered('2021-07-29'))).toMatchObject({
      outcome: 'broken',
      effect: 'bar',
    })
  })

  it('of a kind that does not count needs another introducer', () => {
    const log = [
      made('a', '2021-07-01', {
        togetherSince: '2019-01-01',
        togetherIn: 'residence',
        sameOrganisation: true,
      }),
    ]
    expect(judged(workedTogether, log, considered('2021-07-29'))).toMatchObject({
      facts: { actual: 'residence', required: ['work', 'labour', 'study'] },
      cure: ['introduction.made'],
    })
  })

  it.each([
    { more: { sameOrganisation: false }, outcome: 'broken', cure: ['introduction.made'] },
    {
      more: { sameOrganisation: undefined },
      outcome: 'missing',
      cure: ['introducer.wait', 'introduction.made'],
    },
    { more: { togetherIn: undefined }, outcome: 'met', cure: [] },
  ])('with $more is $outcome', ({ more, outcome, cure }) => {
    const given = Object.entries({ togetherIn: 'work', sameOrganisation: true, ...more }).filter(
      ([, value]) => value !== undefined,
    )
    const log = [made('a', '2025-03-01', { togetherSince: '2023-01-01', ...Object.fromEntries(given) })]
    expect(judged(workedTogether, log, vote)).toMatchObject({ effect: 'bar', outcome, cure })
  })

  it('need the first day together', () => {
    expect(judged(workedTogether, [made('a', '2025-03-01')], vote)).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'evidence.togetherSince', minimum: 12 },
    })
  })

  const two = opened({}, { youthUnion: false, tradeUnion: false })
  const one = opened({ tradeUnionMember: true }, { youthUnion: false, tradeUnion: true })
  const since = (id: string, day: string, more: object = {}) =>
    made(id, '2025-03-01', {
      togetherSince: day,
      togetherIn: 'work',
      sameOrganisation: true,
      official: true,
      ...more,
    })

  it.each([
    {
      place: two,
      who: [since('a', '2023-01-01'), since('b', '2023-01-01')],
      outcome: 'met',
      from: undefined,
    },
    {
      place: two,
      who: [since('a', '2023-01-01'), since('b', '2024-10-01')],
      outcome: 'broken',
      from: '2025-10-01',
    },
    {
      place: two,
      who: [since('a', '2023-01-01'), since('b', '2024-10-01'), since('c', '2023-01-01')],
      outcome: 'met',
      from: undefined,
    },
    {
      place: two,
      who: [since('a', '2024-12-01'), since('b', '2024-10-01'), since('c', '2025-01-01')],
      outcome: 'broken',
      from: '2025-12-01',
    },
    {
      place: two,
      who: [
        since('a', '2023-01-01'),
        since('b', '2023-01-01', { official: false }),
        since('c', '2024-10-01'),
      ],
      outcome: 'broken',
      from: '2025-10-01',
    },
    {
      place: one,
      who: [since('a', '2024-10-01'), since('b', '2023-01-01')],
      outcome: 'met',
      from: undefined,
    },
    {
      place: one,
      who: [since('a', '2024-10-01', { sameOrganisation: false }), since('b', '2024-12-01')],
      outcome: 'broken',
      from: '2025-12-01',
    },
    {
      place: one,
      who: [since('a', '2024-10-01', { sameOrganisation: false })],
      outcome: 'broken',
      from: undefined,
    },
  ])('bar only where too few introductions count: $outcome, lawful from $from', (row) => {
    const finding = judged(workedTogether, [row.place, ...row.who], vote)
    expect([finding?.outcome, finding?.lawfulFrom]).toEqual([row.outcome, row.from])
  })

  it('come to a residence only from 2021-07-30', () => {
    const atHome = made('a', '2021-03-01', {
      togetherSince: '2020-07-29',
      togetherIn: 'residence',
      sameOrganisation: true,
    })
    expect(judged(workedTogether, [atHome], considered('2021-07-28'))?.lawfulFrom).toBeUndefined()
    const later = { ...atHome, togetherSince: '2020-07-30' } as Act
    expect(judged(workedTogether, [later], considered('2021-07-28'))?.lawfulFrom).toBe('2021-07-30')
  })

  it.each([
    { officials: [true, false], place: one, outcome: 'met' },
    { officials: [true, undefined], place: one, outcome: 'met' },
    { officials: [true, false], place: two, outcome: 'broken' },
    { officials: [true, true, false], place: two, outcome: 'met' },
    { officials: [true, true, false], place: opened(), outcome: 'broken' },
  ])('by $officials official members are $outcome where enough of them are official', (row) => {
    const papers = row.officials.map((official, index) =>
      made(`m-${index}`, '2025-03-01', official === undefined ? {} : { official }),
    )
    expect(judged(officialStatus, [row.place, ...papers], vote)?.outcome).toBe(row.outcome)
  })

  it('are asked of every introducer where the file does not tell how many there must be, and of none where there is none', () => {
    const short = made('b', '2025-03-01', { togetherSince: '2025-02-01', sameOrganisation: true })
    expect(judged(workedTogether, [together('2023-01-01'), short], vote)).toMatchObject({ outcome: 'broken' })
    expect(judged(workedTogether, [], vote)).toBeUndefined()
  })

  it.each([
    { on: '2026-07-25', point: 'R2026A' },
    { on: '2026-07-26', point: 'R2026B' },
  ])('within one organisation, cited by $point on $on', ({ on, point }) => {
    expect(cited(judged(workedTogether, [together('2023-01-01')], considered(on)))).toContain(point)
  })
})

describe('a replacement introducer (regulation pt 3.2.2; worked example 9)', () => {
  const original = made('a', '2025-03-01', { togetherSince: '2023-01-01' })
  const replacement = (on: string, more: object = {}) =>
    made('b', on, { togetherSince: '2025-07-15', replaces: 'a', ...more })

  it('is waived the 12 months, assigned by the cell', () => {
    const log = [original, lost('a', '2025-09-01'), replacement('2025-09-01', { assignedByCell: true })]
    const finding = judged(workedTogether, log, vote)
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome: 'met',
      facts: { waived: true },
      confidence: 'text',
    })
    expect(cited(finding)).toEqual(['R2025B pt 3.2.2'])
  })

  it.each([
    { more: {}, since: '2025-07-15', outcome: 'missing', fact: { missing: 'evidence.assignedByCell' } },
    {
      more: { assignedByCell: false },
      since: '2025-07-15',
      outcome: 'broken',
      fact: { months: 2, minimum: 12 },
    },
    { more: {}, since: '2023-07-15', outcome: 'met', fact: { months: 26 } },
    { more: { assignedByCell: false }, since: '2023-07-15', outcome: 'met', fact: { months: 26 } },
  ])(
    'without an assignment ($more), together since $since, is $outcome',
    ({ more, since, outcome, fact }) => {
      const isToWait = outcome === 'missing'
      const own = replacement('2025-09-01', { togetherSince: since, sameOrganisation: true, ...more })
      expect(judged(workedTogether, [original, lost('a', '2025-09-01'), own], vote)).toMatchObject({
        effect: 'bar',
        outcome,
        facts: fact,
        // Twelve months together, whatever is told of an assignment.
        ...(isToWait && { lawfulFrom: '2026-07-15' }),
      })
    },
  )

  it('replaces one who is lost, no later than that day', () => {
    const before = [lost('a', '2025-09-02'), replacement('2025-09-01', { assignedByCell: true })]
    expect(judged(workedTogether, before, vote)).toMatchObject({ outcome: 'broken', facts: { months: 2 } })
    const other = [lost('c', '2025-08-01'), replacement('2025-09-01', { assignedByCell: true })]
    expect(judged(workedTogether, other, vote)).toMatchObject({ outcome: 'broken' })
  })

  it.each([
    { on: '2021-07-29', confidence: 'secondary' },
    { on: '2021-07-30', confidence: 'text' },
    { on: '2025-01-20', confidence: 'assumed' },
    { on: '2026-04-08', confidence: 'assumed' },
    { on: '2026-07-26', confidence: 'secondary' },
  ])('rests on $confidence on $on', ({ on, confidence }) => {
    const log = [lost('a', '2021-01-01'), made('b', '2021-01-02', { replaces: 'a', assignedByCell: true })]
    expect(judged(workedTogether, log, considered(on))?.confidence).toBe(confidence)
  })
})

describe('the introductions that stand', () => {
  const introduced = (unit: Unit, person: Person, ...log: readonly Act[]) =>
    isIntroduced(
      fileOf([opened(person, unit), ...log]),
      '2025-09-15',
      new Inquiry(nationalRulebook().setting, '2025-09-15'),
    )

  it('are the latest of each introducer, without those lost since', () => {
    const file = fileOf([
      made('a', '2025-09-01'),
      made('a', '2025-09-03'),
      made('b', '2025-09-02'),
      lost('b', '2025-09-04'),
      made('c', '2025-09-20'),
    ])
    expect(
      standingIntroductions(file, '2025-09-15').map(({ introducer, on }) => [introducer.id, on]),
    ).toEqual([['a', '2025-09-03']])
    expect(standingIntroductions(file, '2025-09-02').map(({ introducer }) => introducer.id)).toEqual([
      'a',
      'b',
    ])
  })

  it('suffice when they are as many as the route asks for', () => {
    const alone = { youthUnion: false, tradeUnion: false }
    expect(introduced(alone, {}, made('a', '2025-09-01'))).toBe(false)
    expect(introduced(alone, {}, made('a', '2025-09-01'), made('b', '2025-09-01'))).toBe(true)
    expect(introduced({}, {}, made('a', '2025-09-01'))).toBe(false)
  })

  it.each([
    { union: 'youth-union', unit: { youthUnion: true }, person: { youthAge: true } },
    { union: 'trade-union', unit: { youthUnion: false, tradeUnion: true }, person: {} },
  ] as const)('suffice on the $union route with one member and the resolution', ({ union, unit, person }) => {
    expect(introduced(unit, person, made('a', '2025-09-01'))).toBe(false)
    expect(introduced(unit, person, resolved('2025-09-02', union))).toBe(false)
    expect(introduced(unit, person, made('a', '2025-09-01'), resolved('2025-09-02', union))).toBe(true)
    expect(introduced(unit, person, made('a', '2025-09-01'), resolved('2025-09-16', union))).toBe(false)
  })
})
