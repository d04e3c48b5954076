import { isClosedCase } from '../../casefile/case-file.js'
import { AdmissionError, type ErrorCode, type ErrorFacts } from '../../errors.js'
import { judgedBy } from '../../procedure/judged-by.js'
import { type Replayed, replayAbreast } from '../../procedure/replay-abreast.js'
import type { ReplayedIn } from '../../procedure/replay-shapes.js'
import { byRoad, type LogAt } from './by-road.js'
import { assertJob, type BulkJob, collectorsOf, longestLineOf, type States } from './job.js'
import { linesIn, type ReadLine } from './lines.js'

/** A line that holds no case that can be replayed: its number from 1, and why. Nothing of its text is kept. */
export interface LineFault {
  readonly line: number
  readonly code: ErrorCode
  readonly facts: ErrorFacts
}

/** What a part of a register comes to; plain data. */
export interface ChunkResult {
  readonly lines: number
  readonly cases: number
  readonly acts: number
  readonly refused: number
  /** Lines numbered from the first of the part. */
  readonly faults: readonly LineFault[]
  readonly states: States
}

/** Enough that what an act needs to be judged is used again and again, few enough that their files stay at hand. */
const sideBySide = 32

/**
 * A function that replays whole lines of NDJSON, given as bytes, and adds each case to the collectors of the job, in the order
 * of the lines. A line that is no case is a fault and stops nothing; an empty one is passed over. A case closed as opened by
 * mistake or twice is replayed and added to no collector. Throws `mode.unknown`, `number.malformed` of a line of no length.
 */
export function chunkReplayer(job: BulkJob<object>): (bytes: Uint8Array) => ChunkResult {
  assertJob('chunkReplayer', job)
  const collectors = collectorsOf(job)
  const longest = longestLineOf(job)
  const replayedIn = { ...judgedBy(job), ...(job.mode !== undefined && { mode: job.mode }) }

  return (bytes) => {
    const states = Object.fromEntries(collectors.map(([name, collector]) => [name, collector.start()]))
    const faults: LineFault[] = []
    let lines = 0
    let cases = 0
    let acts = 0
    let refused = 0
    for (const part of linesIn(bytes, longest)) {
      lines = part.last
      const outcomes = outcomesOf(part.lines, replayedIn)
      for (const [at, { number, read }] of part.lines.entries()) {
        const outcome = outcomes[at] as Replayed
        if (outcome instanceof AdmissionError) {
          faults.push({ line: number, code: outcome.code, facts: outcome.facts })
          continue
        }
        cases += 1
        acts += (read as readonly unknown[]).length
        refused += outcome.refused.length
        const counting = isClosedCase(outcome.file) ? [] : collectors
        for (const [name, collector] of counting) collector.add(states[name], outcome)
      }
    }
    return { lines, cases, acts, refused, faults, states }
  }
}

/**
 * What came of each of some lines, in their order; cases that took the same road are replayed side by side, some of them at a time.
 */
function outcomesOf(lines: readonly ReadLine[], replayedIn: ReplayedIn): readonly Replayed[] {
  const outcomes: Replayed[] = Array(lines.length)
  const logs: LogAt[] = []
  for (const [at, { read }] of lines.entries())
    if (read instanceof AdmissionError) outcomes[at] = read
    else logs.push({ at, log: read })
  const ordered = byRoad(logs)
  for (let from = 0; from < ordered.length; from += sideBySide) {
    const some = ordered.slice(from, from + sideBySide)
    const replayed = replayAbreast(
      some.map(({ log }) => log),
      replayedIn,
    )
    for (const [index, { at }] of some.entries()) outcomes[at] = replayed[index] as Replayed
  }
  return outcomes
}
