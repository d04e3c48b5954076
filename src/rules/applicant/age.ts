import { calendarMonths, completedMonths, yearsBetween } from '../../calendar/age.js'
import { addMonths } from '../../calendar/month-arithmetic.js'
import type { PlainDay } from '../../calendar/plain-day.js'
import type { Person } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import { eligibilityAgeCounting, eligibilityAgeMaximum } from '../../regulations/applicant/eligibility.js'
import { ageByMonth, ageMaximumReading } from '../../regulations/policies.js'

/** Age on a day in months, under the chosen reading of "by month" (regulation pt 1.1.1). */
export function monthsOld(bornOn: PlainDay, on: PlainDay, ask: Inquiry): number {
  return ask.policy(ageByMonth) === 'completed-months'
    ? completedMonths(bornOn, on)
    : calendarMonths(bornOn, on)
}

/**
 * First day on which a person is so many months old, under the same reading; the first of the next month where the
 * month of the anniversary has no such day.
 */
export function firstDayOfAge(bornOn: PlainDay, months: number, ask: Inquiry): PlainDay {
  return ask.policy(ageByMonth) === 'completed-months'
    ? addMonths(bornOn, months, 'first-of-next')
    : `${addMonths(bornOn, months).slice(0, 8)}01`
}

/** Whether the person is above the highest ordinary age on a day; counted by year under 01-HD/TW of 2012. */
export function isAboveMaximum(bornOn: PlainDay, on: PlainDay, ask: Inquiry): boolean {
  const maximum = ask.law(eligibilityAgeMaximum, on)
  if (ask.law(eligibilityAgeCounting, on) === 'by-year-over-maximum')
    return yearsBetween(bornOn, on) > maximum / 12
  if (ask.policy(ageMaximumReading) === 'not-after-birthday') return on > ask.months(bornOn, maximum)
  return monthsOld(bornOn, on, ask) > maximum
}

/** Health and prestige, and a place without organisation or member, or a special need (regulation pt 1.1.2). */
export function overAgeConditionsShown(person: Person): boolean {
  return person.healthy === true && person.prestige === true && person.overAgeGround !== undefined
}
