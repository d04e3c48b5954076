import { execFileSync } from 'node:child_process'
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bulkReplay } from 'ketnap/register'
import { workerPool } from 'ketnap/workers'
import { published } from '../page.js'
import { job } from './job.js'

const threads = 2
/** Small registers are replayed several times and the median taken: one hiccup of the machine is a large part of a second. */
interface Size {
  readonly cases: number
  readonly times: number
}

/** Cases of the largest register, a million unless said otherwise: `npm run bench:million -- 100000`. */
const largest = Number(process.argv[2] ?? 1_000_000)
const sizes: readonly Size[] = [
  { cases: 10_000, times: 9 },
  { cases: 100_000, times: 3 },
  { cases: 1_000_000, times: 1 },
].filter(({ cases }) => cases <= largest)
// Small enough that ten thousand cases keep both threads busy to the end, large enough that many are of one road.
const chunkSize = 524_288
const folder = mkdtempSync(join(tmpdir(), 'ketnap-'))
const pool = workerPool({ job: new URL('./job.ts', import.meta.url), threads })

/** Registers of growing size, written to a file first, then replayed, judged and reported by worker threads. */
async function run({ cases, times }: Size): Promise<Measured> {
  const path = join(folder, `${cases}.ndjson`)
  write(path, 2026, cases)

  let resident = 0
  const replayed = async () => {
    const begin = process.hrtime.bigint()
    const source = createReadStream(path, { highWaterMark: 1 << 20 })
    const { checkpoint, results } = await bulkReplay(source, job, {
      pool,
      chunkSize,
      onProgress: () => {
        resident = Math.max(resident, process.memoryUsage.rss())
      },
    })
    return { seconds: Number(process.hrtime.bigint() - begin) / 1e9, checkpoint, results }
  }
  const runs = []
  for (let time = 0; time < times; time++) runs.push(await replayed())
  runs.sort((a, b) => a.seconds - b.seconds)
  const { seconds, checkpoint, results } = runs[Math.floor(times / 2)] as (typeof runs)[number]
  const perCase = (seconds * 1e6) / cases
  const megabytes = resident / 1e6
  const closing = results.movement.sections[0]?.rows.at(-1)?.now
  process.stdout.write(
    `${cases.toLocaleString('en').padStart(9)} cases, ${checkpoint.acts.toLocaleString('en')} events, ` +
      `${(statSync(path).size / 1e6).toFixed(0)} MB: ${seconds.toFixed(1)} s, ${perCase.toFixed(1)} µs a case, ` +
      `${megabytes.toFixed(0)} MB resident at most; ${checkpoint.faults} faults, ${closing} members at the close\n`,
  )
  rmSync(path)
  return { cases, seconds, perCase, megabytes }
}

interface Measured {
  readonly cases: number
  readonly seconds: number
  readonly perCase: number
  readonly megabytes: number
}

/** Writes synthetic lives by a process of its own: what it takes to make them is no part of what it takes to read them. */
function write(path: string, seed: number, cases: number): void {
  const lives = fileURLToPath(new URL('./lives.ts', import.meta.url))
  execFileSync(process.execPath, [...process.execArgv, lives, path, String(seed), String(cases)])
}

try {
  // The threads load and compile the code once in their lives; the smallest register is not charged for it.
  const warmUp = join(folder, 'warm-up.ndjson')
  write(warmUp, 1, 60_000)
  await bulkReplay(createReadStream(warmUp), job, { pool, chunkSize })
  const measured: Measured[] = []
  for (const size of sizes) measured.push(await run(size))
  const last = measured.at(-1) as Measured
  const perCase = measured.map((one) => one.perCase)
  const isMillion = last.cases === 1_000_000
  const many = `${last.cases.toLocaleString('en')} cases replayed, judged and reported by ${threads} threads`
  published('million', [
    { work: many, measured: last.seconds, unit: 's', ...(isMillion && { aim: { atMost: 40 } }) },
    {
      work: `memory of the process meanwhile, at most`,
      measured: last.megabytes,
      unit: 'MB',
      aim: { atMost: 500 },
    },
    {
      work: `time a case, the dearest of ${sizes.map(({ cases }) => cases.toLocaleString('en')).join(' and ')} cases against the cheapest`,
      measured: Math.max(...perCase) / Math.min(...perCase),
      aim: { atMost: 1.15 },
    },
  ])
} finally {
  await pool.close()
  rmSync(folder, { recursive: true })
}
