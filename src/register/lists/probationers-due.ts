import { compare } from '../../calendar/order.js'
import { assertPlainDay, type PlainDay } from '../../calendar/plain-day.js'
import { type ActAbout, aboutMatter } from '../../casefile/acts/act-about.js'
import type { CaseFile } from '../../casefile/case-file.js'
import { assertOptions } from '../../errors/options.js'
import { dutiesOf } from '../../procedure/duties.js'
import { forecast } from '../../procedure/forecast.js'
import { judgedBy } from '../../procedure/judged-by.js'
import { standingOf } from '../../procedure/standing.js'
import { nationalRulebook } from '../../rules/engine/rulebook.js'
import type { Collector } from '../collector.js'
import { assertScope } from '../statistics/scope.js'
import { linesCollector } from './lines-collector.js'
import { byCell, type ListLine, lineOf } from './list-line.js'
import { isInScope, type ListScope, listScopeNames } from './list-scope.js'

/** A probationary member whose recognition comes due. */
export interface ProbationerLine extends ListLine {
  /** Last day on which the cell reviews in time, where the law and the calendar reach it. */
  readonly reviewBy?: PlainDay
  /** Working days past it; 0 while it is in time. */
  readonly overdueWorkingDays: number
  /** Steps of the recognition not taken, up to the vote of the cell. */
  readonly missing: readonly ActAbout[]
}

/** Probationary members due, or those overdue. */
export interface ProbationersList {
  readonly list: 'probationers-due' | 'members-overdue'
  readonly today: PlainDay
  /** First day after the window; every term without it. */
  readonly until?: PlainDay
  readonly lines: readonly ProbationerLine[]
}

/**
 * The probationary members whose term ends before `until`, and those whose review is overdue, the earliest end first.
 * Throws `day.malformed`.
 */
export function probationersDue(
  scope: ListScope & { readonly until?: PlainDay },
): Collector<ProbationerLine[], ProbationersList> {
  assertOptions('probationersDue', scope, { ...listScopeNames, until: true }, 'scope')
  const { today, until } = scope
  assertPlainDay(today)
  if (until !== undefined) assertPlainDay(until)
  assertScope('probationersDue', scope)
  return linesCollector(
    (file) =>
      linesOf(file, scope).filter(
        ({ dates }) => until === undefined || (dates.probationEndsOn ?? '') < until,
      ),
    (lines) => ({
      list: 'probationers-due',
      today,
      ...(until !== undefined && { until }),
      lines: lines.toSorted(byEnd),
    }),
  )
}

/** The probationary members whose review by the cell is overdue, the earliest end of term first. Throws `day.malformed`. */
export function membersOverdue(scope: ListScope): Collector<ProbationerLine[], ProbationersList> {
  assertOptions('membersOverdue', scope, listScopeNames, 'scope')
  assertPlainDay(scope.today)
  assertScope('membersOverdue', scope)
  return linesCollector(
    (file) => linesOf(file, scope).filter(({ reviewBy }) => reviewBy !== undefined && reviewBy < scope.today),
    (lines) => ({ list: 'members-overdue', today: scope.today, lines: lines.toSorted(byEnd) }),
  )
}

function linesOf(file: CaseFile, scope: ListScope): readonly ProbationerLine[] {
  if (standingOf(file) !== 'probationary' || !isInScope(file, scope)) return []
  const { today } = scope
  const judged = judgedBy(scope)
  const steps = forecast(file, { ...judged, today })
  const vote = steps.findIndex(({ act, matter }) => act === 'cell.voted' && matter === 'recognition')
  // The review is done once the cell has voted.
  if (vote < 0) return []
  const duty = dutiesOf(file, today, scope.rulebook ?? nationalRulebook()).find(({ acts }) =>
    acts.some(({ act, matter }) => act === 'cell.voted' && matter === 'recognition'),
  )
  const reviewBy = duty?.dueOn ?? steps[vote]?.dueOn
  return [
    {
      ...lineOf(file, today, judged),
      ...(reviewBy !== undefined && { reviewBy }),
      overdueWorkingDays: duty?.overdueWorkingDays ?? 0,
      missing: steps.slice(0, vote).map(({ act, matter }) => aboutMatter(act, matter)),
    },
  ]
}

function byEnd(a: ProbationerLine, b: ProbationerLine): number {
  return compare(a.dates.probationEndsOn ?? '', b.dates.probationEndsOn ?? '') || byCell(a, b)
}
