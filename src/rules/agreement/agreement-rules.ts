import type { Rule } from '../engine/rule.js'
import { daysAgree } from './days/days.js'

export const agreementRules: readonly Rule[] = [daysAgree]
