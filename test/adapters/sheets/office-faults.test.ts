import { writeXlsx } from 'hucre/xlsx'
import { actsOfList, type ListOptions, type ListPreview, readList } from 'ketnap/sheets'
import { describe, expect, it } from 'vitest'
import { en } from '../../../src/locales/en.js'
import { vi } from '../../../src/locales/vi.js'
import { utc, utf8, type Written } from './member-list.js'

const candidates: ListOptions = { of: 'candidates', today: '2026-11-29' }
const csv = (text: string, options: Partial<ListOptions> = {}) =>
  readList(utf8(text), { ...candidates, ...options })

type Merge = readonly [startRow: number, startCol: number, endRow: number, endCol: number]
const sheet = async (
  rows: readonly (readonly Written[])[],
  merges: readonly Merge[] = [],
  options: Partial<ListOptions> = {},
) => {
  const merged = merges.map(([startRow, startCol, endRow, endCol]) => ({
    startRow,
    startCol,
    endRow,
    endCol,
  }))
  const bytes = await writeXlsx({
    sheets: [{ name: 'A', rows: rows.map((row) => [...row]), merges: merged }],
  })
  return readList(bytes, { ...candidates, ...options })
}

const told = ({ issues }: ListPreview) =>
  issues.map(({ row, column, code, effect }) => [row, column, code, effect].filter((part) => part).join(' '))
const names = ({ rows }: ListPreview) => rows.map(({ particulars }) => particulars.name)

describe('a CSV file in which rows run together', () => {
  it.each([
    ['a mark that is never closed', 'Họ và tên,Ngày sinh\n"Trần Văn Thử,05/03/2003\nLê Thị Mẫu,01/02/2003'],
    [
      'two of them, which make a pair',
      'Họ và tên,Ngày sinh\n"Trần Văn Thử,05/03/2003\n"Lê Thị Mẫu,01/02/2003\nA B,01/02/2003',
    ],
    ['a mark inside a word, the list parted by ;', 'Họ và tên;Ngày sinh\n"Trần" Thử;05/03/2003'],
  ])('is not read: %s', async (_, text) => {
    const preview = await csv(text)
    expect(told(preview)).toEqual(['file.quote-open list'])
    expect(preview.rows).toEqual([])
  })

  it.each([
    ['"Trần ""Thử"" Văn",05/03/2003', 'Trần "Thử" Văn'],
    ['"Trần, Thử" ,05/03/2003', 'Trần, Thử'],
    ['"Trần\nThử",05/03/2003', 'Trần Thử'],
    ['"",05/03/2003', undefined],
    ['Trần "Thử",05/03/2003', 'Trần "Thử"'],
  ])('is told from one with marks in their place: %j', async (row, name) => {
    expect(names(await csv(`Họ và tên,Ngày sinh\n${row}\n"A B","01/02/2003"`))).toEqual([name, 'A B'])
  })

  it('has a comma too many, which moves what follows by a column', async () => {
    const preview = await csv('Họ và tên,Chi bộ\nTrần, Văn Thử,Chi bộ 1\nLê Thị Mẫu,Chi bộ 1')
    expect(told(preview)).toEqual(['2 row.too-long row', 'C column.no-head note'])
    expect(preview.counts).toEqual({ rows: 2, readable: 1, refused: 1, skipped: 0 })
  })
})

describe('heads that are merged or empty', () => {
  const rows = [
    ['STT', 'Họ và tên', null, 'Ngày sinh'],
    [1, 'Trần Văn', 'Thử', '05/03/2003'],
    [2, 'Lê Thị', 'Mẫu', '06/03/2003'],
  ]

  it('over a name in two columns are one head, and the first person is no part of it', async () => {
    const preview = await sheet(rows, [[0, 1, 0, 2]])
    expect(told(preview)).toEqual([])
    expect(names(preview)).toEqual(['Trần Văn Thử', 'Lê Thị Mẫu'])
  })

  it('over days in two columns are asked, for one of them counts', async () => {
    const days = [
      ['Họ và tên', 'Ngày sinh', null],
      ['Trần Văn Thử', '05/03/2003', '06/03/2003'],
    ]
    expect(told(await sheet(days, [[0, 1, 0, 2]]))).toEqual(['B column.twice list', 'C column.twice list'])
  })

  it('of a name may be told by the caller, column by column', async () => {
    const apart = [['STT', 'Họ đệm', 'Tên', 'Ngày sinh'], ...rows.slice(1)]
    const preview = await sheet(apart, [], { columns: { B: 'name', C: 'name' } })
    expect(told(preview)).toEqual([])
    expect(names(preview)).toEqual(['Trần Văn Thử', 'Lê Thị Mẫu'])
  })

  it('that are empty are told where a person has something below, and where the caller has not answered', async () => {
    const bare = [
      ['Họ và tên', null, 'Ngày sinh'],
      ['Trần Văn Thử', '12/05/2026', '05/03/2003', 'đã đối chiếu'],
    ]
    expect(told(await sheet(bare))).toEqual(['B column.no-head note', 'D column.no-head note'])
    const answered = await sheet(bare, [], { columns: { B: 'sympathiserOn', D: 'note' } })
    expect(told(answered)).toEqual([])
    expect(answered.rows[0]?.values).toEqual({ sympathiserOn: '2026-05-12', bornOn: '2003-03-05' })
    expect(answered.rows[0]?.particulars.note).toBe('đã đối chiếu')
  })

  it.each([
    ['Ngày vào Đảng (Chính thức)', 'officialOn'],
    ['Ngày vào Đảng (chính thức, dd/mm/yyyy)', 'officialOn'],
    ['Ngày vào Đảng (dd/mm/yyyy)', 'joinedOn'],
    ['Ngày vào Đảng (dự bị)', 'joinedOn'],
    ['Ngày quyết định (kết nạp)', 'decidedOn'],
    ['Ngày vào Đảng (chuyển chính thức)', undefined],
    ['Họ và tên (Đảng viên dự bị)', 'name'],
  ])('%s is %s, for what stands in brackets tells which day', async (head, field) => {
    expect((await csv(`Họ tên khai sinh,Giới tính,${head}\nA B,Nam,`)).columns[2]?.field).toBe(field)
  })
})

describe('cells merged over several rows', () => {
  const rows = [
    ['Họ và tên', 'Chi bộ', 'Ngày sinh'],
    ['Trần Văn Thử', 'Chi bộ 1', '05/03/2003'],
    ['Lê Thị Mẫu', null, null],
  ]
  const merges: readonly Merge[] = [
    [1, 1, 2, 1],
    [1, 2, 2, 2],
  ]

  it('are not taken for empty', async () => {
    const preview = await sheet(rows, merges)
    expect(told(preview)).toEqual(['3 B cell.merged row', '3 C cell.merged row'])
    expect(preview.rows[1]?.values).toEqual({})
  })

  it('are read for each row where the caller lets them', async () => {
    const preview = await sheet(rows, merges, { accept: ['cell.merged'] })
    expect(told(preview)).toEqual(['3 B cell.merged note', '3 C cell.merged note'])
    expect(preview.rows[1]).toMatchObject({
      isRefused: false,
      values: { bornOn: '2003-03-05' },
      particulars: { cell: 'Chi bộ 1' },
    })
  })
})

describe('one person in two rows', () => {
  const head = 'Họ và tên,Ngày sinh,Số định danh cá nhân'

  it('is told by name and day of birth where no number tells them apart', async () => {
    const preview = await csv(`${head}\nTrần Văn Thử,05/03/2003,\nTRẦN VĂN THỬ,05/03/2003,001085000001`)
    expect(told(preview)).toEqual(['3 B row.same-person row'])
    const issue = preview.issues[0] as (typeof preview.issues)[number]
    expect(vi.sheetIssue(issue)).toBe(
      'Dòng 3, cột B, ngày sinh: Dòng 2 cùng họ tên và ngày sinh; để ngoài một dòng, hoặc cho phép nếu là hai người khác nhau.',
    )
    expect(en.sheetIssue(issue)).toBe(
      'Row 3, column B, date of birth: Row 2 has the same name and date of birth; leave one out, or allow it where they are two persons.',
    )
  })

  it.each([
    ['another number', 'Trần Văn Thử,05/03/2003,001085000001\nTrần Văn Thử,05/03/2003,001085000002'],
    ['another day', 'Trần Văn Thử,05/03/2003,\nTrần Văn Thử,06/03/2003,'],
    ['no day', 'Trần Văn Thử,,\nTrần Văn Thử,,'],
  ])('is two with %s', async (_, rows) => {
    expect(told(await csv(`${head}\n${rows}`))).toEqual([])
  })

  it('is let pass where the caller says that they are two', async () => {
    const rows = 'Trần Văn Thử,05/03/2003,\nTrần Văn Thử,05/03/2003,'
    expect(told(await csv(`${head}\n${rows}`, { accept: ['row.same-person'] }))).toEqual([
      '3 B row.same-person note',
    ])
  })
})

describe('a cell that holds something else than it shows', () => {
  it.each(['#N/A', '#REF!', '#VALUE!', '#NAME?', '#DIV/0!', 'Err:508'])(
    'is what a formula left of itself in CSV: %s',
    async (text) => {
      expect(told(await csv(`Họ và tên,Chi bộ\nTrần Văn Thử,${text}`))).toEqual(['2 B cell.error-value row'])
    },
  )

  it('is no error with a sign before its words', async () => {
    expect(told(await csv('Họ và tên,Chi bộ\nTrần Văn Thử,#1'))).toEqual([])
  })

  it('is a date where a number of a paper was typed', async () => {
    const preview = await sheet([
      ['Họ và tên', 'Số QĐ kết nạp', 'Ghi chú'],
      ['Trần Văn Thử', utc('2026-05-12'), utc('2026-05-13')],
    ])
    expect(told(preview)).toEqual(['2 B cell.day-for-text row'])
    expect(preview.rows[0]?.particulars).toMatchObject({ decisionNumber: '12/05/2026', note: '13/05/2026' })
  })

  it('has signs that nobody sees', async () => {
    const preview = await csv(
      'Họ và tên,Ngày sinh,CCCD\nTrần Văn Thử,05/12/2003\u200e,\u202a001085000018\u202c',
    )
    expect(told(preview)).toEqual([])
    expect(preview.rows[0]?.particulars.personalId).toBe('001085000018')
  })

  it('tells more in brackets than the word before them', async () => {
    const preview = await csv('Họ và tên,Trạng thái\nTrần Văn Thử,Đang theo dõi (đã chết)')
    expect(told(preview)).toEqual(['2 B cell.word-unknown row'])
  })

  it('is a sign that the caller gave a meaning, and no other', async () => {
    const words = { status: { '—': 'followed' } } as const
    const preview = await csv('Họ và tên,Trạng thái\nTrần Văn Thử,—\nLê Thị Mẫu,?', { words })
    expect(told(preview)).toEqual(['3 B cell.word-unknown row'])
    expect(preview.rows[0]?.values.status).toBe('followed')
  })
})

describe('a column that has the month first', () => {
  it('is refused whole, for the cells that could be read may have it too', async () => {
    const preview = await csv('Họ và tên,Ngày sinh\nA A,05/25/2003\nB B,3/2/2003')
    expect(told(preview)).toEqual(['2 B day.month-first row', 'B column.month-first list'])
  })

  it.each([
    ['one cell has a number above 12 first', '05/25/2003\nB B,13/2/2003'],
    ['no other cell is read', '05/25/2003'],
  ])('is no column of them where %s', async (_, cells) => {
    expect(told(await csv(`Họ và tên,Ngày sinh\nA A,${cells}`))).toEqual(['2 B day.month-first row'])
  })
})

describe('a line of totals', () => {
  it.each(['Tống Văn Thử', 'Công Thị Mẫu', 'Cống Văn Thử', 'Tong Van Thu'])(
    'is not the person %s',
    async (name) => {
      expect(names(await csv(`Họ và tên,Ngày sinh\n${name},05/03/2003`))).toEqual([name])
    },
  )

  it.each(['Tổng số: 2', 'TỔNG CỘNG', 'Cộng', 'Tong so: 2', 'Tong cong'])('is %s', async (text) => {
    const preview = await csv(`Họ và tên,Ngày sinh\nA B,05/03/2003\n${text},`)
    expect(preview.skipped).toEqual([{ row: 3, reason: 'total' }])
  })
})

describe('a text in VNI', () => {
  const list = (font: string) =>
    writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            ['Họ và tên', 'Chi bộ'],
            ['Trần Văn Thử', 'Chi boä 1'],
          ],
          cells: new Map([['1,1', { value: 'Chi boä 1', type: 'string', style: { font: { name: font } } }]]),
        },
      ],
    })

  it('is known by its font in one cell', async () => {
    expect(told(await readList(await list('VNI-Times'), candidates))).toEqual(['B column.legacy-vni list'])
    expect(told(await readList(await list('Times New Roman'), candidates))).toEqual([])
  })
})

describe('a hidden sheet', () => {
  it('is read where it is asked for by name, and a name that is none leaves the others to choose from', async () => {
    const rows = [
      ['Họ và tên', 'Ngày sinh'],
      ['Trần Văn Thử', '05/03/2003'],
    ]
    const bytes = await writeXlsx({
      sheets: [
        { name: 'A', rows },
        { name: 'B', rows, hidden: true },
      ],
    })
    const hidden = await readList(bytes, { ...candidates, sheet: 'B' })
    expect([hidden.sheet, hidden.counts.readable]).toEqual(['B', 1])
    expect(await readList(bytes, { ...candidates, sheet: 'C' })).toMatchObject({
      issues: [{ code: 'file.sheet-unknown' }],
      otherSheets: ['A'],
    })
  })
})

describe('the status of a candidate', () => {
  const listed = (row: string) =>
    csv(
      `Họ và tên,Ngày họp CB công nhận,Ngày kết nạp,Trạng thái,Ngày của trạng thái\nTrần Văn Thử,05/12/2024,${row}`,
    )

  it.each([
    ['who died unadmitted', ',Từ trần,06/01/2026'],
    ['who was expelled unadmitted', ',Khai trừ,06/01/2026'],
    ['who was admitted and is followed no longer', '05/12/2025,Đã dừng,06/01/2026'],
  ])('%s is carried by no act: the row is refused', async (_, row) => {
    expect(told(await listed(row))).toEqual(['2 D row.status-not-carried row'])
  })

  it('who was admitted and died is an act, as on a list of members', async () => {
    const { rows, notCarried } = actsOfList(await listed('05/12/2025,Từ trần,06/01/2026'), {
      label: () => 'a',
      enteredOn: '2026-11-29',
    })
    expect(rows[0]?.acts.slice(1)).toEqual([
      {
        type: 'membership.transcribed',
        on: '2026-11-29',
        standing: 'probationary',
        ceremonyOn: '2025-12-05',
      },
      { type: 'member.died', on: '2026-01-06' },
    ])
    expect(notCarried).toEqual([{ row: 2, field: 'sympathiserOn' }])
  })

  it.each([
    ['Ngày chính thức', '05/12/2025', 'officialOn'],
    ['Loại Đảng viên', 'Chính thức', 'kind'],
  ])('%s tells of an official member, who is on another list', async (head, value, field) => {
    const preview = await csv(`Họ và tên,Ngày kết nạp,${head}\nTrần Văn Thử,05/12/2024,${value}`)
    expect(preview.issues).toMatchObject([{ row: 2, code: 'row.other-list', field }])
  })
})
