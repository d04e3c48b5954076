import type { Day } from './days.js'

/**
 * What the law says of an act of a member's life under one rule: nothing to object, an objection and how grave it is, a fact that
 * has to be told first, or no source that states the law.
 */
export type Grade = 'lawful' | 'note' | 'breach' | 'bar' | 'missing' | 'unknown'

/** A grade, and the first day on which it would be lawful where a day alone is in the way. */
export interface Graded {
  readonly grade: Grade
  readonly lastDay?: Day
  readonly lawfulFrom?: Day
}

export const lawful: Graded = { grade: 'lawful' }

/** One grade where a condition does not hold. */
export const unless = (condition: boolean, grade: Grade): Graded => ({ grade: condition ? 'lawful' : grade })

/** Done by its last day, or after it. */
export const by = (day: Day, lastDay: Day | undefined, late: Grade): Graded =>
  lastDay === undefined ? { grade: 'unknown' } : { grade: day <= lastDay ? 'lawful' : late, lastDay }
