import { describe, expect, it } from 'vitest'
import { auditMarkdown } from '../../../src/adapters/documents/audit-markdown.js'
import type { Act } from '../../../src/index.js'
import { audit, collect } from '../../../src/register.js'
import { cases, year2025 } from '../../register/audit/cases.js'
import { en, vi } from '../../support/plain-locales.js'

const files = cases(5, (): readonly Act[] => [
  { type: 'introduction.made', on: '2025-09-01', introducer: { id: 'member|7', official: true } },
  { type: 'cell.voted', on: '2025-09-15', matter: 'admission' },
  { type: 'recognition.decided', on: '2025-12-15' },
])
const checks = ['crowded-meetings', 'introducer-for-many'] as const
const report = collect(audit({ ...year2025, checks, samples: 3 }), files)

describe('an audit as Markdown', () => {
  it('shows each point with its threshold, its counts and where to look', () => {
    expect(auditMarkdown(report, en)).toBe(`# Audit: points worth a look

5 cases read, from 1 January 2025 to before 1 January 2026: 2 points worth a look. 5 votes or decisions name no body and stand in no meeting.

Each point is a count held against a threshold; it says nothing of anyone before the acts behind it have been read.

## Many persons in one meeting

Thresholds:

- Least number of persons resolved on by one cell in a day: 5 (chosen by this library, no figure of the law).

| Point | Cases | Acts | Where to look (case: entries) |
| :- | -: | -: | :- |
| Worth a look: the cell “cell-1” resolved on 5 persons on 15 September 2025. | 5 | 5 | case-1: 3; case-2: 3; case-3: 3; … |

## One introducer for many

Thresholds:

- Least number of persons introduced by one member: 5 (chosen by this library, no figure of the law).
- Consecutive months counted together: 12 (chosen by this library, no figure of the law).

| Point | Cases | Acts | Where to look (case: entries) |
| :- | -: | -: | :- |
| Worth a look: one member of the cell “cell-1” introduced 5 persons from 1 September 2025 to 30 September 2025. | 5 | 5 | introducer member\\|7; case-1: 2; case-2: 2; case-3: 2; … |
`)
  })

  it('is written in Vietnamese', () => {
    const text = auditMarkdown(report, vi)
    expect(text).toContain('# Rà soát: các điểm cần xem lại')
    expect(text).toContain(
      '| Điểm cần xem lại: chi bộ “cell-1” xét, quyết định đối với 5 người trong ngày 15/09/2025. | 5 | 5 | case-1: 3; case-2: 3; case-3: 3; … |',
    )
    expect(text).toContain('5 lần biểu quyết hoặc quyết định không ghi tổ chức đảng nào')
    expect(text).toContain('người giới thiệu member\\|7')
  })

  it('says that nothing was found, and of whom', () => {
    expect(auditMarkdown(collect(audit({ ...year2025, checks }), []), en)).toBe(
      '# Audit: points worth a look\n\n0 cases read, from 1 January 2025 to before 1 January 2026: 0 points worth a look.\n',
    )
  })
})
