import { Piscina } from 'piscina'
import { assertAtLeastOne } from '../../calendar/whole-number.js'
import { assertOptions } from '../../errors/options.js'
import { assertTaken } from '../../errors/wrong-call.js'
import type { ChunkPool } from '../../register/bulk/bulk-replay.js'
import type { ChunkResult } from '../../register/bulk/chunk-replayer.js'

/** A pool of worker threads for `bulkReplay`; close it when the run is over. */
export interface WorkerPool extends ChunkPool {
  close(): Promise<void>
}

/**
 * Worker threads that replay chunks. `job` is a module of the app whose default export is `chunkReplayer(job)`: a job
 * holds functions, which cannot be sent to a thread, so each thread loads the module itself.
 *
 * A module that cannot be loaded, or a thread that dies, ends the run with the error it died of.
 *
 * @throws AdmissionError `call.malformed`; `number.malformed`: not one thread or more
 * @example
 * // register-job.js
 * export const job = bulkJob({ name: 'register', collectors: { agenda: committeeAgenda({ today: '2026-12-01' }) } })
 * export default chunkReplayer(job)
 */
export function workerPool(options: { readonly job: URL; readonly threads: number }): WorkerPool {
  assertOptions('workerPool', options, { job: true, threads: true })
  const { job, threads } = options
  assertTaken('workerPool', 'options.job', job, 'module-url')
  assertAtLeastOne(threads)
  const pool = new Piscina<Uint8Array, ChunkResult>({
    filename: job.href,
    minThreads: threads,
    maxThreads: threads,
    // What a chunk makes lives for as long as the chunk: more room for what is young takes memory and no less time.
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  })
  // A thread that dies while it has no chunk tells the pool alone, and unheard that would end the process: the next chunk tells it.
  let fault: Error | undefined
  pool.on('error', (error: Error) => {
    fault ??= error
  })
  return {
    // Twice the threads: the next chunk waits at each thread while the last one is joined here.
    width: threads * 2,
    run: (bytes) =>
      fault ? Promise.reject(fault) : pool.run(bytes, { transferList: [bytes.buffer as ArrayBuffer] }),
    close: () => pool.destroy(),
  }
}
