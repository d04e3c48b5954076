import { assertAtLeastOne } from '../../calendar/whole-number.js'
import { assertOptions, type OptionNames } from '../../errors/options.js'
import { wrongCall } from '../../errors/wrong-call.js'
import { after, assertOwn, beginningOf, type Checkpoint } from './checkpoint.js'
import { type ChunkResult, chunkReplayer, type LineFault } from './chunk-replayer.js'
import { type Chunk, chunksOf } from './chunks.js'
import { assertJob, type BulkJob, collectorsOf, longestLineOf } from './job.js'
import { tooLong } from './lines.js'

/** Something that replays chunks of lines, several at a time: worker threads, or this thread. */
export interface ChunkPool {
  /** How many chunks it can have at once. */
  readonly width: number
  run(bytes: Uint8Array): Promise<ChunkResult>
}

/** How a register is streamed through; the answer depends on none of it, unless the run is stopped. */
export interface BulkOptions {
  /** Replays in this thread where it is left out. */
  readonly pool?: ChunkPool
  /** Goes on from a checkpoint; the source then begins at its `bytes`. */
  readonly from?: Checkpoint
  /** Stops after the chunks under way; the result says so and its checkpoint can be gone on from. */
  readonly signal?: { readonly aborted: boolean }
  /** Told after each chunk, in the order of the source. */
  readonly onProgress?: (checkpoint: Checkpoint) => void
  /** Told of every line that is no case, in the order of the source. */
  readonly onFault?: (fault: LineFault) => void
  /** Bytes of a chunk; 1 MiB where it is left out. */
  readonly chunkSize?: number
}

const optionNames: OptionNames<BulkOptions> = {
  pool: true,
  from: true,
  signal: true,
  onProgress: true,
  onFault: true,
  chunkSize: true,
}

/** What the collectors answer over the lines that were read, and the place to go on from. */
export interface BulkResult<Results> {
  /** False where the run was stopped before the end of the source. */
  readonly isComplete: boolean
  readonly results: Results
  readonly checkpoint: Checkpoint
}

/**
 * Replays a register from NDJSON, one case a line (see `caseLine`), in constant memory: each case is judged by the
 * rulebook of the job, given to its collectors and forgotten. A line that is no case is told of and stops nothing. The
 * answer does not depend on the pool or the size of the chunks. Throws `checkpoint.other-job`, `mode.unknown`, `number.malformed`.
 */
export async function bulkReplay<Results extends object>(
  source: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  job: BulkJob<Results>,
  options: BulkOptions = {},
): Promise<BulkResult<Results>> {
  assertJob('bulkReplay', job)
  assertOptions('bulkReplay', options, optionNames)
  assertSource(source)
  if (options.chunkSize !== undefined) assertAtLeastOne(options.chunkSize)
  if (options.from) assertOwn(options.from, job)
  const pool = options.pool ?? inThisThread(job)
  const longest = longestLineOf(job)
  // A checkpoint given is the app's own; its states are joined in place here, so they are copied.
  let checkpoint = options.from ? structuredClone(options.from) : beginningOf(job)
  const underWay: { readonly chunk: Chunk; readonly result: Promise<ChunkResult> }[] = []

  const joinNext = async () => {
    const next = underWay[0]
    if (!next) return
    const joined = after(checkpoint, await next.result, next.chunk.size, job)
    underWay.shift()
    checkpoint = joined.checkpoint
    for (const fault of joined.faults) options.onFault?.(fault)
    options.onProgress?.(checkpoint)
  }

  let isComplete = true
  try {
    for await (const chunk of chunksOf(source, options.chunkSize ?? 1_048_576, longest)) {
      const result = chunk.isTooLong ? passedOver(job, longest) : pool.run(chunk.bytes)
      // The rejection is met when the chunk's turn comes; until then it must not count as unhandled.
      result.catch(() => undefined)
      underWay.push({ chunk, result })
      if (underWay.length >= pool.width) await joinNext()
      if (options.signal?.aborted) {
        isComplete = false
        break
      }
    }
    while (underWay.length > 0) await joinNext()
  } finally {
    await Promise.allSettled(underWay.map(({ result }) => result))
  }
  const results = collectorsOf(job).map(([name, collector]) => [
    name,
    collector.result(checkpoint.states[name]),
  ])
  return { isComplete, results: Object.fromEntries(results) as Results, checkpoint }
}

function inThisThread(job: BulkJob<object>): ChunkPool {
  const replayChunk = chunkReplayer(job)
  return { width: 1, run: async (bytes) => replayChunk(bytes) }
}

/** A part that is one line too long to be held. */
async function passedOver(job: BulkJob<object>, longest: number): Promise<ChunkResult> {
  const { code, facts } = tooLong(longest)
  const { states } = beginningOf(job)
  return { lines: 1, cases: 0, acts: 0, refused: 0, faults: [{ line: 1, code, facts }], states }
}

function assertSource(source: unknown): void {
  const isSource =
    typeof source === 'string' ||
    (typeof source === 'object' &&
      source !== null &&
      (Symbol.asyncIterator in source || Symbol.iterator in source))
  if (!isSource) throw wrongCall('bulkReplay', 'source', source, 'list')
}
