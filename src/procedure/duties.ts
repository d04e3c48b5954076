import { addDays } from '../calendar/day-arithmetic.js'
import { compare, earlierOf, laterOf } from '../calendar/order.js'
import type { PlainDay } from '../calendar/plain-day.js'
import type { WorkingCalendar } from '../calendar/working-calendar.js'
import { workingDaysBetween } from '../calendar/working-days.js'
import { type ActAbout, aboutMatter } from '../casefile/acts/act-about.js'
import { type CaseFile, isClosedCase } from '../casefile/case-file.js'
import type { ActType } from '../casefile/shapes.js'
import type { Citation } from '../law/citation.js'
import type { Confidence } from '../law/confidence.js'
import { Inquiry, type InquirySetting } from '../law/inquiry.js'
import { readingOf } from '../law/policy.js'
import { whereCovered } from '../law/where-covered.js'
import { type Clock, isEndedBy, lastDayOf, type Span } from '../rules/engine/clock.js'
import { national } from '../rules/engine/judge.js'
import type { Actor } from '../rules/engine/rule.js'
import type { Rulebook } from '../rules/engine/rulebook.js'
import { endOf } from '../rules/exit/exit-matter.js'
import { shownDone } from './shown-done.js'

/** A duty that stands on a day: who owes which act, since when, by when, under which clause. */
export interface Duty {
  /** The rule whose breach lateness is. */
  readonly rule: string
  /** National law, or a rulebook extension named by the app. */
  readonly source: string
  readonly obligor: Actor
  /** Acts any of which closes the duty, and what they are about. */
  readonly acts: readonly ActAbout[]
  readonly from: PlainDay
  /** Last day on which the act is on time; absent for a duty without a limit, and, of unknown confidence, where the law or the calendar does not reach. */
  readonly dueOn?: PlainDay
  readonly isOverdue: boolean
  /**
   * Working days past the due day, up to and including the day asked about, as far as the calendar reaches; 0 when
   * not overdue, and over a weekend.
   */
  readonly overdueWorkingDays: number
  readonly citations: readonly Citation[]
  readonly confidence: Confidence
  readonly projected?: true
  readonly policies: readonly string[]
  /** Other readings that give another due day. */
  readonly alternatives: readonly {
    readonly policy: string
    readonly reading: string
    readonly dueOn: PlainDay
  }[]
  /** Tells two duties of one rule apart. */
  readonly key?: string
}

/**
 * Every open duty of a file on a day, overdue first, then by due day; a duty never lapses. One whose step a later act shows to have
 * been taken, though nobody told it, is not owed any more. A duty opened before the earliest supported day is left out, for its law is not known. Where an act is named, only those it closes.
 */
export function dutiesOf(
  file: CaseFile,
  today: PlainDay,
  book: Rulebook,
  closing?: ActType,
): readonly Duty[] {
  if (isClosedCase(file)) return []
  const ended = endOf(file)
  const isShown = shownDone(file, today)
  const duties = book.clocks.flatMap((clock) => {
    if (isEndedBy(clock, ended)) return []
    if (closing !== undefined && !clock.closedBy.includes(closing)) return []
    const ask = new Inquiry(book.setting, today, clock.provisions)
    const spans = whereCovered(() => clock.spans(file, ask)) ?? []
    const open = spans.filter(
      (span) => span.closedOn === undefined && span.from <= today && !isShown(clock, span),
    )
    return open.map((span) => dutyOf(clock, span, file, today, book.setting, ask.fork()))
  })
  return duties.sort(
    (a, b) => Number(b.isOverdue) - Number(a.isOverdue) || compare(a.dueOn ?? '9999', b.dueOn ?? '9999'),
  )
}

function dutyOf(
  clock: Clock<string>,
  span: Span,
  file: CaseFile,
  today: PlainDay,
  setting: InquirySetting,
  ask: Inquiry,
): Duty {
  const limit = whereCovered(() => ({ lastDay: lastDayOf(clock, span, today, ask, file) }))
  const dueOn = limit?.lastDay
  const isOverdue = dueOn !== undefined && today > dueOn
  return {
    rule: clock.id,
    source: clock.source ?? national,
    obligor: span.obligor ?? clock.obligor,
    acts: clock.closedBy.map((type) => aboutMatter(type, span.matter ?? clock.matter)),
    from: span.from,
    ...(dueOn !== undefined && { dueOn }),
    isOverdue,
    overdueWorkingDays: isOverdue ? workingDaysPast(dueOn, today, setting.calendar) : 0,
    citations: ask.citations,
    confidence: limit === undefined ? 'unknown' : ask.confidence,
    ...(ask.isProjected && { projected: true as const }),
    policies: ask.policies,
    alternatives:
      dueOn === undefined ? [] : otherDueDays(clock, span, file, today, setting, ask.policies, dueOn),
    ...(span.key !== undefined && { key: span.key }),
  }
}

/** Working days after one day, up to and including another, as far as the calendar reaches. */
export function workingDaysPast(dueOn: PlainDay, today: PlainDay, calendar: WorkingCalendar): number {
  const from = laterOf(dueOn, calendar.from)
  return workingDaysBetween(calendar, from, earlierOf(today, addDays(calendar.until, -1)))
}

function otherDueDays(
  clock: Clock<string>,
  span: Span,
  file: CaseFile,
  today: PlainDay,
  setting: InquirySetting,
  consulted: readonly string[],
  dueOn: PlainDay,
): Duty['alternatives'] {
  return setting.policies
    .filter((policy) => consulted.includes(policy.id))
    .flatMap((policy) =>
      policy.readings
        .filter((reading) => reading !== readingOf(policy, setting.readings))
        .flatMap((reading) => {
          const other = { ...setting, readings: { ...setting.readings, [policy.id]: reading } }
          const ask = new Inquiry(other, today, clock.provisions)
          const day = whereCovered(() => lastDayOf(clock, span, today, ask, file))
          return day === undefined || day === dueOn ? [] : [{ policy: policy.id, reading, dueOn: day }]
        }),
    )
}
