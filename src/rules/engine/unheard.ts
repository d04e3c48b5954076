import type { Citable } from '../../law/clause.js'
import { Inquiry, type InquirySetting } from '../../law/inquiry.js'
import { readingOf } from '../../law/policy.js'
import { isNotCovered } from '../../law/where-covered.js'
import { assumedLaw } from '../../regulations/policies.js'
import type { OnADay } from './judge.js'
import type { Condition, Question } from './rule.js'

/**
 * A question of which only the objections are wanted, to be put to one rule after another: nothing is noted of what the
 * answers rest on. `undefined` where assumed law leaves an answer open, so that what it rests on counts.
 */
export function questionUnheard<A extends OnADay, File>(
  file: File,
  act: A,
  setting: InquirySetting,
): Question<A, File> | undefined {
  if (readingOf(assumedLaw, setting.readings) === 'undetermined') return undefined
  return { file, act, on: act.on, ask: new Inquiry(setting, act.on, undeclared, false), isMetUnheard: true }
}

const undeclared: readonly Citable[] = []

/** Whether a rule may object to an act: where it does not, it is met or does not apply, and there is nothing to judge. */
export function mayObject<A, File>(
  rule: Pick<Condition<A, File>, 'provisions' | 'check'>,
  question: Question<A, File>,
): boolean {
  question.ask.askFor(rule.provisions)
  try {
    const answer = rule.check(question)
    return answer !== undefined && answer.outcome !== 'met'
  } catch (error) {
    if (isNotCovered(error)) return true
    throw error
  }
}
