export type { WordedRule } from './locales/added-faults.js'
export type { CodesOf, Field } from './locales/codes.js'
export type { ValueOf, WordSource } from './locales/fact-fields.js'
export type { FindingParts } from './locales/finding-parts.js'
export type { Locale } from './locales/locale.js'
export { localeOf } from './locales/locale-of.js'
export type { Sentence } from './locales/sentence.js'
export type { SpokenDuty, SpokenGap, SpokenStep } from './locales/spoken-work.js'
export type {
  AuditTexts,
  Binding,
  CitationGrammar,
  ComparisonTexts,
  DayOffTexts,
  FeedTexts,
  FindingMark,
  Grammar,
  Phrases,
  PolicyTexts,
  RuleTexts,
  Texts,
  Told,
  Words,
} from './locales/texts.js'
export { type AddedTexts, withTexts } from './locales/with-texts.js'
