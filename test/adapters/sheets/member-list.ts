import { type Cell, writeXlsx } from 'hucre/xlsx'

/** A cell as a test writes it. */
export type Written = string | number | Date | null

export const utc = (day: string) => new Date(`${day}T00:00:00Z`)

/** Heads of the data-update template in use: two rows, groups over their parts, signs and hints in the labels. */
const top: Written[] = [
  'STT',
  'ID',
  'Họ và tên *',
  'Giới tính *',
  'Sinh ngày * (dd/mm/yyyy)',
  'Dân tộc *',
  'Số định danh cá nhân *',
  'Tổ chức Đảng đang sinh hoạt *',
  'Quê quán (theo mô hình 2 cấp)',
  null,
  'Ngày vào Đảng* (dd/mm/yyyy)',
  'Ngày vào Đảng chính thức* (dd/mm/yyyy)',
  'Trạng thái hoạt động',
  'Ngày rời khỏi/ Ngày mất/ Ngày miễn sinh hoạt Đảng (dd/mm/yyyy)',
  'Ngày quyết định kết nạp',
  'Huy hiệu Đảng đã nhận',
]
const parts: Written[] = [...Array(8).fill(null), 'Tỉnh *', 'Địa chỉ chi tiết *', ...Array(6).fill(null)]

/** Letters of the columns of `member`. */
export const at = {
  name: 'C',
  gender: 'D',
  bornOn: 'E',
  people: 'F',
  personalId: 'G',
  cell: 'H',
  joinedOn: 'K',
  officialOn: 'L',
  status: 'M',
  statusOn: 'N',
  decidedOn: 'O',
  badges: 'P',
} as const

const indexOf = (letter: string) => letter.charCodeAt(0) - 65

/** A row of a member; synthetic, and different in each. */
export function member(no: number, changes: { readonly [C in keyof typeof at]?: Written } = {}): Written[] {
  const row: Written[] = [
    no,
    `id-${no}`,
    'TRẦN VĂN THỬ',
    'Nam',
    '05/03/1960',
    'Kinh',
    String(1_085_000_000 + no).padStart(12, '0'),
    'Chi bộ 1',
    'Hà Nội',
    'Xã Mẫu',
    '19/05/1985',
    '19/05/1986',
    'Đang sinh hoạt Đảng',
    '',
    '28/04/1985',
    '30 năm',
  ]
  for (const [column, value] of Object.entries(changes))
    row[indexOf(at[column as keyof typeof at])] = value as Written
  return row
}

/** First row of data in a list of members, as the office counts. */
export const firstRow = 7

/** A list of members as a workbook: a title, two lines above the heads, two rows of heads, a hidden sheet. */
export async function memberList(
  rows: readonly (readonly Written[])[],
  cells: Map<string, Partial<Cell>> = new Map(),
): Promise<Uint8Array> {
  const merge = (startRow: number, startCol: number, endRow: number, endCol: number) => ({
    startRow,
    startCol,
    endRow,
    endCol,
  })
  const single = top.flatMap((_, column) =>
    column === 8 || column === 9 ? [] : [merge(4, column, 5, column)],
  )
  return writeXlsx({
    properties: { created: utc('2026-11-20'), modified: utc('2026-11-20') },
    sheets: [
      {
        name: 'DANH SÁCH',
        rows: [
          ['ĐẢNG BỘ PHƯỜNG MẪU'],
          ['DANH SÁCH THÔNG TIN ĐẢNG VIÊN'],
          ['Ngày xuất dữ liệu: 20/11/2026'],
          [],
          top,
          parts,
          ...rows.map((row) => [...row]),
        ],
        merges: [merge(0, 0, 0, 15), merge(1, 0, 1, 15), merge(4, 8, 4, 9), ...single],
        cells,
      },
      { name: 'TINH', rows: [['Mã', 'Tên']], hidden: true },
    ],
  })
}

/** A plain workbook of one sheet. */
export function workbook(rows: readonly (readonly Written[])[], name = 'Danh sách'): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name, rows: rows.map((row) => [...row]) }] })
}

/** Bytes of a text. */
export const utf8 = (text: string) => new TextEncoder().encode(text)
