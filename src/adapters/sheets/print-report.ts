import { addDays } from '../../calendar/day-arithmetic.js'
import type { Locale } from '../../locales/locale.js'
import type { CommitteeAgenda } from '../../register/committee-agenda.js'
import type { FigureUnit, Report } from '../../register/statistics/report.js'
import type { PrintedList } from './printed-list.js'
import { sheetName } from './sheet-name.js'

/** What a unit is divided by where a person reads it. */
const divisors: { readonly [K in FigureUnit]?: number } = { 'tenths-of-year': 10, 'basis-points': 100 }

/** A report of the register, its figures as numbers. */
export function printedReport(report: Report, locale: Locale, nameOf: (id: string) => string): PrintedList {
  const say = (code: string) => locale.report(code)
  const figure = (value: number | null, unit: FigureUnit) =>
    value === null ? undefined : value / (divisors[unit] ?? 1)
  const { from, until } = report.period
  return {
    name: sheetName(say(`report.${report.report}`)),
    title: say(`report.${report.report}`).toUpperCase(),
    facts: [
      ...(report.within === undefined ? [] : [nameOf(report.within)]),
      `${locale.day(from)} – ${locale.day(addDays(until, -1))}`,
    ],
    columns: [
      { head: say('heading.line'), kind: 'text', width: 70 },
      { head: say('heading.now'), kind: 'number', width: 14 },
      { head: say('heading.last-year'), kind: 'number', width: 16 },
      { head: say('heading.percent'), kind: 'number', width: 14 },
    ],
    rows: report.sections.flatMap(({ code, rows }) => [
      [say(`section.${code}`).toUpperCase()],
      ...rows.map((row) => [
        `${'– '.repeat(row.depth)}${say(row.code)}${row.unit === 'basis-points' ? ' (%)' : ''}`,
        figure(row.now, row.unit),
        figure(row.lastYear, row.unit),
        figure(row.percent, 'basis-points'),
      ]),
    ]),
    notes: report.definitions.map((code) => say(`definition.${code}`)),
  }
}

/** The agenda of a committee, a line for each duty. */
export function printedAgenda(
  agenda: CommitteeAgenda,
  locale: Locale,
  nameOf: (id: string) => string,
): PrintedList {
  const say = (code: string) => locale.report(code)
  const title = say('report.committee-agenda')
  return {
    name: sheetName(title),
    title: title.toUpperCase(),
    facts: [`${say('heading.today')}: ${locale.day(agenda.today)}`],
    columns: [
      { head: locale.texts.sheets.words.case, kind: 'text', width: 20 },
      { head: say('heading.duty'), kind: 'text', width: 46 },
      { head: say('heading.obligor'), kind: 'text', width: 24 },
      { head: say('heading.due'), kind: 'day', width: 12 },
      { head: say('heading.overdue-days'), kind: 'number', width: 12 },
    ],
    rows: agenda.groups.flatMap(({ obligor, body, items }) =>
      items.map(({ caseId, rule, dueOn, isOverdue, overdueWorkingDays }) => [
        nameOf(caseId),
        locale.task(rule),
        body === undefined ? locale.body(obligor) : `${locale.body(obligor)} (${nameOf(body)})`,
        dueOn === undefined ? undefined : { day: dueOn },
        isOverdue ? overdueWorkingDays : undefined,
      ]),
    ),
    notes: [locale.texts.sheets.words.calendarNote],
  }
}
