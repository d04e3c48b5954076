import { isClosedCase } from '../../casefile/case-file.js'
import type { OptionNames } from '../../errors/options.js'
import type { Collector } from '../collector.js'
import { type CaseInScope, caseInScope } from './case-in-scope.js'
import { closesBefore } from './movements.js'
import { assertPeriod, type CountedPeriod, countedPeriod, lastYearOf, type Period } from './period.js'
import { assertScope, type Scope, scopeNames } from './scope.js'
import { type Add, adding, type Tally } from './tally.js'

/** The counts of a report: of the period, and of the same period last year. */
export interface TwoColumns {
  readonly now: Tally
  readonly lastYear: Tally
}

export const reportNames: OptionNames<Period & Scope> = { ...scopeNames, from: true, until: true }

/** The collector of a report: counts each file once for either period, and lays the counts out. */
export function twoColumns<Result>(
  options: Period & Scope,
  count: (one: CaseInScope, period: CountedPeriod, add: Add) => void,
  layOut: (columns: TwoColumns, periods: { readonly period: Period; readonly lastYear: Period }) => Result,
): Collector<TwoColumns, Result> {
  assertPeriod(options)
  assertScope('report', options)
  const { from, until } = options
  const periods = { period: { from, until }, lastYear: lastYearOf(options) }
  const closes = closesBefore(Object.values(periods).flatMap((one) => [one.from, one.until]))
  const [now, then] = [countedPeriod(periods.period), countedPeriod(periods.lastYear)]
  return {
    start: () => ({ now: {}, lastYear: {} }),
    add: (state, { file }) => {
      if (isClosedCase(file)) return
      const one = caseInScope(file, options, closes)
      count(one, now, adding(state.now))
      count(one, then, adding(state.lastYear))
    },
    join: (state, next) => {
      addAll(state.now, next.now)
      addAll(state.lastYear, next.lastYear)
    },
    result: (state) => layOut(state, periods),
  }
}

function addAll(tally: Tally, next: Tally): void {
  const add = adding(tally)
  for (const [code, count] of Object.entries(next)) add(code, count)
}
