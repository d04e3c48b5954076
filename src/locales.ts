export type { WordedRule } from './locales/added-faults.js'
export type { CodesOf, Field } from './locales/codes.js'
export type { ValueOf, WordSource } from './locales/fact-fields.js'
export { type AddedTexts, type Locale, localeOf, withTexts } from './locales/locale.js'
export type { Sentence } from './locales/sentence.js'
export type {
  AuditTexts,
  CitationGrammar,
  ComparisonTexts,
  DayOffTexts,
  FeedTexts,
  Grammar,
  Phrases,
  PolicyTexts,
  RuleTexts,
  Texts,
  Words,
} from './locales/texts.js'
