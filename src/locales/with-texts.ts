import { assertOptions, type OptionNames } from '../errors/options.js'
import { assertTaken } from '../errors/wrong-call.js'
import { assertAddedTexts, type WordedRule } from './added-faults.js'
import type { Locale } from './locale.js'
import { localeOf } from './locale-of.js'
import type { Sentence } from './sentence.js'
import { wordOf } from './spoken.js'
import type { RuleTexts, Words } from './texts.js'

/** What an app adds to a language for its own rules. */
export interface AddedTexts {
  readonly rules?: Readonly<Record<string, RuleTexts>>
  readonly cures?: Readonly<Record<string, Sentence>>
  /** Duties of its own as tasks; the title of the rule where they are left out. */
  readonly tasks?: Words
  /** Words of codes by field; a fact of an app's rule is a field of its own name. */
  readonly codes?: Readonly<Record<string, Words>>
  /** Names of an app's own days off by the code of their occasion. */
  readonly daysOff?: Words
}

const addedNames: OptionNames<AddedTexts> = {
  rules: true,
  cures: true,
  tasks: true,
  codes: true,
  daysOff: true,
}

/**
 * The locale with an app's own texts beside those of the library; a code named in both has the app's. `rules` are the rules the
 * texts are of: where one declares its `facts`, a sentence that names another is refused.
 *
 * @throws AdmissionError `texts.malformed` { issues }: a placeholder that nothing fills, a field that no rule has words
 * in, a rule without a title; `call.malformed`, `call.option-unknown`
 * @example
 * withTexts(vi, { rules: { 'local.thanh-hoa.notice': { title: 'chi bộ thông báo trước 5 ngày', broken: 'Chi bộ mới báo trước {actual} ngày.' } } })
 */
export function withTexts(locale: Locale, added: AddedTexts, rules: readonly WordedRule[] = []): Locale {
  assertTaken('withTexts', 'locale', locale, 'locale')
  assertOptions('withTexts', added, addedNames, 'added')
  assertTaken('withTexts', 'rules', rules, 'list')
  const { texts } = locale
  assertAddedTexts(added, texts.rules, rules)
  return localeOf({
    ...texts,
    rules: { ...texts.rules, ...added.rules },
    cures: { ...texts.cures, ...added.cures },
    tasks: { ...texts.tasks, ...added.tasks },
    codes: { ...texts.codes, ...codesBeside(texts.codes, added.codes ?? {}) },
    daysOff: { ...texts.daysOff, holidays: { ...texts.daysOff.holidays, ...added.daysOff } },
  })
}

/** The words of each field an app adds to, those of the library among them. */
function codesBeside(
  known: Readonly<Record<string, Words>>,
  added: Readonly<Record<string, Words>>,
): Readonly<Record<string, Words>> {
  return Object.fromEntries(
    Object.entries(added).map(([field, words]) => [field, { ...wordOf(known, field), ...words }]),
  )
}
