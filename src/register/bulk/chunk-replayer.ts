import { isClosedCase } from '../../casefile/case-file.js'
import { readCaseLine } from '../../casefile/log/case-line.js'
import { AdmissionError, type ErrorCode, type ErrorFacts } from '../../errors.js'
import { judgedBy } from '../../procedure/judged-by.js'
import { replayOwned } from '../../procedure/replay.js'
import { assertJob, type BulkJob, collectorsOf, longestLineOf, type States } from './job.js'

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

const lineBreak = 10

/**
 * A function that replays whole lines of NDJSON, given as bytes, and adds each case to the collectors of the job. A line
 * that is no case is a fault and stops nothing; an empty one is passed over. A case closed as opened by mistake or twice is
 * replayed and added to no collector.
 */
export function chunkReplayer(job: BulkJob<object>): (bytes: Uint8Array) => ChunkResult {
  assertJob('chunkReplayer', job)
  const collectors = collectorsOf(job)
  const longest = longestLineOf(job)
  const replayedIn = { ...judgedBy(job), ...(job.mode !== undefined && { mode: job.mode }) }
  const decoder = new TextDecoder('utf-8', { fatal: true })

  return (bytes) => {
    const states = Object.fromEntries(collectors.map(([name, collector]) => [name, collector.start()]))
    const faults: LineFault[] = []
    let lines = 0
    let cases = 0
    let acts = 0
    let refused = 0
    for (let at = 0; at < bytes.length; lines++) {
      const end = endOfLine(bytes, at)
      try {
        const log = logIn(bytes.subarray(at, end))
        if (log) {
          const one = replayOwned(log, replayedIn)
          cases += 1
          acts += log.length
          refused += one.refused.length
          const counting = isClosedCase(one.file) ? [] : collectors
          for (const [name, collector] of counting) collector.add(states[name], one)
        }
      } catch (error) {
        if (!(error instanceof AdmissionError)) throw error
        faults.push({ line: lines + 1, code: error.code, facts: error.facts })
      }
      at = end + 1
    }
    return { lines, cases, acts, refused, faults, states }
  }

  function logIn(line: Uint8Array): readonly unknown[] | undefined {
    if (line.length > longest) throw tooLong(longest)
    const text = textOf(line)
    return text.trim() === '' ? undefined : readCaseLine(text)
  }

  function textOf(line: Uint8Array): string {
    try {
      return decoder.decode(line)
    } catch {
      throw new AdmissionError('line.not-utf8')
    }
  }
}

/** The fault of a line longer than a job accepts. */
export const tooLong = (longest: number): AdmissionError => new AdmissionError('line.too-long', { longest })

function endOfLine(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(lineBreak, from)
  return end < 0 ? bytes.length : end
}
