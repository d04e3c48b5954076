import type { PlainDay } from '../calendar/plain-day.js'
import type { CaseFile } from '../casefile/case-file.js'
import { readLog } from '../casefile/log/effective-log.js'
import { isOutOfOrder } from './ruling.js'

/** Steps that an act on file shows to have been taken, though nobody told them: by their codes, and the day of the act. */
interface StepsAssumed {
  readonly steps: readonly string[]
  readonly on: PlainDay
}

/** The steps of a file that a chronicle took for granted, each time it did. */
export function stepsAssumedIn(file: CaseFile): readonly StepsAssumed[] {
  const found = file.findings.filter(({ finding }) => isOutOfOrder(finding) && finding.facts.assumed)
  if (found.length === 0) return []
  const days = new Map(readLog(file.log).standing.map(({ place, act }) => [place, act.on]))
  return found.flatMap(({ revision, finding }) => {
    const on = days.get(revision)
    return on === undefined ? [] : [{ steps: finding.facts.assumed as readonly string[], on }]
  })
}
