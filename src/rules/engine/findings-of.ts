import type { CaseFile } from '../../casefile/case-file.js'
import type { Act } from '../../casefile/shapes.js'
import { type Finding, isRefusal } from '../../law/finding.js'
import type { InquirySetting } from '../../law/inquiry.js'
import { type Depth, judge } from './judge.js'
import { judgeAsThen, rememberJudged, wereAllMet } from './judged-before.js'
import { underLaterLaw } from './later-law.js'
import { isIdleOn, isUntoldBy, plannedFor } from './plan.js'
import type { Rule } from './rule.js'
import type { Rulebook } from './rulebook.js'
import type { AskedRule } from './standing-rules.js'
import { mayObject, questionUnheard } from './unheard.js'

/** Which of the findings of an act are wanted: every one, met rules included, unless these say less. */
interface Wanted {
  readonly depth?: Depth
  /** Only rules that read the file alone, or only those that read the evidence of the act. */
  readonly asks?: Rule['asks']
}

/** What the rules that guard an act find of it, in the order of the procedure. */
export function findingsOf(
  book: Rulebook,
  file: CaseFile,
  act: Act,
  { depth = 'all', asks }: Wanted = {},
): readonly Finding[] {
  const { setting } = book
  const findings: Finding[] = []
  const unheard = depth === 'unmet' ? questionUnheard(file, act, setting) : undefined
  // Of a day whose law is not known a rule may have to say so.
  const mayBeIdle = unheard?.ask.reaches(act.on) === true
  const { all, own, judgedBefore } = plannedFor(book.byAct, act)
  // Where all was met then, none of the conditions that must still stand objects.
  const asked = wereAllMet(judgedBefore, file, act, setting) ? own : all
  for (const planned of asked) {
    const { rule, judgedAt, needs, needsTold } = planned
    if (asks !== undefined && rule.asks !== asks) continue
    if (judgedAt !== undefined) {
      const finding = judgeAsThen(rule, judgedAt, file, act, setting)
      if (finding) findings.push(finding)
      continue
    }
    if (unheard && mayBeIdle && (isIdleOn(file, needs) || isUntoldBy(act, needsTold))) continue
    if (unheard && !mayObject(planned, unheard)) continue
    const finding = judgedOnItsDay(rule, file, act, setting, depth)
    if (finding) findings.push(finding)
  }
  if (asks === undefined && book.judgedAgain.includes(act.type)) rememberJudged(file, act, setting, findings)
  return findings
}

function judgedOnItsDay(
  rule: AskedRule,
  file: CaseFile,
  act: Act,
  setting: InquirySetting,
  depth: Depth,
): Finding | undefined {
  const finding = judge(rule, file, act, setting, depth)
  return finding && underLaterLaw(finding, rule, file, act, setting)
}

/** Whether no bar of the rulebook refuses the act; the chart is not asked. */
export function isAdmissible(findings: readonly Finding[]): boolean {
  return !findings.some(isRefusal)
}
