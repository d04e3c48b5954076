import { matterOf } from '../../casefile/acts/matter.js'
import { actsOf, type CaseFile } from '../../casefile/case-file.js'
import { fileBefore } from '../../casefile/log/file-as-of.js'
import type { Act, ActType, Matter } from '../../casefile/shapes.js'
import type { Clause } from '../../law/clause.js'
import type { Effect, Finding } from '../../law/finding.js'
import type { InquirySetting } from '../../law/inquiry.js'
import {
  conditionsBeforeCeremonyClause,
  conditionsJudgedAtConsiderationClause,
  conditionsStandingAtDecisionClause,
} from '../../regulations/applicant/conditions.js'
import { conditionsAfterVote } from '../../regulations/policies.js'
import type { Cure } from './codes.js'
import { judge } from './judge.js'
import type { Answer, Question, Rule } from './rule.js'
import type { Stands } from './stands.js'

/** A rule as it is asked of an act: of one it guards, or of a later one at which its condition must stand. */
export interface AskedRule extends Rule {
  readonly judgedAt?: ActType
}

const weights: Readonly<Record<Effect, number>> = { note: 0, breach: 1, bar: 2 }

/** The rule once for every later act at which its condition must stand. */
export function standingRules(rule: Rule): readonly AskedRule[] {
  const { stands } = rule
  if (!stands) return []
  return (Object.entries(stands.at) as [ActType, Effect][]).map(([type, effect]) => ({
    ...rule,
    ...(stands.matters && { matters: stands.matters }),
    ...(stands.judgedAt !== undefined && { judgedAt: stands.judgedAt }),
    breaking: effect,
    guards: [type],
    asks: 'file',
    provisions: [...rule.provisions, clauseAt(type, stands)],
    check: (question) => standingAnswer(rule, stands, type, effect, question),
  }))
}

function clauseAt(type: ActType, { judgedAt }: Stands): Clause {
  if (judgedAt !== undefined) return conditionsJudgedAtConsiderationClause
  const isBefore = type === 'admission.decided' || type === 'grassroots.voted'
  return isBefore ? conditionsStandingAtDecisionClause : conditionsBeforeCeremonyClause
}

const cures: readonly Cure[] = ['consideration.repeated', 'entry.corrected']

function standingAnswer(
  rule: Rule,
  stands: Stands,
  type: ActType,
  effect: Effect,
  question: Question,
): Answer | undefined {
  const answer = rule.check(question)
  if (!answer || answer.outcome === 'met') return answer
  // Where the texts are silent nothing is asked for: what has come up is told, what is not on file is not.
  if (effect === 'note' && answer.outcome !== 'broken') return undefined
  question.ask.cite(clauseAt(type, stands))
  const own = answer.effect ?? effect
  const weaker = weights[own] < weights[effect] ? own : effect
  if (stands.judgedAt === undefined) {
    const isAsked = question.ask.policy(conditionsAfterVote) === 'bars-decision'
    return isAsked ? { ...answer, effect: weaker } : undefined
  }
  // No waiting cures what was not so on the day of the consideration.
  const { lawfulFrom: _, ...asThen } = answer
  return { ...asThen, effect: weaker, cure: cures }
}

/**
 * What a rule finds at a later act of what was true at the act it judged, the latest one on file about the same matter;
 * `undefined` where that was in order, or where no such act is on file.
 */
export function judgeAsThen(
  rule: AskedRule,
  judgedAt: ActType,
  file: CaseFile,
  act: Act,
  setting: InquirySetting,
): Finding | undefined {
  const matter: Matter | undefined = matterOf(act)
  const judged = (actsOf(file, judgedAt) as readonly Act[])
    .filter((one) => one.on <= act.on && matterOf(one) === matter)
    .at(-1)
  if (!judged) return undefined
  const finding = judge(rule, fileBefore(file, judged), judged, setting, 'unmet')
  return finding && { ...finding, judgedOn: judged.on }
}
