import { compare } from '../calendar/order.js'
import type { PlainDay } from '../calendar/plain-day.js'
import { type ActAbout, aboutMatter } from '../casefile/acts/act-about.js'
import { matterOf } from '../casefile/acts/matter.js'
import type { CaseFile } from '../casefile/case-file.js'
import type { Citation } from '../law/citation.js'
import type { Confidence } from '../law/confidence.js'
import type { Finding } from '../law/finding.js'
import type { Rulebook } from '../rules/engine/rulebook.js'
import { type Duty, dutiesOf, workingDaysPast } from './duties.js'
import { type JudgedAct, judgedActs } from './judged-acts.js'
import { type AskedOn, askedOnNames, askedToday } from './judged-by.js'

/** How a time limit stands: met in time, met late, running, or past and not met. */
export type DeadlineState = 'kept' | 'late' | 'running' | 'overdue'

/** A time limit of a case: the day it counts from, its last day, and the act that met it, if one did. */
export interface Deadline {
  /** The rule whose breach lateness is. */
  readonly rule: string
  readonly obligor: string
  readonly from: PlainDay
  /** Last day on which the act is on time. */
  readonly dueOn: PlainDay
  readonly state: DeadlineState
  /** The act that met it, and its day. */
  readonly done?: ActAbout & { readonly on: PlainDay; readonly entry: string }
  /** Working days past the last day, to the act or to the day asked about, as far as the calendar reaches; 0 in time. */
  readonly lateWorkingDays: number
  readonly citations: readonly Citation[]
  readonly confidence: Confidence
  readonly projected?: true
}

/**
 * Every time limit of a case on a day, those met too, by the day it counts from: what `agenda` lists as duties are those
 * that still run. A limit that an act met is judged by the rules in force for that act. Duties without a last day are left
 * out, and so are limits whose law or calendar is not known. Throws `day.malformed`, `call.malformed`.
 *
 * For example: `deadlines(file, { today: '2026-03-01' }).filter(({ state }) => state === 'late')`
 */
export function deadlines(file: CaseFile, options: AskedOn): readonly Deadline[] {
  const book = askedToday('deadlines', file, options, askedOnNames)
  return deadlinesOf(file, options.today, book, judgedActs(file, book))
}

/** The same of a file whose acts are judged already. */
export function deadlinesOf(
  file: CaseFile,
  today: PlainDay,
  book: Rulebook,
  judged: readonly JudgedAct[],
): readonly Deadline[] {
  const clocks = new Set(book.clocks.map(({ id }) => id))
  const met = judged.flatMap((one) =>
    one.findings
      .filter(({ rule }) => clocks.has(rule))
      .flatMap((finding) => metBy(one, finding, today, book)),
  )
  const open = dutiesOf(file, today, book).flatMap(stillOpen)
  return [...met, ...open].sort((a, b) => compare(a.from, b.from) || compare(a.dueOn, b.dueOn))
}

/** A limit that an act met, by what its rule compared; before the day of the act it was still open. */
function metBy(
  { act, entry }: JudgedAct,
  finding: Finding,
  today: PlainDay,
  { setting }: Rulebook,
): readonly Deadline[] {
  const { lastDay } = finding.facts
  const from = finding.facts.from ?? finding.countsFrom
  if (typeof from !== 'string' || typeof lastDay !== 'string' || from > today) return []
  const isDone = act.on <= today
  const until = isDone ? act.on : today
  const isLate = until > lastDay
  const { rule, actor, citations, confidence, projected } = finding
  return [
    {
      rule,
      obligor: actor,
      from,
      dueOn: lastDay,
      state: isDone ? (isLate ? 'late' : 'kept') : isLate ? 'overdue' : 'running',
      ...(isDone && { done: { ...aboutMatter(act.type, matterOf(act)), on: act.on, entry } }),
      lateWorkingDays: isLate ? workingDaysPast(lastDay, until, setting.calendar) : 0,
      citations,
      confidence,
      ...(projected && { projected }),
    },
  ]
}

function stillOpen(duty: Duty): readonly Deadline[] {
  const { rule, obligor, from, dueOn, isOverdue, overdueWorkingDays, citations, confidence, projected } = duty
  if (dueOn === undefined) return []
  return [
    {
      rule,
      obligor,
      from,
      dueOn,
      state: isOverdue ? 'overdue' : 'running',
      lateWorkingDays: overdueWorkingDays,
      citations,
      confidence,
      ...(projected && { projected }),
    },
  ]
}
