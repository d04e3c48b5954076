import { isClosedCase } from '../../casefile/case-file.js'
import type { Collector } from '../collector.js'
import { type CaseInScope, caseInScope } from './case-in-scope.js'
import { assertPeriod, lastYearOf, type Period } from './period.js'
import { assertScope, type Scope } from './scope.js'
import { type Add, adding, type Tally } from './tally.js'

/** The counts of a report: of the period, and of the same period last year. */
export interface TwoColumns {
  readonly now: Tally
  readonly lastYear: Tally
}

/** The collector of a report: counts each file once for either period, and lays the counts out. */
export function twoColumns<Result>(
  options: Period & Scope,
  count: (one: CaseInScope, period: Period, add: Add) => void,
  layOut: (columns: TwoColumns, periods: { readonly period: Period; readonly lastYear: Period }) => Result,
): Collector<TwoColumns, Result> {
  assertPeriod(options)
  assertScope('report', options)
  const { from, until } = options
  const periods = { period: { from, until }, lastYear: lastYearOf(options) }
  const checks = Object.values(periods).flatMap((one) => [one.from, one.until])
  return {
    start: () => ({ now: {}, lastYear: {} }),
    add: ({ now, lastYear }, { file }) => {
      if (isClosedCase(file)) return
      const one = caseInScope(file, options, checks)
      count(one, periods.period, adding(now))
      count(one, periods.lastYear, adding(lastYear))
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
