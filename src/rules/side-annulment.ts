import type { Clock } from './engine/clock.js'
import type { Rule } from './engine/rule.js'
import { substantiveAnnulmentRules } from './undoing/annulment/annulment.js'
import { regularisationRules } from './undoing/annulment/regularisation.js'

export const annulmentRules: readonly Rule[] = [...substantiveAnnulmentRules, ...regularisationRules]

export const annulmentClocks: readonly Clock[] = []
