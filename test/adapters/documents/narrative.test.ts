import { type Act, openCase, record, replay } from 'ketnap'
import { narrativeDocx } from 'ketnap/forms'
import { redact } from 'ketnap/privacy'
import { describe, expect, it } from 'vitest'
import { livesAfterTheCeremony } from '../../../examples/lives/after-the-ceremony.js'
import { livesBeforeTheCeremony } from '../../../examples/lives/before-the-ceremony.js'
import type { Life } from '../../../examples/lives/life.js'
import { narrative, narrativeHtml, narrativeMarkdown } from '../../../src/documents.js'
import { en, vi } from '../../support/plain-locales.js'
import { textOf } from '../forms/text-of.js'

const lives = [...livesBeforeTheCeremony, ...livesAfterTheCeremony]

const lifeOf = (english: string) => lives.find((life) => life.en === english) as Life

const told = ({ acts, today }: Life, locale = vi) => {
  const { file, refused } = replay(acts)
  return narrative(file, locale, { today, refused })
}

describe('a case told in sentences', () => {
  it.each([
    { name: 'refused-then-admitted', life: 'Refused, listed again, and admitted' },
    {
      name: 'moved-decided-late',
      life: 'Decided more than 30 working days after the transfer: the old committee annuls its decision',
    },
    { name: 'reviewed-late', life: 'Reviewed late' },
    {
      name: 'removed-complaint-rejected',
      life: 'Unqualified at the end of probation: removed, complaint rejected',
    },
    { name: 'corrected', life: 'A late entry and a correction: what came after is judged again' },
  ])('is told whole: $name', async ({ name, life }) => {
    for (const locale of [vi, en])
      await expect(narrativeMarkdown(told(lifeOf(life), locale))).toMatchFileSnapshot(
        `narrative/${name}.${locale.language}.md`,
      )
  })

  it.each(lives)('is whole in both languages: $en', (life) => {
    for (const locale of [vi, en]) {
      const text = narrativeMarkdown(told(life, locale))
      expect(text).not.toMatch(/undefined|NaN|\[object|\d{4}-\d\d-\d\d|[{}]| {2}|\.\.|,,|[a-z]\.[a-z-]+ed\b/)
      for (const { blocks } of told(life, locale).parts)
        for (const block of blocks)
          if (block.kind !== 'fact') expect(block.text).toMatch(/^[\p{Lu}\d].*[.:]$/u)
    }
  })

  const person = { bornOn: '1990-05-12', religion: 'recognised', ethnicMinority: true } as const
  const file = openCase({ on: '2025-03-03', case: 'ho-so-7', person })
  const listed: Act = {
    type: 'sympathiser.listed',
    on: '2025-03-10',
    by: { kind: 'cell', id: 'chi-bo-9' },
    byResolution: true,
    document: { number: '15-NQ/CB', on: '2025-03-10' },
  }
  const helped: Act = { type: 'helper.assigned', on: '2025-03-10', helper: { id: 'dv-4', official: true } }
  const known = record(record(file, listed), helped)

  it('names whom the app names, and nobody else', () => {
    const names: Readonly<Record<string, string>> = {
      'ho-so-7': 'của đồng chí Trần Thị Mẫu',
      'chi-bo-9': 'Chi bộ Tổ 9',
      'dv-4': 'đồng chí Lê Văn Ví Dụ',
    }
    const named = narrative(known, vi, { today: '2025-04-01', nameOf: (id) => names[id] ?? id })
    expect(named.title).toBe('Báo cáo quá trình theo dõi, xem xét hồ sơ của đồng chí Trần Thị Mẫu')
    expect(named.parts[1]?.blocks.map(({ text }) => text)).toContain(
      'Ngày 10/03/2025, Chi bộ Tổ 9 ra nghị quyết đưa quần chúng ưu tú vào danh sách cảm tình Đảng (văn bản số 15-NQ/CB ngày 10/03/2025). Cùng ngày, chi bộ phân công đồng chí Lê Văn Ví Dụ theo dõi, giúp đỡ.',
    )
    const unnamed = narrativeMarkdown(narrative(known, vi, { today: '2025-04-01' }))
    expect(unnamed).toContain('chi bộ phân công một đảng viên chính thức theo dõi, giúp đỡ')
    expect(unnamed).not.toMatch(/chi-bo-9|dv-4/)
  })

  it('tells why an entry was corrected, where the correction says so', () => {
    const corrected = record(known, {
      type: 'entry.corrected',
      on: '2025-03-20',
      entry: '2',
      act: { ...listed, on: '2025-03-09' },
      reason: 'paper-differs',
    })
    const words = (locale: typeof vi) =>
      narrativeMarkdown(narrative(corrected, locale, { today: '2025-04-01' }))
    expect(words(vi)).toContain(
      'Mục này được đính chính ngày 20/03/2025 (lý do: giấy tờ gốc ghi khác); trước đó ghi là ngày 10/03/2025.',
    )
    expect(words(en)).toContain(
      'This entry was corrected on 20 March 2025 (reason: the paper on file says otherwise); before, it said 10 March 2025.',
    )
  })

  it('tells no particular of the person, and of a redacted file what is left', () => {
    const text = narrativeMarkdown(narrative(known, vi, { today: '2025-04-01' }))
    expect(text).not.toMatch(/1990|tôn giáo|dân tộc/)
    const left = narrativeMarkdown(narrative(redact(known, { sees: [] }), vi, { today: '2025-04-01' }))
    expect(left).not.toContain('15-NQ/CB')
    expect(left).toContain('Ngày 10/03/2025, chi bộ')
  })

  it('tells nothing of after the day it is told on', () => {
    const text = narrativeMarkdown(narrative(known, vi, { today: '2025-03-05' }))
    expect(text).toContain('03/03/2025')
    expect(text).not.toContain('Ngày 10/03/2025')
  })
})

describe('a narrative as a page', () => {
  const page = narrativeHtml(told(lifeOf('Reviewed late')))

  it('stands alone, in its language, with a section for each part', () => {
    expect(page.startsWith('<!doctype html><html lang="vi"><head><meta charset="utf-8">')).toBe(true)
    expect([...page.matchAll(/<h2>([^<]*)<\/h2>/g)].map(([, heading]) => heading)).toEqual([
      'Tóm tắt',
      'Tạo nguồn, bồi dưỡng nhận thức về Đảng',
      'Lập hồ sơ đề nghị kết nạp',
      'Xét và quyết định kết nạp',
      'Lễ kết nạp và thời kỳ dự bị',
      'Xét công nhận đảng viên chính thức',
      'Việc còn phải làm',
    ])
    expect(page).toContain('<div><dt>Ngày chính thức</dt><dd>28/02/2025</dd></div>')
    expect(page).not.toMatch(/https?:|<script|<link|url\(/)
  })

  it('escapes what the app names', () => {
    const { file } = replay(lifeOf('Reviewed late').acts)
    const named = narrative(file, en, { today: '2025-08-01', nameOf: () => '<b>*x*</b>' })
    expect(narrativeHtml(named)).not.toContain('<b>')
    expect(narrativeMarkdown(named)).toContain('# The course of case \\<b\\>\\*x\\*\\</b\\>')
  })
})

describe('a narrative in Word', () => {
  it('says what the Markdown says', async () => {
    const one = told(lifeOf('Reviewed late'))
    const lines = await narrativeDocx(one).then(textOf)
    expect(lines[0]).toBe('Báo cáo quá trình theo dõi, xem xét hồ sơ doi-11')
    expect(lines).toContain('Ngày chính thức: 28/02/2025')
    expect(lines.length).toBe(2 + one.parts.reduce((sum, { blocks }) => sum + 1 + blocks.length, 0))
  })

  it('has the same bytes each time', async () => {
    const one = told(lifeOf('Reviewed late'))
    expect(await narrativeDocx(one)).toEqual(await narrativeDocx(one))
  })
})
