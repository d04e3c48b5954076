import { counted, type FigureUnit, type ReportRow } from './report.js'
import type { TwoColumns } from './two-columns.js'

/** A line of a form; an `extra` one is not on it and is printed where it counts somebody. */
export type Line = readonly [code: string, depth?: number, extra?: 'extra']

/** The lines of a section, without the extra ones that count nobody. */
export function rowsOf(
  lines: readonly Line[],
  { now, lastYear }: TwoColumns,
  unit: FigureUnit = 'persons',
): readonly ReportRow[] {
  return lines.flatMap(([code, depth = 0, extra]) => {
    const row = counted(now, lastYear, code, { depth, unit })
    return extra && row.now === 0 && row.lastYear === 0 ? [] : [row]
  })
}
