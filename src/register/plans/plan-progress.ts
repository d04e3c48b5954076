import { addDays } from '../../calendar/day-arithmetic.js'
import { addMonths } from '../../calendar/month-arithmetic.js'
import { isSameShare, type PlanFile } from '../../casefile/plan/plan-file.js'
import type { PlanTarget, ShortfallCause } from '../../casefile/shapes.js'
import { assertOptions } from '../../errors/options.js'
import { assertEach, assertTaken } from '../../errors/wrong-call.js'
import type { Directory } from '../organisation/directory.js'
import type { DevelopmentCount } from './development-counts.js'

/** A target against its result in a month, a quarter or the year. */
export interface PeriodProgress {
  /** `2026-03`, `2026-Q1` or `2026`. */
  readonly period: string
  /** Absent where the plan does not spread the target over the months. */
  readonly target?: number
  readonly result: number
  /** Result in hundredths of a percent of the target, rounded down; absent without a target or with one of 0. */
  readonly basisPoints?: number
  /** What is wanting to the target; 0 where it is reached; absent without a target. */
  readonly shortfall?: number
  /** Causes given for the period; for the year those of its months and quarters too. */
  readonly causes: readonly ShortfallCause[]
}

/** One target of a plan against its result. */
export interface TargetProgress {
  readonly unit: string
  readonly measure: PlanTarget['measure']
  readonly recommendedBy?: NonNullable<PlanTarget['recommendedBy']>
  readonly months: readonly PeriodProgress[]
  readonly quarters: readonly PeriodProgress[]
  readonly year: PeriodProgress
}

const monthsOfYear = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

/**
 * Every target of a plan against what the register counts, per month, quarter and year. The result of a unit is that of
 * its cells: the unit itself, and with a directory the cells under it on the last day of each month. A target of a mass
 * organisation counts the people it recommended; one without counts everybody.
 */
export function planProgress(
  plan: PlanFile,
  counts: readonly DevelopmentCount[],
  options: { readonly directory?: Directory } = {},
): readonly TargetProgress[] {
  assertTaken('planProgress', 'plan', plan, 'plan')
  assertEach('planProgress', 'counts', counts, 'object')
  assertOptions('planProgress', options, { directory: true })
  if (options.directory !== undefined)
    assertTaken('planProgress', 'options.directory', options.directory, 'directory')
  const monthKeys = monthsOfYear.map((month) => `${plan.year}-${String(month).padStart(2, '0')}`)
  const byMonthOf = new Map(monthKeys.map((key) => [key, counts.filter(({ month }) => month === key)]))
  return plan.targets.map((target) => {
    const results = monthKeys.map((month) =>
      resultOf(target, month, byMonthOf.get(month) ?? [], options.directory),
    )
    const explained = plan.shortfalls.filter((one) => isSameShare(one, target))
    const causesOf = (passes: (one: (typeof explained)[number]) => boolean) => [
      ...new Set(explained.filter(passes).flatMap(({ causes }) => causes)),
    ]
    const { byMonth } = target
    return {
      unit: target.unit,
      measure: target.measure,
      ...(target.recommendedBy && { recommendedBy: target.recommendedBy }),
      months: monthKeys.map((period, index) =>
        progressOf(
          period,
          byMonth?.[index],
          results[index] ?? 0,
          causesOf(({ month }) => month === index + 1),
        ),
      ),
      quarters: [1, 2, 3, 4].map((quarter) =>
        progressOf(
          `${plan.year}-Q${quarter}`,
          byMonth && sum(ofQuarter(byMonth, quarter)),
          sum(ofQuarter(results, quarter)),
          causesOf((one) => one.quarter === quarter),
        ),
      ),
      year: progressOf(
        String(plan.year),
        target.count,
        sum(results),
        causesOf(() => true),
      ),
    }
  })
}

function resultOf(
  target: PlanTarget,
  month: string,
  counts: readonly DevelopmentCount[],
  directory: Directory | undefined,
): number {
  const lastDay = addDays(addMonths(`${month}-01`, 1), -1)
  const isUnder = (cell: string) => directory?.aboveOn(cell, lastDay).some(({ id }) => id === target.unit)
  return sum(
    counts
      .filter(
        (count) =>
          count[target.measure] > 0 &&
          (target.recommendedBy === undefined || count.recommendedBy === target.recommendedBy) &&
          count.cell !== undefined &&
          (count.cell === target.unit || isUnder(count.cell) === true),
      )
      .map((count) => count[target.measure]),
  )
}

function progressOf(
  period: string,
  target: number | undefined,
  result: number,
  causes: readonly ShortfallCause[],
): PeriodProgress {
  if (target === undefined) return { period, result, causes }
  return {
    period,
    target,
    result,
    ...(target > 0 && { basisPoints: Math.floor((result * 10_000) / target) }),
    shortfall: Math.max(0, target - result),
    causes,
  }
}

const ofQuarter = (months: readonly number[], quarter: number) => months.slice(3 * quarter - 3, 3 * quarter)

const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0)
