import type { Rule } from '../engine/rule.js'
import { daysAgree } from './days/days.js'
import { documentOfAct } from './document/document.js'
import { actFacts, personAndPlaceFacts, personFacts, placeFacts } from './facts/facts.js'
import { referencesAgree } from './references/referents.js'
import { relativesAgree } from './relatives/relatives.js'
import { enteredOnce } from './repeats/repeated.js'
import { tallyAgrees } from './tally/tally.js'

export const agreementRules: readonly Rule[] = [
  daysAgree,
  referencesAgree,
  enteredOnce,
  relativesAgree,
  tallyAgrees,
  documentOfAct,
  personFacts,
  placeFacts,
  personAndPlaceFacts,
  actFacts,
]
