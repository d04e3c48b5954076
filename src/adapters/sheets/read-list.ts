import { assertPlainDay, type PlainDay } from '../../calendar/plain-day.js'
import { assertOptions, type OptionNames } from '../../errors/options.js'
import { assertTaken } from '../../errors/wrong-call.js'
import type { SheetField, SheetIssueCode } from '../../locales/sheet-texts.js'
import { columnFaults } from './column-faults.js'
import { findHeader, type Header } from './find-header.js'
import { type Grid, type GridSheet, isBlank } from './grid.js'
import type { LegacyEncoding } from './legacy-text.js'
import { type ColumnChoices, columnsOf, type ListColumn } from './list-columns.js'
import { type ListKind, ownNumbers, requiredFields } from './list-fields.js'
import type { ListRow, SkippedListRow } from './list-row.js'
import type { OwnWords } from './list-words.js'
import { type OpenOptions, openGrid } from './open-grid.js'
import { rowFaults } from './row-checks.js'
import { type RowDraft, type RowSetting, readRow, rowOf } from './row-reader.js'
import { type AcceptableIssue, effectOf, type SheetIssue } from './sheet-issue.js'
import { lastOfList, skippedAs } from './skipped-row.js'

/** How a list is read. */
export interface ListOptions extends OpenOptions {
  readonly of: ListKind
  /** The day of reading: no day of the list lies after it. */
  readonly today: PlainDay
  /** Name of the sheet; the first that is shown and has heads where it is left out. */
  readonly sheet?: string
  /** What columns hold, by letters, where their heads do not tell, or tell it wrongly. */
  readonly columns?: ColumnChoices
  readonly words?: OwnWords
  /** Columns in an old encoding, by letters, to be made Unicode. */
  readonly encodings?: Readonly<Record<string, LegacyEncoding>>
  readonly accept?: readonly AcceptableIssue[]
  /** Rows, as the office counts them, to be left out. */
  readonly leaveOut?: readonly number[]
}

const optionNames: OptionNames<ListOptions> = {
  password: true,
  encoding: true,
  limits: true,
  of: true,
  today: true,
  sheet: true,
  columns: true,
  words: true,
  encodings: true,
  accept: true,
  leaveOut: true,
}

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
 * filled in. Throws `day.malformed` of `today`.
 */
export async function readList(bytes: Uint8Array, options: ListOptions): Promise<ListPreview> {
  assertTaken('readList', 'bytes', bytes, 'bytes')
  assertOptions('readList', options, optionNames)
  assertPlainDay(options.today)
  const opened = await openGrid(bytes, options)
  if ('fault' in opened) return unread(options, opened.fault)
  const { grid } = opened
  const shown = grid.sheets.filter(
    ({ isHidden, rows }) => !isHidden && rows.some((row) => row.some((cell) => !isBlank(cell))),
  )
  if (shown.length === 0) return unread(options, 'file.empty', grid)
  const found = shown.flatMap((sheet) => {
    const header = findHeader(sheet)
    return header ? [{ sheet, header }] : []
  })
  const { sheet: wanted } = options
  const isKnown = wanted === undefined || grid.sheets.some(({ name }) => name === wanted)
  const chosen = wanted === undefined ? found[0] : found.find(({ sheet }) => sheet.name === wanted)
  if (!chosen) return unread(options, isKnown ? 'file.no-header' : 'file.sheet-unknown', grid)
  const others = found.filter((one) => one !== chosen).map(({ sheet }) => sheet.name)
  return {
    ...readSheet(chosen.sheet, chosen.header, grid, options),
    otherSheets: others,
    hiddenSheets: hiddenOf(grid),
  }
}

const hiddenOf = (grid: Grid | undefined) =>
  (grid?.sheets ?? []).filter(({ isHidden }) => isHidden).map(({ name }) => name)

function unread({ of, today }: ListOptions, code: SheetIssueCode, grid?: Grid): ListPreview {
  return {
    of,
    today,
    otherSheets: [],
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
  const { of, today } = options
  const { columns, issues: unclear } = columnsOf(header, of, options.columns ?? {})
  const setting: RowSetting = {
    sheet,
    dateSystem,
    today,
    columns: columns.filter((column): column is RowSetting['columns'][number] => column.field !== undefined),
    words: options.words ?? {},
    encodings: options.encodings ?? {},
    accept: new Set(options.accept ?? []),
  }
  const firstRow = header.row + header.depth
  const issues: SheetIssue[] = unclear.map((issue) => ({ ...issue, sheet: sheet.name }))
  if (sheet.rows.length <= firstRow)
    issues.push({ code: 'file.header-only', effect: 'list', sheet: sheet.name })
  const { drafts, skipped } = readRows(firstRow, setting, options, issues)
  issues.push(
    ...columnFaults(
      drafts.map(({ draft }) => draft),
      setting,
    ),
  )
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

/** Reads every row below the heads; what is wrong is added to the issues. */
function readRows(firstRow: number, setting: RowSetting, options: ListOptions, issues: SheetIssue[]) {
  const { sheet, columns, accept } = setting
  const { of, leaveOut = [] } = options
  const columnOf = new Map(columns.map((column) => [column.field, column]))
  const drafts: { readonly row: number; readonly draft: RowDraft }[] = []
  const skipped: SkippedListRow[] = []
  const seen = new Map<string, number>()
  const last = lastOfList(sheet, columns)
  for (let row = firstRow; row < sheet.rows.length; row += 1) {
    const reason = leaveOut.includes(row + 1)
      ? 'left-out'
      : (skippedAs(sheet, row) ?? (row > last ? 'below-list' : undefined))
    if (reason !== undefined) {
      skipped.push({ row: row + 1, reason })
      continue
    }
    const say = (
      code: SheetIssueCode,
      field?: SheetField,
      column = field && columnOf.get(field),
      facts?: SheetIssue['facts'],
    ) =>
      issues.push({
        code,
        effect: isAccepted(code, field, of, accept) ? 'note' : effectOf(code),
        sheet: sheet.name,
        row: row + 1,
        ...(column && { column: column.column }),
        ...(field && { field }),
        ...(facts && { facts }),
      })
    if (sheet.isRowHidden(row)) say('row.hidden')
    const draft = readRow(row, setting, (code, column) =>
      say(code, column.field, column as RowSetting['columns'][number]),
    )
    for (const [code, field] of rowFaults(of, draft.values, draft.particulars)) {
      // A column that is not there is told once, of the list.
      if (code !== 'cell.empty' || columnOf.has(field)) say(code, field)
    }
    for (const field of ownNumbers) {
      const number = draft.particulars[field]
      const before = number === undefined ? undefined : seen.get(`${field} ${number}`)
      if (before !== undefined) say('row.same-id', field, undefined, { other: before })
      else if (number !== undefined) seen.set(`${field} ${number}`, row + 1)
    }
    drafts.push({ row, draft })
  }
  return { drafts, skipped }
}

/** What the caller lets pass; never of a field that the list cannot do without, unless the day is read all the same. */
function isAccepted(
  code: SheetIssueCode,
  field: SheetField | undefined,
  of: ListKind,
  accept: ReadonlySet<AcceptableIssue>,
): boolean {
  const isRead = code === 'day.serial' || code === 'day.year-first'
  const isRequired = field !== undefined && requiredFields[of].includes(field)
  return accept.has(code as AcceptableIssue) && (isRead || !isRequired)
}
