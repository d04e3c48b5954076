import { type CellValue, writeXlsx } from 'hucre/xlsx'

// Three synthetic workbooks as an office keeps them, with the errors that lists in use have: a year alone, two digits of a
// year, a day that does not exist, a number that lost its zeros, an unknown word, a status without its day, a row twice, a
// line of the total. Nobody in them exists.

type Row = readonly CellValue[]

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const written = { created: day('2026-11-20'), modified: day('2026-11-20') }

const surnames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô']
const middles = ['Văn', 'Thị', 'Minh', 'Thu', 'Quốc', 'Ngọc']
const given = ['Thử', 'Mẫu', 'Ví', 'Dụ', 'An', 'Bình', 'Chi', 'Dũng', 'Giang', 'Hà', 'Khánh']

const name = (no: number) =>
  `${surnames[no % surnames.length]} ${middles[no % middles.length]} ${given[(no * 7) % given.length]}`
const gender = (no: number) =>
  ['Thị', 'Thu', 'Ngọc'].includes(middles[no % middles.length] as string) ? 'Nữ' : 'Nam'
const personalId = (no: number) => String(1_090_000_000 + no * 7919).padStart(12, '0')
const two = (number: number) => String(number).padStart(2, '0')
const cell = (no: number) => `Chi bộ ${1 + (no % 3)}`

function workbook(title: string, head: Row, rows: readonly Row[]): Promise<Uint8Array> {
  const last = head.length - 1
  return writeXlsx({
    properties: written,
    sheets: [
      {
        name: 'DANH SÁCH',
        rows: [['ĐẢNG BỘ PHƯỜNG MẪU'], [title], [], [...head], ...rows.map((row) => [...row])],
        merges: [0, 1].map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: last })),
      },
      { name: 'TINH', rows: [['Mã', 'Tên']], hidden: true },
    ],
  })
}

/** Official members: thirty-two, four rows with an error, one twice, a line of the total. */
function members(): Promise<Uint8Array> {
  const head = [
    'STT',
    'Họ và tên *',
    'Giới tính *',
    'Sinh ngày * (dd/mm/yyyy)',
    'Số định danh cá nhân *',
    'Tổ chức Đảng đang sinh hoạt *',
    'Ngày quyết định kết nạp',
    'Ngày vào Đảng * (dd/mm/yyyy)',
    'Ngày vào Đảng chính thức * (dd/mm/yyyy)',
    'Trạng thái hoạt động',
    'Ngày rời khỏi/ Ngày mất/ Ngày miễn sinh hoạt Đảng (dd/mm/yyyy)',
    'Huy hiệu Đảng đã nhận',
  ]
  const rows = Array.from({ length: 32 }, (_, index): CellValue[] => {
    const no = index + 1
    const joined = 1976 + no
    return [
      no,
      name(no),
      gender(no),
      `${two(1 + (no % 27))}/${two(1 + (no % 12))}/${joined - 24}`,
      personalId(no),
      cell(no),
      `${two(2 + (no % 20))}/04/${joined}`,
      `19/05/${joined}`,
      `19/05/${joined + 1}`,
      'Đang sinh hoạt Đảng',
      '',
      joined < 1986 ? '40 năm' : joined < 1996 ? '30 năm' : '',
    ]
  })
  const change = (no: number, column: number, value: CellValue) => {
    ;(rows[no - 1] as CellValue[])[column] = value
  }
  change(5, 3, '1957')
  change(11, 7, '19/5/87')
  change(17, 3, '31/02/1969')
  change(22, 9, 'Nghỉ hưu')
  change(29, 9, 'Từ trần')
  change(30, 4, 1_090_237_570)
  return workbook('DANH SÁCH ĐẢNG VIÊN CHÍNH THỨC', head, [
    ...rows,
    [33, ...(rows[7] as CellValue[]).slice(1)],
    ['', 'Tổng cộng: 33 đảng viên'],
  ])
}

/** Probationary members: some come due, some are overdue; one date typed as a month alone. */
function probationers(): Promise<Uint8Array> {
  const head = [
    'STT',
    'Họ và tên',
    'Giới tính',
    'Ngày sinh',
    'Số định danh cá nhân',
    'Chi bộ',
    'Ngày quyết định kết nạp',
    'Ngày kết nạp Đảng',
    'Đảng viên hướng dẫn',
    'Ngày cấp GCN lớp đảng viên mới',
  ]
  const joined = ['02/09/2025', '07/11/2025', '19/12/2025', '03/02/2026', '19/05/2026', '02/09/2026']
  const decided = ['15/08/2025', '20/10/2025', '01/12/2025', '12/01/2026', '28/04/2026', '14/08/2026']
  const rows = joined.map((on, index): Row => {
    const no = 41 + index
    const born = day(`199${index}-0${1 + index}-15`)
    const certificate = index < 4 ? '20/06/2026' : ''
    return [
      index + 1,
      name(no),
      gender(no),
      born,
      personalId(no),
      cell(no),
      decided[index] as string,
      on,
      name(no + 9),
      certificate,
    ]
  })
  return workbook('DANH SÁCH ĐẢNG VIÊN DỰ BỊ', head, [
    ...rows,
    [7, name(51), gender(51), '15/03/1999', personalId(51), cell(51), '05/2026', '19/05/2026', name(60), ''],
  ])
}

/** Candidates at several stages; one day to come, one row empty of its name. */
function candidates(): Promise<Uint8Array> {
  const head = [
    'STT',
    'Họ và tên',
    'Giới tính',
    'Ngày sinh',
    'Số định danh cá nhân',
    'Chi bộ',
    'Ngày công nhận cảm tình Đảng',
    'Đảng viên giúp đỡ',
    'Ngày phân công giúp đỡ',
    'Ngày cấp CC',
  ]
  const row = (no: number, listed: string, certificate: CellValue): Row => {
    const born = `0${1 + (no % 9)}/06/200${no % 6}`
    return [
      no - 60,
      name(no),
      gender(no),
      born,
      personalId(no),
      cell(no),
      listed,
      name(no + 5),
      listed,
      certificate,
    ]
  }
  return workbook('DANH SÁCH QUẦN CHÚNG CẢM TÌNH ĐẢNG', head, [
    row(61, '05/09/2025', '20/12/2025'),
    row(62, '05/09/2025', '20/12/2025'),
    row(63, '12/01/2026', '15/06/2026'),
    row(64, '12/01/2026', ''),
    row(65, '20/08/2026', ''),
    row(66, '20/08/2027', ''),
    row(67, '20/08/2026', '05/25/2026'),
  ])
}

/** The workbooks by name, with what list each is. */
export const workbooks = [
  { file: 'dang-vien-chinh-thuc.xlsx', of: 'official', make: members },
  { file: 'dang-vien-du-bi.xlsx', of: 'probationary', make: probationers },
  { file: 'quan-chung-cam-tinh.xlsx', of: 'candidates', make: candidates },
] as const
