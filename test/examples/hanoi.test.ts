import { describe, expect, it } from 'vitest'
import { runExample } from './run.js'

describe('one dossier under national law and under the rules of Hanoi', () => {
  const { stdout, stderr, status } = runExample('hanoi')

  it('runs clean', () => {
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  it('finds nothing by national law, and by the rules of the city what is theirs', () => {
    expect(stdout).toContain('national: 0 findings\nhanoi: 4 findings\n')
    const found = [...stdout.matchAll(/^ {2}(\w+) {2}(bar|breach) {2}(\S+)/gm)].map((row) => row.slice(1))
    expect(found).toEqual([
      ['hanoi', 'bar', 'local.hanoi.merit'],
      ['hanoi', 'bar', 'local.hanoi.political-recheck'],
      ['hanoi', 'breach', 'local.hanoi.grassroots'],
      ['hanoi', 'breach', 'local.hanoi.recognition-decision'],
    ])
  })

  it('says whose each duty is', () => {
    expect(stdout).toContain('  national: [national] decision.on-time, còn hạn 15/12/2026\n')
    expect(stdout).toContain('  hanoi: [hanoi] local.hanoi.grassroots, quá hạn 16/11/2026\n')
    expect(stdout).not.toMatch(/undefined|[{}]/)
  })
})
