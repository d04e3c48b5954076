import { describe, expect, it } from 'vitest'
import { runExample } from './run.js'

describe('province: a synthetic province streamed through two worker threads', () => {
  const { stdout, stderr, status } = runExample('province', '', [], { PROVINCE_MEMBERS: '600' })
  const figure = (line: string) =>
    Number((stdout.match(new RegExp(`${line}[^|]*\\| +([\\d.]+) \\|`)) ?? [])[1])

  it('runs clean', () => {
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^638 hồ sơ, \d+ việc; 0 dòng không đọc được \(638 dòng\)\.\n/)
    expect(stdout).not.toMatch(/undefined|NaN|\[object/)
  })

  it.each([
    'Biểu thống kê tăng, giảm đảng viên',
    'Biểu thống kê đảng viên mới kết nạp',
    'Báo cáo kết quả công tác phát triển đảng viên',
    'Lịch công việc của cấp ủy',
    'Rà soát: các điểm cần xem lại',
    'So sánh quy định tại ngày 30/06/2025 và ngày 01/07/2025',
  ])('prints «%s»', (title) => {
    expect(stdout).toContain(`# ${title}\n`)
  })

  it('closes the movement form on opening + increase − decrease', () => {
    const [opening, increase, decrease, closing] = ['A\\. ', 'B\\. ', 'C\\. ', 'D\\. '].map(figure)
    expect(opening).toBeGreaterThan(500)
    expect(closing).toBe((opening as number) + (increase as number) - (decrease as number))
  })

  it('names the clauses by which the time limit of the decision changes', () => {
    expect(stdout).toMatch(
      /\| Thời hạn ra quyết định kết nạp \| 60 ngày làm việc \| 45 ngày làm việc \| điểm 4\.3\.1, .*294-QĐ\/TW/,
    )
  })
})
