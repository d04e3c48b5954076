import type { Alternative, Finding } from '../law/finding.js'
import { citationWords } from './cited.js'
import { capitalised, type Sentence } from './sentence.js'
import { type Speech, wordOf } from './spoken.js'
import type { PolicyTexts, RuleTexts, Texts } from './texts.js'

/** What a rule found, in words; of one that does not apply, that alone. A sentence that names a fact the finding has not is replaced by one from the title. */
export function findingOf(finding: Finding, texts: Texts, speech: Speech): string {
  const { phrases } = texts
  const rule = wordOf<RuleTexts>(texts.rules, finding.rule)
  const title = rule?.title ?? finding.rule
  const own = (sentence: Parameters<Speech['sentence']>[0]) =>
    speech.sentence(sentence, finding.facts, finding.rule)
  if (finding.applies === false) return capitalised(phrases.inapplicable(title))
  switch (finding.outcome) {
    case 'met':
      return capitalised(own(rule?.met) ?? phrases.met(title))
    case 'broken':
      return capitalised(own(rule?.broken) ?? generally(phrases.broken(title), finding, texts, speech))
    case 'missing':
      return capitalised(
        own(rule?.missing) ?? `${missingOf(finding, texts, speech)} ${phrases.required(title)}`,
      )
    case 'unknown':
      return capitalised(unknownOf(finding, title, texts, speech))
  }
}

/** The general sentence; with the facts where the dictionary does not know the rule. */
function generally(sentence: string, { rule, facts }: Finding, texts: Texts, speech: Speech): string {
  // A rule of an app may hand on a field its act does not have.
  const entries = Object.entries(facts).filter(([, value]) => value !== undefined)
  if (wordOf<RuleTexts>(texts.rules, rule) !== undefined || entries.length === 0) return sentence
  return `${sentence} ${texts.phrases.facts(entries.map(([name, value]) => `${name}: ${speech.fact(rule, name, value)}`).join('; '))}`
}

function missingOf({ rule, facts }: Finding, texts: Texts, speech: Speech): string {
  const code = String(facts.missing ?? '')
  return speech.sentence(wordOf<Sentence>(texts.missing, code), facts, rule) ?? texts.phrases.missing(code)
}

function unknownOf(finding: Finding, title: string, texts: Texts, speech: Speech): string {
  const { facts } = finding
  if (facts.missing !== undefined) return missingOf(finding, texts, speech)
  const day = typeof facts.day === 'string' ? speech.value(facts.day, 'and') : undefined
  if (facts.uncovered === 'calendar.not-covered') return texts.phrases.calendarUnknown(title, day)
  if (facts.uncovered !== undefined) return texts.phrases.lawUnknown(title, day)
  return texts.phrases.undetermined(title)
}

/** The finding with everything it rests on. */
export function explanationOf(finding: Finding, texts: Texts, speech: Speech): string {
  const { phrases, citation: grammar } = texts
  const citations = finding.citations.map((citation) => citationWords(citation, grammar)).join('; ')
  const cures = finding.cure
    .map((code) => wordOf<string>(texts.cures, code) ?? speech.word(texts.acts, code))
    .join('; ')
  return [
    findingOf(finding, texts, speech),
    finding.judgedOn === undefined ? '' : phrases.judgedOn(texts.grammar.day(finding.judgedOn)),
    citations === '' ? '' : phrases.basis(citations),
    finding.confidence === 'assumed' ? phrases.assumed : '',
    finding.countsFrom === undefined ? '' : phrases.countsFrom(texts.grammar.day(finding.countsFrom)),
    finding.outcome === 'met'
      ? ''
      : phrases.actor(wordOf<string>(texts.bodies, finding.actor) ?? finding.actor),
    finding.lawfulFrom === undefined ? '' : phrases.lawfulFrom(texts.grammar.day(finding.lawfulFrom)),
    cures === '' ? '' : phrases.cures(cures),
    ...finding.alternatives.map((alternative) => alternativeOf(alternative, texts, speech)),
    finding.projected === true ? phrases.projected : '',
    finding.source === 'national' ? '' : phrases.source(finding.source),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function alternativeOf(
  { policy, reading, outcome, facts }: Alternative,
  texts: Texts,
  speech: Speech,
): string {
  const named = wordOf<PolicyTexts>(texts.policies, policy)
  const lastDay = typeof facts.lastDay === 'string' ? speech.value(facts.lastDay, 'and') : undefined
  const words = speech.word(named?.readings ?? {}, reading)
  return texts.phrases.alternative(named?.title ?? policy, words, texts.outcomes[outcome], lastDay)
}
