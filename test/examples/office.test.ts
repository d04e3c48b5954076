import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { vi } from 'ketnap/locales/vi'
import { readList } from 'ketnap/sheets'
import { afterAll, describe, expect, it } from 'vitest'
import { patient } from '../support/patient.js'
import { runExample } from './run.js'

const folder = mkdtempSync(join(tmpdir(), 'ketnap-office-'))
const { stdout, stderr, status } = runExample('office', '', [folder])
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const written = () =>
  (readdirSync(folder, { recursive: true, encoding: 'utf8' }) as string[])
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.\w+$/.test(path))
    .sort()

/** The parts of LibreOffice that are installed, each a package of its own, and what they open. */
const parts = [
  { library: 'libswlo.so', opens: /\.docx$/, name: 'Writer' },
  { library: 'libsclo.so', opens: /\.(xlsx|csv)$/, name: 'Calc' },
]
const soffice = spawnSync('sh', ['-c', 'command -v soffice'], { encoding: 'utf8' }).stdout?.trim()
const installed = parts.filter(
  ({ library }) => soffice && existsSync(join(dirname(realpathSync(soffice)), library)),
)
for (const part of parts)
  if (!installed.includes(part)) console.log(`not converted: LibreOffice ${part.name} is not installed`)

describe('office: three lists in, papers and lists out', () => {
  it('prints in Vietnamese what it read and wrote', () => {
    expect([stderr, status]).toEqual(['', 0])
    const lines = stdout.split('\n')
    expect(lines).toContain('dang-vien-chinh-thuc.xlsx: 34 dòng; đọc được 26, phải sửa 7, bỏ qua 1')
    expect(lines).toContain('dang-vien-du-bi.xlsx: 7 dòng; đọc được 6, phải sửa 1, bỏ qua 0')
    expect(lines).toContain('quan-chung-cam-tinh.xlsx: 7 dòng; đọc được 5, phải sửa 2, bỏ qua 0')
    expect(lines).toContain('  - Trang “DANH SÁCH”, dòng 21, cột D, ngày sinh: Ngày này không có trong lịch.')
    expect(lines).toContain('    10-KNĐ: bản tự kiểm điểm của đảng viên dự bị')
    expect(lines.at(-2)).toBe(`Đã ghi vào ${folder}`)
  })

  it('writes every file it names, and no other', () => {
    expect(written()).toEqual([
      'can-sua/dang-vien-chinh-thuc.xlsx',
      'can-sua/dang-vien-du-bi.xlsx',
      'can-sua/quan-chung-cam-tinh.xlsx',
      'danh-sach-vao/dang-vien-chinh-thuc.xlsx',
      'danh-sach-vao/dang-vien-du-bi.xlsx',
      'danh-sach-vao/quan-chung-cam-tinh.xlsx',
      'giay-to/probationary-5.docx',
      'giay-to/probationary-6.docx',
      'giay-to/probationary-7.docx',
      'ho-so/thoi-gian.svg',
      'ho-so/thuat-lai.docx',
      'ho-so/thuat-lai.html',
      'ra/danh-sach-thang-11.xlsx',
      'ra/huy-hieu-dang-3-2.csv',
      'ra/viec-phai-lam.html',
    ])
    for (const path of written()) expect(stdout).toContain(`  ${path}\n`)
  })

  it('gives the lists back with their errors still to be found', async () => {
    const bytes = readFileSync(join(folder, 'can-sua/dang-vien-du-bi.xlsx'))
    const { issues } = await readList(bytes, { of: 'probationary', today: '2026-11-29' })
    expect(issues.map(({ code, row }) => [code, row])).toEqual([['day.month-only', 11]])
    expect(issues.map(vi.sheetIssue)).toHaveLength(1)
  })

  it(`is opened by LibreOffice ${installed.map(({ name }) => name).join(' and ') || '(not installed)'} without a warning`, {
    timeout: patient.timeout * 4,
    skip: installed.length === 0,
  }, () => {
    const files = written().filter((path) => installed.some(({ opens }) => opens.test(path)))
    // All at once, each under a name of its own: what takes time is to start.
    const opened = join(folder, 'opened')
    mkdirSync(opened)
    const own = files.map((path) => join(opened, path.replaceAll('/', '-')))
    for (const [index, path] of files.entries()) copyFileSync(join(folder, path), own[index] as string)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const args = ['--headless', profile, '--convert-to', 'pdf', '--outdir', join(folder, 'pdf'), ...own]
    const { stdout: said, stderr: warned } = spawnSync('soffice', args, { encoding: 'utf8' })
    expect(said.split('\n').filter((line) => line.startsWith('convert '))).toHaveLength(own.length)
    expect(
      warned.split('\n').filter((line) => /warn|error|fail/i.test(line) && !/javaldx/.test(line)),
    ).toEqual([])
  })
})
