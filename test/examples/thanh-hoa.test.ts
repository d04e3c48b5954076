import { describe, expect, it } from 'vitest'
import { runExample } from './run.js'

describe('npm start: the committee published in May 2022', () => {
  const { stdout, stderr, status } = runExample('thanh-hoa')

  it('runs clean', () => {
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  it.each([
    [/Chi bộ\s+23\n/, '23 cells'],
    [/Đảng viên\s+401\n/, '401 members'],
    [/chính thức\s+381\n/, '381 official'],
    [/dự bị\s+20\n/, '20 probationary'],
    [/Kết nạp 2019–2022\s+58\n/, '58 admissions'],
    [/Cử học lớp nhận thức\s+105\n/, '105 people sent to class'],
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
    const overdue = stdout.split(/\n(?=TH-)/).filter((entry) => entry.includes('đã quá thời hạn'))
    expect(overdue).toHaveLength(2)
    for (const entry of overdue)
      expect(entry).toContain(
        'điểm 4.2.1, Quy định số 24-QĐ/TW, ngày 30/07/2021, của Ban Chấp hành Trung ương',
      )
  })

  it('shows a refused act with its reasons in Vietnamese', () => {
    expect(stdout).toContain('chi bộ xét, biểu quyết đề nghị kết nạp, 31/05/2022: chưa được')
    expect(stdout).toContain(
      '• [không được thực hiện] Không đủ tỷ lệ 2/3: 10/16 phiếu tán thành, cần 11. Việc cần làm: chi bộ ghi nhận kết quả là không đủ tỷ lệ để đề nghị; chi bộ báo cáo đầy đủ kết quả biểu quyết lên cấp ủy có thẩm quyền. Căn cứ: khoản 3 Điều 4, Điều 5 Điều lệ Đảng;',
    )
    expect(stdout).not.toMatch(/[{}]|undefined|vi phạm|\((?:cells|members|agenda|a refused act)\)/)
    expect(stdout).toContain('đều là giả định')
  })
})
