import { stringify } from 'csv-stringify/sync'
import { assertOptions } from '../../errors/options.js'
import type { CommitteeAgenda } from '../../register/committee-agenda.js'
import type { Report } from '../../register/statistics/report.js'
import { basisOf, obligorOf } from './agenda-document.js'
import { assertPrintable, type Printable } from './document.js'
import { plainFigure } from './figures.js'
import { type Naming, named, type Wording } from './wording.js'

/** How a CSV file is written. */
export interface CsvOptions extends Naming {
  /** A byte order mark, by which spreadsheets know UTF-8; off by default. */
  readonly bom?: boolean
}

/**
 * A report or an agenda as CSV (RFC 4180, UTF-8): a line each with its permanent code beside its words, figures with a
 * decimal point, days as `YYYY-MM-DD`; the definitions of a report come last. A cell that a spreadsheet would take for a
 * formula begins with an apostrophe. Of a bounded agenda the lines kept.
 */
export function toCsv(printable: Printable, wording: Wording, options: CsvOptions = {}): string {
  assertPrintable('toCsv', printable, wording)
  assertOptions('toCsv', options, { nameOf: true, bom: true })
  const table =
    printable.report === 'committee-agenda'
      ? agendaTable(printable, wording, options)
      : reportTable(printable, wording)
  return stringify(table, {
    bom: options.bom ?? false,
    escape_formulas: true,
    record_delimiter: 'windows',
    // The library quotes a cell that holds the whole delimiter; RFC 4180 asks it of either half.
    quoted_match: /[\r\n]/,
  })
}

function reportTable({ sections, definitions }: Report, wording: Wording): string[][] {
  const say = (code: string) => wording.report(code)
  const head = ['section', 'code', 'line', 'unit', 'now', 'last-year', 'percent']
  const rows = sections.flatMap(({ code: section, rows }) =>
    rows.map(({ code, unit, now, lastYear, percent }) => [
      say(`section.${section}`),
      code,
      say(code),
      say(`unit.${unit}`),
      plainFigure(now, unit),
      plainFigure(lastYear, unit),
      plainFigure(percent, 'basis-points'),
    ]),
  )
  const printed = definitions.map((code) => [
    say('heading.definitions'),
    `definition.${code}`,
    say(`definition.${code}`),
    '',
    '',
    '',
    '',
  ])
  return [head.map((name) => say(`heading.${name}`)), ...rows, ...printed]
}

function agendaTable({ groups }: CommitteeAgenda, wording: Wording, naming: Naming): string[][] {
  const head = ['obligor', 'case', 'code', 'duty', 'since', 'due', 'overdue-days', 'basis']
  const rows = groups.flatMap((group) =>
    group.items.map((item) => [
      obligorOf(group, wording, naming),
      named(item.caseId, naming),
      item.rule,
      wording.task(item.rule),
      item.from,
      item.dueOn ?? '',
      item.isOverdue ? String(item.overdueWorkingDays) : '',
      basisOf(item, wording),
    ]),
  )
  return [head.map((name) => wording.report(`heading.${name}`)), ...rows]
}
