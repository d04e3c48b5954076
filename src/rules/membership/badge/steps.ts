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
  return everyStep.map(({ years, first }) => {
    const earnedOn = completedOn(from, years, reckoning, ask)
    return { years, earnedOn, dueFrom: earnedOn < first ? first : earnedOn }
  })
}

/** The years of each badge and the first day of the law that names it; no day for those of the oldest version. */
const everyStep: readonly { readonly years: number; readonly first: PlainDay }[] = [
  ...new Set(badgeYears.versions.flatMap(({ value }): readonly number[] => value ?? [])),
]
  .sort((a, b) => a - b)
  .map((years) => {
    const index = badgeYears.versions.findIndex(({ value }) => value?.includes(years))
    return { years, first: index > 0 ? (badgeYears.versions[index]?.instrument.from ?? '') : '' }
  })
