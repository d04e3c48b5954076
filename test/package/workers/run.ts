import { bulkReplay } from 'ketnap/register'
import { workerPool } from 'ketnap/workers'
import { lineOf } from '../../register/bulk/register.js'
import { job } from './register-job.js'

const lines = Array.from(
  { length: 40 },
  (_, index) => `${index % 13 === 7 ? '{' : lineOf(`case-${index}`)}\n`,
)
const pool = workerPool({ job: new URL('./register-job.ts', import.meta.url), threads: 2 })
const inThreads = await bulkReplay(lines, job, { pool, chunkSize: 9000 })
await pool.close()
const here = await bulkReplay(lines, job)
process.stdout.write(JSON.stringify({ inThreads, here }))
