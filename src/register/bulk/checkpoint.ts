import { AdmissionError } from '../../errors.js'
import type { ChunkResult, LineFault } from './chunk-replayer.js'
import { type BulkJob, collectorsOf, type States } from './job.js'

/** How far a run has come; plain data, so an app can keep it and go on later from the byte it names. */
export interface Checkpoint {
  readonly format: 1
  readonly job: string
  /** Bytes of the source that are done: the next run is given the source from here on. */
  readonly bytes: number
  readonly lines: number
  readonly cases: number
  /** Acts read, the refused ones among them. */
  readonly acts: number
  readonly refused: number
  readonly faults: number
  /** The first faults; all are given to `onFault`. */
  readonly firstFaults: readonly LineFault[]
  readonly states: States
}

const faultsKept = 100

/** A checkpoint before the first byte. */
export function beginningOf(job: BulkJob<object>): Checkpoint {
  const states = Object.fromEntries(collectorsOf(job).map(([name, collector]) => [name, collector.start()]))
  return {
    format: 1,
    job: job.name,
    bytes: 0,
    lines: 0,
    cases: 0,
    acts: 0,
    refused: 0,
    faults: 0,
    firstFaults: [],
    states,
  }
}

/** Throws `checkpoint.other-job` where a checkpoint is of another job, another set of collectors or a later format. */
export function assertOwn(checkpoint: Checkpoint, job: BulkJob<object>): void {
  const names = collectorsOf(job).map(([name]) => name)
  const isOwn =
    checkpoint.format === 1 &&
    checkpoint.job === job.name &&
    Object.keys(checkpoint.states).sort().join() === [...names].sort().join()
  if (!isOwn) throw new AdmissionError('checkpoint.other-job', { job: job.name })
}

/** The checkpoint after the part that follows; its states are joined in place. Faults are numbered from the whole source. */
export function after(
  checkpoint: Checkpoint,
  part: ChunkResult,
  bytes: number,
  job: BulkJob<object>,
): { readonly checkpoint: Checkpoint; readonly faults: readonly LineFault[] } {
  for (const [name, collector] of collectorsOf(job))
    collector.join(checkpoint.states[name], part.states[name])
  const faults = part.faults.map((fault) => ({ ...fault, line: fault.line + checkpoint.lines }))
  return {
    checkpoint: {
      ...checkpoint,
      bytes: checkpoint.bytes + bytes,
      lines: checkpoint.lines + part.lines,
      cases: checkpoint.cases + part.cases,
      acts: checkpoint.acts + part.acts,
      refused: checkpoint.refused + part.refused,
      faults: checkpoint.faults + faults.length,
      firstFaults: [...checkpoint.firstFaults, ...faults].slice(0, faultsKept),
    },
    faults,
  }
}
