import type { Citation } from '../law/citation.js'
import type { Confidence } from '../law/confidence.js'
import type { Alternative, Finding } from '../law/finding.js'
import { charter, shortName } from './cited.js'
import { joined, type Speech, wordOf } from './spoken.js'
import type { PolicyTexts, RuleTexts, Texts } from './texts.js'

/** What a finding leaves open: how sure it is, from when it counts, the other readings. A sentence each. */
export function caveatsOf(finding: Finding, texts: Texts, speech: Speech): readonly string[] {
  const { phrases, grammar } = texts
  const { outcome, facts, countsFrom, judgedOn, source } = finding
  const title = wordOf<RuleTexts>(texts.rules, finding.rule)?.title ?? finding.rule
  return [
    ...(outcome === 'unknown' && facts.missing === undefined ? [phrases.undecided(title)] : []),
    ...(judgedOn === undefined ? [] : [phrases.judgedOn(grammar.day(judgedOn))]),
    ...(countsFrom === undefined ? [] : [phrases.countsFrom(grammar.day(countsFrom))]),
    ...certaintyOf(finding, texts),
    ...finding.alternatives.map((alternative) => alternativeOf(alternative, texts, speech)),
    ...(finding.projected === true ? [phrases.projected] : []),
    ...(source === 'national' ? [] : [phrases.source(source)]),
  ]
}

/** What an answer rests on: its clauses, and the least sure of their grades. */
export interface Rested {
  readonly citations: readonly Citation[]
  readonly confidence: Confidence
}

/**
 * How sure an answer is, where it rests on anything but a text that was read: the instrument that was not read and the
 * one it was carried from, or the source that states it.
 */
export function certaintyOf({ citations, confidence }: Rested, texts: Texts): readonly string[] {
  const { phrases } = texts
  if (confidence === 'assumed') {
    const isUnread = ({ confidence: grade, point, number }: Citation) =>
      grade === 'assumed' && point === '' && number !== charter
    const unread = named(citations.filter(isUnread), citations, texts)
    // What was not read on one point may have been on another: it is told once, as not read.
    const from = named(
      citations.filter(
        (one) => !isUnread(one) && !citations.some((other) => isUnread(other) && isSame(one, other)),
      ),
      citations,
      texts,
    )
    return [unread === undefined ? phrases.inferred(from) : phrases.unread(unread, from)]
  }
  if (confidence !== 'secondary') return []
  const quoted = named(
    citations.filter((one) => one.confidence === 'secondary'),
    citations,
    texts,
  )
  return [phrases.secondary(quoted)]
}

/** The instruments of citations by number, each once, with its day where another cited has the number; `undefined` for none. */
function named(citations: readonly Citation[], all: readonly Citation[], texts: Texts): string | undefined {
  const names = citations.map(({ number, date }) => {
    const isAlone = all.every((one) => one.number !== number || one.date === date)
    const name = shortName(number, texts.citation)
    return isAlone ? name : texts.citation.dated(name, date)
  })
  return names.length === 0 ? undefined : joined([...new Set(names)], 'and', texts)
}

const isSame = (one: Citation, other: Citation) => one.number === other.number && one.date === other.date

function alternativeOf(
  { policy, reading, outcome, facts }: Alternative,
  texts: Texts,
  speech: Speech,
): string {
  const of = wordOf<PolicyTexts>(texts.policies, policy)
  const lastDay = typeof facts.lastDay === 'string' ? speech.value(facts.lastDay, 'and') : undefined
  const words = speech.word(of?.readings ?? {}, reading)
  return texts.phrases.contested(of?.title ?? policy, words, texts.outcomes[outcome], lastDay)
}
