import { describe, expect, it } from 'vitest'
import { runExample } from './run.js'

describe('one-journey: a person act by act over the change of law of 1 July 2025', () => {
  const { stdout, stderr, status } = runExample('one-journey')

  it('runs clean and says every code in words', () => {
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout).not.toMatch(/[{}]|undefined|[a-z]+\.[a-z]+-[a-z]+|->|\b(?:from|blocked|limit|owed)\b/)
  })

  it('refuses the early vote and shows the late review as a breach', () => {
    expect(stdout).toContain('không được')
    expect(stdout).toContain('02/11/2026')
  })

  it('keeps the four dates apart', () => {
    expect(stdout).toContain('tính tuổi đảng từ 14/08/2025')
    expect(stdout).toContain('chính thức từ 03/09/2026')
    expect(stdout).toContain('có quyền biểu quyết từ 20/11/2026')
  })
})
