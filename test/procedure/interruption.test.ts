import { describe, expect, it } from 'vitest'
import { type Act, replay, seniorityOf } from '../../src/index.js'
import { interruptionDeducted } from '../../src/rules/membership/seniority.js'
import { judged, restsOn } from '../rules/judged.js'

// Seniority loses the time of lost contact and of a gap in a transfer, and nothing else (regulation pt 4.5.1).

const opened: Act = { type: 'case.opened', on: '2016-08-01', case: 'case-1', person: {} }
const member: Act = {
  type: 'membership.transcribed',
  on: '2016-08-01',
  standing: 'official',
  decidedOn: '2005-10-20',
  ceremonyOn: '2005-11-07',
}
const interrupted = (on: string): Act => ({ type: 'activity.interrupted', on, cause: 'lost-contact' })
const resumed = (on: string): Act => ({ type: 'activity.resumed', on, ownFault: false, confirmed: true })

const seniority = (today: string, ...acts: readonly Act[]) =>
  seniorityOf(replay([opened, member, ...acts], { mode: 'chronicle' }).file, { today })

describe('the time of an interruption', () => {
  const gap = [interrupted('2018-02-05'), resumed('2018-08-20')]

  it('is outside: six months and fifteen days', () => {
    expect(seniority('2026-01-05', ...gap)).toMatchObject({
      from: '2005-10-20',
      outside: [{ from: '2018-02-05', until: '2018-08-20' }],
      monthsOutside: 6,
      restDaysOutside: 15,
    })
  })

  it.each([
    { today: '2017-10-20', years: 12, why: 'complete before the interruption' },
    { today: '2025-10-20', years: 19, why: 'twenty years of the calendar' },
    { today: '2026-05-04', years: 19, why: 'the day before' },
    { today: '2026-05-05', years: 20, why: 'twenty years, six months and fifteen days' },
  ])('on $today $years years ($why)', ({ today, years }) => {
    expect(seniority(today, ...gap).completedYears).toBe(years)
  })

  it('stops the reckoning while it lasts', () => {
    expect(seniority('2018-10-19', interrupted('2018-02-05')).completedYears).toBe(12)
    expect(seniority('2026-01-05', interrupted('2018-02-05')).completedYears).toBe(12)
  })

  it('adds up where there are several', () => {
    const acts = [...gap, interrupted('2020-03-02'), resumed('2020-05-02')]
    expect(seniority('2027-01-04', ...acts)).toMatchObject({ monthsOutside: 8, restDaysOutside: 15 })
    expect(seniority('2026-07-04', ...acts).completedYears).toBe(19)
    expect(seniority('2026-07-05', ...acts).completedYears).toBe(20)
  })

  it('is nothing of an exemption or a suspension', () => {
    const acts: readonly Act[] = [
      { type: 'member.exempted', on: '2018-02-05', ground: 'health' },
      resumed('2018-08-20'),
      { type: 'member.suspended', on: '2019-02-05' },
      resumed('2019-05-20'),
    ]
    expect(seniority('2026-01-05', ...acts)).toMatchObject({ outside: [], completedYears: 20 })
  })

  it('is told when activity is taken up again (seniority.deductions, a note)', () => {
    const finding = judged(
      interruptionDeducted,
      [opened, member, interrupted('2025-07-07')],
      resumed('2025-09-08'),
    )
    expect(finding).toMatchObject({
      effect: 'note',
      outcome: 'met',
      facts: { since: '2025-07-07', until: '2025-09-08' },
      confidence: 'text',
    })
    expect(restsOn(finding)).toBe('R2025B pt 4.5.1')
    expect(judged(interruptionDeducted, [opened, member], resumed('2025-09-08'))).toBeUndefined()
  })
})
