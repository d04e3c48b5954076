import type { AdmissionError, ErrorFacts } from '../errors.js'
import type { Facts, Finding } from '../law/finding.js'
import { findingOf } from './finding-sentence.js'
import type { FactValue, Sentence } from './sentence.js'
import { type Speech, wordOf } from './spoken.js'
import type { Texts } from './texts.js'

/** A fault in words; a code without words, from a later version of the library, is said as it is. */
export function faultOf(error: AdmissionError, texts: Texts, speech: Speech): string {
  const { code, facts } = error
  if (code === 'act.refused') return refusal(facts, texts, speech)
  if (code === 'act.malformed') return malformed(facts, texts, speech)
  const sentence = speech.sentence(wordOf<Sentence>(texts.errors, code), sayable(facts), code) ?? code
  return [sentence, ...issueLines(facts, texts, speech)].join('\n')
}

function refusal(facts: ErrorFacts, texts: Texts, speech: Speech): string {
  const { act, on } = sayable(facts)
  const head = texts.phrases.refused(
    speech.word(texts.acts, String(act ?? '')),
    speech.value(on ?? '', 'and'),
  )
  const findings = (Array.isArray(facts.findings) ? facts.findings : []) as readonly Finding[]
  return [head, ...findings.map((finding) => `- ${findingOf(finding, texts, speech)}`)].join('\n')
}

interface Issue {
  readonly path: string
  readonly code: string
  readonly expected: string
}

function malformed(facts: ErrorFacts, texts: Texts, speech: Speech): string {
  const { type, index } = sayable(facts)
  const act = typeof type === 'string' ? speech.word(texts.acts, type) : undefined
  const place = typeof index === 'number' ? index + 1 : undefined
  return [texts.phrases.malformed(act, place), ...issueLines(facts, texts, speech)].join('\n')
}

/** A line for each issue of an input; none where the fault is of another kind. */
function issueLines(facts: ErrorFacts, texts: Texts, speech: Speech): readonly string[] {
  const issues = (Array.isArray(facts.issues) ? facts.issues : []) as readonly Issue[]
  return issues.map(
    ({ path, code, expected }) =>
      `- ${texts.phrases.issue(path, speech.word(texts.issues, code), speech.word(texts.expected, expected))}`,
  )
}

/** The facts a sentence can say: days, counts, codes and lists of codes. */
function sayable(facts: ErrorFacts): Facts {
  const isSayable = (value: unknown): value is FactValue =>
    ['string', 'number', 'boolean'].includes(typeof value) ||
    (Array.isArray(value) && value.every((one) => typeof one === 'string'))
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => (isSayable(value) ? [[name, value]] : [])),
  )
}
