import { substantiveAnnulmentRules } from './annulment.js'
import type { Clock } from './clock.js'
import { regularisationRules } from './regularisation.js'
import type { Rule } from './rule.js'

export const annulmentRules: readonly Rule[] = [...substantiveAnnulmentRules, ...regularisationRules]

export const annulmentClocks: readonly Clock[] = []
