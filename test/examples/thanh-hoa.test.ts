import { describe, expect, it } from 'vitest'
import { runExample } from './run.js'

describe('npm start: the committee published in May 2022', () => {
  const { stdout, stderr, status } = runExample('thanh-hoa')

  it('runs clean', () => {
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  it.each([
    [/Chi bộ \(cells\)\s+23\n/, '23 cells'],
    [/Đảng viên \(members\)\s+401\n/, '401 members'],
    [/chính thức \(official\)\s+381\n/, '381 official'],
    [/dự bị \(probationary\)\s+20\n/, '20 probationary'],
    [/Kết nạp 2019–2022 \(admitted\)\s+58\n/, '58 admissions'],
    [/Cử học lớp nhận thức \(sent\)\s+105\n/, '105 people sent to class'],
  ])('prints %s as published: $1', (line) => {
    expect(stdout).toMatch(line)
  })

  it('prints a table whose years add up to the published totals', () => {
    const years = [...stdout.matchAll(/^(20\d\d)\s+(\d+)\s+(\d+)\s+(\d+)\s+(\d+)$/gm)].map((row) =>
      row.slice(2).map(Number),
    )
    const sums = [0, 1, 2].map((column) => years.reduce((sum, row) => sum + (row[column] as number), 0))
    expect(years).toHaveLength(4)
    expect(sums).toEqual([105, 58, 38])
  })

  it('shows two overdue reviews in the agenda of the month, with their clause', () => {
    const overdue = stdout.split('\n').filter((line) => line.includes('QUÁ HẠN'))
    expect(overdue).toHaveLength(2)
    for (const line of overdue) expect(line).toContain('điểm 4.2.1 Quy định số 24-QĐ/TW ngày 30/07/2021')
  })

  it('shows a refused act with its reasons in Vietnamese', () => {
    expect(stdout).toContain('không được')
    expect(stdout).toMatch(/• \[[^\]]+\] .*Căn cứ/)
    expect(stdout).not.toMatch(/[{}]|undefined/)
  })
})
