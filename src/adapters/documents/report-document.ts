import { addDays } from '../../calendar/day-arithmetic.js'
import type { Period } from '../../register/statistics/period.js'
import type { Report, ReportRow } from '../../register/statistics/report.js'
import { spokenFigure } from './figures.js'
import type { Document, TableRow } from './table.js'
import { type Naming, named, type Wording } from './wording.js'

/** The printed form of a report: a line each, this period, the same period last year, and the comparison. */
export function reportDocument(report: Report, wording: Wording, naming: Naming): Document {
  const { period, lastYear, within, sections, definitions, citations } = report
  const say = (code: string) => wording.report(code)
  return {
    title: say(`report.${report.report}`),
    facts: [
      ...(within === undefined ? [] : [[say('heading.organisation'), named(within, naming)] as const]),
      [say('heading.period'), days(period, wording)],
      [say('heading.last-year'), days(lastYear, wording)],
    ],
    head: ['heading.line', 'heading.now', 'heading.last-year', 'heading.percent'].map(say),
    figures: true,
    groups: sections.map(({ code, rows }) => ({
      title: say(`section.${code}`),
      rows: rows.map((row) => rowOf(row, wording)),
    })),
    notes: [
      { title: say('heading.definitions'), items: definitions.map((code) => say(`definition.${code}`)) },
      {
        title: say('heading.basis'),
        items: citations.map((one) => `${wording.citation(one)} (${wording.confidence(one.confidence)})`),
      },
    ],
  }
}

function rowOf({ code, unit, depth, now, lastYear, percent }: ReportRow, wording: Wording): TableRow {
  return {
    label: unit === 'basis-points' ? `${wording.report(code)} (%)` : wording.report(code),
    depth,
    cells: [
      spokenFigure(now, unit, wording),
      spokenFigure(lastYear, unit, wording),
      spokenFigure(percent, 'basis-points', wording),
    ],
  }
}

/** From the first day to the last one. */
function days({ from, until }: Period, wording: Wording): string {
  return `${wording.day(from)} – ${wording.day(addDays(until, -1))}`
}
