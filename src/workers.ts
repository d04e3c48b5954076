export { type WorkerPool, workerPool } from './adapters/workers/worker-pool.js'
