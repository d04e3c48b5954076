import { addDays } from '../../calendar/day-arithmetic.js'
import { frozen } from '../../calendar/frozen.js'
import type { PlainDay } from '../../calendar/plain-day.js'
import type { CaseFile } from '../../casefile/case-file.js'
import type { Act } from '../../casefile/shapes.js'
import { type Finding, isRefusal } from '../../law/finding.js'
import type { InquirySetting } from '../../law/inquiry.js'
import { judge } from './judge.js'
import type { AskedRule } from './standing-rules.js'

/**
 * The finding, with the first lawful day a later version of the law gives where that is earlier: it lifts the bar, or has a shorter
 * wait. The file stays as it is. Asked of bars that read the file alone; the same finding where no later law helps.
 */
export function underLaterLaw(
  finding: Finding,
  rule: AskedRule,
  file: CaseFile,
  act: Act,
  setting: InquirySetting,
): Finding {
  if (rule.asks !== 'file' || !isRefusal(finding) || finding.outcome === 'unknown') return finding
  const judgedOn = (on: PlainDay) => judge(rule, file, { ...act, on }, setting, 'unmet')
  let first = finding.lawfulFrom
  for (const day of daysOfNewLaw(rule, act.on)) {
    if (first !== undefined && day >= first) break
    const later = judgedOn(day)
    // Lifted by the law of that day, and not by time that has passed before it.
    if (later === undefined && judgedOn(addDays(day, -1)) !== undefined) first = day
    // A wait of that law is its end only where nothing else stands in the way then.
    const end = later?.lawfulFrom
    if (end !== undefined && !(first !== undefined && first < end) && judgedOn(end) === undefined) first = end
  }
  return first === finding.lawfulFrom ? finding : frozen({ ...finding, lawfulFrom: first as PlainDay })
}

/** The days after one on which a version of what a rule may ask comes into force, the first one first. */
function daysOfNewLaw({ provisions }: AskedRule, after: PlainDay): readonly PlainDay[] {
  const days = provisions.flatMap(({ versions }) => versions.map(({ instrument }) => instrument.from))
  return [...new Set(days)].filter((day) => day > after).sort()
}
