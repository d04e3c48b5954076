import { SingleBar } from 'cli-progress'
import { type BulkJob, type BulkResult, bulkReplay } from 'ketnap/register'
import { workerPool } from 'ketnap/workers'

/** Replays lines in two worker threads, with a bar on the error stream that counts the cases. */
export async function withProgressBar<Results extends object>(
  lines: Iterable<string>,
  job: BulkJob<Results>,
  module: URL,
  cases: number,
): Promise<BulkResult<Results>> {
  const bar = new SingleBar({
    format: `${job.name} {bar} {percentage}% | {value}/{total} cases | {acts} acts | {faults} faults | {duration_formatted}`,
    stream: process.stderr,
    hideCursor: true,
  })
  const pool = workerPool({ job: module, threads: 2 })
  bar.start(cases, 0, { acts: 0, faults: 0 })
  try {
    const result = await bulkReplay(lines, job, {
      pool,
      onProgress: ({ cases: done, acts, faults }) => bar.update(done, { acts, faults }),
    })
    // Some lives may have no line: they began later than the day looked at.
    bar.setTotal(result.checkpoint.cases)
    return result
  } finally {
    bar.stop()
    await pool.close()
  }
}
