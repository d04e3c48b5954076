import { recordThroughLosses } from '../test/restate/cluster-losses.js'

// 500 records through three nodes of a Restate cluster on this machine, one killed in the middle and another killed and started again
// afterwards: every record that was acknowledged must be found. Run with: npm run bench:restate-cluster

const began = performance.now()
const say = (text: string) =>
  process.stdout.write(`${((performance.now() - began) / 1000).toFixed(0)} s: ${text}\n`)
const { acknowledged, found } = await recordThroughLosses(500, say)
const lost = acknowledged.filter((one) => !found.includes(one))
say(`acknowledged ${acknowledged.length}, found ${found.length}, lost ${lost.length}`)
process.exit(lost.length > 0 || found.length !== acknowledged.length ? 1 : 0)
