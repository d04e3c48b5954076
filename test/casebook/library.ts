import {
  type Act,
  agenda,
  type CaseFile,
  type Duty,
  explain,
  type Finding,
  type Instrument,
  isRefusal,
  lawOn,
  nationalRulebook,
  type PlainDay,
  propose,
  type Rulebook,
  replay,
  rulebook,
  vietnamCalendar,
  workingDaysBetween,
} from '../../src/index.js'

const early = rulebook({ policies: { earliestSupportedDate: '2011-01-19' } })

/** National law; from 2011-01-19 for what took place before 2016-07-25. */
export function bookOf(acts: readonly Act[]): Rulebook {
  return bookOn(acts.map((act) => act.on).sort()[0] ?? '2016-07-25')
}

/** The same for a law asked of a day. */
export function bookOn(day: PlainDay): Rulebook {
  return day < '2016-07-25' ? early : nationalRulebook()
}

/** The file of acts of which the law refuses none. */
export function fileOf(acts: readonly Act[], book: Rulebook = bookOf(acts)): CaseFile {
  const { file, refused } = replay(acts, { rulebook: book })
  const [first] = refused
  if (first) throw new Error(`${first.act.type} of ${first.act.on} is refused: ${rulesOf(first.findings)}`)
  return file
}

const rulesOf = (findings: readonly Finding[]) => [...new Set(findings.map(({ rule }) => rule))].sort().join()

/** What the library says of one act after others: the answer, every finding, and the rules that refuse it. */
export interface Judged {
  readonly allowed: boolean
  readonly findings: readonly Finding[]
  readonly refusedBy: readonly string[]
  readonly cures: readonly string[]
}

/** Proposes an act after others, and has it explained. */
export function judged(past: readonly Act[], act: Act): Judged {
  const book = bookOf(past)
  const file = fileOf(past, book)
  const findings = explain(file, act, { rulebook: book }).subjects.flatMap((subject) => subject.findings)
  const refusals = findings.filter(isRefusal)
  return {
    allowed: propose(file, act, { rulebook: book }).admissible,
    findings,
    refusedBy: refusals.map(({ rule }) => rule),
    cures: refusals.flatMap(({ cure }) => cure),
  }
}

/** Proposes the last of the acts after the others. */
export function judgedLast(acts: readonly Act[]): Judged {
  return judged(acts.slice(0, -1), acts.at(-1) as Act)
}

/** The finding of one rule; a rule that does not apply fails the case. */
export function findingOf(judgement: Judged, rule: string): Finding {
  const finding = judgement.findings.find((one) => one.rule === rule)
  if (!finding) throw new Error(`${rule} does not apply`)
  return finding
}

/** Refused by no other rule than those named: the case turns on its own point. */
export function refusedOnlyBy(judgement: Judged, ...rules: readonly string[]): Judged {
  const others = judgement.refusedBy.filter((rule) => !rules.includes(rule))
  if (others.length > 0) throw new Error(`refused for another reason: ${others.join()}`)
  return judgement
}

/** The open duty of one rule on a day; none fails the case. */
export function dutyOf(acts: readonly Act[], rule: string, today: PlainDay): Duty {
  const duty = dutiesOf(acts, today).find((one) => one.rule === rule)
  if (!duty) throw new Error(`no duty ${rule} stands on ${today}`)
  return duty
}

/** Every open duty on a day. */
export function dutiesOf(acts: readonly Act[], today: PlainDay): readonly Duty[] {
  const book = bookOf(acts)
  return agenda(fileOf(acts, book), { today, rulebook: book }).duties
}

/** The working days from the day after a trigger to a due day. */
export function workingDays(duty: Duty): number {
  return workingDaysBetween(vietnamCalendar(), duty.from, duty.dueOn as PlainDay)
}

/** The value of a provision on a day. */
export function valueOn(provision: string, day: PlainDay): unknown {
  const { provisions } = lawOn(day, { rulebook: bookOn(day) })
  const found = provisions.find((one) => one.provision === provision)
  if (!found) throw new Error(`no ${provision} on ${day}`)
  return found.value
}

/** The instruments in force on a day. */
export function instrumentsOn(day: PlainDay): readonly Instrument[] {
  return lawOn(day, { rulebook: bookOn(day) }).instruments
}
