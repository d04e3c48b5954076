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
row('Chi bộ (cells)', sum.cells)
row('Đảng viên (members)', sum.members)
row('  chính thức (official)', sum.official)
row('  dự bị (probationary)', sum.probationary)
row('Kết nạp 2019–2022 (admitted)', sum.admitted)
row('Cử học lớp nhận thức (sent)', sum.sentToClass)

heading('Từng năm (year by year)')
row('', 'cử học', 'kết nạp', 'công nhận', 'vi phạm')
for (const year of byYear(files, ['2019', '2020', '2021', '2022']))
  row(year.year, year.sentToClass, year.admitted, year.recognised, year.breaches)
print('Kết nạp tính theo ngày lễ; công nhận tính theo ngày quyết định.')

heading(`Lịch việc tháng 5/2022 (agenda), ${vi.day(today)}`)
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
  const lateness = duty.isOverdue ? `QUÁ HẠN ${duty.overdueWorkingDays} ngày làm việc` : 'còn hạn'
  print(`${label}  ${vi.rule(duty.rule)}`)
  print(
    `        ${vi.body(duty.obligor)}; hạn ${vi.day(duty.dueOn ?? '')}; ${lateness}; ${duty.citations.map(vi.citation).join('; ')}`,
  )
}

heading('Một việc bị từ chối (a refused act)')
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
  print(`${candidate.caseId}: ${vi.act(act.type)}, ${vi.day(today)}: ${admissible ? 'được' : 'không được'}`)
  for (const finding of findings.filter((one) => one.outcome !== 'met'))
    print(`  • [${vi.effect(finding.effect)}] ${vi.explain(finding)}`)
}
