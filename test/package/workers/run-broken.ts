import { bulkReplay } from 'ketnap/register'
import { workerPool } from 'ketnap/workers'
import { lineOf } from '../../register/bulk/register.js'
import { job } from './register-job.js'

const pool = workerPool({ job: new URL('./broken-job.mjs', import.meta.url), threads: 2 })
try {
  await bulkReplay([`${lineOf('case-1')}\n`], job, { pool })
} catch (error) {
  process.stdout.write(`${(error as Error).message}\n`)
}
await pool.close()
// The other thread may die of it only now.
await new Promise((resolve) => setTimeout(resolve, 200))
process.stdout.write('closed\n')
