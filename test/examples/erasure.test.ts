import { describe, expect, it } from 'vitest'
import { runExample } from './run.js'

describe('erasure: one of two people is forgotten, and the counts stand', () => {
  const { stdout, stderr, status } = runExample('erasure')

  it('runs clean', () => {
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  it('counts as before, with both chains intact and nothing found wrong', () => {
    expect(stdout.match(/probationary members: 2/g)).toHaveLength(2)
    expect(stdout.match(/joined 3 February 2026, chain intact/g)).toHaveLength(4)
    expect(stdout.match(/, 0 broken/g)).toHaveLength(4)
  })

  it('has forgotten the one and not the other', () => {
    const [before, after] = stdout.split('After the key')
    expect(before?.match(/born 1996-05-12; 0 points no longer proven/g)).toHaveLength(2)
    expect(after).toContain('case-7f3a: joined 3 February 2026, chain intact\n    born 1996-05-12; 0 points')
    expect(after).toContain('case-91c2: joined 3 February 2026, chain intact\n    born (gone); 18 points')
  })
})
