import type { PlainDay } from '../../calendar/plain-day.js'
import type { SheetField, SheetIssueCode } from '../../locales/sheet-texts.js'
import { type CellValue, cleanText, type Grid, type GridSheet, isBlank } from './grid.js'
import { encodingOfFont, fromLegacy, type LegacyEncoding, looksTcvn3 } from './legacy-text.js'
import type { ListColumn } from './list-columns.js'
import { daysAhead, type FieldOf, fieldKinds } from './list-fields.js'
import type { ListRow } from './list-row.js'
import type { Meanings } from './list-words.js'
import { readCellDay, shownDay } from './read-day.js'
import type { AcceptableIssue } from './sheet-issue.js'

/** What a row is read with. */
export interface RowSetting {
  readonly sheet: GridSheet
  readonly dateSystem: Grid['dateSystem']
  readonly today: PlainDay
  readonly columns: readonly (ListColumn & { readonly field: SheetField })[]
  readonly meaningOf: Meanings
  readonly encodings: Readonly<Record<string, LegacyEncoding>>
  readonly accept: ReadonlySet<AcceptableIssue>
  /** Row whose cell is merged over this one and what is below it; `undefined` of a cell of its own. */
  mergedFrom(row: number, column: number): number | undefined
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
  /** Columns whose text has the month first. */
  monthFirst: Set<ListColumn>
}

/** Reads the cells of a row, and tells what is wrong with each. */
export function readRow(row: number, setting: RowSetting, fault: CellFault): RowDraft {
  const draft: RowDraft = {
    values: {},
    particulars: {},
    wouldBe: {},
    daysFrom: new Map(),
    monthFirst: new Set(),
  }
  for (const column of setting.columns) {
    const at = setting.mergedFrom(row, column.index) ?? row
    const value = setting.sheet.rows[at]?.[column.index]
    const inCell = faultIn(value, at, column.index, setting.sheet)
    if (at !== row) fault('cell.merged', column)
    if (inCell !== undefined) fault(inCell, column)
    else if (isBlank(value)) continue
    else if (at === row || setting.accept.has('cell.merged'))
      readers[fieldKinds[column.field]](value as CellValue, at, column, draft, setting, fault)
    else draft.particulars[column.field] = shownText(value as CellValue)
  }
  return draft
}

/** What a cell holds that has no plain value; of a CSV file, what a spreadsheet left of its formula. */
function faultIn(
  value: CellValue | undefined,
  row: number,
  column: number,
  { faultOf }: GridSheet,
): SheetIssueCode | undefined {
  const isSign = typeof value === 'string' && /^\s*(?:#|Err:)/.test(value)
  if (isSign && errorText.test(value.trim())) return 'cell.error-value'
  const fault = isBlank(value) || isSign ? faultOf(row, column) : undefined
  return fault === 'error' ? 'cell.error-value' : fault && 'cell.formula-without-value'
}

const errorText = /^(?:#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)|Err:\d{3})$/

type Column = RowSetting['columns'][number]
type Reader = (
  value: CellValue,
  row: number,
  column: Column,
  draft: RowDraft,
  setting: RowSetting,
  fault: CellFault,
) => void

/** Texts that a day may stand for: when a class was, a remark. */
const mayBeDay: readonly SheetField[] = ['awarenessClassTime', 'newMemberClass', 'note']

const readText: Reader = (value, row, column, draft, setting, fault) => {
  const text = textOf(value, row, column, setting, fault)
  if (value instanceof Date && !mayBeDay.includes(column.field)) fault('cell.day-for-text', column)
  const before = draft.particulars[column.field]
  const between = column.field === 'name' ? ' ' : ', '
  draft.particulars[column.field] = before === undefined ? text : `${before}${between}${text}`
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
      if (read.fault === 'day.month-first') draft.monthFirst.add(column)
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
    const meaning = setting.meaningOf(column.field as FieldOf<'word'>, text)
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

/** The text of a cell; of a date cell its day as people write it. */
const shownText = (value: CellValue) =>
  value instanceof Date ? shownDay(value, 'day.unreadable') : cleanText(value)

/** The text of a cell; in the encoding the caller names for the column, it is made Unicode. */
function textOf(
  value: CellValue,
  row: number,
  column: Column,
  setting: RowSetting,
  fault: CellFault,
): string {
  const text = shownText(value)
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
