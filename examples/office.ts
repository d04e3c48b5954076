import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { agenda } from 'ketnap'
import { narrative, narrativeHtml, toHtml } from 'ketnap/documents'
import { forms, formsOf, narrativeDocx, type PaperData, paperDocx, paperOf } from 'ketnap/forms'
import { vi } from 'ketnap/locales/vi'
import {
  badgeList,
  candidatesList,
  collect,
  committeeAgenda,
  membershipMovement,
  membersOverdue,
  probationersDue,
} from 'ketnap/register'
import {
  actsOfList,
  filesOfList,
  type ListFile,
  listCsv,
  listSheet,
  markErrors,
  readList,
} from 'ketnap/sheets'
import { timeline } from 'ketnap/timeline'
import { workbooks } from './office/workbooks.js'

// An office's month: its three lists come in with their usual errors, the papers and lists of the month go out into a folder.
// npm run example:office [-- FOLDER]

const today = '2026-11-29'
const folder = process.argv[2] ?? join(tmpdir(), 'ketnap-van-phong')
const body = 'ĐẢNG BỘ PHƯỜNG MẪU'

const print = (line = '') => process.stdout.write(`${line}\n`)

function write(path: string, content: string | Uint8Array): void {
  const [room = ''] = path.split('/')
  mkdirSync(join(folder, room), { recursive: true })
  writeFileSync(join(folder, path), content)
  print(`  ${path}`)
}

/** Reads a list as it is, gives it back with its errors marked, and records the rows that are right. */
async function taken({ file, of, make }: (typeof workbooks)[number]): Promise<readonly ListFile[]> {
  const bytes = await make()
  const options = { of, today } as const
  const preview = await readList(bytes, options)
  const { rows, readable, refused, skipped } = preview.counts
  print(`\n${file}: ${rows} dòng; đọc được ${readable}, phải sửa ${refused}, bỏ qua ${skipped}`)
  for (const issue of preview.issues) print(`  - ${vi.sheetIssue(issue)}`)
  write(`danh-sach-vao/${file}`, bytes)
  const marked = await markErrors(bytes, preview, vi)
  if (marked) write(`can-sua/${file}`, marked)
  const wrong = preview.rows.filter(({ isRefused }) => isRefused).map(({ row }) => row)
  const right = await readList(bytes, { ...options, leaveOut: wrong })
  return filesOfList(
    actsOfList(right, {
      // The office's own label of a case; a name never is one.
      label: ({ row }) => `${of}-${row}`,
      helperLabel: () => 'dang-vien-giup-do',
      enteredOn: today,
      defaults: {
        person: { citizenship: 'vietnamese' },
        unit: { cellKind: 'cell-under-grassroots', grassrootsCommittee: true, youthUnion: false },
        helperOfficial: true,
        byResolution: true,
      },
    }),
  )
}

print(`Văn phòng Đảng ủy Phường Mẫu, ngày ${vi.day(today)}. Mọi người trong danh sách đều không có thật.`)
const lists: (readonly ListFile[])[] = []
for (const workbook of workbooks) lists.push(await taken(workbook))
const all = lists.flat()
const files = all.map(({ file }) => file)
const particulars = new Map(all.map((one) => [one.case, one.particulars]))
const nameOf = (id: string) => particulars.get(id)?.name ?? id

print('\nDanh sách và báo cáo của tháng:')
const rounds = [{ name: '3/2', from: '2027-01-15', until: '2027-03-06' }]
const badges = collect(badgeList({ today, rounds }), files)
const duties = collect(committeeAgenda({ today, until: '2027-01-01' }), files)
const naming = { locale: vi, body, nameOf, particularsOf: (id: string) => particulars.get(id) }
write(
  'ra/danh-sach-thang-11.xlsx',
  await listSheet(
    [
      collect(candidatesList({ today }), files),
      collect(probationersDue({ today, until: '2027-01-01' }), files),
      collect(membersOverdue({ today }), files),
      badges,
      duties,
      collect(membershipMovement({ from: '2026-01-01', until: '2027-01-01' }), files),
    ],
    naming,
  ),
)
write('ra/huy-hieu-dang-3-2.csv', await listCsv(badges, naming))
write('ra/viec-phai-lam.html', toHtml(duties, vi, { nameOf }))

/** What the office knows of a person and of its bodies; no act has it. */
function paperData(caseId: string): PaperData {
  const { name, hometown, residence, cell } = particulars.get(caseId) ?? {}
  const known = { ...(name && { name }), ...(hometown && { hometown }), ...(residence && { residence }) }
  return {
    applicant: known,
    cell: { name: (cell ?? 'Chi bộ').replace(/^Chi bộ /, '') },
    grassroots: { name: 'Đảng ủy Phường Mẫu' },
    paper: { place: 'Phường Mẫu' },
    bodies: {
      cell: {
        organisation: {
          superior: 'Đảng bộ Phường Mẫu',
          name: cell ?? 'Chi bộ',
          reportTo: 'Đảng ủy Phường Mẫu',
        },
        signer: { post: 'Bí thư', name: 'Nguyễn Thị Ví Dụ' },
      },
      grassroots: {
        organisation: { superior: 'Đảng bộ Thành phố Mẫu', name: 'Đảng ủy Phường Mẫu' },
        signer: { post: 'Bí thư', name: 'Trần Văn Ví Dụ' },
      },
      committee: {
        organisation: { superior: 'Đảng bộ Thành phố Mẫu', name: 'Đảng ủy Phường Mẫu' },
        signer: {
          for: 'T/M Ban Thường vụ',
          body: 'Ban Thường vụ Đảng ủy',
          post: 'Bí thư',
          name: 'Trần Văn Ví Dụ',
        },
      },
    },
  }
}

print('\nGiấy tờ xét công nhận, chỗ còn phải điền tô vàng:')
const coming = collect(probationersDue({ today, until: '2027-01-01' }), files).lines
const ending = all.filter((one) => coming.some(({ caseId }) => caseId === one.case))
for (const { file, case: id } of ending) {
  const open = formsOf(file, { today }).filter(({ state }) => state === 'due' || state === 'possible')
  const papers = open.map(({ form }) => paperOf(file, form, { data: paperData(id) }))
  write(`giay-to/${id}.docx`, await paperDocx(papers, { locale: vi }))
  for (const { form } of open) print(`    ${form}: ${forms[form].title.join(' ').toLowerCase()}`)
}

print('\nHồ sơ quá hạn lâu nhất, thuật lại và vẽ theo thời gian:')
const overdue = ending.find(({ file }) => agenda(file, { today }).duties.some(({ isOverdue }) => isOverdue))
if (overdue) {
  const { file } = overdue
  const told = narrative(file, vi, { today, nameOf })
  write('ho-so/thuat-lai.docx', await narrativeDocx(told))
  write('ho-so/thuat-lai.html', narrativeHtml(told))
  write('ho-so/thoi-gian.svg', timeline(file, vi, { today, nameOf }))
}
print(`\nĐã ghi vào ${folder}`)
