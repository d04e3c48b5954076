import { assertPlainDay, type PlainDay } from '../../calendar/plain-day.js'
import { assertTaken } from '../../errors/wrong-call.js'
import type { SheetIssueCode } from '../../locales/sheet-texts.js'
import { columnFaults } from './column-faults.js'
import { findHeader, type Header } from './find-header.js'
import { type Grid, type GridSheet, isBlank } from './grid.js'
import { columnsOf, type ListColumn } from './list-columns.js'
import type { ListKind } from './list-fields.js'
import { assertListOptions, type ListOptions } from './list-options.js'
import type { ListRow, SkippedListRow } from './list-row.js'
import { headlessColumns, mergedRows, readRows } from './list-rows.js'
import { meaningsWith } from './list-words.js'
import { openGrid } from './open-grid.js'
import { type RowSetting, rowOf } from './row-reader.js'
import { effectOf, type SheetIssue } from './sheet-issue.js'

/** A list as it was understood. Nothing is recorded by it. */
export interface ListPreview {
  readonly of: ListKind
  readonly today: PlainDay
  /** Name of the sheet read; empty of a CSV file. */
  readonly sheet?: string
  /** Other sheets that have heads, and sheets that are hidden: not read. */
  readonly otherSheets: readonly string[]
  readonly hiddenSheets: readonly string[]
  /** Rows of the heads, from 1. */
  readonly header?: { readonly firstRow: number; readonly lastRow: number }
  readonly columns: readonly ListColumn[]
  /** Everything that is wrong, in the order of the list. */
  readonly issues: readonly SheetIssue[]
  readonly rows: readonly ListRow[]
  readonly skipped: readonly SkippedListRow[]
  /** Rows below the heads: `rows` = `readable` + `refused` + `skipped`. */
  readonly counts: {
    readonly rows: number
    readonly readable: number
    readonly refused: number
    readonly skipped: number
  }
}

/**
 * Reads a list of an office, xlsx, xls, ods or CSV: what was understood, column by column; what would be recorded; every
 * fault with its place. A file that cannot be read is an answer too, with its one issue. Nothing is guessed and nothing is
 * filled in. Throws `day.malformed` of `today`; `list.malformed` { issues }: an option that says nothing known; `call.malformed`,
 * `call.option-unknown`.
 */
export async function readList(bytes: Uint8Array, options: ListOptions): Promise<ListPreview> {
  assertTaken('readList', 'bytes', bytes, 'bytes')
  assertListOptions(options)
  assertPlainDay(options.today)
  const opened = await openGrid(bytes, options)
  if ('fault' in opened) return unread(options, opened.fault)
  const { grid } = opened
  const { sheet: wanted } = options
  // A hidden sheet is read where it is asked for by name.
  const shown = grid.sheets.filter(
    ({ name, isHidden, rows }) =>
      (!isHidden || name === wanted) && rows.some((row) => row.some((cell) => !isBlank(cell))),
  )
  if (shown.length === 0) return unread(options, 'file.empty', grid)
  const found = shown.flatMap((sheet) => {
    const header = findHeader(sheet)
    return header ? [{ sheet, header }] : []
  })
  const isKnown = wanted === undefined || grid.sheets.some(({ name }) => name === wanted)
  const chosen = wanted === undefined ? found[0] : found.find(({ sheet }) => sheet.name === wanted)
  const others = found.filter((one) => one !== chosen).map(({ sheet }) => sheet.name)
  if (!chosen) return unread(options, isKnown ? 'file.no-header' : 'file.sheet-unknown', grid, others)
  return {
    ...readSheet(chosen.sheet, chosen.header, grid, options),
    otherSheets: others,
    hiddenSheets: hiddenOf(grid),
  }
}

const hiddenOf = (grid: Grid | undefined) =>
  (grid?.sheets ?? []).filter(({ isHidden }) => isHidden).map(({ name }) => name)

function unread(
  { of, today }: ListOptions,
  code: SheetIssueCode,
  grid?: Grid,
  otherSheets: readonly string[] = [],
): ListPreview {
  return {
    of,
    today,
    otherSheets,
    hiddenSheets: hiddenOf(grid),
    columns: [],
    issues: [{ code, effect: effectOf(code) }],
    rows: [],
    skipped: [],
    counts: { rows: 0, readable: 0, refused: 0, skipped: 0 },
  }
}

function readSheet(
  sheet: GridSheet,
  header: Header,
  { dateSystem }: Grid,
  options: ListOptions,
): Omit<ListPreview, 'otherSheets' | 'hiddenSheets'> {
  const { of, today, columns: choices = {} } = options
  const firstRow = header.row + header.depth
  const { columns, issues: unclear } = columnsOf(header, of, choices, widthOf(sheet, firstRow))
  const setting: RowSetting = {
    sheet,
    dateSystem,
    today,
    columns: columns.filter((column): column is RowSetting['columns'][number] => column.field !== undefined),
    meaningOf: meaningsWith(options.words ?? {}),
    encodings: options.encodings ?? {},
    accept: new Set(options.accept ?? []),
    mergedFrom: mergedRows(sheet, firstRow),
  }
  const issues: SheetIssue[] = [
    ...unclear.map((issue) => ({ ...issue, sheet: sheet.name })),
    ...notThere(sheet, firstRow, columns, options),
  ]
  if (sheet.rows.length <= firstRow)
    issues.push({ code: 'file.header-only', effect: 'list', sheet: sheet.name })
  const read = readRows(firstRow, header.labels.length, setting, options, issues)
  const { drafts, skipped } = read
  const every = drafts.map(({ draft }) => draft)
  issues.push(...columnFaults(every, setting), ...headlessColumns(read, header.labels, setting, choices))
  const isBlocked = issues.some(({ effect }) => effect === 'list')
  const refused = new Set(issues.filter(({ effect }) => effect === 'row').map(({ row }) => row))
  const rows = drafts.map(({ row, draft }) => rowOf(row, draft, isBlocked || refused.has(row + 1)))
  const refusedCount = rows.filter(({ isRefused }) => isRefused).length
  return {
    of,
    today,
    sheet: sheet.name,
    header: { firstRow: header.row + 1, lastRow: firstRow },
    columns,
    issues,
    rows,
    skipped,
    counts: {
      rows: rows.length + skipped.length,
      readable: rows.length - refusedCount,
      refused: refusedCount,
      skipped: skipped.length,
    },
  }
}

/** How many columns have something in a row from `firstRow`. */
function widthOf({ rows }: GridSheet, firstRow: number): number {
  return rows
    .slice(firstRow)
    .reduce((widest, row) => Math.max(widest, row.findLastIndex((value) => !isBlank(value)) + 1), 0)
}

/** Columns and rows that the caller answers for and that the list does not have: the answer was meant for others. */
function notThere(
  sheet: GridSheet,
  firstRow: number,
  columns: readonly ListColumn[],
  { columns: choices = {}, encodings = {}, leaveOut = [] }: ListOptions,
): readonly SheetIssue[] {
  const letters = new Set([...Object.keys(choices), ...Object.keys(encodings)])
  for (const { column } of columns) letters.delete(column)
  const issueOf = (code: SheetIssueCode, place: { readonly column: string } | { readonly row: number }) => ({
    code,
    effect: effectOf(code),
    sheet: sheet.name,
    ...place,
  })
  return [
    ...[...letters].map((column) => issueOf('file.column-unknown', { column })),
    ...leaveOut
      .filter((row) => row <= firstRow || row > sheet.rows.length)
      .map((row) => issueOf('file.row-unknown', { row })),
  ]
}
