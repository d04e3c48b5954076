import type { Rule } from '../engine/rule.js'
import { actorRules } from './actor.js'

export const actorsRules: readonly Rule[] = actorRules
