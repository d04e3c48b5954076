import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { onBuilt } from '../../support/on-built.js'

describe('a register replayed by worker threads', () => {
  it('gives the answer of one thread, in the same order', () => {
    const run = fileURLToPath(new URL('./run.ts', import.meta.url))
    const output = execFileSync(process.execPath, ['--import', 'tsx', run], {
      encoding: 'utf8',
      env: { ...process.env, ...onBuilt },
    })
    const { inThreads, here } = JSON.parse(output)
    expect(inThreads).toEqual(here)
    const broken = [7, 20, 33]
    const whole = Array.from({ length: 40 }, (_, index) => index).filter((index) => !broken.includes(index))
    expect(here.results.labels).toEqual(whole.map((index) => `case-${index}`))
    expect(here.checkpoint.firstFaults.map((fault: { line: number }) => fault.line)).toEqual([8, 21, 34])
  })

  it('ends with the error of a job that cannot be loaded, and leaves the process be', () => {
    const run = fileURLToPath(new URL('./run-broken.ts', import.meta.url))
    const output = execFileSync(process.execPath, ['--import', 'tsx', run], {
      encoding: 'utf8',
      env: { ...process.env, ...onBuilt },
    })
    expect(output).toBe('no job here\nclosed\n')
  })
})
