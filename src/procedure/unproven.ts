import { frozen } from '../calendar/frozen.js'
import type { PlainDay } from '../calendar/plain-day.js'
import type { CaseFile, KeptFinding } from '../casefile/case-file.js'
import { readLog } from '../casefile/log/effective-log.js'
import type { ActType } from '../casefile/shapes.js'
import type { Finding } from '../law/finding.js'
import { assertCaseFile } from './judged-by.js'

/** What an act on file rests on that is not proven by the file. */
export interface Unproven {
  /** Place in the log, from 1, of the entry the act came in by. */
  readonly revision: number
  readonly act: ActType
  readonly on: PlainDay
  /**
   * `fact`: a paper, act or particular that is not on file; `law`: no source states the law, or the calendar, of that
   * day; `order`: steps that must have come before.
   */
  readonly lack: 'fact' | 'law' | 'order'
  /** The code of what is missing; why the law is not known, or the instruments in doubt; the steps assumed. */
  readonly restsOn: readonly string[]
  readonly finding: Finding
}

/**
 * The facts that acts on file rest on and the file does not prove, in the order of the acts: what is missing, what the
 * law of a day leaves unknown, and steps that are out of order. A case brought in as a chronicle is to be made good
 * from this list; an act recorded later is barred only where a rule asks for something that is still not there.
 */
export function unproven(file: CaseFile): readonly Unproven[] {
  assertCaseFile('unproven', file)
  const days = new Map(readLog(file.log).standing.map(({ place, act }) => [place, act.on]))
  const found = file.findings.flatMap((kept): readonly Unproven[] => {
    const lack = lackOf(kept.finding)
    // What was so on an earlier day is told of the act of that day.
    if (lack === undefined || kept.finding.judgedOn !== undefined) return []
    const { revision, act, finding } = kept
    const on = days.get(revision) as PlainDay
    return [{ revision, act, on, lack, restsOn: restsOn(kept, lack), finding }]
  })
  return frozen(found)
}

/** What a finding shows to be unproven; `undefined` for one that a fact on file contradicts. */
export function lackOf({ rule, outcome, facts }: Finding): Unproven['lack'] | undefined {
  if (rule === 'procedure.out-of-order') return 'order'
  if (outcome === 'missing' || (outcome === 'broken' && Array.isArray(facts.absent))) return 'fact'
  return outcome === 'unknown' ? 'law' : undefined
}

function restsOn({ finding }: KeptFinding, lack: Unproven['lack']): readonly string[] {
  const { absent, missing, assumed, uncovered } = finding.facts
  if (lack === 'fact') return Array.isArray(absent) ? absent : [String(missing)]
  if (lack === 'law' && uncovered !== undefined) return [String(uncovered)]
  if (lack === 'law') return [...new Set(finding.citations.map(({ instrument }) => instrument))]
  return (assumed as readonly string[] | undefined) ?? []
}
