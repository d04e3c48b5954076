import type { Facts } from '../law/finding.js'

/**
 * A sentence of a dictionary: a template whose `{placeholders}` name facts, or a function of the facts that picks one;
 * `undefined` leaves the facts to the general wording. Forms of a placeholder: `{lastDay}` in words; `{required|or}`
 * a list of alternatives; `{possible|list}` a list divided by semicolons; `{state|state}` states of the chart;
 * `{known|raw}` codes as they are; `{absent|count}` how many a list names; `{yes|vote|votes}` a count with its noun, of a list too.
 */
export type Sentence = string | ((facts: Facts) => string | undefined)

/** The value of one fact. */
export type FactValue = Facts[string]

/** How a language says the value of a fact. */
export interface FactSpeech {
  /** The value of a named fact in words; a list is joined by `and`, `or`, or semicolons. */
  value(fact: string, value: FactValue, join: Join): string
  state(name: string): string
}

export type Join = 'and' | 'or' | 'list'

const placeholder = /\{(\w+)(?:\|([^{}|]+))?(?:\|([^{}|]+))?\}/g

/**
 * The sentence with its facts in words; `undefined` where there is no sentence, or where a fact it names is absent,
 * so that a half-filled sentence is never said.
 */
export function fill(sentence: Sentence | undefined, facts: Facts, speech: FactSpeech): string | undefined {
  const template = typeof sentence === 'function' ? sentence(facts) : sentence
  if (typeof template !== 'string') return undefined
  let isWhole = true
  const filled = template.replaceAll(placeholder, (_, name: string, form?: string, many?: string) => {
    const value = facts[name]
    if (value === undefined) isWhole = false
    return value === undefined ? '' : spoken(name, value, form, many, speech)
  })
  return isWhole ? filled : undefined
}

function spoken(
  fact: string,
  value: FactValue,
  form: string | undefined,
  many: string | undefined,
  speech: FactSpeech,
): string {
  const count = Array.isArray(value) ? value.length : value
  if (form !== undefined && many !== undefined)
    return `${speech.value(fact, count, 'and')} ${count === 1 ? form : many}`
  if (form === 'count') return speech.value(fact, [value].flat().length, 'and')
  if (form === 'raw') return Array.isArray(value) ? value.join(', ') : String(value)
  if (form === 'state')
    return (typeof value === 'object' ? value : [String(value)]).map(speech.state).join('; ')
  return speech.value(fact, value, form === 'or' || form === 'list' ? form : 'and')
}

const forms = ['and', 'or', 'list', 'count', 'state', 'raw']

/**
 * The placeholders of a template; `undefined` where one has a form that is none, or a brace is left over. What a function
 * would say is not looked into.
 */
export function placeholdersOf(sentence: Sentence | undefined): readonly { name: string }[] | undefined {
  if (typeof sentence !== 'string') return []
  const found = [...sentence.matchAll(placeholder)].map(([, name = '', form, many]) => ({ name, form, many }))
  const isKnown = found.every(
    ({ form, many }) => form === undefined || many !== undefined || forms.includes(form),
  )
  return isKnown && !/[{}]/.test(sentence.replaceAll(placeholder, '')) ? found : undefined
}

/** One sentence where the facts have a name, another where they have not. */
export function either(name: string, withIt: string | undefined, without: Sentence | undefined): Sentence {
  return (facts) => {
    if (facts[name] !== undefined) return withIt
    return typeof without === 'function' ? without(facts) : without
  }
}

/** The sentences of those facts that are there, one after another; `undefined` where none is. */
export function sentencesOf(facts: Facts, byFact: Readonly<Record<string, string>>): string | undefined {
  const said = Object.entries(byFact).flatMap(([name, sentence]) =>
    facts[name] === undefined ? [] : [sentence],
  )
  return said.length === 0 ? undefined : said.join(' ')
}

/** The text with its first letter large, as at the start of a sentence. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** The text with its first letter small, as within a sentence; one that begins with an abbreviation stays. */
export function uncapitalised(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1)
}
