import { populationRules } from './applicant/population-wait.js'
import { specialCategoryRules } from './applicant/special-categories.js'
import type { Clock } from './engine/clock.js'
import type { Rule } from './engine/rule.js'

/** Applicants of special categories, and the consents they need. */
export const specialRules: readonly Rule[] = [...specialCategoryRules, ...populationRules]

export const specialClocks: readonly Clock[] = []
