import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

const hasOffice = spawnSync('soffice', ['--version']).status === 0
if (!hasOffice) console.log('not converted by LibreOffice: soffice is not installed')

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

  it(`is opened by LibreOffice without a warning${hasOffice ? '' : ' (soffice is not installed)'}`, {
    timeout: patient.timeout * 4,
    skip: !hasOffice,
  }, () => {
    const files = written().filter((path) => /\.(docx|xlsx|csv)$/.test(path))
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
