import type { RulebookExtension } from 'ketnap'
import { withTexts } from 'ketnap/locales'
import { en as english } from 'ketnap/locales/en'
import { vi as vietnamese } from 'ketnap/locales/vi'
import { conditions, extendedProbation, religionList, retiredMember } from './conditions.js'
import type { FactsOf } from './facts.js'
import { texts } from './texts.js'
import { clocks, timeLimitRules } from './time-limits.js'

/** The rules of the city of Hanoi beside national law; `factsOf` gives what only they ask. */
export function hanoi(factsOf: FactsOf = () => ({})): RulebookExtension {
  return {
    name: 'hanoi',
    rules: [...timeLimitRules, ...conditions(factsOf)],
    clocks: [...clocks, retiredMember(factsOf)],
    policies: [religionList, extendedProbation],
  }
}

/** The sentences of the library with those of the city. */
export const vi = withTexts(vietnamese, texts.vi)
export const en = withTexts(english, texts.en)
