import { describe, expect, it } from 'vitest'
import type { Act, Person } from '../../../../src/index.js'
import { populationNoted, populationWait } from '../../../../src/rules/applicant/population-wait.js'
import { populationRepeated } from '../../../../src/rules/applicant/readmission/waits.js'
import { considered, judged, opened, restsOn, reviewed } from '../../judged.js'

type Former = NonNullable<Person['former']>

const former = (change: Partial<Former>, breach?: Person['populationBreach']): readonly Act[] => [
  opened({
    former: { leftOn: '2019-03-04', exit: 'removed', reason: 'population', ...change },
    ...(breach && { populationBreach: breach }),
  }),
]

const since = { child: 4, bornOn: '2021-05-10' }
const before = { child: 3, bornOn: '2018-05-10' }

describe('readmission.population-repeat, a bar until 2025-06-02 (05-QĐi/TW of 2018 art. 3(1))', () => {
  it.each([
    {
      on: '2018-08-27',
      effect: 'bar',
      outcome: 'never-considered',
      clause: 'PP2013',
      confidence: 'secondary',
    },
    {
      on: '2018-08-28',
      effect: 'bar',
      outcome: 'never-considered',
      clause: 'PP2018 art. 3(1)',
      confidence: 'text',
    },
    {
      on: '2025-06-02',
      effect: 'bar',
      outcome: 'never-considered',
      clause: 'PP2018 art. 3(1)',
      confidence: 'text',
    },
    { on: '2025-06-03', effect: 'note', outcome: 'no-limit', clause: 'PPOFF', confidence: 'assumed' },
  ])('on $on: $effect, $outcome', ({ on, effect, outcome, clause, confidence }) => {
    const log = former({ leftOn: '2016-09-01' }, { child: 4, bornOn: '2017-05-10' })
    const finding = judged(populationRepeated, log, considered(on))
    expect(finding).toMatchObject({
      effect,
      outcome: 'broken',
      facts: { leftOn: '2016-09-01', child: 4, outcome },
      confidence,
      cure: [],
    })
    expect(restsOn(finding)).toContain(clause)
  })

  it('stays a bar for an office that reads the policy as still in force (open question 26)', () => {
    const asked = (policies: Readonly<Record<string, string>>) =>
      judged(populationRepeated, former({}, since), considered('2025-06-03'), policies)
    expect(asked({ populationPolicy: 'waits-on' })).toMatchObject({
      effect: 'bar',
      outcome: 'broken',
      facts: { outcome: 'never-considered' },
    })
  })

  it.each<{ log: readonly Act[]; why: string }>([
    { log: former({}, before), why: 'the breach that led to the removal' },
    { log: former({}, { child: 4, bornOn: '2019-03-04' }), why: 'a birth on the day of leaving' },
    { log: former({}), why: 'no breach on file' },
    { log: former({ reason: 'other' }, since), why: 'a member who left for another reason' },
    { log: [opened({ populationBreach: since })], why: 'a first-time applicant' },
  ])('is not asked of $why', ({ log }) => {
    expect(judged(populationRepeated, log, considered('2024-06-03'))).toBeUndefined()
  })

  it('is not asked of a recognition', () => {
    expect(judged(populationRepeated, former({}, since), reviewed('2024-06-03'))).toBeUndefined()
  })
})

describe('a breach after leaving for another reason (reading, assumed)', () => {
  const other = (breach: NonNullable<Person['populationBreach']>, change: Partial<Former> = {}) =>
    former({ reason: 'other', ...change }, breach)

  it.each([
    { child: 3, last: '2023-05-09', first: '2023-05-10', months: 24 },
    { child: 4, last: '2024-05-09', first: '2024-05-10', months: 36 },
    { child: 5, last: '2024-05-09', first: '2024-05-10', months: 36 },
  ])(
    'child $child born on 2021-05-10: barred to $last, met from $first',
    ({ child, last, first, months }) => {
      const log = other({ child, bornOn: '2021-05-10' })
      expect(judged(populationWait, log, considered(last))).toMatchObject({
        effect: 'bar',
        outcome: 'broken',
        facts: { child, months, endsOn: first },
        lawfulFrom: first,
        confidence: 'assumed',
      })
      expect(judged(populationWait, log, considered(first))?.outcome).toBe('met')
    },
  )

  it('is noted from 2025-06-03', () => {
    expect(judged(populationNoted, other(since), considered('2025-06-02'))).toBeUndefined()
    expect(judged(populationNoted, other(since), considered('2025-06-03'))).toMatchObject({
      effect: 'note',
      outcome: 'broken',
      facts: { child: 4 },
    })
  })

  it('does not reach back to a birth during the membership', () => {
    expect(judged(populationWait, other(before), considered('2019-06-03'))).toBeUndefined()
    expect(
      judged(populationWait, other({ child: 3, bornOn: '2019-03-04' }), considered('2019-06-03')),
    ).toBeUndefined()
  })

  it('is that of a first-time applicant where the admission was annulled', () => {
    const log = other({ child: 5, bornOn: '2018-05-10' }, { exit: 'annulled' })
    expect(judged(populationWait, log, considered('2024-06-03'))).toMatchObject({
      outcome: 'broken',
      facts: { outcome: 'never-considered' },
      confidence: 'secondary',
    })
  })
})
