import type { Citation } from '../../law/citation.js'
import type { Confidence } from '../../law/confidence.js'
import type { Period } from './period.js'
import type { Tally } from './tally.js'

/** What a figure counts. `tenths-of-year` 305 is 30.5 years; `basis-points` 9500 is 95 %. */
export type FigureUnit = 'persons' | 'organisations' | 'badges' | 'cards' | 'tenths-of-year' | 'basis-points'

/** One line of a form: this period, the same period last year, and the first as a share of the second. */
export interface ReportRow {
  /** Code of the line, `occupation.student`; its words are in `ketnap/locales/*`. */
  readonly code: string
  readonly unit: FigureUnit
  /** Level of the line below the lines it is part of, from 0. */
  readonly depth: number
  /** `null` where it cannot be told: the average age of nobody, a target that was not given. */
  readonly now: number | null
  readonly lastYear: number | null
  /** This period in basis points of the same period last year, rounded half up; `null` where that is 0 or not told. */
  readonly percent: number | null
}

/** Lines under one heading. */
export interface ReportSection {
  readonly code: string
  readonly rows: readonly ReportRow[]
}

/** A report as plain data, ready to print. */
export interface Report {
  readonly report: 'new-members' | 'membership-composition' | 'membership-movement' | 'period-report'
  readonly period: Period
  readonly lastYear: Period
  /** Id of the body reported on; absent for a whole register. */
  readonly within?: string
  readonly sections: readonly ReportSection[]
  /** Codes of the definitions that fix the totals; they are printed with the report. */
  readonly definitions: readonly string[]
  /** The instruments of the form. */
  readonly citations: readonly Citation[]
  readonly confidence: Confidence
}

/** A line without its comparison. */
export interface Figure {
  readonly code: string
  readonly unit?: FigureUnit
  readonly depth?: number
  readonly now: number | null
  readonly lastYear: number | null
}

/** The line of a figure, compared. */
export function rowOf({ code, unit = 'persons', depth = 0, now, lastYear }: Figure): ReportRow {
  return { code, unit, depth, now, lastYear, percent: basisPoints(now, lastYear) }
}

/** A share in basis points, rounded half up; `null` of nothing. */
export function basisPoints(part: number | null, whole: number | null): number | null {
  if (part === null || whole === null || whole === 0) return null
  return Math.floor((part * 20_000 + whole) / (2 * whole))
}

/** The line of a code that both tallies count. */
export function counted(
  now: Tally,
  lastYear: Tally,
  code: string,
  more: Pick<Figure, 'unit' | 'depth'> = {},
): ReportRow {
  return rowOf({ code, ...more, now: now[code] ?? 0, lastYear: lastYear[code] ?? 0 })
}
