import type { ActType } from '../../casefile/shapes.js'
import type { Clause } from '../../law/clause.js'
import { type Effect, severity } from '../../law/finding.js'
import {
  conditionsBeforeCeremonyClause,
  conditionsJudgedAtConsiderationClause,
  conditionsJudgedAtReviewClause,
  conditionsStandingAtDecisionClause,
} from '../../regulations/applicant/conditions.js'
import { conditionsAfterVote } from '../../regulations/policies.js'
import type { Cure } from './codes.js'
import type { Answer, Question, Rule } from './rule.js'
import type { Stands } from './stands.js'

/** A rule as it is asked of an act: of one it guards, or of a later one at which its condition must stand. */
export interface AskedRule extends Rule {
  readonly judgedAt?: ActType
  /** The condition itself, of one that is judged again and reads the file alone: it can be asked of any day. */
  readonly condition?: Rule
}

/** The rule once for every later act at which its condition must stand. */
export function standingRules(rule: Rule): readonly AskedRule[] {
  return [rule.stands ?? []].flat().flatMap((stands) => standingAs(rule, stands))
}

function standingAs(rule: Rule, stands: Stands): readonly AskedRule[] {
  // What the act judged must tell the later one need not.
  const { needsTold: _, ...asked } = rule
  return (Object.entries(stands.at) as [ActType, Effect][]).map(([type, effect]) => ({
    ...asked,
    ...(stands.matters && { matters: stands.matters }),
    ...(stands.judgedAt !== undefined && {
      judgedAt: stands.judgedAt,
      ...(rule.asks === 'file' && { condition: rule }),
    }),
    breaking: effect,
    guards: [type],
    asks: 'file',
    provisions: [...rule.provisions, clauseAt(type, stands)],
    check: (question) => standingAnswer(rule, stands, type, effect, question),
  }))
}

function clauseAt(type: ActType, stands: Stands): Clause {
  if (isAfterDecision(type, stands)) return conditionsBeforeCeremonyClause
  if (stands.judgedAt === undefined) return conditionsStandingAtDecisionClause
  return type === 'recognition.decided'
    ? conditionsJudgedAtReviewClause
    : conditionsJudgedAtConsiderationClause
}

/** Whether the admission is decided, so that what comes up is reported to the committee that decided it. */
function isAfterDecision(type: ActType, { judgedAt }: Stands): boolean {
  if (type === 'ceremony.held') return true
  return judgedAt === undefined && type !== 'admission.decided' && type !== 'grassroots.voted'
}

const corrected: Cure = 'entry.corrected'
const repeated: Cure = 'consideration.repeated'
const reported = { actor: 'cell', cure: ['decider.told'] as readonly Cure[] } as const

function standingAnswer(
  rule: Rule,
  stands: Stands,
  type: ActType,
  effect: Effect,
  question: Question,
): Answer | undefined {
  const answer = rule.check(question)
  if (!answer || answer.outcome === 'met') return answer
  if (stands.onlyWhere === 'barred' && (answer.effect ?? rule.breaking) !== 'bar') return undefined
  // Where the texts are silent nothing is asked for: what has come up is told, what is not on file is not.
  const isToldOnly = effect === 'note' || stands.onlyWhere !== undefined || answer.effect === 'note'
  const isTold = answer.outcome === 'broken' || (stands.tellsOfPapers && answer.outcome === 'missing')
  if (isToldOnly && !isTold) return undefined
  question.ask.cite(clauseAt(type, stands))
  const own = answer.effect ?? effect
  const weaker = severity[own] > severity[effect] ? own : effect
  const isAfter = isAfterDecision(type, stands)
  if (stands.judgedAt === undefined) {
    const isAsked = question.ask.policy(conditionsAfterVote) === 'bars-decision'
    return isAsked ? { ...answer, effect: weaker, ...(isAfter && reported) } : undefined
  }
  // No waiting cures what was not so on that day.
  const { lawfulFrom: _, ...asThen } = answer
  if (isAfter) return { ...asThen, effect: weaker, ...reported, cure: [...reported.cure, corrected] }
  const cure = type === 'cell.voted' ? (answer.cure ?? rule.cure) : [repeated]
  return { ...asThen, effect: weaker, cure: [...cure, corrected] }
}
