import { agenda, propose, standingOf } from 'ketnap'
import { vi } from 'ketnap/locales/vi'
import { buildRegister, today } from './thanh-hoa/register.js'
import { byYear, totals } from './thanh-hoa/totals.js'

// The Party committee of VNPT Thanh Hóa, as published in May 2022, rebuilt with synthetic people: every admission of
// 2019 to 2022 is judged act by act, by the law of its day.

const print = (line = '') => process.stdout.write(`${line}\n`)
const heading = (title: string) => print(`\n${title}\n${'─'.repeat(title.length)}`)
const row = (...cells: readonly (string | number)[]) =>
  print(cells.map((cell, at) => (at === 0 ? String(cell).padEnd(34) : String(cell).padStart(12))).join(''))

const files = buildRegister()
const sum = totals(files)

heading(`Đảng bộ VNPT Thanh Hóa, ${vi.day(today)}`)
print('Số liệu chung theo tin đã công bố; mọi người, mọi ngày trong ví dụ đều là giả định.')
row('Chi bộ', sum.cells)
row('Đảng viên', sum.members)
row('  chính thức', sum.official)
row('  dự bị', sum.probationary)
row('Kết nạp 2019–2022', sum.admitted)
row('Cử học lớp nhận thức', sum.sentToClass)

heading('Từng năm')
row('', 'cử học', 'kết nạp', 'công nhận', 'thiếu sót')
for (const year of byYear(files, ['2019', '2020', '2021', '2022']))
  row(year.year, year.sentToClass, year.admitted, year.recognised, year.breaches)
print('Kết nạp tính theo ngày lễ; công nhận tính theo ngày quyết định.')

heading(`Lịch việc tháng 05/2022, ${vi.day(today)}`)
const duties = files.flatMap((file) =>
  agenda(file, { today }).duties.map((duty) => ({ label: file.caseId, duty })),
)
const due = duties
  .filter(({ duty }) => duty.isOverdue || (duty.dueOn !== undefined && duty.dueOn <= '2022-06-30'))
  .sort(
    (a, b) =>
      b.duty.overdueWorkingDays - a.duty.overdueWorkingDays ||
      ((a.duty.dueOn ?? '') < (b.duty.dueOn ?? '') ? -1 : 1),
  )
for (const { label, duty } of due) {
  print(`${label}  ${vi.duty(duty)}`)
  print(`        Căn cứ: ${vi.citations(duty.citations)}.`)
}

heading('Một việc chưa được thực hiện')
const candidate = files.find((file) => standingOf(file) === 'candidate')
if (candidate) {
  const act = {
    type: 'cell.voted' as const,
    on: today,
    matter: 'admission' as const,
    tally: { members: 16, otherwiseAbsent: 3, yes: 10, no: 3 },
    form: 'secret-ballot' as const,
    persons: 1,
    acceptsPlatform: true,
  }
  const { admissible, findings } = propose(candidate, act)
  print(
    `${candidate.caseId}: ${vi.act(act)}, ${vi.day(today)}: ${admissible ? 'được thực hiện' : 'chưa được thực hiện'}`,
  )
  for (const finding of findings.filter((one) => one.outcome !== 'met'))
    print(`  • [${vi.label(finding)}] ${vi.explain(finding)}`)
}
