import { describe, expect, it } from 'vitest'
import { runExample } from './run.js'

describe('one dossier under national law and under the rules of Hanoi', () => {
  const { stdout, stderr, status } = runExample('hanoi')

  it('runs clean', () => {
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  it('finds nothing by national law, and by the rules of the city what is theirs', () => {
    expect(stdout).toContain('Theo quy định của Trung ương: không có điểm nào phải lưu ý\n')
    expect(stdout).toContain('hướng dẫn của Thành ủy Hà Nội: 4 điểm phải lưu ý\n')
    const found = [...stdout.matchAll(/^ {4}\[(Trung ương|Hà Nội); ([^\]]+)\] (.+)$/gm)].map((row) =>
      row.slice(1),
    )
    const shortcoming = 'thiếu sót cần khắc phục; việc đã làm vẫn có giá trị'
    expect(found.map(([of, label]) => [of, label])).toEqual([
      ['Hà Nội', 'không được thực hiện'],
      ['Hà Nội', 'không được thực hiện'],
      ['Hà Nội', shortcoming],
      ['Hà Nội', shortcoming],
    ])
    expect(found.map(([, , said]) => said)[0]).toBe('Chưa đạt thành tích mà thành phố yêu cầu.')
  })

  it('says whose each duty is', () => {
    expect(stdout).toMatch(/^ {4}\[Trung ương\] .*quyết định kết nạp: hạn cuối ngày 15\/12\/2026\.$/m)
    expect(stdout).toMatch(
      /^ {4}\[Hà Nội\] .*hạn cuối ngày 16\/11\/2026, đã quá thời hạn \d+ ngày làm việc\.$/m,
    )
  })

  it('has no English and no code in it', () => {
    expect(stdout).not.toMatch(
      /undefined|[{}]|=>|->|\b(?:bar|breach|national|findings|duties)\b|local\.|[a-z]+\.[a-z]+-/,
    )
  })

  it('says the same in English where that is asked for', () => {
    const english = runExample('hanoi', '', ['--en'])
    expect(english.stderr).toBe('')
    expect(english.stdout).toContain('By national law: nothing objected to\n')
  })
})
