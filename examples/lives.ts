import {
  type Act,
  AdmissionError,
  agenda,
  type CaseFile,
  dates,
  type Finding,
  openCase,
  propose,
  record,
  standingOf,
} from 'ketnap'
import { vi } from 'ketnap/locales/vi'
import { livesAfterTheCeremony } from './lives/after-the-ceremony.js'
import { livesBeforeTheCeremony } from './lives/before-the-ceremony.js'
import type { Life } from './lives/life.js'

// Twenty synthetic lives, one of each side road: the timeline with what the law says of each act, the dates, and what
// is still owed on the day the life is looked at.

const print = (line = '') => process.stdout.write(`${line}\n`)

const label = (finding: Finding) => `[${vi.label(finding)}]`

/** Records an act and prints it with whatever is objected to; a refused act changes nothing. */
function play(file: CaseFile, act: Act): CaseFile {
  try {
    const { findings, changes } = propose(file, act)
    const next = record(file, act)
    print(`  ${vi.day(act.on)}  ${vi.act(act)}`)
    for (const finding of findings) print(`              ${label(finding)} ${vi.explain(finding)}`)
    for (const change of changes)
      for (const finding of change.came)
        print(
          `              xét lại “${vi.act(next.log[change.revision - 1] ?? change.act)}”: ${label(finding)} ${vi.explain(finding)}`,
        )
    return next
  } catch (error) {
    if (!(error instanceof AdmissionError) || error.code !== 'act.refused') throw error
    print(`  ${vi.day(act.on)}  ${vi.act(act)}: chưa được thực hiện`)
    for (const line of vi.error(error).split('\n').slice(1)) print(`              ${line}`)
    return file
  }
}

function show({ vi: title, acts, today }: Life, number: number): void {
  print(`\n${number}. ${title}`)
  const [opening, ...rest] = acts
  if (opening?.type !== 'case.opened') throw new Error('a life begins with case.opened')
  const file = rest.reduce(play, openCase(opening))
  const known = Object.entries(dates(file)).filter(([name]) => shown.includes(name))
  const days = known.map(([name, day]) => `; ${names[name]} ${vi.day(day)}`).join('')
  print(`  → ${vi.state(standingOf(file))}${days}`)
  for (const duty of agenda(file, { today }).duties) {
    const since = `phát sinh ngày ${vi.day(duty.from)}`
    print(`  còn phải làm (${since}): ${vi.duty(duty)} Căn cứ: ${vi.citations(duty.citations)}.`)
  }
}

const names: Readonly<Record<string, string>> = {
  decidedOn: 'quyết định kết nạp',
  joinedOn: 'lễ kết nạp',
  officialSince: 'chính thức từ',
  recognisedOn: 'quyết định công nhận',
  seniorityFrom: 'tuổi đảng từ',
}
const shown = Object.keys(names)

for (const [index, life] of [...livesBeforeTheCeremony, ...livesAfterTheCeremony].entries())
  show(life, index + 1)
