import type { Report } from '../../../src/register/statistics/report.js'

/** The lines of a section as `code: [this period, same period last year, percent]`. */
export function rowsOf(report: Report, section: string) {
  const rows = report.sections.find(({ code }) => code === section)?.rows ?? []
  return Object.fromEntries(rows.map(({ code, now, lastYear, percent }) => [code, [now, lastYear, percent]]))
}

/** The same, without the lines that are 0 in both. */
export function countedRows(report: Report, section: string) {
  return Object.fromEntries(
    Object.entries(rowsOf(report, section)).filter(([, [now, lastYear]]) => now !== 0 || lastYear !== 0),
  )
}
