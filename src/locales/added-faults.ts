import { type OptionNames, unknownFields } from '../errors/options.js'
import { assertTaken } from '../errors/wrong-call.js'
import { AdmissionError } from '../errors.js'
import { placeholdersOf, type Sentence } from './sentence.js'
import type { RuleTexts, Texts, Told, Words } from './texts.js'

/** A rule that an app's texts are of, as far as its sentences need it. */
export interface WordedRule {
  readonly id: string
  readonly facts?: readonly string[]
}

interface Issue {
  readonly path: string
  readonly code: 'placeholder.unknown' | 'field.missing' | 'field.wrong-type' | 'field.unknown'
  readonly expected: string
  readonly meant?: string
}

const kinds = ['broken', 'missing', 'met'] as const

const ruleNames: OptionNames<RuleTexts> = {
  title: true,
  broken: true,
  missing: true,
  met: true,
  fields: true,
}
const toldNames: OptionNames<Told> = { headline: true, detail: true, todo: true }

/**
 * Checks the texts an app adds: a placeholder of a form that is none, a brace that is not closed, a placeholder where nothing
 * is filled in (a title, a cure, a word), and a fact that the rule does not give, where it declares its facts or is one of
 * the library's with a sentence of its own. Throws `texts.malformed` { issues }, `call.malformed`.
 */
export function assertAddedTexts(
  added: { readonly [Kind in 'rules' | 'cures' | 'tasks' | 'codes' | 'daysOff']?: unknown },
  known: Texts['rules'],
  rules: readonly WordedRule[],
): void {
  for (const kind of ['rules', 'cures', 'tasks', 'codes', 'daysOff'] as const)
    if (added[kind] !== undefined) assertTaken('withTexts', `added.${kind}`, added[kind], 'object')
  const issues = [
    ...Object.entries((added.rules ?? {}) as Readonly<Record<string, RuleTexts>>).flatMap(([id, texts]) =>
      ruleIssues(id, texts, factsOf(id, known, rules)),
    ),
    ...wordIssues('cures', added.cures),
    ...wordIssues('tasks', added.tasks),
    ...Object.entries((added.codes ?? {}) as Readonly<Record<string, Words>>).flatMap(([field, words]) =>
      wordIssues(`codes.${field}`, words),
    ),
    ...wordIssues('daysOff', added.daysOff),
  ]
  if (issues.length > 0) throw new AdmissionError('texts.malformed', { issues })
}

/** The facts a rule may give, where that is known. */
function factsOf(
  id: string,
  known: Texts['rules'],
  rules: readonly WordedRule[],
): readonly string[] | undefined {
  const declared = rules.find((rule) => rule.id === id)?.facts
  if (declared) return ['missing', 'actor', ...declared]
  if (!Object.hasOwn(known, id)) return undefined
  const sentences = kinds.flatMap((kind) => partsIn(known[id as keyof typeof known][kind]))
  // A function may say more facts than one of its sentences shows.
  if (sentences.some((one) => typeof one === 'function')) return undefined
  return sentences.flatMap((one) => placeholdersOf(one)?.map(({ name }) => name) ?? [])
}

function ruleIssues(id: string, texts: unknown, facts: readonly string[] | undefined): readonly Issue[] {
  const path = `rules.${id}`
  if (typeof texts !== 'object' || texts === null)
    return [{ path, code: 'field.wrong-type', expected: 'object' }]
  const { title } = texts as RuleTexts
  if (typeof title !== 'string') return [{ path: `${path}.title`, code: 'field.missing', expected: 'string' }]
  return [
    ...unknownFields(texts, ruleNames, path),
    ...sentenceIssues(title, `${path}.title`, []),
    ...kinds.flatMap((kind) => {
      const told = (texts as RuleTexts)[kind]
      const isParted = typeof told === 'object' && told !== null
      return [
        ...(isParted ? unknownFields(told, toldNames, `${path}.${kind}`) : []),
        ...partsIn(told).flatMap((one) => sentenceIssues(one, `${path}.${kind}`, facts)),
      ]
    }),
  ]
}

/** The sentences of what a rule says: one alone, or what is wrong and who does what. */
function partsIn(told: RuleTexts['broken']): readonly (Sentence | undefined)[] {
  return told === null || typeof told !== 'object'
    ? [told ?? undefined]
    : [told.headline, told.detail, told.todo]
}

function wordIssues(path: string, words: unknown): readonly Issue[] {
  return Object.entries((words ?? {}) as Readonly<Record<string, unknown>>).flatMap(([code, word]) =>
    typeof word === 'string'
      ? sentenceIssues(word, `${path}.${code}`, [])
      : [{ path: `${path}.${code}`, code: 'field.wrong-type' as const, expected: 'string' }],
  )
}

function sentenceIssues(
  sentence: Sentence | undefined,
  path: string,
  facts: readonly string[] | undefined,
): readonly Issue[] {
  if (sentence === undefined || typeof sentence === 'function') return []
  if (typeof sentence !== 'string') return [{ path, code: 'field.wrong-type', expected: 'string' }]
  const placeholders = placeholdersOf(sentence)
  if (!placeholders) return [{ path, code: 'placeholder.unknown', expected: 'placeholder form' }]
  const unknown = facts && placeholders.some(({ name }) => !facts.includes(name))
  return unknown ? [{ path, code: 'placeholder.unknown', expected: facts.join(' | ') }] : []
}
