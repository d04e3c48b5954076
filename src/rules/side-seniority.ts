import type { Clock } from './engine/clock.js'
import type { Rule } from './engine/rule.js'
import { badgeRules } from './membership/badge.js'
import { seniorityNotes } from './membership/seniority.js'

export const seniorityRules: readonly Rule[] = [...badgeRules, ...seniorityNotes]

export const seniorityClocks: readonly Clock[] = []
