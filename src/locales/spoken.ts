import { isPlainDay } from '../calendar/plain-day.js'
import type { Facts } from '../law/finding.js'
import { instrumentName } from './cited.js'
import { type FactSpeech, type FactValue, fill, type Join, type Sentence } from './sentence.js'
import type { Texts, Words } from './texts.js'

/** The words of one language for codes and values; a code it does not know is said as it is. */
export interface Speech extends FactSpeech {
  word(words: Words, code: string): string
  /** Any value of a provision: a figure, a code, a set, a share of a vote, bands, sets by subject. */
  anyValue(value: unknown): string
  /** The sentence with its facts in words; `undefined` where it cannot be said whole. */
  sentence(sentence: Sentence | undefined, facts: Facts): string | undefined
}

/** A word of a dictionary; nothing that every object has, such as `constructor`. */
export function wordOf<T>(words: Readonly<Record<string, T>>, code: string): T | undefined {
  return Object.hasOwn(words, code) ? words[code] : undefined
}

/** How a dictionary speaks. */
export function speechOf(texts: Texts): Speech {
  const { grammar, phrases } = texts
  const word = (words: Words, code: string) => wordOf(words, code) ?? code

  const value = (fact: FactValue, join: Join): string => {
    if (typeof fact === 'object')
      return joined(
        fact.map((one) => value(one, join)),
        join,
        texts,
      )
    if (typeof fact === 'boolean') return fact ? grammar.yes : grammar.no
    if (typeof fact === 'number') return String(fact).replace('.', grammar.decimal)
    return isPlainDay(fact) ? grammar.day(fact) : codeOf(fact)
  }

  const codeOf = (code: string) =>
    wordOf(texts.codes, code) ??
    wordOf(texts.bodies, code) ??
    wordOf(texts.acts, code) ??
    stateOf(texts.states, code)

  const speech: Speech = {
    word,
    value,
    state: (name) => stateOf(texts.states, name),
    anyValue: (given) => {
      if (given === undefined) return phrases.notStated
      if (typeof given !== 'object' || given === null)
        return instrumentOr(given, (plain) => value(plain, 'and'), texts)
      if (isShare(given))
        return (given.test === 'at-least' ? phrases.atLeast : phrases.moreThan)(given.of.join('/'))
      if (!Array.isArray(given))
        return Object.entries(given)
          .map(([who, set]) => `${codeOf(who)}: ${speech.anyValue(set)}`)
          .join('; ')
      if (given.some(Array.isArray))
        return given.map(([from, name]) => phrases.band(value(from, 'and'), codeOf(name))).join('; ')
      return joined(
        given.map((one) => speech.anyValue(one)),
        'and',
        texts,
      )
    },
    sentence: (sentence, facts) => fill(sentence, facts, speech),
  }
  return speech
}

/** The words of the longest end of the path that has any: `training.certified` before `certified`. */
function stateOf(states: Words, path: string): string {
  const names = path.split('.')
  for (let from = 0; from < names.length; from += 1) {
    const found = wordOf(states, names.slice(from).join('.'))
    if (found !== undefined) return found
  }
  return path
}

function joined(parts: readonly string[], join: Join, { grammar }: Texts): string {
  if (join === 'list' || parts.length < 2) return parts.join('; ')
  const conjunction = join === 'or' ? grammar.or : grammar.and
  // A part that holds commas itself is divided from the next by a semicolon.
  const comma = parts.some((part) => part.includes(',')) ? '; ' : ', '
  return `${parts.slice(0, -1).join(comma)}${comma === '; ' ? ';' : ''} ${conjunction} ${parts.at(-1)}`
}

function isShare(value: object): value is { test: string; of: readonly number[] } {
  return 'test' in value && 'of' in value && Array.isArray(value.of)
}

const named = /^(\d+-\S+\/\S+) (\d{4}-\d\d-\d\d)$/

function instrumentOr(value: unknown, otherwise: (plain: FactValue) => string, texts: Texts): string {
  const [, number, date] = typeof value === 'string' ? (named.exec(value) ?? []) : []
  if (number !== undefined && date !== undefined) return instrumentName({ number, date }, texts.citation)
  return otherwise(value as FactValue)
}
