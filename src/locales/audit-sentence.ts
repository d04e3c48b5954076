import type { Facts } from '../law/finding.js'
import { capitalised } from './sentence.js'
import { type Speech, wordOf } from './spoken.js'
import type { RuleTexts, Texts } from './texts.js'

/** What a sentence says of a finding of the audit; the label of an introducer and those of cases are not among it. */
export interface SpokenAuditFinding {
  readonly check: string
  readonly body: { readonly kind: string; readonly id: string }
  readonly facts: Facts
}

/** A threshold as a finding was held against it. */
export interface SpokenThreshold {
  readonly policy: string
  readonly value: number
  readonly source: string
}

/** A point worth a look in words; a check without words is said by its id and its facts. */
export function auditSentence(
  { check, body, facts }: SpokenAuditFinding,
  texts: Texts,
  speech: Speech,
): string {
  const { rule, waiver, ...numbers } = facts
  const spoken = {
    ...numbers,
    body: `${speech.word(texts.bodies, body.kind)} “${body.id}”`,
    ...(rule !== undefined && { rule: wordOf<RuleTexts>(texts.rules, String(rule))?.title ?? String(rule) }),
    ...(waiver !== undefined && { waiver: waiverWords(String(waiver), texts, speech) }),
  }
  const sentence = speech.sentence(wordOf(texts.audit.checks, check)?.sentence, spoken, check)
  return texts.audit.worthALook(sentence ?? generally(check, spoken, speech))
}

function generally(check: string, facts: Facts, speech: Speech): string {
  const list = Object.entries(facts).map(([name, value]) => `${name}: ${speech.fact(check, name, value)}`)
  return `${check} (${list.join('; ')})`
}

function waiverWords(waiver: string, { audit }: Texts, speech: Speech): string {
  return speech.word(audit.waivers, waiver)
}

/** A threshold in words, with where it comes from. */
export function thresholdSentence(
  { policy, value, source }: SpokenThreshold,
  { audit }: Texts,
  speech: Speech,
): string {
  const title = capitalised(speech.word(audit.thresholds, policy))
  return audit.threshold(title, speech.value(value, 'and'), speech.word(audit.sources, source))
}
