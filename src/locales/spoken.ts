import { isPlainDay } from '../calendar/plain-day.js'
import type { Facts } from '../law/finding.js'
import { instrumentName } from './cited.js'
import { fieldOfFact } from './fact-fields.js'
import { fieldsOfProvision, type ProvisionFields } from './provision-fields.js'
import { type FactValue, fill, type Join, type Sentence, uncapitalised } from './sentence.js'
import type { RuleTexts, Texts, Told, Words } from './texts.js'
import { toldOf } from './told.js'
import { figure } from './typeset.js'

/** The words of one language for codes and values; a code it does not know is said as it is. */
export interface Speech {
  word(words: Words, code: string): string
  /** An act by its code, with what it is about where that is given or the code says so: `cell.voted:removal`. */
  act(code: string, about?: string): string
  state(name: string): string
  /** A day, a count, a yes or no; a code is said as it is. */
  value(value: FactValue, join?: Join): string
  /** A value of a field. */
  codeValue(field: string, value: FactValue): string
  /** The value of a fact of a rule. */
  fact(rule: string, fact: string, value: FactValue, join?: Join): string
  /** Any value of a provision: a figure, with its unit where that is given; a code, a set, a share of a vote, bands, sets by name. */
  provisionValue(provision: string, value: unknown, unit?: string): string
  /** The sentence with the facts of a rule in words; `undefined` where it cannot be said whole. */
  sentence(sentence: Sentence | undefined, facts: Facts, rule?: string): string | undefined
}

/** A word of a dictionary; nothing that every object has, such as `constructor`. */
export function wordOf<T>(words: Readonly<Record<string, T>>, code: string): T | undefined {
  return Object.hasOwn(words, code) ? words[code] : undefined
}

/** A field, or several; a field of an app's own among them. */
type Source = string | readonly string[]

/** How a dictionary speaks. */
export function speechOf(texts: Texts): Speech {
  const { grammar, phrases } = texts
  const codes: Readonly<Record<string, Words>> = texts.codes

  const wordIn = (source: string, code: string): string | undefined => {
    if (source === 'body') return wordOf<string>(texts.bodies, code)
    if (source === 'act') return actOf(code)
    if (source === 'state') return stateOf(texts.states, code)
    if (source === 'missing') return lackOf(code)
    return wordOf(wordOf(codes, source) ?? {}, code)
  }

  /** An act, and after a colon what it is about. */
  const actOf = (code: string): string | undefined => {
    const [type = '', about] = code.split(':')
    const act = wordOf<string>(texts.acts, type)
    if (act === undefined || about === undefined) return act
    const together = wordOf<string>(texts.actsAbout, code)
    if (together !== undefined) return together
    const { matter, course, consentMatter } = texts.codes
    const word = wordOf(matter, about) ?? wordOf(course, about) ?? wordOf(consentMatter, about) ?? about
    return phrases.about(act, word)
  }

  /** What is missing as a clause: the sentence without its facts, begins small, no full stop. */
  const lackOf = (code: string): string | undefined => {
    const sentence = fill(
      toldOf(wordOf<Sentence | Told>(texts.missing, code)).headline,
      {},
      { value: String, state: (name) => name },
    )
    return sentence === undefined ? undefined : uncapitalised(sentence.replace(/\.$/, ''))
  }

  const codeOf = (code: string, of: Source): string => {
    const sources = typeof of === 'string' ? [of] : of
    for (const source of sources) {
      const found = wordIn(source, code)
      if (found !== undefined) return found
    }
    return code
  }

  const value = (given: FactValue, join: Join, of: Source): string => {
    if (Array.isArray(given))
      return joined(
        given.map((one: FactValue) => value(one, join, of)),
        join,
        texts,
      )
    if (typeof given === 'boolean') return given ? grammar.yes : grammar.no
    if (typeof given === 'number') return figure(given, grammar)
    if (typeof given !== 'string') return phrases.notStated
    if (isPlainDay(given)) return grammar.day(given)
    return instrumentIn(given, texts) ?? codeOf(given, of)
  }

  /** An app's own rules say by their texts what their facts mean. */
  const ofFact = (rule: string, fact: string) =>
    wordOf(wordOf<RuleTexts>(texts.rules, rule)?.fields ?? {}, fact) ?? fieldOfFact(rule, fact) ?? fact

  const provisionValue = (given: unknown, fields: ProvisionFields, within = 0): string => {
    if (given === undefined || within > deepestValue) return phrases.notStated
    if (typeof given !== 'object' || given === null) return value(given as FactValue, 'and', fields.codes)
    if (isShare(given))
      return (given.test === 'at-least' ? phrases.atLeast : phrases.moreThan)(given.of.join('/'))
    if (!Array.isArray(given))
      return Object.entries(given)
        .map(
          ([name, set]) => `${codeOf(name, fields.names ?? [])}: ${provisionValue(set, fields, within + 1)}`,
        )
        .join('; ')
    if (given.every(Array.isArray) && given.length > 0)
      return given
        .map(([from, name]) => phrases.band(value(from, 'and', []), codeOf(name, fields.codes)))
        .join('; ')
    const parts = given.map((one) => provisionValue(one, fields, within + 1))
    if (fields.several === 'range') return parts.join('–')
    return joined(parts, fields.several === 'any' ? 'or' : 'and', texts)
  }

  /** A figure with its unit, where the unit is one that is counted. */
  const withUnit = (said: string, given: unknown, unit: string | undefined): string => {
    const isFigure = typeof given === 'number' || (Array.isArray(given) && given.every(Number.isFinite))
    if (unit === undefined || !isFigure || !counted.includes(unit)) return said
    const word = wordOf(texts.units, unit) ?? unit
    return unit === 'percent' ? `${said}${word}` : `${said} ${word}`
  }

  const state = (name: string) => stateOf(texts.states, name) ?? name
  const fact = (rule: string, name: string, given: FactValue, join: Join = 'and') =>
    value(given, join, ofFact(rule, name))

  return {
    word: (words, code) => wordOf(words, code) ?? code,
    act: (code, about) => actOf(about === undefined ? code : `${code}:${about}`) ?? code,
    state,
    value: (given, join = 'and') => value(given, join, []),
    codeValue: (field, given) => value(given, 'and', field),
    fact,
    provisionValue: (provision, given, unit) =>
      withUnit(provisionValue(given, fieldsOfProvision(provision)), given, unit),
    sentence: (sentence, facts, rule = '') =>
      fill(sentence, facts, { value: (name, given, join) => fact(rule, name, given, join), state }),
  }
}

/** The words of the longest end of the path that has any: `training.certified` before `certified`. */
function stateOf(states: Words, path: string): string | undefined {
  const names = path.split('.')
  for (let from = 0; from < names.length; from += 1) {
    const found = wordOf(states, names.slice(from).join('.'))
    if (found !== undefined) return found
  }
  return undefined
}

/** Parts in one: a sentence of up to three, a list of more. */
export function joined(parts: readonly string[], join: Join, { grammar }: Pick<Texts, 'grammar'>): string {
  // Of more than three, a list and no sentence.
  const isList = parts.length > 3
  if (join === 'list' || parts.length < 2 || (join === 'and' && isList)) return parts.join('; ')
  const conjunction = join === 'or' ? grammar.or : grammar.and
  // A part that holds commas itself is divided from the next by a semicolon.
  const comma = isList || parts.some((part) => part.includes(',')) ? '; ' : ', '
  return `${parts.slice(0, -1).join(comma)}${comma === '; ' ? ';' : ''} ${conjunction} ${parts.at(-1)}`
}

/** A provision's value is a word, a list of words, or lists by name; what lies deeper, or in itself, is none. */
const deepestValue = 2

/** Units that a figure is said with. */
const counted: readonly string[] = [
  'working-day',
  'day',
  'month',
  'completed-month',
  'completed-year',
  'percent',
  'half-day',
  'period',
  'point',
]

function isShare(value: object): value is { test: string; of: readonly number[] } {
  return 'test' in value && 'of' in value && Array.isArray(value.of)
}

const named = /^(\d+-\S+\/\S+) (\d{4}-\d\d-\d\d)$/

/** The name of an instrument that a value is, `294-QĐ/TW 2025-05-26`. */
function instrumentIn(value: string, texts: Texts): string | undefined {
  const [, number, date] = named.exec(value) ?? []
  return number === undefined || date === undefined
    ? undefined
    : instrumentName({ number, date }, texts.citation)
}
