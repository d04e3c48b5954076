import { describe, expect, it } from 'vitest'
import { academicTitles, occupations, professionalLevels } from '../../src/casefile/acts/particulars.js'
import { AdmissionError } from '../../src/errors.js'
import { statisticsNewMemberAgeBands } from '../../src/regulations/statistics/statistics.js'
import { reports } from '../adapters/documents/printed.js'
import { en, vi } from '../support/plain-locales.js'

/** Lines off the forms, and those of the refusals. */
const onlyWhereTheyCount = [
  'movement.in.transferred.unstated',
  'movement.in.reorganised',
  'movement.in.unknown',
  'movement.out.transferred.unstated',
  'movement.out.annulled',
  'movement.out.reorganised',
  'total.annulled',
  'members.exempted',
  'members.suspended',
  'members.interrupted',
  'occupation.unstated',
  'age.under',
  'age.unstated',
  'education.none',
  'education.unstated',
  'level.unstated',
  ...['standard', 'age', 'background', 'procedure', 'vote', 'need', 'other', 'unstated'].map(
    (cause) => `cause.refused.${cause}`,
  ),
  'cause.decision-annulled',
]

describe.each([vi, en])('the words of reports in $language', (locale) => {
  const { texts } = locale
  const words = texts.reports

  it('name every report, section, line, unit and definition', () => {
    const wordless = reports
      .flatMap(({ report, sections, definitions }) => [
        `report.${report}`,
        ...sections.map(({ code }) => `section.${code}`),
        ...sections.flatMap(({ rows }) => rows.flatMap(({ code, unit }) => [code, `unit.${unit}`])),
        ...definitions.map((code) => `definition.${code}`),
      ])
      .concat(onlyWhereTheyCount)
      .filter((code) => words[code] === undefined && locale.report(code).toLowerCase() === code)
    expect([...new Set(wordless)]).toEqual([])
  })

  it('say a line of an occupation, level, title or age band by its value', () => {
    const bands = statisticsNewMemberAgeBands.versions.flatMap(({ value }) =>
      (value ?? []).map(([, name]) => name),
    )
    const lines = [
      ...occupations.map((name) => `occupation.${name}`),
      ...professionalLevels.map((name) => `level.${name}`),
      ...academicTitles.map((name) => `title.${name}`),
      ...bands.map((name) => `age.${name}`),
    ]
    for (const line of lines) expect(locale.report(line).toLowerCase()).not.toContain(line)
    expect(en.report('occupation.student')).toBe('Students')
    expect(vi.report('level.university')).toBe('Đại học')
  })

  it('begin large or with a letter of the form, and definitions end with a full stop', () => {
    for (const [code, text] of Object.entries(words)) {
      expect(text, code).toMatch(/\S/)
      expect(text, code).toBe(text.trim())
      if (code.startsWith('definition.')) expect(text).toMatch(/^\p{Lu}.*\.$/u)
    }
  })

  it('leave a code without words as it is', () => {
    expect(locale.report('Nowhere')).toBe('Nowhere')
    expect(locale.report('Group.student')).toBe('Group.student')
  })
})

describe('both languages', () => {
  it('have the same codes of reports', () => {
    expect(Object.keys(vi.texts.reports).sort()).toEqual(Object.keys(en.texts.reports).sort())
  })

  it('say a period without a day', () => {
    const error = new AdmissionError('report.period-empty', { from: '2025-07-01', until: '2025-07-01' })
    expect(en.error(error)).toBe(
      'The period has no day: it begins on 1 July 2025 and ends before 1 July 2025.',
    )
    expect(vi.error(error)).toBe(
      'Kỳ báo cáo không có ngày nào: bắt đầu từ 01/07/2025 và kết thúc trước 01/07/2025.',
    )
  })

  it('use the official terms', () => {
    expect(vi.report('movement.out.removed')).toBe('Xóa tên')
    expect(vi.report('movement.out.expelled')).toBe('Khai trừ')
    expect(vi.report('recognised')).toBe('Công nhận đảng viên chính thức')
    expect(en.report('movement.out.removed')).toBe('Removed')
    expect(vi.report('age.over-60')).toBe('Trên 60 tuổi')
  })
})
