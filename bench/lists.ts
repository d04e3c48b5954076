import { read } from 'hucre'
import { writeXlsx } from 'hucre/xlsx'
import { actsOfList, readList } from 'ketnap/sheets'
import { median } from './by-turns.js'
import type { Row } from './row.js'

const rows = 50_000
const today = '2026-11-29'

const head = [
  'STT',
  'Họ và tên',
  'Giới tính',
  'Ngày sinh',
  'Số định danh cá nhân',
  'Chi bộ',
  'Ngày quyết định kết nạp',
  'Ngày vào Đảng',
  'Ngày chính thức',
  'Trạng thái hoạt động',
]

const two = (number: number) => String(number).padStart(2, '0')

/** A list of synthetic members, every twentieth row with an error. */
function workbook(): Promise<Uint8Array> {
  const list = Array.from({ length: rows }, (_, no) => {
    const year = 1975 + (no % 45)
    const born = no % 20 === 0 ? String(year - 25) : `${two(1 + (no % 28))}/03/${year - 25}`
    const id = String(1_000_000_000 + no).padStart(12, '0')
    const decided = `${two(1 + (no % 28))}/04/${year}`
    return [
      no + 1,
      'Trần Văn Thử',
      'Nam',
      born,
      id,
      `Chi bộ ${no % 900}`,
      decided,
      `19/05/${year}`,
      `19/05/${year + 1}`,
      'Đang sinh hoạt Đảng',
    ]
  })
  return writeXlsx({ sheets: [{ name: 'DANH SÁCH', rows: [head, ...list] }] })
}

/** Seconds, and the most memory seen above what was there before, in megabytes. */
async function measured(run: () => Promise<unknown>): Promise<{ seconds: number; memory: number }> {
  globalThis.gc?.()
  const before = process.memoryUsage.rss()
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 20)
  const begin = process.hrtime.bigint()
  await run()
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9
  most = Math.max(most, process.memoryUsage.rss())
  clearInterval(watch)
  return { seconds, memory: (most - before) / 1e6 }
}

/** A list of 50,000 rows read, matched and checked, against a bare read of the same workbook. */
export async function listsBench(): Promise<readonly Row[]> {
  const bytes = await workbook()
  const limits = { bytes: 100_000_000, unpackedBytes: 1_000_000_000 }
  const bare = () => read(bytes)
  const whole = async () => {
    const preview = await readList(bytes, { of: 'official', today, limits })
    const { counts } = preview
    if (counts.rows !== rows || counts.refused !== rows / 20) throw new Error(JSON.stringify(counts))
    actsOfList(preview, { label: ({ row }) => `case-${row}`, enteredOn: today })
  }
  await bare()
  const { memory } = await measured(whole)
  const ratios: number[] = []
  for (let round = 0; round < 5; round += 1) {
    const { seconds } = await measured(bare)
    ratios.push((await measured(whole)).seconds / seconds)
  }
  return [
    {
      work: 'a list of 50,000 rows read, matched and checked, against a bare read',
      measured: median(ratios),
      aim: { atMost: 2.5 },
    },
    {
      work: 'the memory it takes above what was held before',
      measured: Math.max(0, memory),
      unit: 'MB',
    },
  ]
}
