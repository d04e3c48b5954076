import { assertPlainDay } from '../../calendar/plain-day.js'
import { assertOptions, type OptionNames } from '../../errors/options.js'
import { assertTaken, wrongCall } from '../../errors/wrong-call.js'
import type { Locale } from '../../locales/locale.js'
import type { CommitteeAgenda } from '../../register/committee-agenda.js'
import type { Report } from '../../register/statistics/report.js'
import { listXlsx } from './list-xlsx.js'
import { type ListNaming, printedIssues, printedList, type WritableList } from './print-list.js'
import { printedAgenda, printedReport } from './print-report.js'
import type { PrintedList } from './printed-list.js'
import type { ListPreview } from './read-list.js'

/** What is written out: a list or a report of the register, an agenda, the issues of a list that was read. */
export type WrittenOut = WritableList | Report | CommitteeAgenda | ListPreview

/** How lists are written. */
export interface ListSheetOptions extends ListNaming {
  readonly locale: Locale
  /** The office whose list it is, over the title. */
  readonly body?: string
}

const optionNames: OptionNames<ListSheetOptions> = {
  particularsOf: true,
  nameOf: true,
  locale: true,
  body: true,
}

const writable: Readonly<Record<WritableList['list'], true>> = {
  'candidates-list': true,
  'probationers-due': true,
  'members-overdue': true,
  'badge-list': true,
}

/**
 * Lists as a workbook (.xlsx), a sheet each: A4 landscape, the head repeated on every page and frozen, days as date cells,
 * ids as text. Names come from the app. The same input has the same bytes.
 */
export async function listSheet(
  given: WrittenOut | readonly WrittenOut[],
  options: ListSheetOptions,
): Promise<Uint8Array> {
  const all = Array.isArray(given) ? given : [given as WrittenOut]
  assertWritten('listSheet', all, options)
  return listXlsx(withOwnNames(all.map((one) => printedOf(one, options))), options.body)
}

/** A list as CSV (UTF-8 with a byte order mark, days `dd/mm/yyyy`); what looks like a formula begins with an apostrophe. */
export async function listCsv(given: WrittenOut, options: ListSheetOptions): Promise<string> {
  assertWritten('listCsv', [given], options)
  const { stringify } = await import('csv-stringify/sync')
  const { columns, rows } = printedOf(given, options)
  const cell = (value: (typeof rows)[number][number]) =>
    typeof value === 'object' ? value.day.split('-').reverse().join('/') : String(value ?? '')
  return stringify(
    [columns.map(({ head }) => head), ...rows.map((row) => columns.map((_, at) => cell(row[at])))],
    {
      bom: true,
      escape_formulas: true,
      record_delimiter: 'windows',
      quoted_match: /[\r\n]/,
    },
  )
}

function assertWritten(call: string, given: readonly WrittenOut[], options: ListSheetOptions): void {
  assertOptions(call, options, optionNames)
  assertTaken(call, 'options.locale', options.locale, 'wording')
  for (const one of given) assertOne(call, one)
}

function assertOne(call: string, one: WrittenOut): void {
  assertTaken(call, 'given', one, 'object')
  if ('list' in one) {
    assertTaken(call, 'given.lines', one.lines, 'list')
    if (!Object.hasOwn(writable, one.list)) throw wrongCall(call, 'given.list', one.list, 'list-name')
    assertPlainDay(one.today)
  } else if (!('report' in one)) assertTaken(call, 'given', one, 'list-preview')
  else assertTaken(call, 'given', one, one.report === 'committee-agenda' ? 'committee-agenda' : 'report')
}

function printedOf(one: WrittenOut, options: ListSheetOptions): PrintedList {
  const { locale, nameOf = (id: string) => id } = options
  if ('list' in one) return printedList(one, locale, options)
  if (!('report' in one)) return printedIssues(one, locale)
  return one.report === 'committee-agenda'
    ? printedAgenda(one, locale, nameOf)
    : printedReport(one, locale, nameOf)
}

/** The lists with names of sheets that differ, as Excel asks, letters large or small. */
function withOwnNames(lists: readonly PrintedList[]): readonly PrintedList[] {
  const taken = new Set<string>()
  return lists.map((list) => {
    let { name } = list
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${list.name.slice(0, 27)}_${copy}`
    taken.add(name.toLowerCase())
    return { ...list, name }
  })
}
