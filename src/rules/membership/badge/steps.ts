import { laterOf } from '../../../calendar/order.js'
import type { PlainDay } from '../../../calendar/plain-day.js'
import type { Inquiry } from '../../../law/inquiry.js'
import { badgeYears } from '../../../regulations/membership/badge.js'
import { completedOn, type Reckoning } from '../seniority.js'

/** One badge there is or was, for a reckoning of seniority. */
export interface BadgeStep {
  readonly years: number
  /** Day the years are complete. */
  readonly earnedOn: PlainDay
  /** The same, or the first day of the law that has the badge where that is later. */
  readonly dueFrom: PlainDay
}

/** Whether the years of any badge are complete on a day, and the law has it: those after the first that is not are not counted. */
export function isAnyDue(from: PlainDay, reckoning: Reckoning, on: PlainDay, ask: Inquiry): boolean {
  for (const { years, first } of everyStep) {
    if (completedOn(from, years, reckoning, ask) > on) return false
    if (first <= on) return true
  }
  return false
}

/** Every badge any version has, lowest first, with the day the years of it are complete. */
export function badgeSteps(from: PlainDay, reckoning: Reckoning, ask: Inquiry): readonly BadgeStep[] {
  return everyStep.map((step) => stepFrom(step, from, reckoning, ask))
}

/** The badge of so many years; `undefined` where no version has it. */
export function badgeStep(
  years: number,
  from: PlainDay,
  reckoning: Reckoning,
  ask: Inquiry,
): BadgeStep | undefined {
  const step = everyStep.find((one) => one.years === years)
  return step && stepFrom(step, from, reckoning, ask)
}

function stepFrom(
  { years, first }: EveryStep,
  from: PlainDay,
  reckoning: Reckoning,
  ask: Inquiry,
): BadgeStep {
  const earnedOn = completedOn(from, years, reckoning, ask)
  return { years, earnedOn, dueFrom: laterOf(earnedOn, first) }
}

interface EveryStep {
  readonly years: number
  /** First day of the law that names it; no day for those of the oldest version. */
  readonly first: PlainDay
}

const everyStep: readonly EveryStep[] = [
  ...new Set(badgeYears.versions.flatMap(({ value }): readonly number[] => value ?? [])),
]
  .sort((a, b) => a - b)
  .map((years) => {
    const index = badgeYears.versions.findIndex(({ value }) => value?.includes(years))
    return { years, first: index > 0 ? (badgeYears.versions[index]?.instrument.from ?? '') : '' }
  })

/** The years of every badge that a version has which was in force by a day, lowest first. */
export function badgesBy(day: PlainDay): readonly number[] {
  return everyStep.filter(({ first }) => first <= day).map(({ years }) => years)
}
