import { frozen } from '../../calendar/frozen.js'
import type { PlainDay } from '../../calendar/plain-day.js'
import type { AdmissionError } from '../../errors.js'
import type { Citable } from '../../law/clause.js'
import type { Alternative, Finding, Outcome } from '../../law/finding.js'
import { Inquiry, type InquirySetting } from '../../law/inquiry.js'
import { readingOf } from '../../law/policy.js'
import { isNotCovered, whereCovered } from '../../law/where-covered.js'
import { assumedLaw } from '../../regulations/policies.js'
import type { Answer, Condition } from './rule.js'

/**
 * What is to be found: `unmet`, only what objects; `all`, what is met as well, with its clauses and other readings;
 * `asked`, every rule that was asked, those that do not apply among them.
 */
export type Depth = 'asked' | 'all' | 'unmet'

/** The source of a finding under national law. */
export const national = 'national'

/** What is judged took place on a day, whose law it is judged by. */
export interface OnADay {
  readonly on: PlainDay
}

/**
 * What one rule finds of one act; `undefined` where it does not apply, unless all that was asked is wanted. Where the answer consulted an open question,
 * the check is put again under each other reading, and those that answer otherwise are listed as alternatives. A rule
 * that applies under another reading only, and then objects, is found not to apply, with that alternative.
 */
export function judge<A extends OnADay, File>(
  rule: Condition<A, File>,
  file: File,
  act: A,
  setting: InquirySetting,
  depth: Depth = 'all',
): Finding | undefined {
  // Where assumed law leaves the answer open, what the facts ask counts as well.
  const isMetUnheard = depth === 'unmet' && readingOf(assumedLaw, setting.readings) !== 'undetermined'
  const verdict = put(rule, file, act, setting, isMetUnheard)
  if (depth === 'unmet' && verdict.outcome === 'met') return undefined
  const others = alternatives(rule, file, act, setting, verdict)
  const { outcome, answer, ask } = verdict
  const contrary = others.find((other) => other.verdict.outcome !== 'met')
  if (!answer && !contrary)
    return depth === 'asked' && !rule.onlyObjects ? inapplicable(rule, act.on, setting) : undefined
  // Where no question of law was put under the chosen reading, the finding rests on what the other reading asks.
  const law = !answer && contrary && ask.citations.length === 0 ? contrary.verdict.ask : ask
  return frozen({
    rule: rule.id,
    source: rule.source ?? national,
    actor: answer?.actor ?? rule.actor,
    effect: answer?.effect ?? rule.breaking,
    outcome,
    facts: answer?.facts ?? {},
    citations: law.citations,
    confidence: outcome === 'unknown' ? 'unknown' : law.confidence,
    cure: outcome === 'met' ? [] : (answer?.cure ?? rule.cure),
    policies: ask.policies,
    alternatives: others.map(({ alternative }) => alternative),
    // What not every finding has stands last: a field after a spread is slow to add.
    ...(!answer && { applies: false as const }),
    ...(answer?.lawfulFrom !== undefined && outcome !== 'met' && { lawfulFrom: answer.lawfulFrom }),
    ...(answer?.countsFrom !== undefined && { countsFrom: answer.countsFrom }),
    ...(ask.isProjected && { projected: true as const }),
  })
}

/**
 * The finding that a rule does not apply, on the first of its clauses that stands on the day; `undefined` before any
 * does, for then there is no rule to ask.
 */
function inapplicable<A, File>(
  { id, source, actor, breaking, provisions }: Condition<A, File>,
  on: PlainDay,
  setting: InquirySetting,
): Finding | undefined {
  const ask = new Inquiry(setting, on, provisions)
  if (!provisions.some((one) => whereCovered(() => isCited(ask, one)))) return undefined
  return frozen({
    rule: id,
    source: source ?? national,
    actor,
    effect: breaking,
    outcome: 'met',
    applies: false,
    facts: {},
    citations: ask.citations,
    confidence: ask.confidence,
    cure: [],
    policies: [],
    alternatives: [],
  })
}

function isCited(ask: Inquiry, one: Citable): boolean {
  ask.cite(one)
  return ask.citations.length > 0
}

/** The answer to a check under one choice of readings; a rule that does not apply is met without an answer. */
interface Verdict {
  readonly outcome: Outcome
  readonly answer: Omit<Answer, 'outcome'> | undefined
  readonly ask: Inquiry
}

function put<A extends OnADay, File>(
  rule: Condition<A, File>,
  file: File,
  act: A,
  setting: InquirySetting,
  isMetUnheard = false,
): Verdict {
  const ask = new Inquiry(setting, act.on, rule.provisions)
  try {
    const answer = rule.check({ file, act, on: act.on, ask, isMetUnheard })
    if (!answer) return { outcome: 'met', answer, ask }
    const isUndetermined =
      readingOf(assumedLaw, setting.readings) === 'undetermined' && ask.confidence === 'assumed'
    return { outcome: isUndetermined ? 'unknown' : answer.outcome, answer, ask }
  } catch (error) {
    if (!isNotCovered(error)) throw error
    const { day } = dayOf(error)
    // Of an earlier day, that a limit counts from, the law stays unknown for ever: it is told, refuses nothing, blames nobody.
    const isOfEarlierDay = error.code === 'law.not-covered' && day !== undefined && day < act.on
    return {
      outcome: 'unknown',
      answer: {
        facts: { uncovered: error.code, ...(day !== undefined && { day }) },
        ...(isOfEarlierDay && { effect: 'note' as const }),
      },
      ask,
    }
  }
}

function dayOf(error: AdmissionError): { day?: string } {
  return typeof error.facts.day === 'string' ? { day: error.facts.day } : {}
}

/** Another reading that answers otherwise. */
interface Other {
  readonly alternative: Alternative
  readonly verdict: Verdict
}

function alternatives<A extends OnADay, File>(
  rule: Condition<A, File>,
  file: File,
  act: A,
  setting: InquirySetting,
  first: Verdict,
): Other[] {
  const found: Other[] = []
  for (const id of first.ask.policies) {
    const policy = setting.policies.find((candidate) => candidate.id === id)
    if (!policy) continue
    const chosen = readingOf(policy, setting.readings)
    for (const reading of policy.readings) {
      if (reading === chosen) continue
      const other = put(rule, file, act, { ...setting, readings: { ...setting.readings, [id]: reading } })
      if (!differs(other, first)) continue
      const facts = other.answer?.facts ?? {}
      found.push({ alternative: { policy: id, reading, outcome: other.outcome, facts }, verdict: other })
    }
  }
  return found
}

/** Two answers differ in their outcome, in the last day, or in the base of the vote. */
function differs(a: Verdict, b: Verdict): boolean {
  const isOther = (fact: string) => a.answer?.facts[fact] !== b.answer?.facts[fact]
  return (
    a.outcome !== b.outcome ||
    (a.answer !== undefined && b.answer !== undefined && (isOther('lastDay') || isOther('base')))
  )
}
