import { matterOf } from '../../casefile/acts/matter.js'
import { type CaseFile, lastUpTo } from '../../casefile/case-file.js'
import { fileBefore } from '../../casefile/log/file-as-of.js'
import { memoryOfFold } from '../../casefile/log/memory-of-fold.js'
import type { Act, ActType, Matter } from '../../casefile/shapes.js'
import type { Clause } from '../../law/clause.js'
import { type Effect, type Finding, severity } from '../../law/finding.js'
import type { InquirySetting } from '../../law/inquiry.js'
import {
  conditionsBeforeCeremonyClause,
  conditionsJudgedAtConsiderationClause,
  conditionsJudgedAtReviewClause,
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
    ...(stands.judgedAt !== undefined && { judgedAt: stands.judgedAt }),
    breaking: effect,
    guards: [type],
    asks: 'file',
    provisions: [...rule.provisions, clauseAt(type, stands)],
    check: (question) => standingAnswer(rule, stands, type, effect, question),
  }))
}

function clauseAt(type: ActType, { judgedAt }: Stands): Clause {
  if (type === 'ceremony.held') return conditionsBeforeCeremonyClause
  if (judgedAt !== undefined)
    return type === 'recognition.decided'
      ? conditionsJudgedAtReviewClause
      : conditionsJudgedAtConsiderationClause
  const isBefore = type === 'admission.decided' || type === 'grassroots.voted'
  return isBefore ? conditionsStandingAtDecisionClause : conditionsBeforeCeremonyClause
}

const corrected: Cure = 'entry.corrected'
const repeated: Cure = 'consideration.repeated'

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
  const isToldOnly = effect === 'note' || stands.onlyWhere === 'broken' || answer.effect === 'note'
  const isTold = answer.outcome === 'broken' || (stands.tellsOfPapers && answer.outcome === 'missing')
  if (isToldOnly && !isTold) return undefined
  question.ask.cite(clauseAt(type, stands))
  const own = answer.effect ?? effect
  const weaker = severity[own] > severity[effect] ? own : effect
  if (stands.judgedAt === undefined) {
    const isAsked = question.ask.policy(conditionsAfterVote) === 'bars-decision'
    return isAsked ? { ...answer, effect: weaker } : undefined
  }
  // No waiting cures what was not so on that day.
  const { lawfulFrom: _, ...asThen } = answer
  const cure = type === 'cell.voted' ? (answer.cure ?? rule.cure) : [repeated]
  return { ...asThen, effect: weaker, cure: [...cure, corrected] }
}

/** What was found of an act when it was judged, and the file it was found on. */
interface Judged {
  readonly setting: InquirySetting
  readonly person: CaseFile['person']
  readonly findings: readonly Finding[]
}

const judgedBefore = memoryOfFold<Judged>()

/** Remembers what was found of an act, so that a later one of the same fold need not ask again of what was met. */
export function rememberJudged(
  file: CaseFile,
  act: Act,
  setting: InquirySetting,
  findings: readonly Finding[],
): void {
  judgedBefore.remember(file.acts, act, { setting, person: file.person, findings })
}

/** What was found of an act, where nothing is known since of the person: the acts before it are those of the fold. */
function knownOf(judged: Act, file: CaseFile, setting: InquirySetting): readonly Finding[] | undefined {
  const known = judgedBefore.of(file.acts, judged)
  return known?.setting === setting && known.person === file.person ? known.findings : undefined
}

/** The act a rule judged: the latest of the type on file about what the later act is about. */
function lastJudged(judgedAt: ActType, file: CaseFile, act: Act): Act | undefined {
  const matter: Matter | undefined = matterOf(act)
  return lastUpTo(file, judgedAt, act.on, (one: Act) => matterOf(one) === matter)
}

/**
 * Asks at a later act whether all was met at the acts whose conditions must still stand, so that none of them objects, or no such
 * act is on file. Asked of one type again and again it answers as it did.
 */
export function metBefore(file: CaseFile, act: Act, setting: InquirySetting): (judgedAt: ActType) => boolean {
  let asked: ActType | undefined
  let wereAllMet = false
  return (judgedAt) => {
    if (judgedAt === asked) return wereAllMet
    const judged = lastJudged(judgedAt, file, act)
    asked = judgedAt
    wereAllMet = judged === undefined || knownOf(judged, file, setting)?.every(isMet) === true
    return wereAllMet
  }
}

const isMet = ({ outcome }: Finding) => outcome === 'met'

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
  const judged = lastJudged(judgedAt, file, act)
  if (!judged) return undefined
  const known = knownOf(judged, file, setting)
  if (known && !known.some((found) => found.rule === rule.id && !isMet(found))) return undefined
  const finding = judge(rule, fileBefore(file, judged), judged, setting, 'unmet')
  if (!finding) return undefined
  const isUnknown = finding.outcome === 'unknown'
  return { ...finding, ...(isUnknown && { effect: 'note' as const }), judgedOn: judged.on }
}
