import { isTaken } from '../errors/taken.js'
import { AdmissionError, type ErrorFacts } from '../errors.js'
import type { Facts, Finding } from '../law/finding.js'
import { partsOf } from './finding-parts.js'
import type { FactValue, Sentence } from './sentence.js'
import { type Speech, wordOf } from './spoken.js'
import type { Texts, Words } from './texts.js'

/** A fault as it is thrown, or as it came over a wire: its code and its facts. */
interface Fault {
  readonly code: string
  readonly facts: ErrorFacts
}

/**
 * A fault in words, whatever is given: a code without words, from a later version of the library, is said as it is, and of what is
 * no fault of this library that it is none, for its own words may name a person.
 */
export function faultOf(error: unknown, texts: Texts, speech: Speech): string {
  const fault = asFault(error)
  if (!fault) return texts.phrases.unexpected
  const { code, facts } = fault
  if (code === 'act.refused') return refusal(facts, texts, speech)
  if (code === 'act.malformed') return malformed(facts, texts, speech)
  const sentence = wordOf<Sentence>(texts.errors, code)
  const said = speech.sentence(sentence, { ...sayable(facts), ...wordsOf(fault, texts) }, code) ?? code
  return [said, ...issueLines(facts, texts, speech)].join('\n')
}

function asFault(error: unknown): Fault | undefined {
  if (error instanceof AdmissionError) return error
  if (typeof error !== 'object' || error === null) return undefined
  const { code, facts = {} } = error as { code?: unknown; facts?: unknown }
  const isFault = typeof code === 'string' && typeof facts === 'object' && facts !== null
  return isFault && /^[a-z-]+\.[a-z-]+$/.test(code) ? { code, facts: facts as ErrorFacts } : undefined
}

/** The facts of a wrong call that are codes of the library itself, in words. */
function wordsOf({ code, facts }: Fault, { taken, given, numbers }: Texts): Facts {
  const words: Readonly<Record<string, Words>> =
    code === 'call.malformed'
      ? { expected: taken, given }
      : code === 'number.malformed'
        ? { value: numbers }
        : {}
  return Object.fromEntries(
    Object.entries(words).flatMap(([fact, known]) => {
      const said = facts[fact]
      return typeof said === 'string' ? [[fact, wordOf(known, said) ?? said]] : []
    }),
  )
}

function refusal(facts: ErrorFacts, texts: Texts, speech: Speech): string {
  const { act, on } = sayable(facts)
  const head = texts.phrases.refused(
    speech.word(texts.acts, String(act ?? '')),
    speech.value(on ?? '', 'and'),
  )
  const findings = (Array.isArray(facts.findings) ? facts.findings : []).filter((one): one is Finding =>
    isTaken(one, 'finding'),
  )
  return [head, ...findings.map((finding) => `- ${objection(finding, texts, speech)}`)].join('\n')
}

/** What is wrong, and what is to be done. */
function objection(finding: Finding, texts: Texts, speech: Speech): string {
  const { headline, todo } = partsOf(finding, texts, speech)
  return todo === undefined ? headline : `${headline} ${texts.phrases.todo(todo)}`
}

export interface Issue {
  readonly path: string
  readonly code: string
  readonly expected: string
  readonly meant?: string
}

function malformed(facts: ErrorFacts, texts: Texts, speech: Speech): string {
  const { type, index } = sayable(facts)
  const act = typeof type === 'string' ? speech.word(texts.acts, type) : undefined
  const place = typeof index === 'number' ? index + 1 : undefined
  return [texts.phrases.malformed(act, place), ...issueLines(facts, texts, speech)].join('\n')
}

/** A line for each issue of an input; none where the fault is of another kind. */
function issueLines(facts: ErrorFacts, texts: Texts, speech: Speech): readonly string[] {
  const issues = (Array.isArray(facts.issues) ? facts.issues : []).filter(isIssue)
  return issues.map((issue) => `- ${issueWords(issue, texts, speech)}`)
}

/** One fault of an input in words, with its place. */
export function issueWords(issue: Issue, texts: Texts, speech: Speech): string {
  return texts.phrases.issue(issue.path, objectionWords(issue, texts, speech))
}

/** The same without its place. */
export function objectionWords({ path, code, expected, meant }: Issue, texts: Texts, speech: Speech): string {
  const said = path === 'type' && isLong(expected) ? 'act type' : expected
  return texts.phrases.objection(speech.word(texts.issues, code), speech.word(texts.expected, said), meant)
}

/** Nobody reads a list of all acts to its end. */
const isLong = (expected: string) => expected.split(' | ').length > 20

const isIssue = (value: unknown): value is Issue => {
  if (typeof value !== 'object' || value === null) return false
  const { path, code, expected } = value as { readonly [K in keyof Issue]?: unknown }
  return [path, code, expected].every((part) => typeof part === 'string')
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
