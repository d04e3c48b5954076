import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { writeOds } from 'hucre'
import { writeXlsx } from 'hucre/xlsx'
import type { AcceptableIssue, ListOptions, ListPreview } from 'ketnap/sheets'
import { readList } from 'ketnap/sheets'
import { describe, expect, it } from 'vitest'
import { vi } from '../../../src/locales/vi.js'
import { at, firstRow, member, memberList, utc, utf8, type Written, workbook } from './member-list.js'

const official: ListOptions = { of: 'official', today: '2026-11-29' }
const read = async (rows: readonly (readonly Written[])[], options: Partial<ListOptions> = {}) =>
  readList(await memberList(rows), { ...official, ...options })

/** Issues as row, column and code. */
const told = ({ issues }: ListPreview) =>
  issues.map(({ row, column, code }) => [row, column, code].filter((part) => part !== undefined).join(' '))

const isWhole = ({ counts, rows, skipped }: ListPreview) =>
  counts.rows === rows.length + skipped.length &&
  counts.rows === counts.readable + counts.refused + counts.skipped &&
  rows.filter((row) => row.isRefused).length === counts.refused

describe('the template of the data update', () => {
  it('is understood column by column, its two rows of heads and its hidden sheet too', async () => {
    const preview = await read([member(1)])
    expect(preview).toMatchObject({
      sheet: 'DANH SÁCH',
      header: { firstRow: 5, lastRow: 6 },
      hiddenSheets: ['TINH'],
      otherSheets: [],
      issues: [],
      counts: { rows: 1, readable: 1, refused: 0, skipped: 0 },
    })
    expect(preview.columns.map(({ column, field }) => `${column} ${field}`)).toEqual([
      'A ordinal',
      'B personCode',
      'C name',
      'D gender',
      'E bornOn',
      'F people',
      'G personalId',
      'H cell',
      'I hometown',
      'J hometown',
      'K joinedOn',
      'L officialOn',
      'M status',
      'N statusOn',
      'O decidedOn',
      'P badges',
    ])
  })

  it('gives the days and words of a row apart from its particulars', async () => {
    const { rows } = await read([member(1, { bornOn: utc('1960-03-05') })])
    expect(rows).toEqual([
      {
        row: 7,
        values: {
          gender: 'male',
          bornOn: '1960-03-05',
          people: 'kinh',
          joinedOn: '1985-05-19',
          officialOn: '1986-05-19',
          status: 'active',
          decidedOn: '1985-04-28',
          badges: [30],
        },
        particulars: {
          personCode: 'id-1',
          name: 'TRẦN VĂN THỬ',
          gender: 'Nam',
          people: 'Kinh',
          personalId: '001085000001',
          cell: 'Chi bộ 1',
          hometown: 'Hà Nội, Xã Mẫu',
          status: 'Đang sinh hoạt Đảng',
          badges: '30 năm',
        },
        wouldBe: {},
        isRefused: false,
      },
    ])
  })

  it.each<[keyof typeof at, Written, string]>([
    ['bornOn', '1985', 'day.year-only'],
    ['bornOn', 1985, 'day.year-only'],
    ['joinedOn', '05/2019', 'day.month-only'],
    ['joinedOn', 31120, 'day.serial'],
    ['joinedOn', '19/5/85', 'day.two-digit-year'],
    ['joinedOn', '05/25/1987', 'day.month-first'],
    ['joinedOn', '31/02/1986', 'day.impossible'],
    ['joinedOn', '2004-05-19', 'day.year-first'],
    ['joinedOn', '30/11/2026', 'day.in-future'],
    ['bornOn', '31/12/1899', 'day.before-1900'],
    ['gender', 'Khác', 'cell.word-unknown'],
    ['status', 'Nghỉ hưu', 'cell.word-unknown'],
    ['people', 'Kinh?!x', 'cell.word-unknown'],
    ['badges', 'ba mươi', 'cell.word-unknown'],
    ['personalId', 1_085_000_018, 'cell.zeros-lost'],
    ['personalId', '01085000018', 'cell.not-12-digits'],
    ['name', '', 'cell.empty'],
    ['joinedOn', '', 'cell.empty'],
    ['name', 'NguyÔn V¨n Thö', 'cell.legacy-tcvn3'],
    ['bornOn', '01/01/1990', 'row.born-after-joining'],
    ['decidedOn', '20/05/1985', 'row.decided-after-ceremony'],
    ['officialOn', '19/05/1985', 'row.official-before-joining'],
    ['status', 'Từ trần', 'row.status-without-day'],
    ['status', 'Rời khỏi Đảng', 'row.exit-not-told'],
    ['status', 'Đã chuyển ra', 'row.status-not-carried'],
    ['status', 'Xin ra khỏi Đảng', 'row.status-not-carried'],
  ])('a row whose %s is %j is refused: %s', async (column, value, code) => {
    const preview = await read([member(1), member(2, { [column]: value })])
    expect(told(preview)).toContain(
      `${firstRow + 1} ${code === 'row.status-without-day' ? at.statusOn : at[column]} ${code}`,
    )
    expect(preview.counts).toEqual({ rows: 2, readable: 1, refused: 1, skipped: 0 })
    expect(preview.rows[0]?.isRefused).toBe(false)
  })

  it.each<[keyof typeof at, Written]>([
    ['joinedOn', utc('2013-05-19')],
    ['joinedOn', ' 19/05/2003 '],
    ['joinedOn', '29/11/2026'],
    ['name', 'Nguyễn Thị Hoà'.normalize('NFD')],
    ['name', 'Lê Hoè'],
    ['people', 'Tày'],
    ['badges', '30 năm, 40 năm'],
    ['badges', ''],
    ['status', ''],
  ])('a row whose %s is %j is read', async (column, value) => {
    const others: { [C in keyof typeof at]?: Written } =
      column === 'joinedOn' ? { officialOn: '', decidedOn: '' } : {}
    const preview = await read([member(1, { ...others, [column]: value })])
    expect(told(preview)).toEqual([])
  })

  it('skips blank rows, a row of column numbers and a line of totals, each with its reason', async () => {
    const numbers = Array.from({ length: 16 }, (_, index) => index + 1)
    const preview = await read([numbers, member(1), [], member(2), ['Tổng số: 2 đảng viên']])
    expect(preview.skipped).toEqual([
      { row: 7, reason: 'column-numbers' },
      { row: 9, reason: 'blank' },
      { row: 11, reason: 'total' },
    ])
    expect(preview.counts).toEqual({ rows: 5, readable: 2, refused: 0, skipped: 3 })
  })

  it('skips what an office signs its list with, and no row that may be of a person', async () => {
    const signed = (text: string) => [...Array(8).fill(null), text]
    const nobody = [3, null, 'TRẦN VĂN THỬ']
    const list = [member(1), signed('Xã Mẫu'), nobody, [], signed('T/M CHI BỘ'), signed('BÍ THƯ')]
    const preview = await read(list)
    expect(preview.skipped).toEqual([
      { row: 10, reason: 'blank' },
      { row: 11, reason: 'below-list' },
      { row: 12, reason: 'below-list' },
    ])
    expect(preview.counts).toEqual({ rows: 6, readable: 1, refused: 2, skipped: 3 })
    expect(isWhole(preview)).toBe(true)
  })

  it('leaves out the rows the caller names, and says so', async () => {
    const preview = await read([member(1), member(2, { bornOn: '1960' })], { leaveOut: [8] })
    expect(preview.skipped).toEqual([{ row: 8, reason: 'left-out' }])
    expect(preview.counts).toEqual({ rows: 2, readable: 1, refused: 0, skipped: 1 })
  })

  it('finds one number in two rows', async () => {
    const preview = await read([member(1), member(2, { personalId: '001085000001' })])
    expect(preview.issues).toMatchObject([
      { code: 'row.same-id', row: 8, field: 'personalId', facts: { other: 7 } },
    ])
    expect(vi.sheetIssue(preview.issues[0] as (typeof preview.issues)[number])).toBe(
      'Trang “DANH SÁCH”, dòng 8, cột G, số định danh cá nhân: Số này đã có ở dòng 7.',
    )
  })

  it('refuses a column in which Excel turned day and month round', async () => {
    const days = [
      utc('2001-03-05'),
      utc('2001-07-12'),
      utc('2000-01-02'),
      '20/05/2001',
      '13/03/2001',
      '28/02/2000',
    ]
    const preview = await read(
      days.map((joinedOn, index) => member(index, { joinedOn, officialOn: '', decidedOn: '' })),
    )
    expect(told(preview)).toEqual(['K column.swapped'])
    expect(preview.counts).toEqual({ rows: 6, readable: 0, refused: 6, skipped: 0 })
  })

  it('tells a date cell that shows month and year by its format', async () => {
    const bytes = await memberList(
      [member(1, { bornOn: utc('1960-03-01') })],
      new Map([['6,4', { value: utc('1960-03-01'), type: 'date', style: { numFmt: 'mm/yyyy' } }]]),
    )
    const preview = await readList(bytes, official)
    expect(told(preview)).toEqual(['7 E day.month-only'])
    expect(preview.rows[0]?.particulars.bornOn).toBe('03/1960')
  })

  it('tells a formula without a value from an empty cell', async () => {
    const bytes = await memberList(
      [member(1, { officialOn: null })],
      new Map([['6,11', { formula: 'K7+365' }]]),
    )
    expect(told(await readList(bytes, official))).toEqual(['7 L cell.formula-without-value'])
  })
})

describe('what the caller may let pass', () => {
  const passes = async (accept: AcceptableIssue[], changes: Parameters<typeof member>[1]) => {
    const { rows, issues } = await read([member(1, changes)], { accept })
    return { row: rows[0], effects: issues.map(({ effect }) => effect) }
  }

  it('reads the day behind a number, and one written year first', async () => {
    expect(await passes(['day.serial'], { bornOn: 21_000 })).toMatchObject({
      row: { isRefused: false, values: { bornOn: '1957-06-29' } },
      effects: ['note'],
    })
    expect(await passes(['day.year-first'], { bornOn: '1960-03-05' })).toMatchObject({
      row: { isRefused: false, values: { bornOn: '1960-03-05' } },
    })
  })

  it('leaves out a year alone, and keeps it as text beside the row', async () => {
    const { row } = await passes(['day.year-only'], { bornOn: '1960' })
    expect(row?.isRefused).toBe(false)
    expect(row?.values).not.toHaveProperty('bornOn')
    expect(row?.particulars.bornOn).toBe('1960')
  })

  it('never does without what the list must tell', async () => {
    expect((await passes(['day.year-only'], { joinedOn: '1985' })).row?.isRefused).toBe(true)
  })
})

describe('heads that do not tell', () => {
  const list = (label: string, more: string[] = []) =>
    workbook([
      ['Họ và tên', 'Ngày kết nạp', label, ...more],
      ['Trần Văn Thử', '19/05/2001', '20/05/2002', ...more.map(() => '')],
    ])

  it('are asked, and the list waits for the answer', async () => {
    const bytes = await list('Ngày công nhận chính thức')
    const preview = await readList(bytes, official)
    expect(preview.issues).toMatchObject([
      {
        code: 'column.ambiguous',
        column: 'C',
        effect: 'list',
        facts: { meanings: ['officialOn', 'recognisedOn'] },
      },
    ])
    expect(preview.counts.refused).toBe(1)
    const answered = await readList(bytes, { ...official, columns: { C: 'officialOn' } })
    expect(answered.issues).toEqual([])
    expect(answered.rows[0]?.values.officialOn).toBe('2002-05-20')
    const leftOut = await readList(bytes, { ...official, columns: { C: 'unread' } })
    expect(leftOut.rows[0]?.values).toEqual({ joinedOn: '2001-05-19' })
  })

  it('of one field twice wait too; those not known are listed and stop nothing', async () => {
    expect(told(await readList(await list('Ngày vào Đảng'), official))).toEqual([
      'B column.twice',
      'C column.twice',
    ])
    const preview = await readList(await list('Số điện thoại'), official)
    expect(told(preview)).toEqual(['C column.unknown'])
    expect(preview.counts.readable).toBe(1)
  })

  it('that are missing are named', async () => {
    const bytes = await workbook([
      ['Họ và tên', 'Ngày sinh'],
      ['Trần Văn Thử', '05/03/1960'],
    ])
    expect((await readList(bytes, official)).issues).toMatchObject([
      { code: 'column.missing', field: 'joinedOn' },
    ])
  })
})

describe('old encodings', () => {
  const named = (names: readonly string[]) =>
    workbook([['Họ và tên', 'Ngày kết nạp'], ...names.map((name) => [name, '19/05/2001'])])

  it('are made Unicode only where the caller names the column', async () => {
    const bytes = await named(['NguyÔn V¨n Thö', 'TrÇn ThÞ MÉu'])
    expect((await readList(bytes, official)).counts.refused).toBe(2)
    const preview = await readList(bytes, { ...official, encodings: { A: 'tcvn3' } })
    expect(preview.issues).toEqual([])
    expect(preview.rows.map(({ particulars }) => particulars.name)).toEqual([
      'Nguyễn Văn Thử',
      'Trần Thị Mẫu',
    ])
  })

  it('of VNI show on the column, ơ and ư with their tones come out right', async () => {
    const bytes = await named(['Nguyeãn Vaên Thöû', 'Traàn Thò Maãu', 'Ñaëng Hoaøng Ñöôïc'])
    expect(told(await readList(bytes, official))).toContain('A column.legacy-vni')
    const preview = await readList(bytes, { ...official, encodings: { A: 'vni' } })
    expect(preview.rows.map(({ particulars }) => particulars.name)).toEqual([
      'Nguyễn Văn Thử',
      'Trần Thị Mẫu',
      'Đặng Hoàng Được',
    ])
  })

  it('are not seen in names of Unicode that look like them', async () => {
    const preview = await readList(await named(['Lê Hoè', 'Nguyễn Hoà', 'Trần Hoàng', 'Đỗ Đào']), official)
    expect(preview.issues).toEqual([])
  })
})

describe('other formats', () => {
  const rows = [
    ['Họ và tên', 'Ngày kết nạp', 'Ngày sinh', 'CCCD'],
    ['Trần Văn Thử', '19/05/2001', '05/03/1980', '001085000001'],
  ]
  const values = { joinedOn: '2001-05-19', bornOn: '1980-03-05' }

  it.each([
    ['commas', rows.map((row) => row.join(',')).join('\n')],
    ['semicolons, a byte order mark and CRLF', `\ufeff${rows.map((row) => row.join(';')).join('\r\n')}`],
    ['tabs', rows.map((row) => row.join('\t')).join('\n')],
  ])('CSV with %s is read, ids as text', async (_, text) => {
    const preview = await readList(utf8(text), official)
    expect(preview.issues).toEqual([])
    expect(preview.rows[0]).toMatchObject({ values, particulars: { personalId: '001085000001' } })
  })

  it('CSV of another encoding is refused until it is named', async () => {
    const text = rows.map((row) => row.join(',')).join('\n')
    const bytes = new Uint8Array(Buffer.from(text, 'utf16le'))
    expect(told(await readList(bytes, official))).toEqual(['file.not-decodable'])
    expect((await readList(bytes, { ...official, encoding: 'utf-16le' })).rows[0]?.values).toEqual(values)
  })

  it('in CSV a number for a day has no system of days', async () => {
    const preview = await readList(utf8('Họ và tên,Ngày kết nạp\nTrần Văn Thử,31120'), official)
    expect(told(preview)).toEqual(['2 B day.serial-as-text'])
  })

  it('ODS is read, its date cells too', async () => {
    const bytes = await writeOds({
      sheets: [
        {
          name: 'Danh sách',
          rows: [rows[0] as string[], ['Trần Văn Thử', utc('2001-05-19'), '05/03/1980', '001085000001']],
        },
      ],
    })
    expect((await readList(bytes, official)).rows[0]).toMatchObject({ values, isRefused: false })
  })

  it('xls of Excel 97 is read, its date cells too', async () => {
    const bytes = readFileSync(new URL('./fixtures/members.xls', import.meta.url))
    const preview = await readList(bytes, official)
    expect(preview.issues).toEqual([])
    expect(preview.rows.map((row) => row.values)).toEqual([values, { ...values, joinedOn: '2002-09-02' }])
  })

  it('a workbook that counts from 1904 gives the same days', async () => {
    const bytes = await writeXlsx({
      dateSystem: '1904',
      sheets: [
        {
          name: 'Danh sách',
          rows: [rows[0] as string[], ['Trần Văn Thử', utc('2001-05-19'), utc('1980-03-05'), '001085000001']],
        },
      ],
    })
    expect((await readList(bytes, official)).rows[0]?.values).toEqual(values)
  })

  it('a protected workbook asks for its password', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'A', rows }],
      encryption: { password: 'thu', spinCount: 1000 },
    })
    expect(told(await readList(bytes, official))).toEqual(['file.protected'])
    expect(told(await readList(bytes, { ...official, password: 'sai' }))).toEqual(['file.wrong-password'])
    expect((await readList(bytes, { ...official, password: 'thu' })).rows[0]?.values).toEqual(values)
  })
})

describe('files that are no list', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['blank text', utf8(' \n ')],
  ])('%s is empty', async (_, bytes) => {
    expect(told(await readList(bytes, official))).toEqual(['file.empty'])
  })

  it('a page of HTML named .xls is told', async () => {
    expect(told(await readList(utf8('<html><table><tr><td>Họ và tên</td></tr></table>'), official))).toEqual([
      'file.html',
    ])
  })

  it('text without heads has none', async () => {
    expect(told(await readList(utf8('xin chào\nkính gửi'), official))).toEqual(['file.no-header'])
  })

  it('heads without rows are told', async () => {
    const preview = await readList(utf8('Họ và tên,Ngày kết nạp'), official)
    expect(told(preview)).toEqual(['file.header-only'])
  })

  it('a sheet that is not there is told', async () => {
    expect(told(await read([member(1)], { sheet: 'Tờ 9' }))).toEqual(['file.sheet-unknown'])
  })

  it('a file too large, packed or unpacked, is not opened', async () => {
    const bytes = await memberList([member(1)])
    expect(told(await readList(bytes, { ...official, limits: { bytes: bytes.length - 1 } }))).toEqual([
      'file.too-large',
    ])
    expect((await readList(bytes, { ...official, limits: { bytes: bytes.length } })).issues).toEqual([])
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(30_000_000) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(told(await readList(bomb, { ...official, limits: { unpackedBytes: 29_999_999 } }))).toEqual([
      'file.too-large-unpacked',
    ])
  })

  it('a ZIP of something else is no workbook that can be read', async () => {
    expect(told(await readList(zipSync({ 'a.txt': strToU8('a') }), official))[0]).toMatch(/^file[.]/)
  })
})

describe('bytes that are damaged', () => {
  it('give an answer, never an error, and every row is accounted for', async () => {
    const whole = await memberList([member(1), member(2), member(3)])
    // A generator of its own, so that the bytes are the same in each run.
    let seed = 7
    const next = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return seed % below
    }
    for (let round = 0; round < 150; round += 1) {
      const bytes = whole.slice(0, round % 3 === 0 ? next(whole.length) : whole.length)
      for (let change = 0; change < 1 + (round % 5); change += 1)
        if (bytes.length > 0) bytes[next(bytes.length)] = next(256)
      expect(isWhole(await readList(bytes, official))).toBe(true)
    }
  })
})
