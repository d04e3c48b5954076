import { badgeRules } from './badge.js'
import type { Clock } from './clock.js'
import type { Rule } from './rule.js'
import { seniorityNotes } from './seniority.js'

export const seniorityRules: readonly Rule[] = [...badgeRules, ...seniorityNotes]

export const seniorityClocks: readonly Clock[] = []
