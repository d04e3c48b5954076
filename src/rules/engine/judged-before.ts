import { matterOf } from '../../casefile/acts/matter.js'
import { type CaseFile, lastUpTo } from '../../casefile/case-file.js'
import { fileBefore } from '../../casefile/log/file-as-of.js'
import { memoryOfFold } from '../../casefile/log/memory-of-fold.js'
import type { Act, ActType, Matter } from '../../casefile/shapes.js'
import type { Finding } from '../../law/finding.js'
import type { InquirySetting } from '../../law/inquiry.js'
import { judge } from './judge.js'
import type { AskedRule } from './standing-rules.js'

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

/** Whether all was met at the acts of some types whose conditions must still stand at a later one. */
export function wereAllMet(
  types: readonly ActType[],
  file: CaseFile,
  act: Act,
  setting: InquirySetting,
): boolean {
  for (const type of types) {
    const judged = lastJudged(type, file, act)
    if (judged === undefined || knownOf(judged, file, setting)?.every(isMet) !== true) return false
  }
  return true
}

const isMet = ({ outcome }: Finding) => outcome === 'met'

/**
 * What a rule finds at a later act of what was true at the act it judged, the latest one on file about the same matter;
 * `undefined` where that was in order.
 */
export function judgeAsThen(
  rule: AskedRule,
  judgedAt: ActType,
  file: CaseFile,
  act: Act,
  setting: InquirySetting,
): Finding | undefined {
  const judged = lastJudged(judgedAt, file, act)
  if (!judged) return notYetLawful(rule, file, act, setting)
  const known = knownOf(judged, file, setting)
  if (known && !known.some((found) => found.rule === rule.id && !isMet(found))) return undefined
  const finding = judge(rule, fileBefore(file, judged), judged, setting, 'unmet')
  if (!finding) return undefined
  const isUnknown = finding.outcome === 'unknown'
  return { ...finding, ...(isUnknown && { effect: 'note' as const }), judgedOn: judged.on }
}

/**
 * What a rule finds where the act it judged is not on file: that act took place by the day of the later one, so that what was
 * to be lawful after this day was not lawful on that one.
 */
function notYetLawful(
  rule: AskedRule,
  file: CaseFile,
  act: Act,
  setting: InquirySetting,
): Finding | undefined {
  const found = rule.condition && judge(rule.condition, file, act, setting, 'unmet')
  const isTooEarly =
    found?.outcome === 'broken' && found.lawfulFrom !== undefined && found.lawfulFrom > act.on
  return isTooEarly ? judge(rule, file, act, setting, 'unmet') : undefined
}
