import type { Rule } from '../engine/rule.js'
import { daysAgree } from './days/days.js'
import { referencesAgree } from './references/referents.js'
import { relativesAgree } from './relatives/relatives.js'
import { tallyAgrees } from './tally/tally.js'

export const agreementRules: readonly Rule[] = [daysAgree, referencesAgree, relativesAgree, tallyAgrees]
