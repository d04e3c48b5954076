import type { Clock } from './clock.js'
import { populationRules } from './population-wait.js'
import type { Rule } from './rule.js'
import { specialCategoryRules } from './special-categories.js'

/** Applicants of special categories, and the consents they need. */
export const specialRules: readonly Rule[] = [...specialCategoryRules, ...populationRules]

export const specialClocks: readonly Clock[] = []
