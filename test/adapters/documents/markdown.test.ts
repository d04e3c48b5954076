import { describe, expect, it } from 'vitest'
import { toMarkdown } from '../../../src/documents.js'
import { en, vi } from '../../support/plain-locales.js'
import { agenda, reports, small } from './printed.js'

describe('a report in Markdown', () => {
  it('is a heading, what it is about, one table, the definitions and the basis, in English', () => {
    expect(toMarkdown(small, en)).toBe(
      [
        '# Movement of members',
        '',
        '- Organisation: =\\<b\\>\\|\\*A\\* \\& "B"',
        '- Period: 1 January 2025 – 30 June 2025',
        '- Same period last year: 1 January 2024 – 30 June 2024',
        '',
        '| Line                      | This period | Same period last year | Compared (%) |',
        '| :------------------------ | ----------: | --------------------: | -----------: |',
        '| **Movement of members**   |             |                       |              |',
        '| A. Members at the opening |   5,234,567 |                     0 |            – |',
        '| – – of which re-admitted  |           1 |                     8 |        12.50 |',
        '| Average age               |        30.5 |                     – |            – |',
        '',
        '**Definitions**',
        '',
        '- Members on temporary activity count at home only.',
        '',
        '**Basis**',
        '',
        '- Guidance 40-HD/BTCTW of 10 October 2025 (Central Organising Commission) (assumed)',
        '',
      ].join('\n'),
    )
  })

  it('is the same in Vietnamese', () => {
    const words = toMarkdown(small, vi, { nameOf: (id) => `Đảng bộ ${id.length}` })
    expect(words).toContain('# Biểu thống kê tăng, giảm đảng viên')
    expect(words).toContain('- Tổ chức đảng: Đảng bộ 14')
    expect(words).toContain('- Kỳ báo cáo: 01/01/2025 – 30/06/2025')
    expect(words).toMatch(/A\. Tổng số đảng viên đầu kỳ +\| +5\.234\.567 \| +0 \| +– \|/)
    expect(words).toMatch(/– – trong đó: kết nạp lại +\| +1 \| +8 \| +12,50 \|/)
    expect(words).toContain('- Đảng viên sinh hoạt tạm thời được tính ở nơi sinh hoạt chính thức.')
  })

  it.each([vi, en])('has words for every code of every report in $language', (locale) => {
    for (const one of [...reports, agenda]) {
      const words = toMarkdown(one, locale)
      expect(words).not.toMatch(/undefined|NaN|\[object|\{|\}/)
      expect(words).not.toMatch(/[a-z]\.[a-z]|[a-z][A-Z]|[a-z]{2,}-[a-z]{2,}\.[a-z]/)
    }
  })
})

describe('an agenda in Markdown', () => {
  it('has a group for each obligor and says how many duties it leaves out', () => {
    const words = toMarkdown(agenda, en, { nameOf: (id) => id.replace('chi-bo-22', 'Cell 22 of | Commune') })
    expect(words).toContain('# Agenda of the committee')
    expect(words).toContain('- As of: 15 January 2026')
    expect(words).toContain('- Due until: 31 January 2026')
    expect(words).toContain('**The cell (Cell 22 of \\| Commune): 2; overdue: 1**')
    expect(words).toMatch(/\| doi-22 +\| .+ \| 1 July 2025 +\| 139 +\| .+232-QĐ\/TW/)
    expect(words).toMatch(/\| and 1 more +\|/)
  })
})
