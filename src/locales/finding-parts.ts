import type { PlainDay } from '../calendar/plain-day.js'
import type { Facts, Finding } from '../law/finding.js'
import { caveatsOf } from './caveats.js'
import { citationWords } from './cited.js'
import { isParticular } from './particular.js'
import { capitalised, type Sentence } from './sentence.js'
import { type Speech, wordOf } from './spoken.js'
import type { RuleTexts, Texts, Told } from './texts.js'
import { toldOf } from './told.js'

/** What is told of a finding, each part for itself; `explain` says them in this order. */
export interface FindingParts {
  /** What is wrong, with its figure; of what is met, what holds. A sentence. */
  readonly headline: string
  /** What exactly: the papers that lack, the body that acted; begins small and has no full stop. Absent where the headline says all. */
  readonly detail?: string
  /** Who does what, nearest first; begins small and has no full stop. Absent where nothing is objected to. */
  readonly todo?: string
  /** The first lawful day in words, where one can be computed. */
  readonly from?: string
  /** The clauses as a letter carries them, the points of one instrument together. */
  readonly basis?: string
  /** How sure it is, from when it counts, and the other readings: a sentence each. */
  readonly caveats: readonly string[]
}

/** A finding told in its parts. */
export function partsOf(finding: Finding, texts: Texts, speech: Speech): FindingParts {
  const basis = citationWords(finding.citations, texts.citation)
  const isObjection = finding.outcome !== 'met'
  const detail = detailOf(finding, texts, speech)
  return {
    headline: headlineOf(finding, texts, speech),
    ...(detail !== undefined && { detail }),
    ...(isObjection && { todo: todoOf(finding, texts, speech) }),
    ...(finding.lawfulFrom !== undefined && { from: texts.grammar.day(finding.lawfulFrom as PlainDay) }),
    ...(basis !== '' && { basis }),
    caveats: caveatsOf(finding, texts, speech),
  }
}

/** The parts after one another, each under its name. */
export function explanationOf(finding: Finding, texts: Texts, speech: Speech): string {
  const { phrases } = texts
  const { headline, detail, todo, from, basis, caveats } = partsOf(finding, texts, speech)
  return [
    headline,
    ...(detail === undefined ? [] : [phrases.detail(detail)]),
    ...(todo === undefined ? [] : [phrases.todo(todo)]),
    ...(from === undefined ? [] : [phrases.from(from)]),
    ...(basis === undefined ? [] : [phrases.basis(basis)]),
    ...caveats,
  ].join(' ')
}

/** A sentence that names a fact the finding has not is replaced by one from the title. */
export function headlineOf(finding: Finding, texts: Texts, speech: Speech): string {
  const { phrases } = texts
  const { rule: id, facts } = finding
  const rule = wordOf<RuleTexts>(texts.rules, id)
  const title = rule?.title ?? id
  const own = (sentence: Sentence | undefined) => speech.sentence(sentence, facts, id)
  if (finding.applies === false) return capitalised(phrases.inapplicable(title))
  switch (finding.outcome) {
    case 'met':
      return capitalised(own(rule?.met) ?? phrases.met(title))
    case 'broken':
      return capitalised(own(toldOf(rule?.broken).headline) ?? generally(finding, title, texts, speech))
    case 'missing':
      return capitalised(own(toldOf(rule?.missing).headline) ?? missingOf(finding, texts, speech))
    default:
      // Of an outcome that is none, nothing is known either.
      return capitalised(unknownOf(finding, texts, speech))
  }
}

/** What exactly is objected to: what the rule tells of it, else what is told of the thing that is missing. */
function detailOf(finding: Finding, texts: Texts, speech: Speech): string | undefined {
  const { rule: id, outcome, facts } = finding
  if (finding.applies === false || outcome === 'met') return undefined
  const rule = wordOf<RuleTexts>(texts.rules, id)
  const own = outcome === 'unknown' ? {} : toldOf(rule?.[outcome])
  const told = own.headline === undefined ? thingOf(facts, texts) : own
  return speech.sentence(told.detail, facts, id)
}

/** What is told of the thing that is missing. */
const thingOf = ({ missing }: Facts, texts: Texts): Partial<Told> =>
  toldOf(wordOf<Sentence | Told>(texts.missing, String(missing ?? '')))

/** The general sentence; with the facts where the dictionary does not know the rule. */
function generally({ rule, facts }: Finding, title: string, texts: Texts, speech: Speech): string {
  const sentence = texts.phrases.broken(title)
  // A rule of an app may hand on a field its act does not have.
  const entries = Object.entries(facts).filter(([, value]) => value !== undefined)
  if (wordOf<RuleTexts>(texts.rules, rule) !== undefined || entries.length === 0) return sentence
  return `${sentence} ${texts.phrases.facts(entries.map(([name, value]) => `${name}: ${speech.fact(rule, name, value)}`).join('; '))}`
}

function missingOf({ rule, facts }: Finding, texts: Texts, speech: Speech): string {
  const code = String(facts.missing ?? '')
  return speech.sentence(thingOf(facts, texts).headline, facts, rule) ?? texts.phrases.missing(code)
}

function unknownOf(finding: Finding, texts: Texts, speech: Speech): string {
  const { facts } = finding
  if (facts.missing !== undefined) return missingOf(finding, texts, speech)
  const day = typeof facts.day === 'string' ? speech.value(facts.day, 'and') : undefined
  if (facts.uncovered === 'calendar.beyond') return texts.phrases.beyondCalendar
  if (facts.uncovered === 'calendar.not-covered') return texts.phrases.calendarUnknown(day)
  return facts.uncovered === undefined ? texts.phrases.undetermined : texts.phrases.lawUnknown(day)
}

/** Cures of what a later act finds of an earlier one: what the rule says of itself is past. */
const ofLaterActs: readonly (string | undefined)[] = ['consideration.repeated', 'decider.told']

/** What cures it, nearest first: what the rule says of itself, else its cures, else what the outcome asks for. */
function todoOf(finding: Finding, texts: Texts, speech: Speech): string {
  const { rule: id, outcome } = finding
  const rule = wordOf<RuleTexts>(texts.rules, id)
  const actor = wordOf<string>(texts.bodies, finding.actor) ?? finding.actor
  const facts = withSteps({ ...finding.facts, actor: finding.actor })
  const isPast = ofLaterActs.includes(finding.cure[0])
  const ofRule = outcome === 'broken' || outcome === 'missing' ? toldOf(rule?.[outcome]).todo : undefined
  const told = isPast
    ? undefined
    : (ofRule ?? (outcome === 'missing' ? thingOf(facts, texts).todo : undefined))
  const own = speech.sentence(told, facts, id)
  if (own !== undefined) return own
  const missing = facts.missing === undefined ? undefined : String(facts.missing)
  // What would cure a fault is no advice where none was found.
  if (outcome === 'unknown' && missing === undefined) return texts.phrases.seekAdvice(actor)
  if (missing !== undefined && isParticular(missing)) return texts.phrases.supply(actor)
  const nearest = finding.cure.filter((code) => code === missing)
  const cures = (nearest.length > 0 ? nearest : finding.cure).map(
    (code) =>
      speech.sentence(wordOf<Sentence>(texts.cures, code), facts, id) ?? cureWords(code, texts, speech),
  )
  if (cures.length > 0) return cures.join('; ')
  return outcome === 'broken' ? texts.phrases.fulfil(actor, rule?.title ?? id) : texts.phrases.supply(actor)
}

/** The first of several steps that are lacking, and how many come after it. */
function withSteps(facts: Facts): Facts {
  const [next, ...later] = Array.isArray(facts.steps) ? (facts.steps as readonly string[]) : []
  return next === undefined ? facts : { ...facts, next, later: later.length }
}

/** What a cure is, whoever does it; an act by its name. */
export function cureWords(code: string, texts: Texts, speech: Speech): string {
  const cure = wordOf<Sentence>(texts.cures, code)
  const template = typeof cure === 'function' ? cure({}) : cure
  const impersonal = template?.replace(/^\{actor\} (?:to )?/, '')
  return speech.sentence(impersonal, {}) ?? speech.word(texts.acts, code)
}
