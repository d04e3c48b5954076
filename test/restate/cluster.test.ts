import { expect, it } from 'vitest'
import { recordThroughLosses } from './cluster-losses.js'

// The run of 500 records is bench/restate-cluster.ts; here the same with as many as reach each of its three losses.

it('loses nothing it acknowledged, and doubles nothing, when two nodes of three are killed', async () => {
  const told: string[] = []
  const { acknowledged, found } = await recordThroughLosses(48, (text) => told.push(text))
  expect(told).toContain('node 2 is killed after 24 records')
  expect(told).toContain('node 3 is killed and started again after 36 records')
  expect(acknowledged).toHaveLength(48)
  expect([...found].sort()).toEqual([...acknowledged].sort())
})
