import { describe, expect, it } from 'vitest'
import type { Act, Person, Unit } from '../../../src/index.js'
import { findingsOf } from '../../../src/rules/engine/findings-of.js'
import { nationalRulebook } from '../../../src/rules/engine/rulebook.js'
import { considered, fileOf, opened } from '../judged.js'

/** The first lawful day one rule finds for a vote of the cell on an admission. */
function from(rule: string, on: string, person: Person, unit: Unit = {}, log: readonly Act[] = []) {
  const file = fileOf([opened(person, unit), ...log])
  const finding = findingsOf(nationalRulebook(), file, considered(on)).find((one) => one.rule === rule)
  return { outcome: finding?.outcome, from: finding?.lawfulFrom }
}

const third = (bornOn: string): Person => ({ populationBreach: { child: 3, bornOn } })

describe('the first lawful day where a later version of the law lifts a bar', () => {
  it.each([
    { why: 'the day the waits end', on: '2025-05-22', bornOn: '2024-01-01', day: '2025-06-03' },
    { why: 'the day before, the wait itself', on: '2025-05-22', bornOn: '2023-06-02', day: '2025-06-02' },
    { why: 'the day of the shorter waits', on: '2018-08-27', bornOn: '2016-08-28', day: '2018-08-28' },
    { why: 'the wait that is over later', on: '2018-08-27', bornOn: '2016-08-29', day: '2018-08-29' },
  ])('of a third child of $bornOn is $why', ({ on, bornOn, day }) => {
    expect(from('applicant.population-wait', on, third(bornOn))).toEqual({ outcome: 'broken', from: day })
  })

  it('of a fifth child, never under the rule of 2018, is the day the waits end', () => {
    const fifth = { populationBreach: { child: 5, bornOn: '2010-06-01' } }
    expect(from('applicant.population-wait', '2021-06-01', fifth).from).toBe('2025-06-03')
  })

  it.each([
    { on: '2025-08-05', education: 'lower-secondary-programme-completed', day: '2026-07-26' },
    { on: '2026-07-25', education: 'lower-secondary-programme-completed', day: '2026-07-26' },
    { on: '2025-08-05', education: 'primary-completed', day: undefined },
    { on: '2026-07-26', education: 'primary-completed', day: undefined },
  ] as const)('of $education on $on is $day', ({ on, education, day }) => {
    expect(from('applicant.education-level', on, { education })).toEqual({ outcome: 'broken', from: day })
  })

  it('of a cell assigned by a delegated committee is 1 July 2025', () => {
    const unit: Unit = { noCell: true, assignedBy: 'delegatedGrassrootsCommittee' }
    expect(from('organisation.no-cell-assignment', '2025-06-30', {}, unit).from).toBe('2025-07-01')
  })

  it('is not the end of a longer wait to come where something else stands in the way for ever', () => {
    const file = fileOf([
      opened(),
      { type: 'membership.transcribed', on: '2020-01-02', standing: 'official', decidedOn: '1991-07-30' },
      { type: 'member.disciplined', on: '2021-01-31', form: 'warning' },
    ])
    const unmended: Act = {
      type: 'badge.awarded',
      on: '2021-07-31',
      years: 30,
      correctionAcknowledged: false,
    }
    const finding = findingsOf(nationalRulebook(), file, unmended).find(
      ({ rule }) => rule === 'badge.after-discipline',
    )
    expect(finding).toMatchObject({ outcome: 'broken', facts: { acknowledged: false } })
    expect(finding?.lawfulFrom).toBeUndefined()
  })

  it('is none where a later version is stricter', () => {
    const former = { leftOn: '2010-01-01', exit: 'removed', reason: 'abandonment' } as const
    expect(from('readmission.reason-not-barred', '2025-08-05', { former })).toEqual({
      outcome: 'broken',
      from: undefined,
    })
  })
})
