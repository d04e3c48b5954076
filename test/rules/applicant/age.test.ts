import { describe, expect, it } from 'vitest'
import { Inquiry } from '../../../src/law/inquiry.js'
import {
  firstDayOfAge,
  isAboveMaximum,
  monthsOld,
  overAgeConditionsShown,
} from '../../../src/rules/applicant/age.js'
import { rulebook } from '../../../src/rules/engine/rulebook.js'

const ask = (on: string, policies: Record<string, string> = {}) =>
  new Inquiry(rulebook({ policies }).setting, on)

describe('age by month (regulation pt 1.1.1; open question 2)', () => {
  it.each([
    { bornOn: '2007-05-20', on: '2025-05-19', completed: 215, calendar: 216 },
    { bornOn: '2007-05-20', on: '2025-05-20', completed: 216, calendar: 216 },
    { bornOn: '2008-02-29', on: '2026-02-28', completed: 215, calendar: 216 },
    { bornOn: '1995-12-31', on: '2026-01-01', completed: 360, calendar: 361 },
  ])('of one born $bornOn is $completed on $on, or $calendar', ({ bornOn, on, completed, calendar }) => {
    expect(monthsOld(bornOn, on, ask(on))).toBe(completed)
    expect(monthsOld(bornOn, on, ask(on, { ageByMonth: 'calendar-months' }))).toBe(calendar)
  })

  it.each([
    { bornOn: '2007-05-20', first: '2025-05-20', calendar: '2025-05-01' },
    { bornOn: '2008-02-29', first: '2026-03-01', calendar: '2026-02-01' },
    { bornOn: '2007-01-31', first: '2025-01-31', calendar: '2025-01-01' },
  ])('of 216 is reached by one born $bornOn on $first, or $calendar', ({ bornOn, first, calendar }) => {
    expect(firstDayOfAge(bornOn, 216, ask(first))).toBe(first)
    expect(firstDayOfAge(bornOn, 216, ask(first, { ageByMonth: 'calendar-months' }))).toBe(calendar)
  })
})

it('is above the maximum by the law of the day asked about, not of the inquiry', () => {
  expect(isAboveMaximum('1966-01-10', '2026-02-10', ask('2026-07-26'))).toBe(true)
  expect(isAboveMaximum('1966-01-10', '2026-02-09', ask('2026-07-26'))).toBe(false)
})

it('the conditions over age are health, prestige and a ground, all three', () => {
  expect(overAgeConditionsShown({ healthy: true, prestige: true, overAgeGround: 'special-need' })).toBe(true)
  expect(overAgeConditionsShown({ healthy: true, prestige: false, overAgeGround: 'special-need' })).toBe(
    false,
  )
  expect(overAgeConditionsShown({ healthy: true, prestige: true })).toBe(false)
  expect(overAgeConditionsShown({})).toBe(false)
})
