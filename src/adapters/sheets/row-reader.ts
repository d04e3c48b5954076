import type { PlainDay } from '../../calendar/plain-day.js'
import type { SheetField, SheetIssueCode } from '../../locales/sheet-texts.js'
import { type CellValue, cleanText, type Grid, type GridSheet, isBlank } from './grid.js'
import { encodingOfFont, fromLegacy, type LegacyEncoding, looksTcvn3 } from './legacy-text.js'
import type { ListColumn } from './list-columns.js'
import { daysAhead, type FieldOf, fieldKinds } from './list-fields.js'
import type { ListRow } from './list-row.js'
import { meaningOf, type OwnWords } from './list-words.js'
import { readCellDay, shownDay } from './read-day.js'
import type { AcceptableIssue } from './sheet-issue.js'

/** What a row is read with. */
export interface RowSetting {
  readonly sheet: GridSheet
  readonly dateSystem: Grid['dateSystem']
  readonly today: PlainDay
  readonly columns: readonly (ListColumn & { readonly field: SheetField })[]
  readonly words: OwnWords
  readonly encodings: Readonly<Record<string, LegacyEncoding>>
  readonly accept: ReadonlySet<AcceptableIssue>
}

/** What is told of a cell that is not as it should be. */
export type CellFault = (code: SheetIssueCode, column: ListColumn) => void

/** A row being read. */
export interface RowDraft {
  values: Record<string, unknown>
  particulars: Record<string, string>
  wouldBe: Record<string, PlainDay>
  /** Columns of the days read, and whether each was text or a date cell. */
  daysFrom: Map<ListColumn, { readonly day: PlainDay; readonly from: 'text' | 'date-cell' }>
}

/** Reads the cells of a row, and tells what is wrong with each. */
export function readRow(row: number, setting: RowSetting, fault: CellFault): RowDraft {
  const draft: RowDraft = { values: {}, particulars: {}, wouldBe: {}, daysFrom: new Map() }
  const cells = setting.sheet.rows[row] ?? []
  for (const column of setting.columns) {
    const value = cells[column.index]
    const inCell = isBlank(value) || isErrorText(value) ? setting.sheet.faultOf(row, column.index) : undefined
    if (inCell !== undefined)
      fault(inCell === 'error' ? 'cell.error-value' : 'cell.formula-without-value', column)
    else if (!isBlank(value))
      readers[fieldKinds[column.field]](value as CellValue, row, column, draft, setting, fault)
  }
  return draft
}

const isErrorText = (value: CellValue | undefined) => typeof value === 'string' && value.startsWith('#')

type Column = RowSetting['columns'][number]
type Reader = (
  value: CellValue,
  row: number,
  column: Column,
  draft: RowDraft,
  setting: RowSetting,
  fault: CellFault,
) => void

const readText: Reader = (value, row, column, draft, setting, fault) => {
  const text = textOf(value, row, column, setting, fault)
  const before = draft.particulars[column.field]
  draft.particulars[column.field] = before === undefined ? text : `${before}, ${text}`
}

const readers: Readonly<Record<(typeof fieldKinds)[SheetField], Reader>> = {
  unread: () => {},
  text: readText,
  places: readText,
  day: (value, row, column, draft, setting, fault) => {
    const read = readCellDay(value, setting.sheet.formatOf(row, column.index), setting.dateSystem)
    if (read === undefined) return
    const { field } = column
    if ('fault' in read) {
      const { wouldBe } = read
      draft.particulars[field] = value instanceof Date ? shownDay(value, read.fault) : cleanText(value)
      if (wouldBe !== undefined) draft.wouldBe[field] = wouldBe
      const isRead = wouldBe !== undefined && setting.accept.has(read.fault as AcceptableIssue)
      fault(read.fault, column)
      if (!isRead) return
      setDay(wouldBe, column, draft, setting, fault)
      return
    }
    draft.daysFrom.set(column, read)
    setDay(read.day, column, draft, setting, fault)
  },
  word: (value, row, column, draft, setting, fault) => {
    const text = textOf(value, row, column, setting, fault)
    const meaning = meaningOf(column.field as FieldOf<'word'>, text, setting.words)
    draft.particulars[column.field] = text
    if (meaning === undefined) fault('cell.word-unknown', column)
    else draft.values[column.field] = meaning
  },
  'twelve-digits': (value, _row, column, draft, _setting, fault) => {
    const text = cleanText(value)
    draft.particulars[column.field] = text
    if (typeof value === 'number') fault('cell.zeros-lost', column)
    else if (!/^\d{12}$/.test(text)) fault('cell.not-12-digits', column)
  },
  badges: (value, _row, column, draft, _setting, fault) => {
    const text = cleanText(value)
    const years = text.match(/\d{2}/g)
    draft.particulars[column.field] = text
    if (/^\d{2}(?: năm)?(?:[,; ]+\d{2}(?: năm)?)*$/.test(text) && years)
      draft.values.badges = [...new Set(years.map(Number))]
    else fault('cell.word-unknown', column)
  },
}

function setDay(day: PlainDay, column: Column, draft: RowDraft, setting: RowSetting, fault: CellFault): void {
  if (day <= setting.today || daysAhead.includes(column.field)) {
    draft.values[column.field] = day
    return
  }
  draft.particulars[column.field] = day
  fault('day.in-future', column)
}

/** The text of a cell; in the encoding the caller names for the column, it is made Unicode. */
function textOf(
  value: CellValue,
  row: number,
  column: Column,
  setting: RowSetting,
  fault: CellFault,
): string {
  const text = cleanText(value)
  const encoding = setting.encodings[column.column]
  if (encoding !== undefined) return fromLegacy(text, encoding)
  // Letters of Latin-1 alone: Unicode without a letter above, or an old encoding.
  if (/[\u00a1-\u00ff]/.test(text)) {
    const byFont = encodingOfFont(setting.sheet.fontOf(row, column.index))
    if (byFont === 'tcvn3' || (byFont === undefined && looksTcvn3(text))) fault('cell.legacy-tcvn3', column)
  }
  return text
}

/** The row as it is handed out. */
export function rowOf(row: number, { values, particulars, wouldBe }: RowDraft, isRefused: boolean): ListRow {
  return { row: row + 1, values: values as ListRow['values'], particulars, wouldBe, isRefused }
}
