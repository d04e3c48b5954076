import type { PlainDay } from '../calendar/plain-day.js'
import { wrongCall } from '../errors/wrong-call.js'
import type { Citation } from './citation.js'
import type { Confidence } from './confidence.js'

/** `bar`: the act must not proceed. `breach`: it stands and stays on the file. `note`: nothing is blamed or blocked. */
export type Effect = 'bar' | 'breach' | 'note'

/** The place of each effect in a sort, the gravest first. */
export const severity: Readonly<Record<Effect, number>> = { bar: 0, breach: 1, note: 2 }

/**
 * `met`; `broken`: a fact contradicts the rule; `missing`: a fact or paper the rule needs is not on file;
 * `unknown`: no source states the law of that day; where it is an earlier day that a limit counts from, it is a note.
 * All but `met` of a bar refuse the act.
 */
export type Outcome = 'met' | 'broken' | 'missing' | 'unknown'

/** What a rule compared, by name: days, counts, codes and booleans; never a name of a person. */
export type Facts = Readonly<Record<string, string | number | boolean | readonly string[]>>

/** What another reading of an open question would have answered. */
export interface Alternative {
  readonly policy: string
  readonly reading: string
  readonly outcome: Outcome
  readonly facts: Facts
}

/** The answer of one rule to one act: which rule, what is, what must be, under which clause, who can cure it, from when. */
export interface Finding {
  readonly rule: string
  /** National law, or a rulebook extension named by the app. */
  readonly source: string
  /** Who must act under the rule, or can cure what it objects to: a body, or a person by part. */
  readonly actor: string
  readonly effect: Effect
  readonly outcome: Outcome
  /** The rule was asked and does not apply: the outcome is `met`, for nothing objects, and nothing is said to hold. */
  readonly applies?: false
  readonly facts: Facts
  readonly citations: readonly Citation[]
  /** The least sure value the answer rests on. */
  readonly confidence: Confidence
  /** Codes of what would cure it, the nearest first. */
  readonly cure: readonly string[]
  /** The first day on which this rule would be met with the facts on file, where one can be computed. */
  readonly lawfulFrom?: PlainDay
  /** Day the time limit of the rule counts from, where it has one. */
  readonly countsFrom?: PlainDay
  /** Day the condition is judged as of, where a later act asks again what was true then; absent where it is the act's own. */
  readonly judgedOn?: PlainDay
  /** The answer counts working days of a year whose days off are projected, not announced. */
  readonly projected?: true
  /** Open questions whose readings the answer consulted. */
  readonly policies: readonly string[]
  /** Readings that would have answered otherwise; the point is contested where any are listed. */
  readonly alternatives: readonly Alternative[]
}

/** Whether the finding refuses its act: a bar that is not met. */
export function isRefusal(finding: Finding): boolean {
  if (typeof finding !== 'object' || finding === null)
    throw wrongCall('isRefusal', 'finding', finding, 'finding')
  return finding.effect === 'bar' && finding.outcome !== 'met'
}
