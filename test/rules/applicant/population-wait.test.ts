import { describe, expect, it } from 'vitest'
import type { Person } from '../../../src/index.js'
import { populationNoted, populationWait } from '../../../src/rules/applicant/population-wait.js'
import { cited, considered, judged, opened, reviewed } from '../judged.js'

const breach = (child: number, bornOn: string, more: Person = {}) => [
  opened({ ...more, populationBreach: { child, bornOn } }),
]

describe('applicant.population-wait, a bar until 2025-06-02 (05-QĐi/TW)', () => {
  it.each([
    { child: 3, months: 24, last: '2025-01-14', first: '2025-01-15', bornOn: '2023-01-15' },
    { child: 4, months: 36, last: '2025-01-14', first: '2025-01-15', bornOn: '2022-01-15' },
    { child: 3, months: 24, last: '2022-02-27', first: '2022-02-28', bornOn: '2020-02-29' },
  ])(
    'child $child born $bornOn: until $last barred, from $first met',
    ({ child, months, last, first, bornOn }) => {
      expect(judged(populationWait, breach(child, bornOn), considered(last))).toMatchObject({
        effect: 'bar',
        outcome: 'broken',
        facts: { child, months, endsOn: first, actual: last },
        lawfulFrom: first,
        cure: ['population.wait'],
        confidence: 'secondary',
      })
      expect(judged(populationWait, breach(child, bornOn), considered(first))).toMatchObject({
        effect: 'bar',
        outcome: 'met',
        facts: { endsOn: first },
      })
    },
  )

  it.each([
    { on: '2018-08-27', areas: [], months: 60, outcome: 'broken', why: '60 months everywhere' },
    { on: '2018-08-27', areas: ['mountain-area'], months: 36, outcome: 'met', why: '36 in hard areas' },
    {
      on: '2018-08-27',
      areas: ['border-area'],
      months: 60,
      outcome: 'broken',
      why: 'the border is not named',
    },
    { on: '2018-08-28', areas: ['mountain-area'], months: 24, outcome: 'met', why: 'one wait from then on' },
  ] as const)(
    'born 2015-08-20, considered on $on in $areas: $outcome ($why)',
    ({ on, areas, months, outcome }) => {
      const log = breach(3, '2015-08-20', { hardshipGroups: [...areas] })
      expect(judged(populationWait, log, considered(on))).toMatchObject({ outcome, facts: { months } })
    },
  )

  it('in a hard area to the day before the 36 months', () => {
    const log = breach(4, '2015-08-20', { hardshipGroups: ['island-area'] })
    expect(judged(populationWait, log, considered('2018-08-19'))?.outcome).toBe('broken')
    expect(judged(populationWait, log, considered('2018-08-20'))?.outcome).toBe('met')
  })

  it('never with a fifth child', () => {
    const finding = judged(populationWait, breach(5, '2010-01-15'), considered('2025-06-02'))
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome: 'broken',
      facts: { child: 5, outcome: 'never-considered' },
      cure: [],
    })
    expect(finding?.lawfulFrom).toBeUndefined()
    expect(cited(finding)).toEqual(['PP2018', 'PP2018 art. 3(2)'])
  })

  it('is off from 2025-06-03, and contested (open question 26)', () => {
    const log = breach(3, '2025-05-01')
    expect(judged(populationWait, log, considered('2025-06-02'))?.outcome).toBe('broken')
    expect(judged(populationWait, log, considered('2025-06-03'))).toMatchObject({
      effect: 'bar',
      outcome: 'met',
      facts: {},
      policies: ['populationPolicy'],
      alternatives: [{ policy: 'populationPolicy', reading: 'waits-on', outcome: 'broken' }],
      confidence: 'assumed',
    })
  })

  it('still waits where the app reads it so', () => {
    const policies = { populationPolicy: 'waits-on' }
    const log = breach(3, '2025-05-01')
    expect(judged(populationWait, log, considered('2027-04-30'), policies)).toMatchObject({
      outcome: 'broken',
      lawfulFrom: '2027-05-01',
    })
    expect(judged(populationWait, log, considered('2027-05-01'), policies)?.outcome).toBe('met')
    expect(judged(populationWait, breach(5, '2010-01-15'), considered('2027-05-01'), policies)?.outcome).toBe(
      'broken',
    )
  })

  it.each([
    { on: '2018-08-27', child: 3, months: 60, confidence: 'text', why: 'the last day of 173-QĐ/TW' },
    { on: '2018-08-28', child: 3, months: 24, confidence: 'secondary', why: 'the first of 05-QĐi/TW' },
    { on: '2018-08-27', child: 4, months: 60, confidence: 'text', why: 'one wait for every breach' },
    { on: '2018-08-28', child: 4, months: 36, confidence: 'secondary', why: 'the first of 05-QĐi/TW' },
  ])('on $on is $months months for child $child ($why)', ({ on, child, months, confidence }) => {
    expect(judged(populationWait, breach(child, '2018-01-15'), considered(on))).toMatchObject({
      outcome: 'broken',
      facts: { months },
      confidence,
    })
  })

  it.each([
    { why: 'without a breach', log: [opened()] },
    {
      why: 'of a former member put out over the policy',
      log: breach(3, '2024-05-01', {
        former: { leftOn: '2019-01-01', exit: 'removed', reason: 'population' },
      }),
    },
    {
      why: 'of a former member whose child was born before leaving',
      log: breach(3, '2018-05-01', { former: { leftOn: '2019-01-01', exit: 'removed' } }),
    },
  ])('is not asked $why', ({ log }) => {
    expect(judged(populationWait, log, considered('2025-01-15'))).toBeUndefined()
    expect(judged(populationNoted, log, considered('2025-07-01'))).toBeUndefined()
  })

  it('is not asked of a recognition', () => {
    expect(judged(populationWait, breach(3, '2025-01-01'), reviewed('2025-02-01'))).toBeUndefined()
  })
})

describe('applicant.population-noted, a note from 2025-06-03 (Ordinance 07/2025/UBTVQH15)', () => {
  it('is made from that day on', () => {
    const log = breach(3, '2025-05-01')
    expect(judged(populationNoted, log, considered('2025-06-02'))).toBeUndefined()
    expect(judged(populationNoted, log, considered('2025-06-03'))).toMatchObject({
      effect: 'note',
      outcome: 'broken',
      facts: { child: 3 },
      confidence: 'assumed',
    })
  })

  it('is not made where the waits are read as still on', () => {
    const finding = judged(populationNoted, breach(3, '2025-05-01'), considered('2025-06-03'), {
      populationPolicy: 'waits-on',
    })
    expect(finding?.outcome).toBe('met')
  })
})
