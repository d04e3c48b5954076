import { describe, expect, it } from 'vitest'
import type { Act, Person } from '../../../../src/index.js'
import {
  populationElapsed,
  recordCleared,
  waitElapsed,
} from '../../../../src/rules/applicant/readmission/waits.js'
import { cited, considered, judged, opened, restsOn, reviewed } from '../../judged.js'

type Former = NonNullable<Person['former']>

const left = (leftOn: string, change: Partial<Former> = {}, person: Person = {}): Act =>
  opened({ ...person, former: { leftOn, exit: 'removed', reason: 'other', ...change } })
const decided = (on: string): Act => ({ type: 'admission.decided', on })
const applied = (on: string): Act => ({ type: 'application.made', on })

describe('readmission.wait-elapsed, a bar: 36 months (regulation pt 3.5.1(b))', () => {
  it.each([
    { leftOn: '2022-09-10', last: '2025-09-09', first: '2025-09-10', why: 'published case' },
    { leftOn: '2021-02-28', last: '2024-02-27', first: '2024-02-28', why: 'before a leap year' },
    { leftOn: '2020-02-29', last: '2023-02-27', first: '2023-02-28', why: 'the day does not exist' },
    { leftOn: '2023-07-26', last: '2026-07-25', first: '2026-07-26', why: 'across 208-QĐ/TW' },
  ])('left on $leftOn: not on $last, from $first on ($why)', ({ leftOn, last, first }) => {
    expect(judged(waitElapsed, [left(leftOn)], considered(last))).toMatchObject({
      effect: 'bar',
      outcome: 'broken',
      facts: { from: leftOn, months: 36, earliest: first, actual: last },
      lawfulFrom: first,
      cure: ['readmission.wait'],
    })
    expect(judged(waitElapsed, [left(leftOn)], considered(first))?.outcome).toBe('met')
  })

  it.each([
    { on: '2021-07-29', clause: 'R2016 pt 3.5.1', confidence: 'secondary' },
    { on: '2021-07-30', clause: 'R2021 pt 3.5.1(b)', confidence: 'text' },
    { on: '2025-01-19', clause: 'R2021 pt 3.5.1(b)', confidence: 'text' },
    { on: '2025-01-20', clause: 'R2025A pt 3.5.1', confidence: 'assumed' },
    { on: '2025-06-30', clause: 'R2025A pt 3.5.1', confidence: 'assumed' },
    { on: '2025-07-01', clause: 'R2025B pt 3.5.1(b)', confidence: 'text' },
    { on: '2026-04-07', clause: 'R2025B pt 3.5.1(b)', confidence: 'text' },
    { on: '2026-04-08', clause: 'R2026A < R2025B pt 3.5.1(b)', confidence: 'assumed' },
    { on: '2026-07-25', clause: 'R2026A < R2025B pt 3.5.1(b)', confidence: 'assumed' },
    { on: '2026-07-26', clause: 'R2026B', confidence: 'secondary' },
  ])('considered on $on rests on $clause ($confidence)', ({ on, clause, confidence }) => {
    const finding = judged(waitElapsed, [left('2010-01-15')], considered(on))
    expect(finding).toMatchObject({ outcome: 'met', confidence })
    expect(restsOn(finding)).toBe(clause)
  })

  it('is not asked of a first admission, nor of the recognition', () => {
    expect(judged(waitElapsed, [opened()], considered('2025-08-25'))).toBeUndefined()
    expect(judged(waitElapsed, [left('2024-09-10')], reviewed('2025-08-25'))).toBeUndefined()
    expect(judged(waitElapsed, [left('2020-09-10')], decided('2025-08-25'))).toBeUndefined()
  })

  describe('measured at another act (open question 7, readmissionWaitMeasuredAt)', () => {
    const log = [left('2022-09-10'), applied('2025-09-01')]

    it('shows the readings that answer otherwise', () => {
      expect(judged(waitElapsed, log, considered('2025-09-10'))).toMatchObject({
        outcome: 'met',
        policies: ['readmissionWaitMeasuredAt'],
        alternatives: [{ reading: 'application', outcome: 'broken' }],
      })
      expect(judged(waitElapsed, log, considered('2025-09-09'))?.alternatives).toEqual([
        { policy: 'readmissionWaitMeasuredAt', reading: 'decision', outcome: 'met', facts: {} },
      ])
    })

    it('at the application', () => {
      const policies = { readmissionWaitMeasuredAt: 'application' }
      expect(judged(waitElapsed, log, considered('2025-10-10'), policies)?.facts).toMatchObject({
        actual: '2025-09-01',
      })
      expect(judged(waitElapsed, [left('2022-09-10')], considered('2025-10-10'), policies)).toMatchObject({
        outcome: 'missing',
        facts: { missing: 'application.made' },
      })
    })

    it('at the decision, by the law of the consideration', () => {
      const policies = { readmissionWaitMeasuredAt: 'decision' }
      const voted = [left('2023-08-15'), considered('2026-07-20')]
      expect(judged(waitElapsed, [left('2023-08-15')], considered('2026-07-20'), policies)).toMatchObject({
        outcome: 'met',
        facts: {},
      })
      expect(judged(waitElapsed, voted, decided('2026-08-14'), policies)).toMatchObject({
        outcome: 'broken',
        lawfulFrom: '2026-08-15',
      })
      const finding = judged(waitElapsed, voted, decided('2026-08-15'), policies)
      expect(finding?.outcome).toBe('met')
      expect(cited(finding)).toEqual(['R2026A', 'R2025B pt 3.5.1(b)'])
      expect(cited(judged(waitElapsed, [left('2023-08-15')], decided('2026-08-15'), policies))).toEqual([
        'R2026B',
      ])
    })
  })

  it('is asked of a person whose admission was annulled under the other reading only (annulledThenAdmitted)', () => {
    const annulled = left('2024-09-10', { exit: 'annulled' })
    expect(judged(waitElapsed, [annulled], considered('2025-08-25'))).toMatchObject({
      outcome: 'met',
      facts: {},
      alternatives: [{ policy: 'annulledThenAdmitted', reading: 'readmission', outcome: 'broken' }],
    })
    const policies = { annulledThenAdmitted: 'readmission' }
    expect(judged(waitElapsed, [annulled], considered('2025-08-25'), policies)?.outcome).toBe('broken')
    expect(
      judged(waitElapsed, [left('2020-09-10', { exit: 'annulled' })], considered('2025-08-25')),
    ).toBeUndefined()
  })
})

describe('readmission.record-cleared, a bar: 60 months after clearing (regulation pt 3.5.1(b))', () => {
  const convicted = (recordClearedOn?: string): Act =>
    left('2010-01-15', { reason: 'less-serious-crime', ...(recordClearedOn && { recordClearedOn }) })

  it.each([
    { cleared: '2020-09-10', last: '2025-09-09', first: '2025-09-10' },
    { cleared: '2016-07-30', last: '2021-07-29', first: '2021-07-30' },
    { cleared: '2020-02-29', last: '2025-02-27', first: '2025-02-28' },
  ])('cleared on $cleared: not on $last, from $first on', ({ cleared, last, first }) => {
    expect(judged(recordCleared, [convicted(cleared)], considered(last))).toMatchObject({
      effect: 'bar',
      outcome: 'broken',
      facts: { from: cleared, months: 60, earliest: first, actual: last },
      lawfulFrom: first,
    })
    expect(judged(recordCleared, [convicted(cleared)], considered(first))?.outcome).toBe('met')
  })

  it.each([
    { on: '2021-07-29', clause: 'R2016 pt 3.5.1', confidence: 'secondary' },
    { on: '2021-07-30', clause: 'R2021 pt 3.5.1(b)', confidence: 'text' },
    { on: '2025-01-20', clause: 'R2025A pt 3.5.1', confidence: 'secondary' },
    { on: '2025-07-01', clause: 'R2025B pt 3.5.1(b)', confidence: 'text' },
    { on: '2026-04-08', clause: 'R2026A < R2025B pt 3.5.1(b)', confidence: 'assumed' },
    { on: '2026-07-26', clause: 'R2026B', confidence: 'secondary' },
  ])('considered on $on rests on $clause ($confidence)', ({ on, clause, confidence }) => {
    const finding = judged(recordCleared, [convicted('2012-01-15')], considered(on))
    expect(finding).toMatchObject({ confidence })
    expect(restsOn(finding)).toBe(clause)
  })

  it('needs the day of clearing, and the application under that reading', () => {
    expect(judged(recordCleared, [convicted()], considered('2025-08-25'))).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'person.former.recordClearedOn' },
    })
    const policies = { readmissionWaitMeasuredAt: 'application' }
    expect(
      judged(recordCleared, [convicted('2012-01-15')], considered('2025-08-25'), policies)?.facts,
    ).toEqual({
      missing: 'application.made',
    })
  })

  it('at the decision under that reading, by the law of the consideration', () => {
    const policies = { readmissionWaitMeasuredAt: 'decision' }
    const log = [convicted('2021-08-15'), considered('2026-07-20')]
    const finding = judged(recordCleared, log, decided('2026-08-14'), policies)
    expect(finding).toMatchObject({ outcome: 'broken', lawfulFrom: '2026-08-15' })
    expect(cited(finding)).toEqual(['R2026A', 'R2025B pt 3.5.1(b)'])
  })

  it('is not asked after another reason', () => {
    expect(judged(recordCleared, [left('2024-09-10')], considered('2025-08-25'))).toBeUndefined()
    expect(judged(recordCleared, [opened()], considered('2025-08-25'))).toBeUndefined()
    expect(judged(recordCleared, [convicted('2012-01-15')], decided('2025-08-25'))).toBeUndefined()
  })
})

describe('readmission.population, a bar to 2025-06-02 (05-QĐi/TW; regulation pt 3.5.1)', () => {
  const removed = (leftOn: string, child?: number): Act =>
    left(
      leftOn,
      { reason: 'population' },
      child === undefined ? {} : { populationBreach: { child, bornOn: '2019-01-15' } },
    )

  it.each([
    { child: 3, leftOn: '2022-05-10', months: 24, last: '2024-05-09', first: '2024-05-10' },
    { child: 4, leftOn: '2022-05-10', months: 36, last: '2025-05-09', first: '2025-05-10' },
  ])('child $child: $months months from the removal', ({ child, leftOn, months, last, first }) => {
    expect(judged(populationElapsed, [removed(leftOn, child)], considered(last))).toMatchObject({
      effect: 'bar',
      outcome: 'broken',
      facts: { from: leftOn, months, earliest: first, actual: last },
      lawfulFrom: first,
      confidence: 'secondary',
    })
    expect(judged(populationElapsed, [removed(leftOn, child)], considered(first))?.outcome).toBe('met')
  })

  it('does not deal with a fifth child: the general wait holds', () => {
    const fifth = [removed('2022-05-10', 5)]
    expect(judged(populationElapsed, fifth, considered('2025-05-09'))).toBeUndefined()
    expect(judged(waitElapsed, fifth, considered('2025-05-09'))).toMatchObject({
      outcome: 'broken',
      lawfulFrom: '2025-05-10',
    })
    expect(judged(waitElapsed, fifth, considered('2025-05-10'))?.outcome).toBe('met')
  })

  it.each([
    { on: '2018-08-27', outcome: 'broken', months: 60, why: 'the last day of 173-QĐ/TW of 2013' },
    { on: '2018-08-28', outcome: 'broken', months: 24, why: 'the first of 05-QĐi/TW' },
    { on: '2025-06-02', outcome: 'broken', months: 24, why: 'their last day' },
    { on: '2025-06-03', outcome: 'met', months: undefined, why: 'no longer applied' },
  ])('on $on it is $outcome ($why)', ({ on, outcome, months }) => {
    const leftOn = on < '2020' ? '2017-08-28' : '2023-06-10'
    const finding = judged(populationElapsed, [removed(leftOn, 3)], considered(on))
    expect(finding?.outcome).toBe(outcome)
    expect(finding?.facts.months).toBe(months)
  })

  it('from 2025-06-03 the point is contested (open question 26, populationPolicy)', () => {
    expect(judged(populationElapsed, [removed('2023-06-10', 3)], considered('2025-06-03'))).toMatchObject({
      outcome: 'met',
      facts: { isOff: true },
      confidence: 'assumed',
      alternatives: [{ policy: 'populationPolicy', reading: 'waits-on', outcome: 'broken' }],
    })
    const policies = { populationPolicy: 'waits-on' }
    expect(
      judged(populationElapsed, [removed('2023-06-10', 3)], considered('2025-06-10'), policies)?.outcome,
    ).toBe('met')
  })

  it('needs to know which child, while the waits are on', () => {
    expect(judged(populationElapsed, [removed('2022-05-10')], considered('2025-06-02'))).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'person.populationBreach' },
    })
  })

  it('is not asked after another reason', () => {
    expect(judged(populationElapsed, [left('2022-05-10')], considered('2025-06-02'))).toBeUndefined()
  })

  it('stands in the place of the general wait where the clause sends the case there', () => {
    const third = [removed('2022-05-10', 3)]
    expect(judged(waitElapsed, third, considered('2024-06-10'))).toBeUndefined()
    expect(judged(waitElapsed, third, considered('2025-05-05'))).toBeUndefined()
    expect(judged(waitElapsed, [removed('2023-05-10', 3)], considered('2025-06-03'))).toMatchObject({
      outcome: 'broken',
      lawfulFrom: '2026-05-10',
    })
    expect(judged(waitElapsed, [removed('2019-05-10', 3)], considered('2021-07-30'))).toBeUndefined()
  })

  it('before the clause stands alone too, as the press applied it, and shows the other reading (open question 60)', () => {
    const third = [removed('2019-05-10', 3)]
    expect(judged(waitElapsed, third, considered('2021-07-29'))).toMatchObject({
      outcome: 'met',
      policies: expect.arrayContaining(['populationWaitBefore2021']),
      alternatives: [{ policy: 'populationWaitBefore2021', reading: 'general-wait', outcome: 'broken' }],
    })
    const policies = { populationWaitBefore2021: 'general-wait' }
    expect(judged(populationElapsed, third, considered('2021-05-09'), policies)).toMatchObject({
      outcome: 'met',
      alternatives: [{ policy: 'populationWaitBefore2021', reading: 'special-rule', outcome: 'broken' }],
    })
    expect(judged(waitElapsed, third, considered('2021-07-29'), policies)).toMatchObject({
      outcome: 'broken',
      lawfulFrom: '2022-05-10',
    })
  })

  it.each([
    { on: '2018-08-27', months: 60, outcome: 'broken', why: 'last day of 173-QĐ/TW' },
    { on: '2018-08-28', months: 24, outcome: 'met', why: 'first day of 05-QĐi/TW' },
  ])('of whom left on 2016-08-28 is $months months on $on ($why)', ({ on, months, outcome }) => {
    expect(judged(populationElapsed, [removed('2016-08-28', 3)], considered(on))).toMatchObject({
      outcome,
      facts: { months },
    })
  })

  it('is one wait for every breach under 173-QĐ/TW, a fifth child too', () => {
    expect(judged(populationElapsed, [removed('2013-08-27', 5)], considered('2018-08-26'))?.outcome).toBe(
      'broken',
    )
    expect(judged(populationElapsed, [removed('2013-08-27', 5)], considered('2018-08-27'))?.outcome).toBe(
      'met',
    )
  })
})
