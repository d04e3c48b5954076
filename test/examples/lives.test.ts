import { describe, expect, it } from 'vitest'
import { livesAfterTheCeremony } from '../../examples/lives/after-the-ceremony.js'
import { livesBeforeTheCeremony } from '../../examples/lives/before-the-ceremony.js'
import { runExample } from './run.js'

describe('lives: synthetic lives, one of each side road', () => {
  const { stdout, stderr, status } = runExample('lives')
  const lives = stdout.split(/\n(?=\d+\. )/).slice(1)
  const told = [...livesBeforeTheCeremony, ...livesAfterTheCeremony]
  const life = (title: string) => lives[told.findIndex(({ en }) => en.includes(title))] ?? ''

  it('runs clean and says every code in words', () => {
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(lives.map((one) => one.split('\n')[0]?.replace(/^\d+\. /, ''))).toEqual(told.map(({ vi }) => vi))
    expect(stdout).not.toMatch(/=>|->|\b(?:bar|breach|national)\b/)
    expect(stdout).not.toMatch(/\([a-z][a-z-]+\)|vi phạm/)
    expect(stdout).not.toMatch(/[{}]|undefined|\b[a-z]+\.[a-z]+-[a-z]+/)
  })

  it('refuses just what the law bars: a stale dossier, a ceremony on a late decision, a decision without consent', () => {
    const refused = stdout.split('\n').filter((line) => line.endsWith(': chưa được thực hiện'))
    expect(refused.map((line) => line.trim())).toEqual([
      '08/01/2029  chi bộ xét, biểu quyết đề nghị kết nạp: chưa được thực hiện',
      '15/12/2025  tổ chức lễ kết nạp: chưa được thực hiện',
      '22/04/2024  ra quyết định kết nạp: chưa được thực hiện',
    ])
  })

  it.each([
    ['Refused, listed again', 'đảng viên dự bị; quyết định kết nạp 31/10/2024; lễ kết nạp 18/11/2024'],
    ['Reviewed late', 'chính thức từ 28/02/2025'],
    ['Unqualified at the end of probation', '→ đã bị xóa tên'],
    ['restored on complaint', '→ đảng viên chính thức'],
    ['Resigns in good standing', '→ đã ra khỏi Đảng theo đơn'],
    ['Expelled', '→ đã bị khai trừ'],
    ['Dies', '→ đã từ trần'],
    ['Annulled for a substantive defect', '→ quyết định kết nạp bị hủy bỏ, không phải là đảng viên'],
    ['A procedural defect', 'chính thức từ 20/03/2024'],
    ['Re-admitted', 'tuổi đảng từ 19/05/2010'],
  ])('%s: %s', (title, end) => {
    expect(life(title)).toContain(end)
  })

  it('judges again what a correction touches', () => {
    expect(life('A late entry and a correction')).toContain(
      'xét lại “chi bộ xét, biểu quyết đề nghị kết nạp”',
    )
    expect(life('A late entry and a correction')).toContain('hết giá trị sau ngày 14/12/2023')
  })

  it('prints the clause of each objection and the standing duties', () => {
    expect(stdout).toMatch(/còn phải làm .*điểm/)
    expect(life('Reviewed late')).toContain('điểm 4.2.1, Quy định số')
  })
})
